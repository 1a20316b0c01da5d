import { type Problem, type Surface, validate } from '../../blocks/validate.ts';
import type { Json } from './calls.ts';

const MESSAGES = ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.scheduleMessage'];

const CHARTS = ['data_visualization', 'data_table'];

/** What Slack says against a payload. */
export type Validate = (payload: unknown, surface: Surface) => Problem[];

/** A workspace that does not take charts says so of each, as of a block it does not know. */
export const createValidate =
  (takesCharts: () => boolean): Validate =>
  (payload, surface) => [...validate(payload, surface), ...(takesCharts() ? [] : chartsIn(payload))];

function chartsIn(payload: unknown): Problem[] {
  const { blocks } = payload as { blocks?: { type?: unknown }[] };
  const types = Array.isArray(blocks) ? blocks.map((block) => String(block?.type)) : [];
  return types.flatMap((type, at) =>
    CHARTS.includes(type)
      ? [{ pointer: `/blocks/${at}/type`, code: 'unknown_block', message: `unsupported type: ${type}` }]
      : [],
  );
}

/** Messages and views that real Slack would refuse and the emulator lets through. */
export function invalidBlocks(method: string, body: Json, check: Validate): Json | undefined {
  const problems = problemsOf(method, body, check);
  if (problems.length === 0) return undefined;
  const messages = problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  return { ok: false, error: 'invalid_blocks', response_metadata: { messages } };
}

function problemsOf(method: string, body: Json, check: Validate): Problem[] {
  if (MESSAGES.includes(method)) return check(body, 'message');
  if (method === 'views.open') return check(body.view, 'modal');
  if (!method.startsWith('views.')) return [];
  return check(body.view, (body.view as { type?: string } | undefined)?.type === 'modal' ? 'modal' : 'home');
}
