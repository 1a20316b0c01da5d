import type { ViewOutput, ViewStateValue } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { type Field, renderDigestModal } from '../blocks/digest-modal.ts';
import type { Wish } from '../digest/subscription.ts';
import { usualWish } from '../digest/subscription.ts';
import { zoneNamed } from '../digest/zones.ts';
import type { By } from './digests.ts';
import type { Services } from './services.ts';
import { statusIn } from './statuses.ts';

/** Opens the form for the channel's digest, filled in with what it is now. */
export async function openDigestModal(
  { by, zone, trigger }: { by: By; zone: string | undefined; trigger: string },
  client: WebClient,
  { digests, knowledge }: Services,
): Promise<void> {
  const here = await statusIn(by, digests);
  const wish = here?.subscription ?? usualWish(zone);
  const view = renderDigestModal({ channel: by.channel, wish, exists: here !== undefined }, knowledge());
  await client.views.open({ trigger_id: trigger, view });
}

type Values = Record<string, Record<string, ViewStateValue>>;

/** What was filled in, or by field what is wrong with it. */
export function readDigestModal({
  state,
  private_metadata: existing,
}: Pick<ViewOutput, 'state' | 'private_metadata'>):
  | { channel: string; wish: Wish }
  | { errors: Partial<Record<Field, string>> } {
  const values: Values = state.values;
  const of = (field: Field) => values[field]?.[field];
  const channel = existing || of('channel')?.selected_conversation;
  const weekday = Number(of('weekday')?.selected_option?.value);
  const time = of('time')?.selected_time;
  const zone = zoneNamed(of('zone')?.value ?? '');
  const ids = (field: Field) => (of(field)?.selected_options ?? []).map(({ value }) => value);
  const errors: Partial<Record<Field, string>> = {
    ...(channel ? {} : { channel: 'Choose a channel.' }),
    ...(weekday >= 1 && weekday <= 7 ? {} : { weekday: 'Choose a day.' }),
    ...(time ? {} : { time: 'Choose a time.' }),
    ...(zone ? {} : { zone: 'I know no such time zone: write a city or a name such as Europe/Zurich.' }),
  };
  if (!channel || !time || !zone || Object.keys(errors).length > 0) return { errors };
  return { channel, wish: { weekday, time, zone, topics: ids('topics'), roles: ids('roles') } };
}
