/** The languages of whoever works with the add-on; what is printed in a memo is Thai. */
export type Language = 'th' | 'en';

/** A sentence in both, side by side. */
export type InBoth = Readonly<Record<Language, string>>;
