import type { FactCheckAnswer, Verdict } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import { figureLine, figureSentence, sourcesNote } from './figure.ts';
import { buttons, type Message, message, type Piece, paragraph } from './kit.ts';
import { bold, join, type Phrase, say } from './phrase.ts';

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
  const quoted = say(verdict.quoted);
  const opening = (words: string) =>
    paragraph(several ? join([say('“'), quoted, say('”: ')]) : say(''), bold(words));
  const use = (words: string) => paragraph(bold('Safe wording: '), say(words));
  switch (verdict.kind) {
    case 'claim':
      return [opening(verdict.claim.answer), paragraph(say(verdict.claim.caveat)), use(verdict.claim.safe)];
    case 'figure': {
      const sentence = figureSentence(verdict.figure);
      const { definition } = verdict.figure;
      const differs = verdict.differs.join(' ');
      return [
        opening(`${differs || 'A figure with that number is published:'} ${sentence}`),
        paragraph(say(`What was measured: ${ended(definition)} ${verdict.about ?? ''}`.trim())),
        use(sentence),
      ];
    }
    case 'unknown':
      return unknownNumber(verdict.nearest, several ? quoted : undefined);
  }
}

function unknownNumber(nearest: Figure[], quoted: Phrase | undefined): Piece[] {
  const opening = paragraph(
    quoted ? join([say('“'), quoted, say('”: ')]) : say(''),
    bold('I have no such figure, so I can neither confirm nor refute it.'),
  );
  const [first] = nearest;
  if (!first)
    return [
      opening,
      paragraph(
        bold('Safe wording: '),
        say('name who published it, for which year and place, or leave the number out.'),
      ),
    ];
  return [
    opening,
    paragraph(say('Nearest I have, not the same: '), join(nearest.map(figureLine), ' ')),
    paragraph(bold('Safe wording: '), figureLine(first)),
  ];
}

function figuresBehind(verdict: Verdict): Figure[] {
  if (verdict.kind === 'claim') return verdict.figures;
  return verdict.kind === 'figure' ? [verdict.figure] : verdict.nearest;
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
