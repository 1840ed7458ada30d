/** What the page and the studio's server say to each other: plain JSON, one type for each message. */
import type { DriveMail } from '../local/drive/mail';
import type { ButtonName, MenuEntry } from '../local/services/shown';

export type UserName = 'owner' | 'colleague' | 'viewer';
export type Locale = 'th' | 'en';

/** Rows that one view carries; more are a page further on. */
export const ROWS_IN_VIEW = 100;

export interface StudioUser {
  readonly name: UserName;
  readonly email: string;
  readonly mayEdit: boolean;
}

/** What every request from a page says: which browser page it is, and whose. */
export interface Caller {
  /** Made up by the page; what a script shows goes to the page that started it. */
  readonly client: string;
  readonly user: UserName;
  readonly locale: Locale;
}

export interface SheetTab {
  readonly id: number;
  readonly name: string;
}

export interface Standing {
  readonly sheet: number;
  /** A1 of what is selected; null until something is. */
  readonly selection: string | null;
}

export interface Opened {
  readonly workbook: string;
  readonly user: StudioUser;
  readonly users: readonly StudioUser[];
  readonly menus: readonly MenuEntry[];
  readonly tabs: readonly SheetTab[];
  readonly standing: Standing;
  /** Why onOpen failed; null where it did not. */
  readonly problem: ScriptProblem | null;
}

export interface CellView {
  /** As the cell shows it. */
  readonly text: string;
  /** As the formula bar shows it: what typing it again would give the same cell. */
  readonly input: string;
  /** Index into `SheetView.styles`. */
  readonly style: number;
  readonly note?: string;
  readonly checked?: boolean;
  readonly choices?: readonly string[];
}

export interface MergeView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly tabs: readonly SheetTab[];
  readonly totalRows: number;
  readonly columns: number;
  /** The first row of this view, from 1, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels; null is the usual height, or as high as the text needs. */
  readonly heights: readonly (number | null)[];
  /** Pixels; 0 for a hidden column. */
  readonly widths: readonly number[];
  readonly styles: readonly Readonly<Record<string, string>>[];
  /** Cells with anything to show, by `row,column`, both from 1. */
  readonly cells: Readonly<Record<string, CellView>>;
  readonly merges: readonly MergeView[];
}

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ScriptProblem {
  readonly name: string;
  readonly message: string;
}

export type Done<Value = null> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ScriptProblem };

export interface FileAccess {
  readonly who: string;
  readonly role: string;
}

export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'doc' | 'file';
  readonly owner: string;
  readonly modified: string;
  readonly trashed: boolean;
  readonly access: readonly FileAccess[];
  /** Whether the user may open it; the add-on sees only what it made for that user. */
  readonly mayOpen: boolean;
  readonly mayEdit: boolean;
  readonly mayComment: boolean;
  readonly comments: readonly { readonly who: string; readonly text: string }[];
  readonly seenByAddOn: boolean;
}

/** Why a Doc was not changed as a person wanted: the name of the problem. */
export type DocProblem = 'NoAccess' | 'NotDocx' | 'NoComment';

export interface DriveView {
  readonly files: readonly DriveEntry[];
  readonly mails: readonly DriveMail[];
}

export interface FrameView {
  /** Where the frame's page lies: /frame/<id>. */
  readonly id: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A fault for a test: a call made to fail, or the execution ended after so many wire calls. */
export type PlannedFailure =
  | { readonly method: string; readonly at?: number; readonly error?: string }
  | { readonly crashAfter: number }
  /** Every call of the page is refused with this message, as where the browser has several accounts; null ends it. */
  | { readonly refuseCalls: string | null };

export interface RestAnswer {
  readonly status: number;
  readonly type: string;
  readonly base64: string;
}

/** What a page can ask, by name: what it sends and what it gets. */
export interface Requests {
  open: { ask: null; answer: Opened };
  view: { ask: { sheet: number; around: number }; answer: SheetView };
  stand: { ask: Standing; answer: null };
  edit: { ask: { sheet: number; cells: readonly TypedCell[] }; answer: Done };
  menu: { ask: { command: string }; answer: Done };
  /** google.script.run; arguments and value as JSON text. */
  call: { ask: { name: string; args: string }; answer: Done<string> };
  answer: { ask: { alert: number; button: ButtonName }; answer: null };
  drive: { ask: null; answer: DriveView };
  file: { ask: { id: string }; answer: { name: string; base64: string } | null };
  /** A .docx in place of what a Doc holds. */
  replace: { ask: { id: string; base64: string }; answer: Done };
  comment: { ask: { id: string; text: string }; answer: Done };
  fail: { ask: PlannedFailure; answer: null };
  /** Drive over HTTP, with the token of a script. */
  rest: { ask: { token: string; path: string }; answer: RestAnswer };
  /** The page has gone: an alert that it should have answered is closed. */
  gone: { ask: null; answer: null };
}

export type RequestName = keyof Requests;

/** What the server tells pages without being asked. */
export type StudioEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'drive' }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | {
      readonly kind: 'alert';
      readonly id: number;
      readonly title: string | null;
      readonly prompt: string;
      readonly buttons: string;
    }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string | null }
  | { readonly kind: 'dialog'; readonly frame: FrameView }
  | { readonly kind: 'sidebar'; readonly frame: FrameView };
