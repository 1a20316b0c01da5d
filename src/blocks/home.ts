import type { HomeView } from '@slack/types';
import { renderHelp } from './help.ts';

/** The Home tab: what one can ask, with examples that answer on click. */
export function renderHome(): HomeView {
  return { type: 'home', blocks: renderHelp().blocks };
}
