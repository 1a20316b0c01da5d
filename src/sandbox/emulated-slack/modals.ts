import { randomBytes } from 'node:crypto';
import type { Block } from '../seen.ts';
import type { Json } from './calls.ts';
import { BOT } from './seed.ts';
import type { Triggers } from './triggers.ts';

type Modal = Json & { id: string; hash: string; external_id?: string };

const random = (prefix: string) => `${prefix}${randomBytes(5).toString('hex').toUpperCase()}`;

/** Views that a person is shown over the workspace. What `views.update` does not find here is none of these. */
export function createModals(triggers: Triggers, teamId: string) {
  const modals = new Map<string, Modal>();
  const keep = (view: Json, id: string) => {
    const modal = {
      ...EMPTY,
      ...view,
      ...withIds(view),
      id,
      root_view_id: id,
      team_id: teamId,
      hash: random(''),
    };
    modals.set(id, modal);
    return { ok: true, view: modal };
  };
  const find = ({ view_id, external_id }: Json) =>
    modals.get(String(view_id)) ??
    modals.values().find((modal) => external_id !== undefined && modal.external_id === external_id);
  return {
    'views.open': ({ trigger_id, view }: Json): Json => {
      const error = triggers.use(trigger_id);
      return error ? { ok: false, error } : keep(view as Json, random('V'));
    },
    'views.update': (body: Json): Json | undefined => {
      const modal = find(body);
      if (!modal) return undefined;
      if (body.hash !== undefined && body.hash !== modal.hash) return { ok: false, error: 'hash_conflict' };
      return keep(body.view as Json, modal.id);
    },
  };
}

const EMPTY = {
  private_metadata: '',
  callback_id: '',
  previous_view_id: null,
  state: { values: {} },
  app_id: BOT.appId,
  bot_id: BOT.botId,
};

/** Slack gives an id to every block, and to every input, that comes without one. */
export function withIds({ blocks }: Json): { blocks: Block[] } {
  const named = (blocks as Block[]).map((block) => ({
    ...block,
    block_id: block.block_id ?? random('b'),
    ...(block.element ? { element: { action_id: random('a'), ...block.element } } : {}),
  }));
  return { blocks: named };
}
