/** The smallest interfaces the commands need; gas/ implements them, and only gas/ knows Google. */
import type { Counts } from '../core/measures/completion';
import type { MemoScope } from '../core/measures/units/memo-scope';
import type { Period } from '../core/office/period';
import type { CellPlace, CellValue } from '../core/sheet/cell';
import type { Grid } from '../core/sheet/grid';
import type { View } from '../core/sidebar-view';
import type { LinkRole, Role } from '../core/sign-off/round';
import type { Moment } from '../core/text/moment';

export interface Workbook {
  /** A copy of the workbook has another. */
  readonly id: () => string;
  readonly name: () => string;
  /** Those a user can see, in the order of their tabs. */
  readonly visibleSheets: () => readonly Sheet[];
  /** Hidden ones too. */
  readonly sheets: () => readonly Sheet[];
  readonly activeSheet: () => Sheet;
  /** Null where there is none of that name. */
  readonly sheet: (name: string) => Sheet | null;
  readonly region: () => Region;
  /** What is typed and shown from now on goes by it; the dates there are stay the same days. */
  readonly setRegion: (region: Region) => void;
  /** The new sheet comes to the front, as in Sheets; `show` brings another back. */
  readonly addSheet: (name: string) => Sheet;
  /** With all that is on it; nothing where there is none of that name. Sheets refuses it for the last visible one. */
  readonly removeSheet: (name: string) => void;
}

/** How dates are read and shown, and whose clock is kept; '' where Sheets does not say. */
export interface Region {
  /** As `th_TH`. */
  readonly locale: string;
  /** As `Asia/Bangkok`. */
  readonly timeZone: string;
}

/**
 * Reading and writing both go over the wire, each call once: see the budgets in docs/calls.md. A write that returns
 * is not taken yet: Sheets may refuse it when it is sent.
 */
export interface Sheet {
  readonly name: string;
  /** Stays when its tab is given another name; no other sheet of the workbook has it. */
  readonly id: () => number;
  /** The text that each cell displays, and the merges. */
  readonly grid: () => Grid;
  /** The text alone, for half the calls. */
  readonly texts: () => Grid['cells'];
  /** The formula in each cell, '' where there is none. */
  readonly formulas: () => readonly (readonly string[])[];
  readonly values: () => readonly (readonly CellValue[])[];
  /** Whole columns as text, from row 1 to the last that holds any: one call, however long. */
  readonly columns: (first: number, count: number) => readonly (readonly string[])[];
  readonly notes: () => readonly (readonly string[])[];
  /** `#rrggbb`, row by row from A1. */
  readonly backgrounds: () => readonly (readonly string[])[];
  /** The name of the font of each cell's first letter. */
  readonly fonts: () => readonly (readonly string[])[];
  /** What the cell's drop-down list offers; none where it has no list of its own words. */
  readonly choices: (cell: CellPlace) => readonly string[];
  /** One call, over the smallest block that holds them; the notes between are written back as they were. */
  readonly writeNotes: (notes: readonly CellNote[]) => void;
  /** One note into these cells alone; '' takes theirs away. */
  readonly writeNote: (cells: readonly CellPlace[], note: string) => void;
  /** Null takes the colour away. */
  readonly paint: (cells: readonly CellPlace[], color: string | null) => void;
  /** Writes rows of equal length; a text stays text, whatever it begins with. Throws TypedColumns where it does not. */
  readonly writeRows: (from: CellPlace, rows: readonly (readonly RowValue[])[]) => void;
  /**
   * What is written into these cells next stays text; two calls. False where a column with a type of its own
   * (in a table) refuses it: then what was written is to be held by `holdTexts`.
   */
  readonly formatAsText: (cells: readonly CellPlace[]) => boolean;
  /** Makes texts of texts that have become something else. Gives back the cells that show another value still. */
  readonly holdTexts: (
    cells: readonly (CellPlace & { readonly value: RowValue })[],
  ) => readonly CellPlace[];
  /** Those whose column has a type of its own: what else they refuse, nobody knows. */
  readonly refusingFormat: (cells: readonly CellPlace[]) => readonly CellPlace[];
  /** Writes cells that lie side by side, each as it is formatted; one call. */
  readonly writeRun: (from: CellPlace, values: readonly RowValue[]) => void;
  /** Writes rows of equal length, each cell as it is formatted; one call. */
  readonly writeBlock: (
    from: CellPlace,
    rows: readonly (readonly (RowValue | boolean)[])[],
  ) => void;
  /** Takes away content and notes; looks and choices stay. */
  readonly empty: (cells: readonly CellPlace[]) => void;
  /** Those of the cells that this user may not edit. */
  readonly refusing: (cells: readonly CellPlace[]) => readonly CellPlace[];
  /** Those whose text has links of its own, or letters of several looks: writing would lose them. One call. */
  readonly styled: (cells: readonly CellPlace[]) => readonly CellPlace[];
  /** A new sheet behind this one with all that is in it; it comes to the front. */
  readonly copy: (name: string) => Sheet;
  /** The sheet is found by its new name from now on. */
  readonly rename: (name: string) => void;
  readonly dress: (dress: Dress) => void;
  /** Makes the cells text cells and writes each its text; throws where one refuses, TypedColumns for its column's type. */
  readonly writeTexts: (texts: readonly CellText[]) => void;
  /** Takes the sheet's tab away; Sheets refuses it for the last one that is visible. */
  readonly hide: () => void;
  /** Columns that were hidden are seen again. */
  readonly showColumns: (columns: WholeColumns) => void;
  /** Takes away warnings, choices and conditional formats that are the add-on's, and no other. */
  readonly takeOff: (own: OwnLooks) => void;
  /** Brings the sheet to the front of the user's window. */
  readonly show: () => void;
  /** The same, with this cell selected. */
  readonly select: (cell: CellPlace) => void;
}

