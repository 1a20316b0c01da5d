import { type Evidence, type Means, uncovered } from './evidence.ts';
import type { Candidate, Part } from './question.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './slots.ts';

/** A question about a job that names none we know: ask back, or take what such a question usually means. */
export function withoutRole(
  part: Part,
  { text, words, readings, command }: Evidence,
  { knowledge, reader, closest }: Means,
): Part {
  const { roles, topics } = knowledge.language.defaults;
  const role = roles[part.intent];
  if (part.topics.length > 0 && !role)
    return part.intent === 'define-role' ? { ...part, intent: 'data-point' } : part;
  const name = (id: string) => knowledge.roles.get(id)?.name ?? id;
  if (part.ambiguous) {
    const term = part.ambiguous;
    const offered = knowledge.language.ambiguous[term] ?? [];
    return {
      ...part,
      intent: 'ambiguous',
      asked: part.intent,
      candidates: offered.map((id) => ({ label: name(id), question: put(name(id), term, text) })),
    };
  }
  const left = leftOver(words, readings, reader);
  const close =
    left.length > 0
      ? closest(left).filter(({ confidence }) => confidence >= knowledge.language.bounds.offer)
      : [];
  if (close.length > 0) {
    const candidates: Candidate[] = close
      .slice(0, 4)
      .map(({ id }) => ({ label: name(id), question: put(name(id), left.join(' '), text) }));
    return { ...part, intent: 'ambiguous', asked: part.intent, unknown: left.join(' '), candidates };
  }
  const topic = topics[part.intent];
  // "Salary zqblimp": what follows a sub-command is the name of a job.
  if (left.length > 0 && (part.intent === 'define-role' || command)) {
    // In a long question the words nobody knows are not the name of a job.
    const name = words.length <= left.length + SHORT ? left.join(' ') : undefined;
    return { ...part, intent: 'out-of-scope', unknown: name };
  }
  if (role) return { ...part, roles: [role] };
  return topic ? { ...part, topics: [topic] } : part;
}

const MARK = '[^\\p{L}\\p{N}\\s-]?';

/** "What does a ... do", and no more. */
const SHORT = 5;

/** The question with a name in the place of the words that left it open. */
function put(name: string, open: string, text: string): string {
  // A mark may be missing, but never stands for a space: two ways to read one space would take exponential time.
  const pattern = open.split(' ').map((word) => `${word.replace(/[^\p{L}\p{N}]/gu, MARK)}s?`);
  const found = new RegExp(`\\b${pattern.join('[\\s-]+')}\\b`, 'iu');
  return found.test(text) ? text.replace(found, name) : `${text} ${name}`;
}

const LONGEST_NAME = 8;

/** Words that name nothing and that no utterance contains: perhaps a job we do not know by that name. */
function leftOver(words: string[], readings: Reading[], { knows }: Reader): string[] {
  return uncovered(words, readings)
    .filter((word) => !knows(word) && word.length > 2)
    .slice(0, LONGEST_NAME);
}
