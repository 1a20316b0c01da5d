import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonOf, startBot } from './bot.ts';

let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

describe('a slash command', () => {
  test('is answered in its acknowledgement, for one person only, with sources as links', async () => {
    const [seen] = await bot.workspace.command('role mlsecops');
    expect(seen).toMatchObject({ surface: 'only-you' });
    expect(seen?.text).toMatch(/^MLSecOps Engineer: builds security into/);
    expect(JSON.stringify(seen?.blocks)).toContain('<https://www.bls.gov/');
  });

  test('with nothing after it shows the help', async () => {
    const [seen] = await bot.workspace.command('');
    expect(seen?.text).toContain('compare <a> vs <b>'.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });

  test('is shared in the channel once, with the name of who shared it', async () => {
    const [seen] = await bot.workspace.command('role threat hunter');
    const shared = await bot.workspace.press(buttonOf(seen, 'Share in channel'));
    expect(shared.map(({ surface }) => surface)).toEqual(['channel', 'only-you']);
    expect(shared[0]?.text).toContain(`${seen?.text}\nShared by <@${bot.slack.people.ana}>`);
    expect(() => buttonOf(shared[1], 'Share in channel')).toThrow();
  });
});

test('two answers to commands can both be shared', async () => {
  for (const question of ['role threat hunter', 'role ciso']) {
    const [seen] = await bot.workspace.command(question);
    expect(await bot.workspace.press(buttonOf(seen, 'Share in channel'))).toHaveLength(2);
  }
});

test('a double press shares once', async () => {
  const [seen] = await bot.workspace.command('role ciso');
  const before = bot.slack.calls.length;
  const share = buttonOf(seen, 'Share in channel');
  await Promise.allSettled([bot.workspace.press(share), bot.workspace.press(share)]);
  const posted = bot.slack.calls.slice(before).filter(({ body }) => body.response_type === 'in_channel');
  expect(posted).toHaveLength(1);
}, 15_000);

test('a forged value does no harm', async () => {
  const [seen] = await bot.workspace.command('role ciso');
  const button = { ...buttonOf(seen, 'Skills'), value: { text: 'x' } as unknown as string };
  expect((await bot.workspace.press(button))[0]?.text).toMatch(/^Ask about cybersecurity jobs/);
});

test('a button asks the next question and answers in private', async () => {
  const [role] = await bot.workspace.command('role soc analyst');
  const [skills] = await bot.workspace.press(buttonOf(role, 'Skills'));
  expect(skills).toMatchObject({ surface: 'only-you' });
  expect(skills?.text).toMatch(/^SOC Analyst, skills/);
});

test('an unclear name offers candidates, and a click answers the whole question', async () => {
  const [asked] = await bot.workspace.command('analyst pay in germany');
  const [answered] = await bot.workspace.press(buttonOf(asked, 'SOC Analyst'));
  expect(answered?.text).toMatch(/^Not enough data on SOC Analyst, Germany: /);
});

test('a mention is answered in its thread', async () => {
  const [seen] = await bot.workspace.mention('what does a threat hunter do?', {
    thread: '1700000000.000100',
  });
  expect(seen).toMatchObject({ surface: 'thread', threadTs: '1700000000.000100' });
});

test('a direct message is answered in place', async () => {
  const [seen] = await bot.workspace.directMessage('certs for a pentester');
  expect(seen).toMatchObject({ surface: 'direct-message', threadTs: undefined });
});

describe('a follow-up', () => {
  const thread = '1700000000.000200';

  test('in a channel thread leans on the question before; the first reply says how to go on', async () => {
    const [first] = await bot.workspace.mention('what is devsecops', { thread });
    expect(first?.text).toMatch(/To ask more in this thread, mention me again\.$/);
    const [second] = await bot.workspace.mention('which certs help', { thread });
    expect(second?.text).toMatch(/^DevSecOps Engineer, certifications/);
    expect(second?.text).not.toContain('mention me again');
  });

  test('is not about what somebody else asked there, or what was asked in another thread', async () => {
    await bot.workspace.mention('what is devsecops', { thread });
    const [ben] = await bot.workspace.mention('certs?', { thread, user: bot.slack.people.ben });
    const [elsewhere] = await bot.workspace.mention('certs?', { thread: '1700000000.000300' });
    for (const seen of [ben, elsewhere]) expect(seen?.text).not.toContain('DevSecOps');
  });

  test('in direct messages leans on the last one for half an hour', async () => {
    let now = Temporal.Instant.from('2026-11-24T09:00Z');
    const clocked = await startBot(undefined, () => now);
    await clocked.workspace.directMessage('ciso salary');
    now = now.add({ minutes: 29 });
    const [soon] = await clocked.workspace.directMessage('in germany?');
    expect(soon?.text).toMatch(/^Not enough data on CISO .*, Germany: /);
    now = now.add({ minutes: 31 });
    const [late] = await clocked.workspace.directMessage('in france?');
    expect(late?.text).not.toContain('CISO');
    await clocked.stop();
  });

  test('continues after a click on a candidate', async () => {
    const [asked] = await bot.workspace.directMessage('analyst pay in the US');
    await bot.workspace.press(buttonOf(asked, 'SOC Analyst'));
    const [next] = await bot.workspace.directMessage('which skills?');
    expect(next?.text).toMatch(/^SOC Analyst, skills/);
  });

  test('slash commands have no memory', async () => {
    await bot.workspace.command('role ciso');
    const [seen] = await bot.workspace.command('in germany?');
    expect(seen?.text).not.toContain('CISO');
  });
});

test('edits, joins and other bots get nothing', async () => {
  const channel = bot.slack.directMessages.ana;
  const message = {
    type: 'message',
    channel_type: 'im',
    channel,
    user: bot.slack.people.ana,
    text: 'role ciso',
    ts: '1.1',
  };
  const before = bot.slack.calls.length;
  for (const extra of [
    { subtype: 'message_changed' },
    { subtype: 'channel_join' },
    { bot_id: 'B1' },
    { channel_type: 'channel' },
  ])
    expect(await bot.workspace.send({ ...message, ...extra })).toBe(200);
  await bot.workspace.directMessage('hello');
  expect(bot.slack.calls.slice(before).map(({ method }) => method)).toEqual(['chat.postMessage']);
});

test('opening the Home tab shows what can be asked', async () => {
  const home = await bot.workspace.openHome();
  expect(home.surface).toBe('home');
  expect(JSON.stringify(home.blocks)).toContain('None yet. Type /cyberjobs digest');
});

test('a request with a wrong signature is refused', async () => {
  const response = await fetch(`${bot.url}/slack/events`, {
    method: 'POST',
    body: '{}',
    headers: {
      'x-slack-signature': 'v0=00',
      'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
    },
  });
  expect(response.status).toBe(401);
});

describe('when something fails inside', () => {
  let broken: Awaited<ReturnType<typeof startBot>>;
  beforeAll(async () => {
    broken = await startBot(() => {
      throw new Error('secret detail');
    });
  });
  afterAll(() => broken.stop());
  const SENTENCE = /^Sorry, that went wrong on my side\. If it happens again, please quote [0-9a-f]{8}\.$/;

  test('a command is acknowledged at once with exactly one sentence', async () => {
    const seen = await broken.workspace.command('role ciso');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toMatch(SENTENCE);
    expect(broken.slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
    expect(broken.logged.join()).toContain('secret detail');
  });

  test('a button gets exactly one sentence too', async () => {
    const [good] = await bot.workspace.command('role ciso');
    const seen = await broken.workspace.press(buttonOf(good, 'Skills'));
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toMatch(SENTENCE);
  });

  test('a mention and a direct message get the sentence, for the person who asked', async () => {
    const [mention] = await broken.workspace.mention('hello');
    expect(mention?.surface).toBe('only-you');
    expect(mention?.text).toMatch(SENTENCE);
    const [direct] = await broken.workspace.directMessage('hello');
    expect(direct?.text).toMatch(SENTENCE);
  });
});
