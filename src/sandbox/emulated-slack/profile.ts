import type { Json } from './calls.ts';
import { PEOPLE } from './seed.ts';

/** An answer of `users.info` with what the emulator does not know of a person. */
export function withProfile(answer: Json, now: Temporal.Instant): Json {
  const user = answer.user as (Json & { name: string }) | undefined;
  const profile = PEOPLE[user?.name ?? ''];
  if (!profile) return answer;
  const tz_offset = now.toZonedDateTimeISO(profile.tz).offsetNanoseconds / 1e9;
  return { ...answer, user: { ...user, ...profile, tz_offset } };
}
