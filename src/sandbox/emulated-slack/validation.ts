import { validate } from '../../blocks/validate.ts';
import type { Json } from './calls.ts';

const MESSAGES = ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.scheduleMessage'];

/** Messages and views that real Slack would refuse and the emulator lets through. */
export function invalidBlocks(method: string, body: Json): Json | undefined {
  const problems = problemsOf(method, body);
  if (problems.length === 0) return undefined;
  const messages = problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  return { ok: false, error: 'invalid_blocks', response_metadata: { messages } };
}

function problemsOf(method: string, body: Json) {
  if (MESSAGES.includes(method)) return validate(body, 'message');
  if (method === 'views.open') return validate(body.view, 'modal');
  if (!method.startsWith('views.')) return [];
  return validate(
    body.view,
    (body.view as { type?: string } | undefined)?.type === 'modal' ? 'modal' : 'home',
  );
}
