import { COMMANDS } from '../question/commands.ts';
import { INTENTS } from '../question/intents.ts';
import { buttons, list, type Message, message, note, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';

const HIDDEN: readonly string[] = ['greeting', 'out-of-scope', 'ambiguous', 'help'];

export function renderHelp(): Message {
  const asked = INTENTS.filter(({ intent }) => !HIDDEN.includes(intent));
  return message(
    paragraph(
      bold(
        'Ask about cybersecurity jobs, in your own words or with a command. Every figure comes with its source.',
      ),
    ),
    list(
      bold('Commands, after /cyberjobs'),
      Object.values(COMMANDS).map(({ usage, about }) => say(`${usage}: ${about}`)),
    ),
    list(
      bold('Questions'),
      asked.map(({ about, example }) => say(`${about}: ${example}`)),
    ),
    note(
      say(
        'Slash answers are private, with a button to share them. Mention me and I answer in the thread. I use no language model: I look things up, and say when something is not known. Of what you write I keep what a thread was last about, for a day, and none of its words. A figure marked “older data” ends more than 24 months ago; “unverified” means that nobody here has seen it at its publisher; “sells …” names what the publisher gains from it.',
      ),
    ),
    buttons(asked.slice(0, 5).map(({ about, example }) => ({ label: about, question: example }))),
  );
}
