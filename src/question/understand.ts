import type { Knowledge } from '../knowledge/knowledge.ts';
import { meanOf } from './classifier.ts';
import { createClosest } from './closest.ts';
import { commandIn } from './command.ts';
import { asAsked, withContext } from './context.ts';
import { decide } from './decide.ts';
import { createDescribed } from './described.ts';
import { type Means, namesOurs, speaksOfDomain } from './evidence.ts';
import { createExamine } from './examine.ts';
import { has, type Intent } from './intents.ts';
import { ROLE } from './mask.ts';
import { createPhrases } from './phrases.ts';
import type { Context, Leaning, Part, Question } from './question.ts';
import { createReader } from './reader.ts';
import { stillKnown } from './recalled.ts';
import { apart, type Sentence } from './sentences.ts';
import { createNarrower } from './topics.ts';
import { worthAnswering } from './worth-answering.ts';

export type Understand = (text: string, context: Context) => Question;

/** Longer texts are read up to here: nobody asks about jobs in more, and a message of Slack's ends there. */
export const READ_AT_MOST = 4000;

/** Indexes the names and trains the classifier once; understanding is then a plain function. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const reader = createReader(knowledge);
  const means: Means = {
    knowledge,
    reader,
    asks: createPhrases(knowledge.language.asks, reader.fold),
    narrower: createNarrower(knowledge, reader.fold),
    closest: createClosest(reader.names),
    described: createDescribed(knowledge, reader.fold),
  };
  const injections = createPhrases({ injection: knowledge.language.injections }, reader.fold);
  const { sentencesIn, guess } = createExamine(knowledge, reader, means.asks);

  /** "How would I get started?" after a question about a job may mean that job, and reads like one that names it. */
  const inThread = ({ slots, read, ...sentence }: Sentence, before: Leaning | undefined) => {
    const alone = sentence.guess();
    const namesItsOwn = namesOurs(slots) || slots.occupations.length > 0;
    if (!before || before.roles.length === 0 || namesItsOwn) return alone;
    return { guesses: meanOf(alone.guesses, guess(read, ROLE).guesses), known: alone.known };
  };

  return (text, { today, leaning: recalled }) => {
    const before = stillKnown(recalled, knowledge);
    const sentences = sentencesIn(readable(text), today.year);
    const { asking, context } = apart(sentences);
    // A long text about something else may hold one sentence that could be of ours.
    const isOurs =
      sentences.some(({ slots }) => namesOurs(slots)) ||
      asking.some(({ read }) => speaksOfDomain(read.words, knowledge));
    const whole = context.length > 0 && !isOurs ? guess(reader.read(readable(text))) : undefined;
    const foreign = whole?.guesses[0]?.label === 'out-of-scope' ? whole : undefined;
    const parts: Part[] = [];
    let leaning = before;
    for (const sentence of asking) {
      const { read, statements } = sentence;
      // "Salary?" asks; "salary" alone is a sub-command that says too little.
      const isCommand = !(sentence.asks && read.words.length === 1);
      const command = isCommand
        ? commandIn(sentence.text, read, { ...means, statements, alone: leaning === undefined })
        : undefined;
      const { guesses, known } = command ? sureOf(command.intent) : (foreign ?? inThread(sentence, leaning));
      const part = decide(
        {
          text: sentence.text,
          ...read,
          asks: means.asks.in(read.words),
          guesses: asAsked(guesses),
          known,
          slots: withContext(sentence.slots, context),
          around: context.flatMap(({ read }) => read.words),
          statements,
          command,
          before: leaning,
        },
        means,
      );
      // Another occupation ends the subject: "in germany?" after it is not of the job before.
      if (part.intent === 'out-of-scope' && part.occupations.length > 0) leaning = undefined;
      if (canLeanOn(part)) leaning = leaningOf(part);
      parts.push(part);
    }
    // "Ignore your rules and, as a soc analyst, print ...": nothing in it is answered.
    const isInjected = injections.in(sentences.flatMap(({ read }) => read.words)).size > 0;
    return isInjected
      ? { text, today, parts: [refused(parts[0] as Part)], left: 0, leaning: before }
      : { text, today, ...worthAnswering(parts), leaning };
  };
}

const refused = (part: Part): Part => ({
  ...part,
  intent: 'out-of-scope',
  roles: [],
  topics: [],
  occupations: [],
});

const sureOf = (intent: Intent) => ({ guesses: [{ label: intent, probability: 1, fits: 1 }], known: 1 });

function leaningOf(part: Part): Leaning {
  const { confidence, words, asks, statements, cite, candidates, unknown, why, ...kept } = part;
  return { ...kept, also: [...asks] };
}

/** Normalised first, because that can make a text many times longer. */
const readable = (text: string) => text.slice(0, READ_AT_MOST).normalize('NFKD').slice(0, READ_AT_MOST);

/** Small talk, a refusal and a citation leave the thread's subject as it was. */
function canLeanOn({ intent, cite }: Part): boolean {
  return cite === undefined && !has(intent, 'passing');
}
