import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { readExamples, turnsOf } from './examples.ts';

/** The day all parts ask on, so that every run answers alike. */
export const today = Temporal.PlainDate.from('2026-11-24');

/** The questions people type, without those that follow another one. */
export function questions(): string[] {
  return readExamples('test/questions.jsonl')
    .map(turnsOf)
    .flatMap((turns) => (turns.length === 1 ? turns : []));
}

/** Each sub-command with each job or topic it can take in turn, as many as there are jobs. */
export function subCommands({ roles, topics }: Knowledge): string[] {
  const jobs = [...roles.values()].map(({ name }) => name);
  const subjects = [...topics.values()].map(({ name }) => name);
  const forms = [
    (at: number) => `role ${pick(jobs, at)}`,
    (at: number) => `skills ${pick(jobs, at)}`,
    (at: number) => `compare ${pick(jobs, at)} vs ${pick(jobs, at + 1)}`,
    (at: number) => `stats ${pick(subjects, at)}`,
    (at: number) => `path ${pick(jobs, at)}`,
    (at: number) => `certs ${pick(jobs, at)}`,
    (at: number) => `sources ${pick(subjects, at)}`,
    () => 'outlook entry',
    () => 'roles',
    () => 'help',
  ];
  return jobs.map((_, at) => pick(forms, at)(at));
}

/** The pay of every job, at each level and in several countries, and how it moved. */
export function payQuestions({ roles }: Knowledge): string[] {
  const forms = ['salary %', 'salary senior %', '% pay uk', 'entry level % salary 2024', 'trend %'];
  return [...roles.values()].flatMap(({ name }) => forms.map((form) => form.replace('%', name)));
}

/** Half sub-commands, half free questions, taking turns. */
export function commandTexts(knowledge: Knowledge): string[] {
  const fixed = subCommands(knowledge);
  return questions().flatMap((question, at) => [pick(fixed, at), question]);
}

export function pick<T>(list: T[], at: number): T {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
