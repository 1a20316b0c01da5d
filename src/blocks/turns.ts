import type { Answer } from '../answer/answer.ts';
import { INTENTS } from '../question/intents.ts';
import { buttons, type Message, message, paragraph } from './kit.ts';
import { bold, join, safe, say } from './phrase.ts';

const example = (intent: (typeof INTENTS)[number]['intent']) =>
  INTENTS.find((one) => one.intent === intent)?.example ?? 'help';
const TWO = ['define-role', 'trend'] as const;

export function renderClarify({
  term,
  known,
  opening: given,
  candidates,
}: Extract<Answer, { kind: 'clarify' }>): Message {
  const names = candidates.map(({ label }) => label);
  const or = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
  const opening = given
    ? [say(given)]
    : known
      ? [say('Which “'), safe(term ?? 'job'), say(`”: ${or}?`)]
      : [say('I know no job called "'), safe(term ?? ''), say(`". Did you mean ${or}?`)];
  return message(paragraph(...opening), buttons(candidates));
}

export function renderOutOfScope({
  unknown,
  occupation,
}: Extract<Answer, { kind: 'out-of-scope' }>): Message {
  const opening = occupation
    ? [say(`I only know cybersecurity jobs, and ${occupation} is not one of those I have data on.`)]
    : unknown
      ? [say('I know no job called "'), safe(unknown), say('", and I only know cybersecurity jobs.')]
      : [say('I have no answer to that. I know cybersecurity jobs and their trends, in English.')];
  const two = TWO.map(example);
  return message(
    paragraph(bold(join(opening).plain)),
    paragraph(say(`These work: "${two[0]}" or "${two[1]}"`)),
    buttons(two.map((question) => ({ label: question, question }))),
  );
}

export function renderGreeting(): Message {
  return message(
    paragraph(say('Here for questions about cybersecurity jobs; every figure comes with its source.')),
    paragraph(say(`Try "${example('define-role')}" or "${example('data-point')}"`)),
    buttons([{ label: 'What can I ask?', question: 'help' }]),
  );
}
