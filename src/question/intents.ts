/** Every kind of question, each with one example that works. Help and the hints in replies are made from it. */
export const INTENTS = [
  { intent: 'define-role', about: 'What a job is', example: 'what does a threat hunter do?' },
  { intent: 'skills', about: 'Skills', example: 'skills for a cloud security engineer' },
  { intent: 'certifications', about: 'Certifications', example: 'which certs for a penetration tester?' },
  { intent: 'entry-path', about: 'How to get in', example: 'how do I become a SOC analyst?' },
  { intent: 'compare', about: 'Two jobs side by side', example: 'compare mlsecops vs devsecops' },
  { intent: 'list-roles', about: 'The jobs I know', example: 'which AI security roles are there?' },
  { intent: 'demand', about: 'Demand', example: 'is there demand for AI security engineers?' },
  { intent: 'trend', about: 'What has changed', example: 'is AI reducing entry level security jobs?' },
  { intent: 'outlook', about: 'What comes next', example: 'outlook for CISOs in the next five years' },
  { intent: 'regions', about: 'Where', example: 'where is demand for AI security strongest?' },
  { intent: 'salary', about: 'Pay', example: 'how much does an AI security engineer earn?' },
  {
    intent: 'data-point',
    about: 'A published figure',
    example: 'how many AI job postings were there in October 2024?',
  },
  {
    intent: 'fact-check',
    about: 'Is that number true?',
    example: 'is it true that 1.8% of jobs ask for AI skills?',
  },
  { intent: 'sources', about: 'Sources', example: 'where do your pay figures come from?' },
  { intent: 'help', about: 'Help', example: 'help' },
  { intent: 'greeting', about: 'Small talk', example: 'hello' },
  { intent: 'out-of-scope', about: 'Anything else', example: 'what is the weather today?' },
  { intent: 'ambiguous', about: 'A word with several meanings', example: 'analyst' },
] as const;

export type Intent = (typeof INTENTS)[number]['intent'];

export function isIntent(word: string): word is Intent {
  return INTENTS.some(({ intent }) => intent === word);
}
