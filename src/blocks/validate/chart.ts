import {
  all,
  byType,
  type Check,
  counted,
  type Findings,
  field,
  list,
  listed,
  number,
  object,
  words,
} from './checks.ts';

const label = words(20);
const axisTitle = words(50);
// Newer third-party code says 12 for both; Slack's own page says 6, so this bot stays within 6.
const PARTS = { most: 6 };
const POINTS = { most: 20 };

/** Reports every entry that says the same as an earlier one. */
function distinct(values: unknown[], at: (index: number) => string, { report }: Findings): void {
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string' && seen.has(value))
      report(at(index), 'duplicate_label', `${value} stands here twice`);
    seen.add(value);
  }
}

/** Each series has one point for each category and no other. */
const complete: Check = (chart, at, findings) => {
  const categories = listed(field(field(chart, 'axis_config'), 'categories'));
  const known = new Set(categories);
  const series = listed(field(chart, 'series'));
  distinct(categories, (index) => `${at}/axis_config/categories/${index}`, findings);
  distinct(
    series.map((one) => field(one, 'name')),
    (index) => `${at}/series/${index}/name`,
    findings,
  );
  for (const [index, one] of series.entries())
    points(field(one, 'data'), { at: `${at}/series/${index}/data`, known, findings });
};

type Place = { at: string; known: Set<unknown>; findings: Findings };

function points(data: unknown, { at, known, findings }: Place): void {
  if (!Array.isArray(data)) return;
  const labels = data.map((point) => field(point, 'label'));
  distinct(labels, (index) => `${at}/${index}/label`, findings);
  for (const [index, one] of labels.entries())
    if (typeof one === 'string' && !known.has(one))
      findings.report(`${at}/${index}/label`, 'unknown_category', `${one} is not a category`);
  const given = new Set(labels);
  if ([...known].some((category) => !given.has(category)))
    findings.report(at, 'missing_category', 'needs a point for every category');
}

const positive = number('a positive number', (value) => value > 0);
const pie = object({ segments: list(object({ label, value: positive }), PARTS) });

const plot = all(
  object({
    series: list(object({ name: label, data: list(object({ label, value: number() }), POINTS) }), PARTS),
    axis_config: object({ categories: list(label, POINTS) }, { x_label: axisTitle, y_label: axisTitle }),
  }),
  complete,
);

export const chart: Check = counted(
  'chart',
  object({ title: words(50), chart: byType('chart', { pie, bar: plot, area: plot, line: plot }) }),
);
