/** What became of a form that was saved. */
export interface SaveResult {
  /** Labels of what a colleague has changed in the meantime, and what therefore stays. */
  readonly changedMeanwhile: readonly string[];
}
