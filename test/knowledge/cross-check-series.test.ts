import { describe, expect, test } from 'vitest';
import { editedFolder } from './edited.ts';

describe('mistakes in a series', () => {
  const { edit, problems } = editedFolder();

  test('a figure with the id that a month is cited with', () => {
    edit('figures/ians-budget-2025.yml', 'ians-staff-growth-2025', 'indeed-ai-share-gb-mean-2026-06');
    expect(problems().join('\n')).toMatch(
      /ians-budget-2025\.yml:1:3 +"indeed-ai-share-gb-mean-2026-06" is how a month of "indeed-ai-share" is cited/,
    );
  });

  const at = (message: string) => new RegExp(`series\\.yml:\\d+:\\d+ +${message}`);

  test('both lines and postings, or neither', () => {
    edit(
      'series.yml',
      "  postings:\n    table: ai-share\n    series: ai-share\n    unit: percent\n    says: '{value} of postings on Indeed mentioned AI, all occupations'\n",
      '',
    );
    edit(
      'series.yml',
      'unit: people\n',
      "unit: people\n  postings: { table: ai-share, series: b, unit: percent, says: '{value}' }\n",
    );
    const all = problems().join('\n');
    expect(all.match(/expected either lines or postings/g)).toHaveLength(2);
    expect(all).toMatch(at('2: expected either lines or postings'));
  });

  test('a label or a name that is too long for a chart', () => {
    edit('series.yml', 'to Sep 2022', 'the year to September 2022');
    edit('series.yml', 'name: Workforce gap', 'name: The whole of the workforce gap in cybersecurity');
    expect(problems().join('\n')).toMatch(at('4\\.labels\\.0: Too big'));
    expect(problems().join('\n')).toMatch(at('2\\.name: Too big'));
  });

  test.each([
    ['a topic that is none', 'topics: [budgets]', 'topics: [money]', '"money" is not in topics/'],
    ['a figure that is none', 'isc2-2023-gap', 'isc2-1923-gap', '"isc2-1923-gap" is not in figures/'],
    [
      'the newest first',
      'isc2-2022-gap, isc2-2023-gap',
      'isc2-2023-gap, isc2-2022-gap',
      '"isc2-2022-gap" is not later than "isc2-2023-gap": the oldest comes first',
    ],
    [
      'another unit',
      'isc2-2024-gap]',
      'isc2-2025-layoffs]',
      '"isc2-2025-layoffs" is in percent, the series in people',
    ],
    [
      'another place',
      'isc2-2024-workforce]',
      'isc2-2024-uk-workforce]',
      '"isc2-2024-uk-workforce" is of another place than "isc2-2023-workforce"',
    ],
    [
      'another publisher',
      'isc2-2022-gap, isc2-2023-gap, isc2-2024-gap',
      'isc2-2022-gap, isc2-2023-gap, cv-unfilled-2025',
      '"cv-unfilled-2025" is ',
    ],
    [
      'another measure',
      'isc2-2022-gap, isc2-2023-gap',
      'isc2-2022-gap, isc2-2023-workforce',
      '"isc2-2023-workforce" is of another metric than "isc2-2022-gap"',
    ],
    [
      'a line with a point less',
      'bls-isa-p25-2023, bls-isa-p25-2024',
      'bls-isa-p25-2023',
      '4 figures, but the first line has 5',
    ],
    [
      'a line of other times',
      'figures: [bls-isa-p25-2020',
      'figures: [bls-isa-mean-pay-2019',
      '"bls-isa-mean-pay-2019" is of another time than "bls-isa-p10-2020" in the first line',
    ],
    [
      'a label less',
      'to Aug 2024, to spring 2025',
      'to Aug 2024',
      '5 labels, but the first line has 6 figures',
    ],
    [
      'a period too long for the axis',
      /\n {2}labels: .*/,
      '',
      '"October 2021 to September 2022" is longer than 20 characters: give the series labels',
    ],
    ['a break at no label', 'before: May 2021', 'before: May 2019', '"May 2019" is no label after the first'],
    [
      'two lines that lead',
      '    - name: Mean\n',
      '    - name: Mean\n      leads: true\n',
      '0: only one line leads',
    ],
    [
      'a table that has no such series',
      'series: ai-share',
      'series: ai-shares',
      '"ai-shares" is not in postings/ai-share.yml',
    ],
    [
      'steps of monthly data',
      'short: AI share\n',
      'short: AI share\n  steps: growth\n',
      '7: labels, break and steps belong to lines',
    ],
    ['the same id twice', 'id: isc2-workforce', 'id: isc2-gap', '"isc2-gap" is already in series.yml'],
  ])('%s', (_, from, to, message) => {
    edit('series.yml', from, to);
    const [count, ...listed] = problems();
    expect(count).toMatch(/^\d problems? in/);
    expect(listed.join('\n')).toMatch(at(message));
  });
});
