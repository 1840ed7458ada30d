/** How much of a wide space a test walks: enough to meet each kind of case, or with THOROUGH=1 all of it. */
export const IS_THOROUGH = process.env.THOROUGH === '1';

/**
 * Of the calls that a test cuts off or has met one by one: the first, the last, and one in five between; all with
 * THOROUGH=1. `npm run test:faults` meets each call of each command besides.
 */
export function someOf<Place>(places: readonly Place[]): readonly Place[] {
  const last = places.length - 1;
  return places.filter((_, index) => IS_THOROUGH || index % 5 === 0 || index === last);
}
