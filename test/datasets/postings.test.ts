import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const SHARE = 'date,jobcountry,AI_share_postings';
const INDEX = 'date,jobcountry,indeed_job_postings_index_SA,indeed_job_postings_index_NSA,variable';
const share = (...rows: string[]) => file(SHARE, ...rows);
const index = (...rows: string[]) => file(INDEX, ...rows);

test('daily shares become monthly means of two decimals, by country, with their days', async () => {
  await knowledge.postings(
    share(
      '2026-05-31,US,5',
      '2026-06-01,US,6.001',
      '2026-06-02,US,6.112',
      '2026-06-01,DE,3.1',
      '2026-06-03,US,6',
    ),
  );
  expect(knowledge.table('postings/ai-share.yml')).toEqual([
    'ai-share,DE,2026-06,3.1,1',
    'ai-share,US,2026-05,5,1',
    'ai-share,US,2026-06,6.04,3',
  ]);
});

test('the index gives four series: of all and of new postings, adjusted for the season and not', async () => {
  await knowledge.postings(
    index(
      '2026-02-01,US,100,100,total postings',
      '2026-02-02,US,101,103,total postings',
      '2026-02-01,US,90,80,new postings',
    ),
  );
  expect(knowledge.table('postings/us-index.yml')).toEqual([
    'new-adjusted,US,2026-02,90,1',
    'new-unadjusted,US,2026-02,80,1',
    'total-adjusted,US,2026-02,100.5,2',
    'total-unadjusted,US,2026-02,101.5,2',
  ]);
});

test('files are known by their columns, in any order and in one run', async () => {
  const report = await knowledge.postings(
    index('2026-02-01,US,100,100,total postings', '2026-02-01,US,100,100,new postings'),
    share('2026-06-01,US,6'),
  );
  expect(report.filter((line) => line.endsWith('written'))).toHaveLength(2);
  expect(knowledge.made('postings').sort()).toEqual(['ai-share.yml', 'us-index.yml']);
});

test('nothing is written when one of the files is refused', async () => {
  const good = share('2026-06-01,US,6');
  await expect(knowledge.postings(good, index('2026-02-01,US,a lot,100,total postings'))).rejects.toThrow(
    /line 2: indeed_job_postings_index_SA is "a lot", expected a number.*\nMore than 1 %/,
  );
  await expect(knowledge.postings(good, good)).rejects.toThrow('are the same kind of file');
  expect(knowledge.made('postings')).toEqual([]);
});

test.each([
  ['2026-02-29,US,6', 'date is "2026-02-29", expected a day'],
  ['2026-6-1,US,6', 'date is "2026-6-1"'],
  ['9999-12-31,US,6', 'date is "9999-12-31", expected a day such as 2026-06-30, not in the future'],
  ['2026-11-25,US,6', 'date is "2026-11-25"'],
  ['0000-01-01,US,6', 'date is "0000-01-01"'],
  ['2026-06-01,us,6', 'jobcountry is "us"'],
  ['2026-06-01,USA,6', 'jobcountry is "USA"'],
  ['2026-06-01,US,', 'AI_share_postings is ""'],
  ['2026-06-01,US,101', 'expected a number from 0 to 100'],
  ['2026-06-01,US,NA', 'AI_share_postings is "NA"'],
  ['2026-06-01,US,6\n2026-06-01,US,7', 'line 3: 2026-06-01 is there twice for US'],
])('%s is a broken line', async (line, why) => {
  await expect(knowledge.postings(share(line))).rejects.toThrow(why);
});

test('half of the index is refused: the bot would have nothing to say of the rest', async () => {
  await expect(knowledge.postings(index('2026-02-01,US,100,100,new postings'))).rejects.toThrow(
    /would not read the table of .*, so nothing is written: .* lacks the series total-adjusted, total-unadjusted/,
  );
  expect(knowledge.made('postings')).toEqual([]);
});

test('the index is of the United States alone', async () => {
  await expect(knowledge.postings(index('2026-02-01,GB,100,100,total postings'))).rejects.toThrow(
    'line 2: jobcountry is "GB", expected US',
  );
});

test.each([
  [
    'the sectors',
    'date,jobcountry,indeed_job_postings_index,variable,display_name',
    /counts postings by sector.*superseded.*no cybersecurity sector/,
  ],
  [
    'anything else',
    'a,b',
    /is none of the files known.*\n {2}date,jobcountry,AI_share_postings\n {2}date,jobcountry,ind/,
  ],
])('%s are refused', async (_, header, why) => {
  await expect(knowledge.postings(file(header, '1,2'))).rejects.toThrow(why);
});
