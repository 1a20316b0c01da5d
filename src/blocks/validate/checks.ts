import type { Surface } from '../validate.ts';

/** What one validation has found so far: problems, and what Slack limits over a whole payload. */
export type Findings = {
  surface: Surface;
  report: (pointer: string, code: string, message: string) => void;
  ids: Record<'block_id' | 'action_id', string[]>;
  counts: Record<Counted, number>;
};
export type Counted = 'table' | 'tableCharacters' | 'chart' | 'markdownCharacters' | 'input' | 'focus';

/** Looks at one value and reports what Slack would refuse. The pieces below are put together to larger checks. */
export type Check = (value: unknown, at: string, findings: Findings) => void;
export type Fields = Record<string, Check>;
export type Json = Record<string, unknown>;
type Size = { least?: number; most?: number };

const BROADCAST = /<!(channel|here|everyone)[|>]/;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const field = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

export const all =
  (...checks: Check[]): Check =>
  (value, at, findings) => {
    for (const check of checks) check(value, at, findings);
  };

/** Characters that nobody is notified by: ids, raw cells, what a person may have typed. */
export const literal =
  (most = Number.POSITIVE_INFINITY, least = 1): Check =>
  (value, at, { report }) => {
    if (typeof value !== 'string') return report(at, 'not_a_string', 'expected words');
    if (value.length < least) report(at, 'empty_text', 'expected words');
    if (!value.isWellFormed()) report(at, 'not_well_formed', 'holds half a character');
    if (value.length > most) report(at, 'too_long', `at most ${most} characters, this has ${value.length}`);
  };

const quiet: Check = (value, at, { report }) => {
  if (typeof value === 'string' && BROADCAST.test(value))
    report(at, 'broadcast', 'would notify a whole channel');
};

/** Words for people. */
export const words = (most?: number): Check => all(literal(most), quiet);

/** A string in a form that Slack prescribes, such as a date. */
export const written =
  (form: string, pattern: RegExp): Check =>
  (value, at, { report }) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(at, 'wrong_format', `expected ${form}`);
  };

export const url = (most = 3000, scheme = /^[a-z][a-z\d+.-]*:/i): Check =>
  all(literal(most), (value, at, { report }) => {
    if (typeof value === 'string' && value !== '' && !(scheme.test(value) && URL.canParse(value)))
      report(at, 'not_a_url', 'expected an absolute URL');
  });

export const oneOf =
  (...allowed: unknown[]): Check =>
  (value, at, { report }) => {
    if (!allowed.includes(value)) report(at, 'unknown_value', `expected one of ${allowed.join(', ')}`);
  };

export const flag: Check = (value, at, { report }) => {
  if (typeof value !== 'boolean') report(at, 'not_a_boolean', 'expected true or false');
};

export const number =
  (range = 'a finite number', fits: (value: number) => boolean = () => true): Check =>
  (value, at, { report }) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return report(at, 'not_a_number', `expected ${range}`);
    if (!fits(value)) report(at, 'out_of_range', `expected ${range}`);
  };

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  number(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && value >= least && value <= most,
  );

export const list =
  (item: Check, { least = 1, most = Number.POSITIVE_INFINITY }: Size = {}): Check =>
  (value, at, findings) => {
    const { report } = findings;
    if (!Array.isArray(value)) return report(at, 'not_an_array', 'expected a list');
    if (value.length === 0 && least > 0) report(at, 'empty_list', 'expected at least one entry');
    else if (value.length < least) report(at, 'too_few', `at least ${least} entries`);
    if (value.length > most) report(at, 'too_many', `at most ${most} entries`);
    for (const [index, one] of value.entries()) item(one, `${at}/${index}`, findings);
  };

/** An object with fields that must be there and fields that may. Other fields are not looked at. */
export const object =
  (required: Fields, optional: Fields = {}): Check =>
  (value, at, findings) => {
    if (!isObject(value)) return findings.report(at, 'not_an_object', 'expected an object');
    for (const [key, check] of Object.entries(required))
      if (value[key] === undefined) findings.report(`${at}/${key}`, 'missing', `${key} is required`);
      else check(value[key], `${at}/${key}`, findings);
    for (const [key, check] of Object.entries(optional))
      if (value[key] !== undefined) check(value[key], `${at}/${key}`, findings);
  };

/** What must hold between the fields of an object; reported at the object, or at the field named. */
export const rule =
  (holds: (fields: Json) => boolean, code: string, message: string, field = ''): Check =>
  (value, at, { report }) => {
    if (isObject(value) && !holds(value)) report(`${at}${field && `/${field}`}`, code, message);
  };

export const oneGiven =
  (...keys: string[]) =>
  (fields: Json): boolean =>
    keys.some((key) => fields[key] !== undefined);

/** Chooses among `known` by the value's type; those not `allowed` exist, but not in this place. */
export const byType =
  (noun: string, known: Fields, allowed: readonly string[] = Object.keys(known)): Check =>
  (value, at, findings) => {
    const { report } = findings;
    if (!isObject(value)) return report(at, 'not_an_object', `expected a ${noun}`);
    const { type } = value;
    if (typeof type !== 'string' || !Object.hasOwn(known, type))
      return report(`${at}/type`, `unknown_${noun}`, `not a type of ${noun} that Slack has here`);
    if (!allowed.includes(type))
      return report(`${at}/type`, `misplaced_${noun}`, `${type} cannot stand in this place`);
    known[type]?.(value, at, findings);
  };

export const counted =
  (what: Counted, check: Check): Check =>
  (value, at, findings) => {
    findings.counts[what] += 1;
    check(value, at, findings);
  };

/** An id that Slack or this bot wants once in a payload. */
export const id =
  (name: keyof Findings['ids']): Check =>
  (value, at, findings) => {
    literal(255)(value, at, findings);
    if (typeof value === 'string') findings.ids[name].push(value);
  };
