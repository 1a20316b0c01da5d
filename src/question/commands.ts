import type { Intent } from './intents.ts';

/** What the words after a sub-command must name for it to count. */
export type Needs =
  | 'role'
  | 'two roles'
  | 'family or nothing'
  | 'topic or nothing'
  | 'role or topic'
  | 'topic or figures'
  | 'stage or nothing'
  | 'a number'
  | 'nothing'
  | 'anything';

export type Command = {
  intent: Intent;
  needs: Needs;
  usage: string;
  about: string;
};

/** The first words that fix an intent, as typed after `/cyberjobs`. */
export const COMMANDS: Record<string, Command> = {
  role: {
    intent: 'define-role',
    needs: 'role',
    usage: 'role <name>',
    about: 'what the job is and what AI changes',
  },
  roles: {
    intent: 'list-roles',
    needs: 'family or nothing',
    usage: 'roles [family]',
    about: 'the jobs I know',
  },
  skills: { intent: 'skills', needs: 'role', usage: 'skills <role>', about: 'what to know' },
  certs: { intent: 'certifications', needs: 'role', usage: 'certs <role>', about: 'certificates that fit' },
  path: {
    intent: 'entry-path',
    needs: 'role',
    usage: 'path <role>',
    about: 'how to get in, from where, where to next',
  },
  compare: {
    intent: 'compare',
    needs: 'two roles',
    usage: 'compare <a> vs <b>',
    about: 'two jobs side by side',
  },
  salary: {
    intent: 'salary',
    needs: 'role',
    usage: 'salary <role> [level] [country] [year]',
    about: 'advertised pay, with how many records',
  },
  trend: {
    intent: 'trend',
    needs: 'role or topic',
    usage: 'trend <role or topic>',
    about: 'what moved over the years, as a chart',
  },
  outlook: {
    intent: 'outlook',
    needs: 'stage or nothing',
    usage: 'outlook [entry|mid|executive]',
    about: 'what comes next',
  },
  stats: {
    intent: 'data-point',
    needs: 'topic or nothing',
    usage: 'stats [topic]',
    about: 'published figures',
  },
  sources: {
    intent: 'sources',
    needs: 'topic or nothing',
    usage: 'sources [topic]',
    about: 'who publishes them',
  },
  check: {
    intent: 'fact-check',
    needs: 'a number',
    usage: 'check <text>',
    about: 'what the numbers in it really are',
  },
  cite: {
    intent: 'sources',
    needs: 'topic or figures',
    usage: 'cite <topic or job>',
    about: 'figures ready to quote, with title, date, link and licence',
  },
  /** Done by Slack's side of the bot, where channels are; asked elsewhere, the list says how. */
  digest: {
    intent: 'help',
    needs: 'anything',
    usage: 'digest [monday 09:00 Europe/Zurich]',
    about: 'a weekly digest in this channel; also digest list, pause, resume, off, now',
  },
  help: { intent: 'help', needs: 'nothing', usage: 'help', about: 'this list' },
};
