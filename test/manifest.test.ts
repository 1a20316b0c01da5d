import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const source = globSync('src/slack/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1]).sort();

test('the manifest asks for exactly the commands and events that have a listener', () => {
  const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  expect(commands).toEqual(found(/app\.command\('([^']+)'/g));
  const events = [
    ...found(/app\.event\('([^']+)'/g),
    ...(source.includes('app.message(') ? ['message.im'] : []),
  ].sort();
  expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(events);
});

test('each scope is needed and has its reason in README', () => {
  const scopes: string[] = manifest.oauth_config.scopes.bot;
  expect(scopes).toEqual(['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read']);
  const readme = readFileSync('README.md', 'utf8');
  for (const scope of scopes) expect(readme).toContain(`| \`${scope}\` |`);
});

test('Slack would take its lengths, and Socket Mode is on', () => {
  const { display_information: about, features, settings } = manifest;
  expect(about.name.length).toBeLessThanOrEqual(35);
  expect(about.description.length).toBeLessThanOrEqual(140);
  expect(about.long_description.length).toBeGreaterThanOrEqual(175);
  expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  expect(features.app_home.messages_tab_enabled).toBe(true);
  expect(settings.socket_mode_enabled && settings.interactivity.is_enabled).toBe(true);
});
