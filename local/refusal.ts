/** Why something cannot be done, for whoever sits at the keyboard: one line in each language, and its way out. */
import type { InBoth } from '../src/core/text/language';

export class Refusal extends Error {
  /** `message` is the English one. */
  constructor(
    readonly told: InBoth,
    options: ErrorOptions = {},
  ) {
    super(told.en, options);
  }
}