export type RowValue = string | number;

export interface CellNote extends CellPlace {
  readonly note: string;
}

export interface CellText extends CellPlace {
  readonly text: string;
}

/** How a sheet that the add-on makes looks; everything left out stays as Sheets makes it. */
export interface Dress {
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The family of the letters. */
  readonly font?: { readonly block: Block; readonly family: string };
  /** In pixels, from this row on; whatever the cells hold. */
  readonly rowHeights?: { readonly row: number; readonly rows: number; readonly height: number };
  /** In pixels, from column 1; a column for which the list has no width stays as it is. */
  readonly widths?: readonly number[];
  readonly bold?: readonly Block[];
  readonly merges?: readonly Block[];
  readonly shaded?: readonly { readonly block: Block; readonly color: string }[];
  readonly wrapped?: readonly Block[];
  /** Cells that keep what is typed as text: a telephone number its zero, a date its words. */
  readonly text?: readonly Block[];
  readonly choices?: readonly {
    readonly block: Block;
    readonly values: readonly string[];
    readonly help: string;
  }[];
  /** Cells that show a box to be ticked. */
  readonly boxes?: readonly Block[];
  /** Added to the conditional formats that the sheet has; a background stays what it is, so that findings keep theirs. */
  readonly formats?: readonly ConditionalFormat[];
  readonly notes?: readonly CellNote[];
  /** Columns that the staff do not see until they show them. */
  readonly hidden?: readonly WholeColumns[];
  /** Whoever edits these by hand is warned first, and may go on; null for the whole sheet. */
  readonly guarded?: { readonly columns: readonly WholeColumns[] | null; readonly note: string };
}

/** By what the add-on's own are known again. */
export interface OwnLooks {
  /** Stands at a protected range. */
  readonly guard: string;
  /** The help texts of choices. */
  readonly helps: readonly string[];
  /** Stands in the formula of a conditional format. */
  readonly format: string;
}

export interface ConditionalFormat {
  readonly block: Block;
  /** As typed into the block's first cell. */
  readonly formula: string;
  /** Of the letters. */
  readonly color: string;
}

