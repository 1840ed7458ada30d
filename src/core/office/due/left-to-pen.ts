/** The words that ask by a day, and those that leave it to whoever signs. */

/** As many dots as it has had. */
const PEN_ROOM = /^ภายในวันที่ \.+$/;

/** No day is set, and none can be proposed. */
export function isLeftToPen(byWhen: string): boolean {
  return PEN_ROOM.test(byWhen);
}

export function withDay(day: string): string {
  return `ภายในวันที่ ${day}`;
}
