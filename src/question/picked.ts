import type { Evidence, Means } from './evidence.ts';

const FIRST = new Set(['first', 'former']);
const SECOND = new Set(['second', 'latter', 'last']);

/** "The manager one" after "which ir?": the only job, of those the turn before offered, whose name holds all that is said. */
export function pickedByName(
  { words, before, slots }: Evidence,
  { knowledge, reader }: Means,
): string | undefined {
  if (!before?.asked || slots.roles.length > 0) return undefined;
  const offered = knowledge.language.ambiguous[before.ambiguous ?? ''] ?? [];
  const said = words.filter((word) => !reader.fillers.has(word) && word !== before.ambiguous);
  const nameOf = (id: string) => reader.fold(knowledge.roles.get(id)?.name ?? '');
  const named = offered.filter((id) => said.length > 0 && said.every((word) => nameOf(id).includes(word)));
  return named.length === 1 ? named[0] : undefined;
}

/** "Certs for the first one?" after two jobs. */
export function pickedByPlace({ words, before, slots }: Evidence): string | undefined {
  if (!before || before.roles.length < 2 || slots.roles.length > 0) return undefined;
  if (words.some((word) => FIRST.has(word))) return before.roles[0];
  return words.some((word) => SECOND.has(word)) ? before.roles[1] : undefined;
}
