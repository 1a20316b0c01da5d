import type { FactCheckAnswer, Verdict } from '../answer/answer.ts';
import { figuresBehind } from '../answer/outcome.ts';
import { figureLine, figureSentence, sourcesNote } from './figure.ts';
import { buttons, lines, type Message, message, paragraph } from './kit.ts';
import { bold, join, type Phrase, say } from './phrase.ts';

/** Each number gets what it is, what it is not, and a sentence to use in its place: one section, so that no verdict is torn. */
export function renderFactCheck({ verdicts }: FactCheckAnswer): Message {
  const several = verdicts.length > 1;
  return message(
    ...(several ? [paragraph(bold(`${verdicts.length} numbers, each with its check.`))] : []),
    ...verdicts.map((verdict) => lines(linesOf(verdict, several))),
    sourcesNote(verdicts.flatMap(figuresBehind)),
    buttons([{ label: 'All topics', question: 'stats' }]),
  );
}

function linesOf(verdict: Verdict, several: boolean): Phrase[] {
  // A number holds only digits, marks and a unit, so it needs no cleaning.
  const quoted = several ? `“${verdict.quoted}”: ` : '';
  const opening = (...words: string[]) => join([say(quoted), bold(words.filter(Boolean).join(' '))]);
  switch (verdict.kind) {
    case 'claim': {
      const { claim, differs } = verdict;
      return [opening(...differs, claim.answer), say(claim.caveat), safeWording(claim.safe)];
    }
    case 'figure': {
      const { figure, differs, about = '' } = verdict;
      const found = differs.length > 0 ? differs : ['A figure with that number is published:'];
      const sentence = figureSentence(figure);
      const measured = say(`What was measured: ${ended(figure.definition)} ${about}`.trim());
      return [opening(...found, sentence), measured, safeWording(sentence)];
    }
    case 'unknown': {
      const { nearest, named } = verdict;
      const [first] = nearest;
      const near = join([say('Nearest I have, not the same: '), join(nearest.map(figureLine), ' ')]);
      return [
        opening('I have no such figure, so I can neither confirm nor refute it.'),
        ...(first ? [near] : []),
        safeWording(first && named ? figureSentence(first) : UNSOURCED),
      ];
    }
  }
}

const UNSOURCED = 'say who published the number, for which year and place, or leave it out.';
const safeWording = (words: string): Phrase => join([bold('Safe wording: '), say(words)]);
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
