/** Why a formula's range has no per cent. */
export type PercentProblem =
  /** The formula names no range. */
  | { readonly kind: 'no-range' }
  | { readonly kind: 'no-measures' }
  /** Nothing in the range can be told to be a status. */
  | { readonly kind: 'no-status' }
  | { readonly kind: 'no-title' }
  /** Without headings nothing tells a status that is misread from a heading that is not known; `row` is the range's. */
  | { readonly kind: 'unclear'; readonly row: number }
  /** No status below one that there is: its cell, or the row, may be merged, and nobody tells a formula; `row` is the range's. */
  | { readonly kind: 'blank'; readonly row: number }
  /** No number below one that there is: its cell may be merged over a measure's further lines; `row` is the range's. */
  | { readonly kind: 'unnumbered'; readonly row: number };
