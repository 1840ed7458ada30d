/** What became of a memo on paper and on the office's web site, as its row says it. */

export interface Paper {
  /** The number that the registry gave it; ''. */
  readonly reference: string;
  /** The day of that number, in words; ''. */
  readonly numberedOn: string;
  /** When it was printed for the pen, in words; ''. */
  readonly printed: string;
  /** Where the signed copy lies; ''. */
  readonly signedCopy: string;
  /** Where it is published; ''. */
  readonly published: string;
}

export const PAPER_KEYS = [
  'reference',
  'numberedOn',
  'printed',
  'signedCopy',
  'published',
] as const satisfies readonly (keyof Paper)[];

/** Of a new memo, whose number comes from the settings. */
export const NO_PAPER = { numberedOn: '', printed: '', signedCopy: '', published: '' } as const;
