import type { Answer } from '../answer/answer.ts';
import { figuresIn } from '../answer/outcome.ts';
import { renderCitations } from './citations.ts';
import { withCite } from './cite.ts';
import { renderCompare } from './compare.ts';
import { renderFactCheck } from './fact-check.ts';
import { renderFigures } from './figures.ts';
import { renderHelp } from './help.ts';
import { type Message, numbered } from './kit.ts';
import { renderLearn } from './learn.ts';
import { renderPath } from './path.ts';
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
      return together(answer.answers.map(draw));
  }
}

/** Slack's 50, less what is added to a reply: citing, sharing, a hint. */
const BLOCKS = 46;

/** Several replies as one. */
function together(messages: Message[]): Message {
  const blocks = messages.flatMap((message, at) => [
    ...(at > 0 ? [{ type: 'divider' as const }] : []),
    ...message.blocks,
  ]);
  return { text: messages.map(({ text }) => text).join('\n\n'), blocks: numbered(blocks.slice(0, BLOCKS)) };
}
