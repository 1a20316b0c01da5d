/** What is wrong with a payload, in the shape of Slack's own `blocks.validate`. */
export type Problem = { pointer: string; code: string; message: string };
export type Surface = 'message' | 'modal' | 'home';

type Json = Record<string, unknown>;
type Report = (pointer: string, code: string, message: string) => void;

/** Where each block may stand. From Slack's Block Kit reference; blocks this bot has no use for are left out. */
const SURFACES: Record<string, Surface[]> = {
  actions: ['message', 'modal', 'home'],
  context: ['message', 'modal', 'home'],
  divider: ['message', 'modal', 'home'],
  header: ['message', 'modal', 'home'],
  image: ['message', 'modal', 'home'],
  input: ['message', 'modal', 'home'],
  rich_text: ['message', 'modal', 'home'],
  section: ['message', 'modal', 'home'],
};
const LIMIT = {
  blocks: { message: 50, modal: 100, home: 100 },
  text: 40_000,
  section: 3000,
  header: 150,
  fields: 10,
  field: 2000,
  elements: 25,
  context: 10,
  label: 75,
  value: 2000,
  url: 3000,
  id: 255,
};
const BROADCAST = /<!(channel|here|everyone)[|>]/;

/** Checks a message or a view against Slack's limits, without Slack. Never throws, whatever it is given. */
export function validate(payload: unknown, surface: Surface): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (pointer, code, message) => problems.push({ pointer, code, message });
  if (!isObject(payload)) return [{ pointer: '', code: 'not_an_object', message: 'expected an object' }];
  if (surface === 'message') text(payload.text, '/text', LIMIT.text, report);
  const blocks = payload.blocks ?? [];
  if (!Array.isArray(blocks)) report('/blocks', 'not_an_array', 'expected an array of blocks');
  else {
    if (blocks.length > LIMIT.blocks[surface])
      report('/blocks', 'too_many_blocks', `at most ${LIMIT.blocks[surface]} blocks`);
    blocks.forEach((block, at) => checkBlock(block, `/blocks/${at}`, surface, report));
    unique(
      blocks.map((block) => isObject(block) && block.block_id),
      '/blocks',
      'block_id',
      report,
    );
    const actions = blocks.flatMap((block) =>
      isObject(block) && Array.isArray(block.elements) ? block.elements : [],
    );
    unique(
      actions.map((element) => isObject(element) && element.action_id),
      '/blocks',
      'action_id',
      report,
    );
  }
  return problems;
}

function checkBlock(block: unknown, at: string, surface: Surface, report: Report): void {
  if (!isObject(block) || typeof block.type !== 'string' || !Object.hasOwn(SURFACES, block.type))
    return report(`${at}/type`, 'unknown_block', 'not a block type this bot may send');
  if (!SURFACES[block.type]?.includes(surface))
    report(`${at}/type`, 'wrong_surface', `${block.type} cannot stand in a ${surface}`);
  if (block.type === 'header') textObject(block.text, `${at}/text`, LIMIT.header, report, 'plain_text');
  if (block.type === 'section') checkSection(block, at, report);
  if (block.type === 'context')
    each(block.elements, `${at}/elements`, LIMIT.context, report, (element, where) =>
      textObject(element, where, LIMIT.section, report),
    );
  if (block.type === 'actions')
    each(block.elements, `${at}/elements`, LIMIT.elements, report, (element, where) =>
      checkButton(element, where, report),
    );
}

function checkSection(block: Json, at: string, report: Report): void {
  if (block.text === undefined && block.fields === undefined)
    report(at, 'empty_section', 'needs text or fields');
  if (block.text !== undefined) textObject(block.text, `${at}/text`, LIMIT.section, report);
  if (block.fields !== undefined)
    each(block.fields, `${at}/fields`, LIMIT.fields, report, (field, where) =>
      textObject(field, where, LIMIT.field, report),
    );
}

function checkButton(element: unknown, at: string, report: Report): void {
  if (!isObject(element) || element.type !== 'button')
    return report(`${at}/type`, 'unknown_element', 'expected a button');
  textObject(element.text, `${at}/text`, LIMIT.label, report, 'plain_text');
  for (const [key, most] of [
    ['action_id', LIMIT.id],
    ['value', LIMIT.value],
    ['url', LIMIT.url],
  ] as const)
    if (element[key] !== undefined) text(element[key], `${at}/${key}`, most, report);
}

function each(
  list: unknown,
  at: string,
  most: number,
  report: Report,
  check: (one: unknown, at: string) => void,
): void {
  if (!Array.isArray(list) || list.length === 0)
    return report(at, 'empty_list', 'expected at least one entry');
  if (list.length > most) report(at, 'too_many', `at most ${most} entries`);
  list.forEach((one, index) => check(one, `${at}/${index}`));
}

function textObject(value: unknown, at: string, most: number, report: Report, only?: string): void {
  if (!isObject(value) || (value.type !== 'mrkdwn' && value.type !== 'plain_text'))
    return report(`${at}/type`, 'not_text', 'expected a text object');
  if (only && value.type !== only) report(`${at}/type`, 'wrong_text_type', `expected ${only}`);
  text(value.text, `${at}/text`, most, report);
}

function text(value: unknown, at: string, most: number, report: Report): void {
  if (typeof value !== 'string' || value === '') return report(at, 'empty_text', 'expected words');
  if (value.length > most) report(at, 'too_long', `at most ${most} characters, this has ${value.length}`);
  if (BROADCAST.test(value)) report(at, 'broadcast', 'would notify a whole channel');
}

function unique(ids: unknown[], at: string, name: string, report: Report): void {
  const given = ids.filter((id) => typeof id === 'string');
  if (new Set(given).size < given.length) report(at, `duplicate_${name}`, `each ${name} once`);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
