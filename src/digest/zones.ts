const AREAS = ['Africa', 'America', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];

/** Every zone by its name in small letters and by its city: "europe/zurich", "new_york". */
const ZONES = new Map(
  Intl.supportedValuesOf('timeZone').flatMap((zone) =>
    [zone, zone.slice(zone.lastIndexOf('/') + 1)].map((name) => [name.toLowerCase(), zone]),
  ),
);

/**
 * The IANA time zone that a person means by its name or city, or nothing. Offsets and abbreviations are refused: +02:00 knows
 * no summer time, and EST is for some of the year the wrong time in New York.
 */
export function zoneNamed(typed: string): string | undefined {
  // Zürich is Zurich there.
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '');
  const name = plain.trim().toLowerCase().replaceAll(' ', '_');
  if (name === 'utc' || name === 'gmt') return 'UTC';
  const known = ZONES.get(name);
  if (known || !/^[a-z_/-]{4,}$/.test(name)) return known;
  // Spellings that the list leaves out although they work, such as Kathmandu and Kolkata.
  const candidates = name.includes('/') ? [name] : AREAS.map((area) => `${area}/${name}`);
  return candidates.map(asWritten).find((zone) => zone !== undefined);
}

/** The zone with its capitals, or nothing where there is none. */
function asWritten(zone: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}