export type WholeColumns = Pick<Block, 'column' | 'columns'>;

export interface Block extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly owner: User;
  /** When its content last changed: ISO; '' where Drive did not say. */
  readonly modified: string;
  /** The folder that it lies in, as Drive says; '' where Drive does not say, none where it was not asked. */
  readonly parent?: string;
}

/** A folder of the user's, private to the add-on by its mark. */
export interface FolderMark {
  readonly value: string;
  readonly name: string;
  /** The folder that it lies in; the uppermost where it is left out. */
  readonly within?: FolderMark;
}

export interface FileAddress {
  readonly address: string;
  /** Opens it, and all else that the add-on may do: for this one request, never kept, shown or logged. */
  readonly token: string;
}

/** A Doc as it is now. */
export interface DocState {
  /** ISO; '' where Drive did not say. Sharing and comments leave it as it is. */
  readonly modified: string;
  readonly modifiedBy: User;
  readonly modifiedByMe: boolean;
  /** The memo that the add-on made it for; '' where it made none. */
  readonly memoId: string;
  /** The id of the workbook whose memo it is; '' of one that an earlier version made. */
  readonly workbook: string;
  /** What the add-on last put into it, as the caller named it; '' where it did not. */
  readonly content: string;
  /** True where its content takes no change from anyone until the lock is lifted. */
  readonly isLocked: boolean;
}

export interface DocComment {
  readonly who: string;
  /** '' where Google does not say, as is usual. */
  readonly email: string;
  /** ISO. */
  readonly when: string;
  readonly text: string;
}

/** Someone who may open a file besides its owner. */
export interface Permission {
  readonly id: string;
  readonly type: string;
  /** '' where it is not one person's. */
  readonly email: string;
  readonly role: string;
}

export interface Shared {
  /** The permission's id. */
  readonly permission: string;
  /** False where Drive could not send its mail: the file is shared, and nobody has told them. */
  readonly notified: boolean;
}

export interface Recipient {
  readonly email: string;
  readonly role: Role;
  /** Goes with Drive's own notification. */
  readonly message: string;
}

/** What a Doc is besides a memo: private to the add-on, and to the user who made it. */
export interface DocMark {
  readonly key: 'itaMemoTemplate' | 'itaMemoPreview';
  readonly value: string;
}

/** What is kept with a memo's Doc, in case its row is lost. */
export interface MemoAbout {
  /** The workbook's id. */
  readonly workbook: string;
  readonly sheet: string;
  readonly fiscalYear: number;
  readonly counts: Counts;
  readonly what: MemoWhat;
}

/** Which measures a memo has, and what it is made from: without it a new content would be another memo's. */
export interface MemoWhat extends MemoScope {
  /** Of a request nothing else is known: its day and its unit's answers stand in its row alone. */
  readonly isRequest: boolean;
  readonly period: Period | null;
  /** The ready-made template that was chosen for it alone; ''. */
  readonly chosen: string;
  /** As the register names the one that it was made from. */
  readonly template: string;
}

/** A memo as its Doc alone knows it. */
export interface FoundMemo extends DriveFile {
  readonly memoId: string;
  /** ISO; '' where Drive did not say. */
  readonly created: string;
  /** The fingerprint of what the add-on last put into it; ''. */
  readonly content: string;
  /** '' where its name is not known. */
  readonly sheet: string;
  /** Null where it is not known; then the counts are not either. */
  readonly fiscalYear: number | null;
  readonly counts: Counts;
  /** Null where it is not known, as of what an earlier version made. */
  readonly what: MemoWhat | null;
}

export interface MarkedDoc extends DriveFile {
  /** '' where none was given. */
  readonly base: string;
}

