import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTriggers } from '../../src/sandbox/emulated-slack/triggers.ts';
import type { Seen } from '../../src/sandbox/seen.ts';
import { FORM, greetingApp } from './greeting-app.ts';
import { clientOf, refusal, startTinyApp } from './tiny-app.ts';

let app: Awaited<ReturnType<typeof startTinyApp>>;
beforeAll(async () => {
  app = await startTinyApp(greetingApp);
});
afterAll(() => app.stop());

const told = (seen: Seen[]) => seen.map(({ surface, text }) => `${surface}: ${text}`);
const command = async (text: string) => told(await app.workspace.command(text));
const openForm = async () => {
  const [modal] = await app.workspace.command('form');
  if (!modal) throw new Error('no modal');
  return modal;
};
const pressed = async (action_id: string) => {
  const seen = await app.workspace.openHome();
  return app.workspace.press({ action_id, value: '', seen });
};

describe('of a command a person sees', () => {
  test('the acknowledgement', async () => {
    expect(await command('direct')).toEqual(['only-you: Hello.']);
  });

  test('what was posted in the channel before it', async () => {
    expect(await command('announced')).toEqual(['channel: Hello, everybody.', 'only-you: Announced.']);
  });

  test('nothing of what Slack refused', async () => {
    expect(await command('refused')).toEqual(['only-you: Nobody is there.']);
  });

  test('everything that follows an empty acknowledgement', async () => {
    expect(await command('late')).toEqual(['only-you: First.', 'only-you: Second.']);
  });

  test('a modal', async () => {
    const modal = await openForm();
    expect(modal).toMatchObject({ surface: 'modal', text: 'Greeting', view: { callback_id: 'greeting' } });
    expect(modal.view?.id).toMatch(/^V/);
  });
});

describe('a modal', () => {
  test('is submitted as it stands but for what was entered', async () => {
    const { errors, seen } = await app.workspace.submit(await openForm(), {
      day: 'tuesday',
      words: 'Hello',
      birds: ['Bird 2', 'bird-3'],
    });
    expect(errors).toBeUndefined();
    const [posted, kept] = seen;
    expect(posted?.channel).toBe(app.slack.channels.general);
    expect(kept).toMatchObject({ surface: 'only-you', text: 'kept' });
    expect(JSON.parse(posted?.text ?? '')).toMatchObject({
      channel: {
        channel: { type: 'conversations_select', selected_conversation: app.slack.channels.general },
      },
      day: {
        day: { type: 'static_select', selected_option: { value: 'tuesday', text: { text: 'Tuesday' } } },
      },
      time: { time: { type: 'timepicker', selected_time: '09:00' } },
      words: { words: { type: 'plain_text_input', value: 'Hello' } },
      birds: { birds: { selected_options: [{ value: 'bird-2' }, { value: 'bird-3' }] } },
    });
  });

  test('stays with errors below its inputs', async () => {
    const modal = await openForm();
    const wrong = await app.workspace.submit(modal, { words: 'bad words' });
    expect(wrong).toEqual({ errors: { words: 'Kinder, please.' }, seen: [] });
    expect((await app.workspace.submit(modal, { words: 'good words' })).errors).toBeUndefined();
  });

  test('is not sent while something is missing', async () => {
    const { errors } = await app.workspace.submit(await openForm());
    expect(errors).toEqual({ words: 'Please complete this required field.' });
  });

  test('opens once for a trigger, and only for a trigger of Slack', async () => {
    const { views } = clientOf(app.slack);
    const trigger_id = app.slack.triggers.create();
    const { view } = await views.open({ trigger_id, view: FORM });
    expect(await refusal(views.open({ trigger_id, view: FORM }))).toBe('exchanged_trigger_id');
    expect(await refusal(views.open({ trigger_id: '1.2.3', view: FORM }))).toBe('invalid_trigger_id');
    const { id: view_id = '', hash } = view ?? {};
    expect((await views.update({ view_id, hash, view: FORM })).view?.id).toBe(view_id);
    expect(await refusal(views.update({ view_id, hash, view: FORM }))).toBe('hash_conflict');
  });

  test('that Slack would refuse does not open', async () => {
    const view = { ...FORM, title: { type: 'plain_text' as const, text: 'x'.repeat(25) } };
    const call = clientOf(app.slack).views.open({ trigger_id: app.slack.triggers.create(), view });
    expect(await refusal(call)).toBe('invalid_blocks');
  });
});

test('a trigger lasts for three seconds', () => {
  let milliseconds = 0;
  const triggers = createTriggers(() => milliseconds);
  const [inTime, late] = [triggers.create(), triggers.create()];
  milliseconds = 3000;
  expect(triggers.use(inTime)).toBeUndefined();
  milliseconds = 3001;
  expect(triggers.use(late)).toBe('expired_trigger_id');
});

describe('the Home tab', () => {
  test('is shown when it is opened, and changes under a button', async () => {
    expect(await app.workspace.openHome()).toMatchObject({ surface: 'home', view: { type: 'home' } });
    const [changed] = await pressed('refresh');
    expect(changed).toMatchObject({ surface: 'home', blocks: [{ type: 'header' }] });
  });

  test('has buttons that are answered in a direct message or by a modal', async () => {
    expect(told(await pressed('tell'))).toEqual(['direct-message: block_actions without a channel']);
    expect(told(await pressed('form'))).toEqual(['modal: Greeting']);
  });
});

test('an event can be delivered again', async () => {
  const envelopes: string[] = [];
  const listening = await startTinyApp((bolt) => {
    bolt.use(async ({ body, next }) => {
      if ('event_id' in body) envelopes.push(String(body.event_id));
      await next();
    });
  });
  const event = { type: 'app_mention', user: 'U1', channel: 'C1', text: 'hi', ts: '1.1' };
  for (let index = 0; index < 2; index += 1) await listening.workspace.send(event, {}, 'Ev1');
  expect(envelopes).toEqual(['Ev1', 'Ev1']);
  await listening.stop();
});
