import { expect, test } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/load.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { isIntent } from '../../src/question/intents.ts';
import { knowledge } from '../ask.ts';
import { editedFolder } from './edited.ts';

const { copy, edit, problems } = editedFolder();

test('the folder that comes with the bot loads: 59 roles, 2 career stages', () => {
  const kinds = [...knowledge.roles.values()].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'role')).toHaveLength(59);
  expect(kinds.filter((kind) => kind === 'career-stage')).toHaveLength(2);
});

test('every mistake of every file is listed at once, with file, line and column', () => {
  edit('roles/ciso.yml', 'kind: role', 'kind: boss');
  edit('roles/soc-analyst.yml', 'family:', 'familly:');
  edit('sources/sans-2026.yml', 'date:', 'date: yesterday #');
  edit('topics/stress.yml', 'name: Stress', 'name: "Stress');
  const listed = problems();
  expect(listed[0]).toMatch(/^\d+ problems in the knowledge files:/);
  const all = listed.join('\n');
  expect(all).toMatch(/roles\/ciso\.yml:2:1 +kind: Invalid option: expected one of "role"\|"career-stage"/);
  expect(all).toMatch(/roles\/soc-analyst\.yml:3:1 +unknown field "familly"/);
  expect(all).toMatch(/sources\/sans-2026\.yml:3:1 +date: expected a year, month or day/);
  expect(all).toMatch(/topics\/stress\.yml:\d+:\d+ /);
});

test('references that lead nowhere are found once all files are well formed', () => {
  edit('roles/ciso.yml', 'family: leadership', 'family: royalty');
  edit('claims/ai-postings-peak.yml', 'aura-ai-postings-2024-10', 'aura-ai-postings-2034-10');
  edit('figures/aura-2024-10.yml', 'evidence: report', 'evidence: report\n  colour: red');
  expect(problems().join('\n')).toMatch(/figures\/aura-2024-10\.yml:\d+:3 +unknown field "colour"/);
  edit('figures/aura-2024-10.yml', '\n  colour: red', '');
  expect(problems().join('\n')).toMatch(/roles\/ciso\.yml:3:1 +"royalty" is not in language\/families\.yml/);
  expect(problems().join('\n')).toMatch(
    /claims\/ai-postings-peak\.yml:\d+:\d+ +"aura-ai-postings-2034-10" is not in figures\//,
  );
});

test('a figure without a source, a period or a definition does not load', () => {
  edit('figures/sans-2026.yml', /definition: .*\n/, '\n');
  expect(problems().join()).toMatch(/sans-2026\.yml:\d+:\d+ +0\.definition: Invalid input/);
});

test('an alias that leads nowhere is a mistake like any other', () => {
  edit('roles/ciso.yml', /^name: .*$/m, 'name: *CISO*');
  edit('roles/soc-analyst.yml', /^name: .*$/m, 'name: *nobody');
  const listed = problems().join('\n');
  expect(listed).toMatch(/roles\/ciso\.yml:\d+:\d+ /);
  expect(listed).toMatch(/roles\/soc-analyst\.yml:\d+:\d+ +Unresolved alias/);
});

test('utterances and claims speak of kinds of question that exist', () => {
  const spoken = [
    ...Object.keys(knowledge.language.utterances),
    ...[...knowledge.claims.values()].flatMap(({ intents }) => intents),
  ];
  expect(spoken.filter((intent) => !isIntent(intent))).toEqual([]);
});

test('an edited file is read again while running, and a broken edit is told', async () => {
  const results: unknown[] = [];
  let wake = () => {};
  const stop = watchKnowledge(copy.folder, (result) => {
    results.push(result);
    wake();
  });
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const good = next();
  edit('roles/ciso.yml', 'name: CISO', 'name: Boss');
  await good;
  expect(results.at(-1)).toMatchObject({ roles: expect.any(Map) });
  const bad = next();
  edit('roles/ciso.yml', 'kind: role', 'kind: boss');
  await bad;
  stop();
  expect(results.at(-1)).toBeInstanceOf(KnowledgeError);
});