export interface Drive {
  /** Makes a Google Doc from .docx bytes, marked with the memo's id; `content` names the bytes. */
  readonly createDoc: (
    name: string,
    docx: Uint8Array,
    memoId: string,
    content: string,
    about?: MemoAbout,
    /** An earlier try under this id may turn up late: then there is one of the two. */
    isAgain?: boolean,
    /** A folder that this user made; one that is gone, or in the bin, is passed over. */
    folder?: string,
  ) => DriveFile;
  /** Moves a Doc of this user into the folder of that mark, which is made where there is none, as is what it lies in; gives the folder's id. */
  readonly fileAway: (
    file: Pick<DriveFile, 'id' | 'parent'>,
    mark: FolderMark,
  ) => { readonly folder: string; readonly modified: string };
  /** New content under the same id and link; the earlier one stays in Drive's version history. */
  readonly updateDoc: (
    fileId: string,
    name: string,
    docx: Uint8Array,
    content: string,
    about?: MemoAbout,
  ) => DriveFile;
  /** Null where Drive shows this user no such file: a colleague's, another app's, or one in the bin. */
  readonly docState: (fileId: string) => DocState | null;
  /** One that lies in the bin; null for every other, and where Drive shows no such file at all. */
  readonly inBin: (fileId: string) => Pick<DocState, 'memoId' | 'workbook'> | null;
  /** Closes its content and comments to everyone, for a reason that Drive shows; null opens it again. */
  readonly lockDoc: (fileId: string, reason: string | null) => { readonly modified: string };
  /** Those that stand in the Doc now. */
  readonly comments: (fileId: string) => readonly DocComment[];
  readonly permissions: (fileId: string) => readonly Permission[];
  /** Shares with one person by Drive's own notification. Throws ShareRefused. */
  readonly share: (fileId: string, to: Recipient) => Shared;
  /** Shares with anyone who has the link; gives the permission's id. Throws ShareRefused. */
  readonly shareLink: (fileId: string, role: LinkRole) => string;
  /** One that is gone already is no failure. Throws ShareRefused. */
  readonly unshare: (fileId: string, permissionId: string) => void;
  /**
   * The Docs that carry one of these ids and are not known to be another workbook's, by id: a copy of a workbook has the
   * same ids. Only those this user made are seen.
   */
  readonly findDocs: (
    memoIds: readonly string[],
    workbook: string,
  ) => ReadonlyMap<string, DriveFile>;
  /** Of one workbook, by its id: the oldest first, none from the bin, at most a thousand; only those this user made. */
  readonly findMemos: (workbook: string) => readonly FoundMemo[];
  /** `base` is kept with it: what it was made from. */
  readonly createMarkedDoc: (
    name: string,
    docx: Uint8Array,
    mark: DocMark,
    base?: string,
  ) => DriveFile;
  /** The newest first, none from the bin; only those this user made are seen. */
  readonly findMarkedDocs: (mark: DocMark) => readonly MarkedDoc[];
  /** Where the page gets a Doc as a .docx; Drive itself gives a script no file. */
  readonly docxAt: (fileId: string) => FileAddress;
  readonly bin: (fileId: string) => void;
}

export interface Clock {
  readonly now: () => Moment;
  /** Of an instant as ISO has it. */
  readonly at: (instant: string) => Moment;
  /** Google stops a run after six minutes: what is left of them is for ending it, not for more of the same. */
  readonly isLate: () => boolean;
}

/** Who is at the sheet; '' where Google does not say. */
export interface User {
  readonly name: string;
  readonly email: string;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly drive: Drive;
  readonly clock: Clock;
  readonly user: () => User;
  /** Tells two users apart, for some weeks, without saying who they are; '' where Google does not say. No call. */
  readonly userKey: () => string;
  /** Shows the sidebar, open at one of its views. */
  readonly showSidebar: (view: View, title: string) => void;
  /**
   * Makes sure that what was written has arrived, and throws what Sheets refuses of it: see arrive.ts. No call where
   * nothing was written since.
   */
  readonly flush: () => void;
  /** False when a colleague holds it for longer than we wait; it is given back when the command ends. */
  readonly lock: () => boolean;
  readonly newId: () => string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
  readonly decodeBase64: (text: string) => Uint8Array;
  readonly encodeBase64: (bytes: Uint8Array) => string;
}
