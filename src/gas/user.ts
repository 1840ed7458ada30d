/** The language that the user has set in Google, as a locale (`th`, `en-GB`). */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
