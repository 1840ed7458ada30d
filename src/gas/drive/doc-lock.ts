/**
 * Closes a Doc's content to everyone: no edits, no comments, no other name, until someone who may edit it lifts that.
 * https://developers.google.com/workspace/drive/api/guides/content-restrictions
 */
import { drive, NO_CONTENT, one } from './advanced-drive';
import { tryAgain } from './try-again';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Setting one overwrites the one there is, so asking again does no harm. Gives Drive's time of the content. */
export function lockDoc(fileId: string, reason: string | null): { readonly modified: string } {
  const restriction = reason === null ? { readOnly: false } : { readOnly: true, reason };
  const resource = { contentRestrictions: [restriction] };
  const options = { fields: 'id,modifiedTime' };
  const file = tryAgain(() => one(drive('Files').update(resource, fileId, NO_CONTENT, options)));
  return { modified: file.modifiedTime ?? '' };
}

export function isLocked({ contentRestrictions }: File): boolean {
  return (contentRestrictions ?? []).some(({ readOnly }) => readOnly === true);
}
