import { all, type Check, field, isObject, list, listed, object, rule, url, words } from './checks.ts';
import { plain, textObject } from './text.ts';

const option = (text: Check): Check =>
  // Slack's page says 150 for the value, its types say 75: what keeps to 75 is right under both.
  object({ text, value: words(75) }, { description: text, url: url() });

const plainOption = option(plain(75));
const styledOption = option(textObject(75));
const plainOptions = list(plainOption, { most: 100 });
const optionGroup = object({ label: plain(75), options: plainOptions });

/** What is chosen at first must be among what is offered. */
const offered: Check = (element, at, { report }) => {
  if (!isObject(element)) return;
  const groups = listed(element.option_groups).flatMap((group) => listed(field(group, 'options')));
  const values = new Set([...listed(element.options), ...groups].map((one) => field(one, 'value')));
  const check = (chosen: unknown, pointer: string) => {
    if (isObject(chosen) && !values.has(chosen.value))
      report(pointer, 'not_offered', 'is not among the options');
  };
  check(element.initial_option, `${at}/initial_option`);
  for (const [index, one] of listed(element.initial_options).entries())
    check(one, `${at}/initial_options/${index}`);
};

/** Checkboxes and radio buttons: at most ten, with formatting. */
export const boxes: Check = all(
  object(
    { options: list(styledOption, { most: 10 }) },
    { initial_option: styledOption, initial_options: list(styledOption, { most: 10 }) },
  ),
  offered,
);

/** A menu with its entries in the payload. */
export const menu: Check = all(
  object(
    {},
    {
      options: plainOptions,
      option_groups: list(optionGroup, { most: 100 }),
      initial_option: plainOption,
      initial_options: plainOptions,
    },
  ),
  rule(
    (element) => (element.options === undefined) !== (element.option_groups === undefined),
    'options_or_groups',
    'needs either options or option_groups, not both',
  ),
  offered,
);

/** A menu whose entries the app is asked for later. */
export const lateMenu: Check = object({}, { initial_option: plainOption, initial_options: plainOptions });

export const overflowOptions: Check = list(plainOption, { most: 5 });
