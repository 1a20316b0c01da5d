import Fuse from 'fuse.js';
import type { Knowledge } from '../src/knowledge/knowledge.ts';

/** The yardstick: whole questions searched with Fuse.js over the same texts, set up as one naively would. */
export function createFuseSearch(knowledge: Knowledge): (question: string) => unknown {
  const fuse = new Fuse(textsOf(knowledge), { threshold: 0.4, ignoreLocation: true });
  return (question) => fuse.search(question);
}

function textsOf({ roles, topics, claims, figures }: Knowledge): string[] {
  return [
    ...[...roles.values()].flatMap(({ name, aliases, summary }) => [name, ...aliases, summary]),
    ...[...topics.values()].map(({ name }) => name),
    ...[...claims.values()].map(({ claim }) => claim),
    ...[...figures.values()].map(({ says, value }) => says.replace(/\{(value|size)\}/g, String(value))),
  ];
}
