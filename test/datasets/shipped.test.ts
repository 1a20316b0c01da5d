import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { makeKnowledge } from './folder.ts';

/** The published files are large and not part of the repository: with them beside it, this proves the tables. */
const DATA = process.env.SHARED_DATA ?? '../shared/data';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

test.skipIf(!existsSync(DATA))(
  'the published files give the tables that come with the bot, byte for byte',
  async () => {
    const published = (file: string) => readFileSync(join(DATA, file), 'utf8');
    await knowledge.pay(published('isecjobs-salaries.csv'));
    await knowledge.postings(
      published('indeed-ai-posting-share.csv'),
      published('indeed-us-job-postings-index.csv'),
    );
    for (const file of ['pay/pay.yml', 'postings/ai-share.yml', 'postings/us-index.yml'])
      expect(knowledge.text(file) === readFileSync(join(KNOWLEDGE_FOLDER, file), 'utf8'), file).toBe(true);
  },
);
