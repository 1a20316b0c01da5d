import type { FactCheckAnswer, Verdict } from '../answer/answer.ts';
import { figuresBehind } from '../answer/outcome.ts';
import { figureLine, figureSentence, sourcesNote } from './figure.ts';
import { buttons, type Message, message, type Piece, paragraph } from './kit.ts';
import { bold, join, say } from './phrase.ts';

/** Each number gets what it is, what it is not, and a sentence to use in its place. */
export function renderFactCheck({ verdicts }: FactCheckAnswer): Message {
  const several = verdicts.length > 1;
  const figures = verdicts.flatMap(figuresBehind);
  return message(
    ...(several ? [paragraph(bold(`${verdicts.length} numbers, each with its check.`))] : []),
    ...verdicts.flatMap((verdict) => renderVerdict(verdict, several)),
    sourcesNote(figures),
    buttons([{ label: 'All topics', question: 'stats' }]),
  );
}

function renderVerdict(verdict: Verdict, several: boolean): Piece[] {
  // A number holds only digits, marks and a unit, so it needs no cleaning.
  const quoted = several ? say(`“${verdict.quoted}”: `) : say('');
  const opening = (...words: string[]) => paragraph(quoted, bold(words.filter(Boolean).join(' ')));
  switch (verdict.kind) {
    case 'claim': {
      const { claim, differs } = verdict;
      return [opening(...differs, claim.answer), paragraph(say(claim.caveat)), safeWording(claim.safe)];
    }
    case 'figure': {
      const sentence = figureSentence(verdict.figure);
      const measured = `What was measured: ${ended(verdict.figure.definition)}`;
      return [
        opening(
          ...(verdict.differs.length > 0 ? verdict.differs : ['A figure with that number is published:']),
          sentence,
        ),
        paragraph(say([measured, verdict.about].filter(Boolean).join(' '))),
        safeWording(sentence),
      ];
    }
    case 'unknown': {
      const { nearest } = verdict;
      const [first] = nearest;
      return [
        opening('I have no such figure, so I can neither confirm nor refute it.'),
        ...(first
          ? [paragraph(say('Nearest I have, not the same: '), join(nearest.map(figureLine), ' '))]
          : []),
        safeWording(first && verdict.named ? figureSentence(first) : UNSOURCED),
      ];
    }
  }
}

const UNSOURCED = 'say who published the number, for which year and place, or leave it out.';
const safeWording = (words: string): Piece => paragraph(bold('Safe wording: '), say(words));
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
