/** One row of the table of Google's members: the rule that the local Apps Script keeps, its source, and who tries it. */
import type { SelfTestStep } from '../../src/words/self-test';

/** A step of the self-test; where none tries it, why not. */
export type TriedBy = SelfTestStep | { readonly none: string };

/**
 * `at` tells where Google says so: `(Integer,Integer)` is the anchor of that signature on the service's page, `/create`
 * a page below it, an address another page, and '' the service's page as a whole.
 */
export type MemberRow = readonly [at: string, rule: string, triedBy: TriedBy];

export interface ServiceMembers {
  /** As the log of calls names it. */
  readonly service: string;
  readonly page: string;
  readonly rows: Readonly<Record<string, MemberRow>>;
}

/** Just the members of that host: one that is missing does not compile, nor does one too many. */
export function membersOf<Host>(
  service: string,
  page: string,
  rows: Readonly<Record<keyof Host & string, MemberRow>>,
): ServiceMembers {
  return { service, page, rows };
}

export const APPS_SCRIPT = 'https://developers.google.com/apps-script/reference';
export const DRIVE_API = 'https://developers.google.com/workspace/drive/api';

const none = (reason: string): TriedBy => ({ none: reason });

export const HANDLE = none('it asks Google nothing');
export const ENUM = none('its names are read, and nothing is asked');
export const SET_UP = none('set-up, the first command of all, uses it');
export const MARKS = none('the first check that finds something uses it');
export const FONTS = none('only a tick that may be one of Wingdings makes it be asked');
export const WAIT = none('it is asked only while Google is busy');
export const CONSENT = none('it is asked only where a permission is missing');
export const REGION = none('it changes the workbook, which is done only after a yes');
export const REMOVAL = none('it is asked only while the add-on is taken out of a workbook');
export const SAVING = none('saving settings or signers uses it');
export const RICH = none('the first fix uses it, and writes nothing before');
export const GRID = none('a sheet that is too small for what is written into it uses it');
export const STATUS = none('setting a status from the sidebar uses it');
export const NEW_YEAR = none('the new fiscal year uses it');
export const UNIT_MEMOS = none('memos use it, and need no more than what a sheet always has');
export const TEMPLATE = none('storing or editing a template uses it');
export const GIVES_ACCESS = none('it would give a person access, or take it');
export const LOOKING = none('it takes a user who may only look at the workbook');
export const RIGHTS = none('it takes a workbook in which something is protected');
export const MENU = none('without it there is no menu to start the self-test from');
export const BOX = none('the box with its results, or the question before a command, shows it');
export const SIDEBAR = none('opening the sidebar uses it');
export const BEFORE = none('it runs before the first step');
