/** The languages that a user may read: Thai, unless their Google is set to English. */
export type Language = 'th' | 'en';

export const LANGUAGES: readonly Language[] = ['th', 'en'];

/** A sentence in both, side by side. */
export type InBoth = Readonly<Record<Language, string>>;

/** Of a user's locale as Google names it (`th`, `en`, `en-GB`, `en_US`): Thai for all that is not English. */
export function languageOf(locale: string): Language {
  return /^en\b|^en_/i.test(locale) ? 'en' : 'th';
}
