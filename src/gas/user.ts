/** The language that the user has set in Google, as a locale (`th`, `en-GB`). */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}

/** Another for each user, for some weeks, and says nobody's name; '' where Google does not say. */
export function userKey(): string {
  try {
    return Session.getTemporaryActiveUserKey();
  } catch {
    return '';
  }
}
