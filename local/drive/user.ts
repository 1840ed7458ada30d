/** A person as the Drive API shows them. */

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/User */
export function userOf(email: string) {
  return { kind: 'drive#user', displayName: email.split('@')[0], emailAddress: email };
}
