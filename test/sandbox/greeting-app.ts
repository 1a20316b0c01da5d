import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';

const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const option = (name: string) => ({ text: text(name), value: name.toLowerCase().replaceAll(' ', '-') });
const BIRDS = Array.from({ length: 20 }, (_, index) => option(`Bird ${index + 1}`));

/** A form with one input of each kind that the bot's modals have. */
export const FORM: ModalView = {
  type: 'modal',
  callback_id: 'greeting',
  private_metadata: 'kept',
  title: text('Greeting'),
  submit: text('Save'),
  blocks: [
    { type: 'section', text: text('How shall I greet?') },
    {
      type: 'input',
      block_id: 'channel',
      label: text('Channel'),
      element: { type: 'conversations_select', action_id: 'channel', default_to_current_conversation: true },
    },
    {
      type: 'input',
      block_id: 'day',
      label: text('Day'),
      element: {
        type: 'static_select',
        action_id: 'day',
        options: ['Monday', 'Tuesday'].map(option),
        initial_option: option('Monday'),
      },
    },
    {
      type: 'input',
      block_id: 'time',
      label: text('Time'),
      element: { type: 'timepicker', action_id: 'time', initial_time: '09:00' },
    },
    {
      type: 'input',
      block_id: 'words',
      label: text('Words'),
      element: { type: 'plain_text_input', action_id: 'words' },
    },
    {
      type: 'input',
      block_id: 'birds',
      optional: true,
      label: text('Birds'),
      element: {
        type: 'multi_static_select',
        action_id: 'birds',
        options: BIRDS,
        initial_options: BIRDS.slice(0, 1),
      },
    },
  ],
};

const button = (action_id: string, words: string) => ({
  type: 'button' as const,
  action_id,
  text: text(words),
});
const HOME = {
  type: 'home' as const,
  blocks: [
    { type: 'header' as const, text: text('Greetings') },
    { type: 'section' as const, text: text('None yet.'), accessory: button('form', 'New greeting') },
    { type: 'actions' as const, elements: [button('refresh', 'Refresh'), button('tell', 'Tell me')] },
  ],
};

/** Answers in each way a bot can: in the acknowledgement, after it, in the channel, with a modal, on the Home tab. */
export function greetingApp(app: App): void {
  const ways: Record<string, (args: Parameters<Parameters<App['command']>[1]>[0]) => Promise<unknown>> = {
    direct: ({ ack }) => ack('Hello.'),
    announced: async ({ ack, client, command }) => {
      await client.chat.postMessage({ channel: command.channel_id, text: 'Hello, everybody.' });
      await ack('Announced.');
    },
    refused: async ({ ack, client }) => {
      await client.chat.postMessage({ channel: 'C404', text: 'Hello?' }).catch(() => undefined);
      await ack('Nobody is there.');
    },
    late: async ({ ack, respond, client, command }) => {
      await ack();
      await client.users.info({ user: command.user_id });
      await respond('First.');
      await client.chat.postEphemeral({
        channel: command.channel_id,
        user: command.user_id,
        text: 'Second.',
      });
    },
    form: async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: FORM });
    },
    scheduled: async ({ ack, client, command }) => {
      const post_at = Temporal.Instant.from('2026-12-07T08:00Z').epochMilliseconds / 1000;
      await client.chat.scheduleMessage({ channel: command.channel_id, post_at, text: 'Good morning.' });
      await ack('Scheduled.');
    },
  };
  app.command('/cyberjobs', async (args) => void (await ways[args.command.text]?.(args)));

  app.view('greeting', async ({ ack, view, body, client }) => {
    const { channel, words } = view.state.values;
    if (words?.words?.value === 'bad words')
      return ack({ response_action: 'errors', errors: { words: 'Kinder, please.' } });
    await ack();
    const target = channel?.channel?.selected_conversation ?? '';
    await client.chat.postMessage({ channel: target, text: JSON.stringify(view.state.values) });
    await client.chat.postEphemeral({ channel: target, user: body.user.id, text: view.private_metadata });
  });

  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: HOME });
  });
  app.action('refresh', async ({ ack, body, client }) => {
    await ack();
    const changed = { ...HOME, blocks: HOME.blocks.slice(0, 1) };
    await client.views.publish({ user_id: body.user.id, view: changed });
  });
  app.action('tell', async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `${body.type} without a channel` });
  });
  app.action('form', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: FORM });
  });
}
