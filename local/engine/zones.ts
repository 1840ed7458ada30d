/** Wall clocks: what a clock on the wall of a time zone shows at an instant, and back. */

const QUARTER_HOUR = 15 * 60_000;
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();
const OFFSETS = new Map<string, number>();

/** Whether it is a zone by its long name, such as `Asia/Bangkok`. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOffset(name, 0);
    return name.includes('/');
  } catch {
    return false;
  }
}

/** Milliseconds that the zone is ahead of UTC at the instant. Throws on an unknown zone. */
export function zoneOffset(timeZone: string, instant: number): number {
  if (!Number.isFinite(instant)) return 0;
  const bucket = Math.floor(instant / QUARTER_HOUR);
  const key = `${timeZone} ${bucket}`;
  let offset = OFFSETS.get(key);
  if (offset === undefined) {
    offset = wallClock(timeZone, bucket * QUARTER_HOUR) - bucket * QUARTER_HOUR;
    OFFSETS.set(key, offset);
  }
  return offset;
}

function wallClock(timeZone: string, instant: number): number {
  let formatter = FORMATTERS.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    FORMATTERS.set(timeZone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which the wall shows `wall` (written as if it were UTC). */
export function instantOf(timeZone: string, wall: number): number {
  return wall - zoneOffset(timeZone, wall - zoneOffset(timeZone, wall));
}

/** What the wall shows at the instant, written as if it were UTC. */
export function wallOf(timeZone: string, instant: number): number {
  return instant + zoneOffset(timeZone, instant);
}
