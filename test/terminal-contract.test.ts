import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { INTENTS } from '../src/question/intents.ts';

/** Whole processes, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

/** Runs a file of src/ as a person would, without Slack's variables. */
function run(file: string, args: string[], input = '', env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync('node', [file, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { stdout, stderr, status };
}

describe('ask', () => {
  test('prints the plain text of the reply', () => {
    const { stdout, status } = run('src/cli.ts', ['what does a threat hunter do?']);
    expect(stdout).toMatch(/^Threat Hunter: /);
    expect(status).toBe(0);
  });

  test('answers JSON lines in order, the last turn of each, and goes on after a bad line', () => {
    const lines = [
      '{"id":"a","turns":["soc analyst salary","and for senior in canada?"]}',
      'not json',
      '{"id":"b"}',
      '{"id":"c","turns":["weather\u2028in oslo"]}',
    ];
    const { stdout, status } = run('src/cli.ts', ['--json'], lines.join('\n'));
    const [first, bad, missing, last] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      outcome: 'no-data',
      intent: 'salary',
      roles: ['soc-analyst'],
      level: 'senior',
      country: 'CA',
    });
    expect(first.sources).toContain('isecjobs-2025');
    expect(first.blocks.length).toBeGreaterThan(0);
    expect(bad).toMatchObject({ id: null, error: expect.stringContaining('not JSON') });
    expect(missing).toMatchObject({ id: null, error: expect.stringContaining('turns') });
    expect(last).toMatchObject({ id: 'c', outcome: 'out-of-scope' });
    expect(INTENTS.map(({ intent }) => intent)).toContain(last.intent);
    expect(status).toBe(0);
  });

  test('without a question says how to ask', () => {
    expect(run('src/cli.ts', [])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm run -s ask --'),
    });
  });
});

describe('npm start', () => {
  test('answers piped lines as Slack would show them, presses buttons, and exits 0', () => {
    const typed = [
      '/cyberjobs role mlsecops',
      '@cyberjobs what does a threat hunter do?',
      'hello',
      '1',
      '99',
      '/other',
      ':help',
    ];
    const { stdout, stderr, status } = run('src/main.ts', [], `${typed.join('\n')}\n`);
    const at = [
      'cyberjobs · only you\nMLSecOps Engineer:',
      'cyberjobs · in thread\nThreat Hunter:',
      'cyberjobs · direct message\nHere for questions',
      'MLSecOps Engineer, skills',
      'There is no button 99.',
      'I do not know /other.',
      ':quit',
    ].map((words) => stdout.indexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('stops with one message when Slack is half set', () => {
    const { stderr, status } = run('src/main.ts', [], '', { SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(stderr).toContain('SLACK_BOT_TOKEN is set alone');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
  });
});
