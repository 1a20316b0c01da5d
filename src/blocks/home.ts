import type { HomeView } from '@slack/types';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { renderHelp } from './help.ts';
import { divider, message, type Piece, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';
import { drawStatuses, type Status } from './subscription.ts';

/** `statuses`: the digests to show; absent while they cannot be read. */
export type Home = { statuses: Status[] | undefined; isAdmin: boolean };

/** The Home tab: what one can ask, with examples that answer on click, and below it the digests. */
export function renderHome({ statuses, isAdmin }: Home, knowledge: Knowledge): HomeView {
  const title = isAdmin ? 'Weekly digests in this workspace' : 'Weekly digests you set up';
  const pieces = [renderHelp(), divider(), paragraph(bold(title)), ...digests(statuses, knowledge)];
  return { type: 'home', blocks: message(...pieces).blocks };
}

function digests(statuses: Status[] | undefined, knowledge: Knowledge): Piece[] {
  if (!statuses)
    return [
      paragraph(say('They cannot be shown right now: my database does not answer. Questions still work.')),
    ];
  if (statuses.length === 0)
    return [paragraph(say('None yet. Type /cyberjobs digest in a channel to set one up.'))];
  return drawStatuses(statuses, knowledge);
}
