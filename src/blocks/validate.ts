import { block } from './validate/blocks.ts';
import {
  type Check,
  type Counted,
  type Fields,
  type Findings,
  flag,
  isObject,
  type Json,
  literal,
  object,
  oneOf,
  words,
} from './validate/checks.ts';
import { plain } from './validate/text.ts';

/** What is wrong with a payload, in the shape of Slack's own `blocks.validate`. */
export type Problem = { pointer: string; code: string; message: string };
export type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS = { message: 50, modal: 100, home: 100 };

/** What Slack limits over a whole payload. */
const TOTALS: { of: Counted; most: number; code: string; message: string }[] = [
  { of: 'markdownCharacters', most: 12_000, code: 'markdown_too_long', message: 'characters of markdown' },
  { of: 'tableCharacters', most: 10_000, code: 'tables_too_long', message: 'characters in tables' },
  { of: 'table', most: 1, code: 'too_many_tables', message: 'table' },
  { of: 'chart', most: 2, code: 'too_many_charts', message: 'charts' },
  { of: 'focus', most: 1, code: 'too_many_focused', message: 'element with focus_on_load' },
];

const blocks: Check = (value, at, findings) => {
  const most = MOST_BLOCKS[findings.surface];
  if (!Array.isArray(value)) return findings.report(at, 'not_an_array', 'expected an array of blocks');
  if (value.length > most) findings.report(at, 'too_many_blocks', `at most ${most} blocks`);
  for (const [index, one] of value.entries()) block(one, `${at}/${index}`, findings);
};

const message: Check = (value, at, findings) => {
  if (!isObject(value)) return findings.report(at, 'not_an_object', 'expected an object');
  if (value.markdown_text === undefined) words(40_000)(value.text ?? '', `${at}/text`, findings);
  else {
    words(12_000)(value.markdown_text, `${at}/markdown_text`, findings);
    if (value.text !== undefined || value.blocks !== undefined)
      findings.report(`${at}/markdown_text`, 'exclusive', 'cannot stand beside text or blocks');
  }
  blocks(value.blocks ?? [], `${at}/blocks`, findings);
};

const VIEW: Fields = {
  private_metadata: literal(3000, 0),
  callback_id: literal(255),
  external_id: literal(255),
};
const PAYLOADS: Record<Surface, Check> = {
  message,
  home: object({ type: oneOf('home'), blocks }, VIEW),
  modal: object(
    { type: oneOf('modal'), title: plain(24), blocks },
    { ...VIEW, submit: plain(24), close: plain(24), clear_on_close: flag, notify_on_close: flag },
  ),
};

/** Checks a message or a view against Slack's limits, without Slack. Never throws, whatever it is given. */
export function validate(payload: unknown, surface: Surface): Problem[] {
  const problems: Problem[] = [];
  const findings: Findings = {
    surface,
    report: (pointer, code, message) => problems.push({ pointer, code, message }),
    ids: { block_id: [], action_id: [] },
    counts: { table: 0, tableCharacters: 0, chart: 0, markdownCharacters: 0, input: 0, focus: 0 },
  };
  PAYLOADS[surface](payload, '', findings);
  if (isObject(payload)) checkWhole(payload, findings);
  return problems;
}

function checkWhole(payload: Json, { surface, report, ids, counts }: Findings): void {
  for (const [name, given] of Object.entries(ids))
    if (new Set(given).size < given.length) report('/blocks', `duplicate_${name}`, `each ${name} once`);
  for (const { of, most, code, message } of TOTALS)
    if (counts[of] > most) report('/blocks', code, `at most ${most} ${message}, these are ${counts[of]}`);
  if (surface === 'modal' && counts.input > 0 && payload.submit === undefined)
    report('/submit', 'missing', 'a modal with an input needs submit');
}
