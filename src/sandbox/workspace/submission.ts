import { validate } from '../../blocks/validate.ts';
import { withIds } from '../emulated-slack/modals.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';
import { meaningOf } from '../entry.ts';
import { type InputBlock, initialOf, inputsOf } from '../inputs.ts';
import type { Seen, View } from '../seen.ts';
import { seenInView } from './see.ts';

/** What is entered in a modal, by `block_id`: an option by its text or its value, a channel by "#name" or its id. */
export type Values = Record<string, string | string[]>;

/** Words by `block_id`, shown below that input. */
export type Errors = Record<string, string>;

/** What each input of a modal holds when it is submitted; what was not entered stays as it stood. */
export function entries(modal: Seen, values: Values, slack: EmulatedSlack): (input: InputBlock) => string[] {
  return ({ block_id, element }) => {
    const given = values[block_id];
    if (given === undefined) return initialOf(element, modal.channel);
    const typed = [given].flat().filter((value) => value !== '');
    return typed.map((value) => {
      const meant = meaningOf(element, value, slack);
      if (meant === undefined) throw new Error(`"${value}" cannot be entered in ${block_id}.`);
      return meant;
    });
  };
}

/** Slack itself does not submit a modal with an empty field, unless the field is optional. */
export function unfilled(view: View, entered: (input: InputBlock) => string[]): Errors | undefined {
  const empty = inputsOf(view).filter((input) => input.optional !== true && entered(input).length === 0);
  if (empty.length === 0) return undefined;
  return Object.fromEntries(empty.map(({ block_id }) => [block_id, 'Please complete this required field.']));
}

type Answer = { response_action?: string; errors?: Errors; view?: View };

/** With errors or another view the modal stays; after anything else what follows is shown elsewhere. */
export const isFinal = (body: string): boolean =>
  ['errors', 'update', 'push'].includes((JSON.parse(body || '{}') as Answer).response_action ?? '');

/** What an acknowledgement does with the modal. Throws where Slack would refuse it and show the person a failure. */
export function answerOf(body: string, submitted: View, channel: string): Outcome {
  const { response_action, errors, view } = JSON.parse(body || '{}') as Answer;
  if (response_action === 'errors') return { errors: known(errors ?? {}, submitted), shown: [] };
  if (!view) return { errors: undefined, shown: [] };
  const [problem] = validate(view, 'modal');
  if (problem) throw new Error(`Slack would refuse this view: ${problem.pointer} ${problem.message}`);
  const { id, hash, team_id, app_id } = submitted;
  const changed = { ...view, ...withIds(view), id, hash, team_id, app_id };
  return { errors: undefined, shown: [seenInView(changed, channel)] };
}
type Outcome = { errors: Errors | undefined; shown: Seen[] };

function known(errors: Errors, view: View): Errors {
  const inputs = inputsOf(view).map(({ block_id }) => block_id);
  const isKnown = Object.keys(errors).every((id) => inputs.includes(id));
  if (isKnown && Object.keys(errors).length > 0) return errors;
  throw new Error(`Slack would refuse these errors: ${JSON.stringify(errors)}.`);
}
