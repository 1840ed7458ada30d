/** Which OIT items ask an office to publish its measures and their result, by fiscal year. */

export interface PublicationItems {
  /** The item that asks for the measures. */
  readonly measures: string;
  /** The item that asks for the result of acting on them. */
  readonly result: string;
}

interface ItemsOfYears {
  readonly from: number;
  readonly to: number;
  readonly items: PublicationItems;
}

/** The NACC renumbers them almost yearly; 2568 is missing because nobody could confirm it. */
const ITEMS: readonly ItemsOfYears[] = [
  { from: Number.NEGATIVE_INFINITY, to: 2566, items: { measures: 'O42', result: 'O43' } },
  { from: 2567, to: 2567, items: { measures: 'O34', result: 'O35' } },
  { from: 2569, to: 2569, items: { measures: 'O25', result: 'O26' } },
];

/** Null for a fiscal year (B.E.) whose items are not known. */
export function publicationItems(year: number): PublicationItems | null {
  return ITEMS.find(({ from, to }) => year >= from && year <= to)?.items ?? null;
}
