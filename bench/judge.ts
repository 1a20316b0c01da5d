import { outcomeOf } from '../src/answer/outcome.ts';
import type { Reply } from '../src/reply.ts';
import { type Example, turnsOf } from './examples.ts';

/** How a reply did: refused a good question or asked back; answered it wrongly; let something outside the subject through. */
export type Judgement = 'right' | 'refused' | 'wrong' | 'let through';

/** Asks the turns of an example and holds the reply against what is expected. `faults` says what was not right. */
export function judge(
  example: Example,
  reply: Reply,
  today: Temporal.PlainDate,
): { judgement: Judgement; faults: string[] } {
  const { expect } = example;
  let said: ReturnType<Reply> | undefined;
  for (const turn of turnsOf(example)) said = reply(turn, { today, leaning: said?.question.leaning });
  if (!said) throw new Error(`${example.id} has no turns`);
  const part = said.question.parts[0];
  const outcome = outcomeOf(said.answer);
  const understood = [expect.intent, ...expect.also_ok].includes(part.intent);
  const faults = understood ? [] : [`intent ${part.intent}`];
  if (understood && part.intent === expect.intent) {
    if (expect.roles.length > 0 && expect.roles.join() !== part.roles.join())
      faults.push(`roles ${part.roles.join(' ')}`);
    for (const slot of ['level', 'country', 'year', 'remote'] as const)
      if (expect[slot] !== undefined && expect[slot] !== part[slot]) faults.push(`${slot} ${part[slot]}`);
    for (const pattern of expect.must_contain)
      if (!new RegExp(pattern, 'iu').test(said.message.text)) faults.push(`lacks ${pattern}`);
  }
  for (const pattern of expect.must_not_contain)
    if (new RegExp(pattern, 'iu').test(said.message.text)) faults.push(`has ${pattern}`);
  if (faults.length === 0) return { judgement: 'right', faults };
  if (expect.intent === 'out-of-scope') return { judgement: 'let through', faults };
  return { judgement: outcome === 'clarify' || outcome === 'out-of-scope' ? 'refused' : 'wrong', faults };
}
