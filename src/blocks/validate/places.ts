import type { Surface } from '../validate.ts';
import { type Check, id, object } from './checks.ts';

const MENUS = ['static', 'external', 'users', 'conversations', 'channels'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);
const CHOICES = [...MENUS, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];
const PRESSED = ['button', 'workflow_button', 'overflow'];

/** The elements each kind of block may hold. */
export const IN_ACTIONS = [...PRESSED, ...CHOICES, 'datetimepicker', 'rich_text_input'];
export const IN_SECTION = [...PRESSED, ...CHOICES, 'image'];
export const IN_INPUT = [
  ...CHOICES,
  ...['datetimepicker', 'plain_text_input', 'rich_text_input', 'number_input'],
  ...['email_text_input', 'url_text_input', 'file_input'],
];

/** The blocks a container may hold: no charts, no data tables, no further containers. */
export const IN_CONTAINER = [
  ...['actions', 'context', 'divider', 'file', 'header', 'image'],
  ...['input', 'rich_text', 'section', 'table', 'video'],
];

/** A block that may stand on the surfaces named. */
export const on =
  (surfaces: Surface[], check: Check): Check =>
  (value, at, findings) => {
    if (!surfaces.includes(findings.surface))
      findings.report(`${at}/type`, 'wrong_surface', `this block cannot stand in a ${findings.surface}`);
    object({}, { block_id: id('block_id') })(value, at, findings);
    check(value, at, findings);
  };
export const everywhere = (check: Check): Check => on(['message', 'modal', 'home'], check);
export const inMessages = (check: Check): Check => on(['message'], check);
