/** What kinds of question have in common, so that the rules need not list them. */
type Traits = {
  /** Means little without a job. */
  needsRole?: true;
  /** Its job may be described instead of named. */
  describes?: true;
  /** Asked of a level without a job, it is about the career stage. */
  ofStage?: true;
  /** May be asked of one job or the other without comparing them. */
  ofEither?: true;
  /** A number quoted in it is a statement to check. */
  checksNumbers?: true;
  /** After a question about pay it is about pay as well. */
  mayBeOfPay?: true;
  /** Leans on nothing that was asked before. */
  startsAnew?: true;
  /** Leaves the subject of a thread as it was. */
  passing?: true;
};
type Kind = Traits & { intent: string; about: string; example: string };

/** Every kind of question, each with one example that works. Help and the hints in replies are made from it. */
export const INTENTS = [
  {
    intent: 'define-role',
    about: 'What a job is',
    example: 'what does a threat hunter do?',
    needsRole: true,
    describes: true,
  },
  {
    intent: 'skills',
    about: 'Skills',
    example: 'skills for a cloud security engineer',
    needsRole: true,
    ofStage: true,
    describes: true,
    ofEither: true,
  },
  {
    intent: 'certifications',
    about: 'Certifications',
    example: 'which certs for a penetration tester?',
    needsRole: true,
    ofStage: true,
    describes: true,
    ofEither: true,
  },
  {
    intent: 'entry-path',
    about: 'How to get in',
    example: 'how do I become a SOC analyst?',
    needsRole: true,
    ofStage: true,
    describes: true,
    ofEither: true,
  },
  {
    intent: 'compare',
    about: 'Two jobs side by side',
    example: 'compare mlsecops vs devsecops',
    needsRole: true,
    mayBeOfPay: true,
  },
  {
    intent: 'list-roles',
    about: 'The jobs I know',
    example: 'which AI security roles are there?',
    startsAnew: true,
    passing: true,
  },
  {
    intent: 'demand',
    about: 'Demand',
    example: 'is there demand for AI security engineers?',
    needsRole: true,
    ofStage: true,
    ofEither: true,
    checksNumbers: true,
  },
  {
    intent: 'trend',
    about: 'What has changed',
    example: 'is AI reducing entry level security jobs?',
    ofStage: true,
    ofEither: true,
    checksNumbers: true,
  },
  {
    intent: 'outlook',
    about: 'What comes next',
    example: 'outlook for CISOs in the next five years',
    needsRole: true,
    ofStage: true,
    ofEither: true,
    checksNumbers: true,
  },
  {
    intent: 'regions',
    about: 'Where',
    example: 'where is demand for AI security strongest?',
    checksNumbers: true,
  },
  {
    intent: 'salary',
    about: 'Pay',
    example: 'what does a SOC analyst earn in the US?',
    needsRole: true,
    ofStage: true,
    describes: true,
    mayBeOfPay: true,
  },
  {
    intent: 'data-point',
    about: 'A published figure',
    example: 'how many AI job postings were there in October 2024?',
    checksNumbers: true,
  },
  {
    intent: 'fact-check',
    about: 'Is that number true?',
    example: 'is it true that 1.8% of jobs ask for AI skills?',
    checksNumbers: true,
  },
  {
    intent: 'sources',
    about: 'Sources',
    example: 'where do your pay figures come from?',
    mayBeOfPay: true,
    passing: true,
  },
  { intent: 'help', about: 'Help', example: 'help', startsAnew: true, passing: true },
  { intent: 'greeting', about: 'Small talk', example: 'hello', startsAnew: true, passing: true },
  {
    intent: 'out-of-scope',
    about: 'Anything else',
    example: 'what is the weather today?',
    startsAnew: true,
    passing: true,
  },
  { intent: 'ambiguous', about: 'A word with several meanings', example: 'analyst' },
] as const satisfies Kind[];

export type Intent = (typeof INTENTS)[number]['intent'];

const byName = new Map<string, Kind>(INTENTS.map((kind) => [kind.intent, kind]));

export function isIntent(word: string): word is Intent {
  return byName.has(word);
}

export function has(intent: string | undefined, trait: keyof Traits): boolean {
  return byName.get(intent ?? '')?.[trait] === true;
}
