import type { Answer } from '../answer/answer.ts';
import { figuresIn } from '../answer/outcome.ts';
import { renderCitations } from './citations.ts';
import { withCite } from './cite.ts';
import { renderCompare } from './compare.ts';
import { renderFactCheck } from './fact-check.ts';
import { renderFigures } from './figures.ts';
import { renderHelp } from './help.ts';
import { withinNative } from './in-words.ts';
import { divider, type Message, message, note } from './kit.ts';
import { renderLearn } from './learn.ts';
import { renderPath } from './path.ts';
import { renderPayOfJobs } from './pay/of-jobs.ts';
import { renderPay } from './pay/pay.ts';
import { say } from './phrase.ts';
import { renderRole } from './role.ts';
import { renderRoles } from './roles.ts';
import { renderSources, renderTopics } from './sources.ts';
import { renderClarify, renderGreeting, renderOutOfScope } from './turns.ts';

/** The reply as Slack gets it; one with figures can be cited. */
export function renderAnswer(answer: Answer): Message {
  const drawn = draw(answer);
  return answer.kind === 'citations' ? drawn : withCite(drawn, figuresIn(answer));
}

function draw(answer: Answer): Message {
  switch (answer.kind) {
    case 'role':
      return renderRole(answer);
    case 'pay':
      return renderPay(answer);
    case 'pay-of-jobs':
      return renderPayOfJobs(answer);
    case 'skills':
    case 'certifications':
      return renderLearn(answer);
    case 'path':
      return renderPath(answer);
    case 'compare':
      return renderCompare(answer);
    case 'roles':
      return renderRoles(answer);
    case 'figures':
      return renderFigures(answer);
    case 'fact-check':
      return renderFactCheck(answer);
    case 'citations':
      return renderCitations(answer);
    case 'sources':
      return renderSources(answer);
    case 'topics':
      return renderTopics(answer);
    case 'clarify':
      return renderClarify(answer);
    case 'out-of-scope':
      return renderOutOfScope(answer);
    case 'greeting':
      return renderGreeting();
    case 'help':
      return renderHelp();
    case 'several':
      return together(distinct(answer.answers.map(draw)), answer.left);
  }
}

/** Slack's 50, less what is added to a reply: citing, sharing, a hint. */
const BLOCKS = 46;

/** Two questions may have one answer. */
const distinct = (messages: Message[]) => [...new Map(messages.map((one) => [one.text, one])).values()];

/** Several replies as one, each cut to its share of the blocks; charts that are too many together become words. */
function together(messages: Message[], left: number): Message {
  const most = Math.floor(BLOCKS / messages.length) - 1;
  const parts = messages.map(({ text, blocks }) => ({ text, blocks: cut(blocks, most) }));
  const divided = parts.flatMap((part, at) => (at > 0 ? [divider(), part] : [part]));
  const more = left === 1 ? 'one more was' : `${left} more were`;
  const whole = message(
    ...divided,
    ...(left > 0 ? [note(say(`I answer three questions at a time, and ${more} left out: ask again.`))] : []),
  );
  return withinNative(whole, BLOCKS);
}

/** Leaves out the middle: the first block answers, the last two name the sources and go on. */
function cut(blocks: Message['blocks'], most: number): Message['blocks'] {
  return blocks.length <= most ? blocks : [...blocks.slice(0, most - 2), ...blocks.slice(-2)];
}
