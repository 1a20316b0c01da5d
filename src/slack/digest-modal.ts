import type { ViewOutput, ViewStateValue } from '@slack/bolt';
import { type Field, renderDigestModal } from '../blocks/digest-modal.ts';
import type { Wish } from '../digest/subscription.ts';
import { usualWish } from '../digest/subscription.ts';
import { WEEKDAYS } from '../digest/weekly-time.ts';
import { zoneNamed } from '../digest/zones.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { By } from './digests.ts';
import type { Services } from './services.ts';
import { statusIn } from './statuses.ts';

/** Opens the form for the channel's digest, filled in with what it is now. */
export async function openDigestModal(
  { by, zone, trigger }: { by: By; zone: string | undefined; trigger: string },
  { digests, digestClient, knowledge }: Services,
): Promise<void> {
  const here = await statusIn(by, digests);
  const wish = here?.subscription ?? usualWish(zone);
  const view = renderDigestModal({ channel: by.channel, wish, exists: here !== undefined }, knowledge());
  await digestClient.views.open({ trigger_id: trigger, view });
}

type Values = Record<string, Record<string, ViewStateValue>>;

/** `existing`: the digest is there already and stays in its channel. */
export type Filled = { channel: string; wish: Wish; existing: boolean };

/** What was filled in, or by field what is wrong with it. */
export function readDigestModal(
  { state, private_metadata: existing }: Pick<ViewOutput, 'state' | 'private_metadata'>,
  { topics, roles }: Knowledge,
): Filled | { errors: Partial<Record<Field, string>> } {
  const values: Values = state?.values ?? {};
  const of = (field: Field) => values[field]?.[field];
  const known = (field: Field, entries: ReadonlyMap<string, unknown>) =>
    (of(field)?.selected_options ?? []).map(({ value }) => value).filter((id) => entries.has(id));
  const channel = existing || of('channel')?.selected_conversation;
  const weekday = Number(of('weekday')?.selected_option?.value);
  const time = of('time')?.selected_time;
  const zone = zoneNamed(of('zone')?.value ?? '');
  const errors: Partial<Record<Field, string>> = {
    ...(channel ? {} : { channel: 'Choose a channel.' }),
    ...(WEEKDAYS[weekday - 1] ? {} : { weekday: 'Choose a day.' }),
    ...(time && TIME.test(time) ? {} : { time: 'Choose a time.' }),
    ...(zone ? {} : { zone: 'I know no such time zone: write a city or a name such as Europe/Zurich.' }),
  };
  if (!channel || !time || !zone || Object.keys(errors).length > 0) return { errors };
  const wish = { weekday, time, zone, topics: known('topics', topics), roles: known('roles', roles) };
  return { channel, wish, existing: existing !== '' };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
