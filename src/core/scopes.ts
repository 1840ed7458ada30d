/** The three scopes of the manifest, by what they open: each call and each menu item names those that it needs. */

/** The workbook that is open. */
export const SHEET = 'spreadsheets.currentonly';
/** The files that the add-on has made for this user, and who this user is. */
export const DRIVE = 'drive.file';
/** Pages and boxes of our own in Sheets; the one that Google calls sensitive, so that an office may take it out. */
export const PAGE = 'script.container.ui';

export const SCOPES = [SHEET, DRIVE, PAGE] as const;

export type Scope = (typeof SCOPES)[number];
