import type { Intent } from './intents.ts';

/** What the words after a sub-command must name for it to count. */
type Needs = 'role' | 'two roles' | 'family or nothing' | 'topic or nothing' | 'stage or nothing' | 'nothing';

/** The first words that fix an intent, as typed after `/cyberjobs`. */
export const COMMANDS: Record<string, { intent: Intent; needs: Needs; usage: string; about: string }> = {
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
  help: { intent: 'help', needs: 'nothing', usage: 'help', about: 'this list' },
};

/** What was found in the words after the first one. */
export type Rest = {
  roles: number;
  stages: number;
  topics: number;
  families: number;
  ambiguous: boolean;
  left: string[];
};

/** True when the words resolve, all of them, to what the sub-command needs. Words such as "vs" do not count against it. */
export function resolves(needs: Needs, { roles, stages, topics, families, ambiguous, left }: Rest): boolean {
  const jobs = roles + stages;
  const rest = left.filter(
    (word) => !['v', 'vs', 'versus', 'and', 'or', 'with', 'to', 'level'].includes(word),
  );
  if (rest.length > 0) return false;
  switch (needs) {
    case 'role':
      return jobs === 1 || (jobs === 0 && ambiguous);
    case 'two roles':
      return jobs === 2;
    case 'family or nothing':
      return jobs === 0 && topics <= 1;
    case 'topic or nothing':
      return topics + families + jobs <= 1;
    case 'stage or nothing':
      return jobs <= 1;
    case 'nothing':
      return jobs + topics + families === 0;
  }
}
