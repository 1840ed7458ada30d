/** Every reason for which a command stops that the user can act on; the words for it are in src/words. */
import type { EmblemProblem } from './docx/picture';
import type { TemplateProblem } from './docx/problem';
import type { GoogleFailure } from './google-failure';
import type { Misfit } from './shape';
import type { ShareRefusal } from './sign-off/round';

export type CommandProblem =
  | {
      readonly kind: 'unknown-sheet';
      readonly sheet: string;
      /** It was ticked before, and nobody has named it now. */
      readonly wasTicked?: true;
      /** Those that may have been meant. */
      readonly known?: string;
    }
  /** Sheets of different fiscal years were to be read as one list. */
  | { readonly kind: 'years-differ'; readonly sheets: string }
  /** No measure has this unit; `known`: those that some have. `isMade`: a memo of it was to get new content. */
  | {
      readonly kind: 'unknown-unit';
      readonly unit: string;
      readonly known: string;
      readonly isMade?: boolean;
    }
  /** No measure is of this scope, as a memo words it. */
  | { readonly kind: 'empty-scope'; readonly scope: string; readonly isMade?: boolean }
  /** A newer script keeps its data in another form by now. */
  | { readonly kind: 'newer-workbook' }
  | { readonly kind: 'bad-template'; readonly problems: readonly TemplateProblem[] }
  /** What was to be read as an earlier year's memo is no file that can be read. */
  | { readonly kind: 'bad-old-memo'; readonly problems: readonly TemplateProblem[] }
  /** The sheet that an old memo was to be written into is there by now. */
  | { readonly kind: 'import-exists'; readonly sheet: string }
  /** Nothing of it is a measure. */
  | { readonly kind: 'nothing-to-import' }
  | {
      readonly kind: 'sheet-protected';
      readonly sheet: string;
      readonly failure: GoogleFailure;
      /** Where they are known: `B2, C4`. */
      readonly cells?: string;
    }
  /** The same, after some of the cells had been written. */
  | { readonly kind: 'partly-written'; readonly sheet: string; readonly failure: GoogleFailure }
  /** It was sent, and whether it stands there nobody could see. */
  | { readonly kind: 'unconfirmed'; readonly sheet: string; readonly failure: GoogleFailure }
  /** Drive has done it, and the register does not say so. */
  | { readonly kind: 'not-noted'; readonly sheet: string; readonly failure: GoogleFailure }
  /** Columns of a table have types of their own. `places` are columns, or what was `altered`: cells; '' where nobody can say. */
  | {
      readonly kind: 'typed-columns';
      readonly sheet: string;
      readonly places: string;
      /** `not-noted`: refused after Drive has done it. */
      readonly effect: 'refused' | 'altered' | 'no-document' | 'not-noted';
    }
  | { readonly kind: 'nothing-to-report' }
  /** What is to be published would show data of private people; `places`: `มาตรการ!C4, …`. */
  | { readonly kind: 'personal-data'; readonly places: string }
  /** A question was open so long that too little of the run is left; nothing was done. */
  | { readonly kind: 'answered-late' }
  /** Google would not show the sidebar: its scope is not in the manifest, or it failed. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'no-measures-sheet' }
  /** Set-up was refused at this sheet, which is not there or still blank; `made`: those that it had made before. */
  | {
      readonly kind: 'set-up-unfinished';
      readonly sheet: string;
      readonly made: readonly string[];
      readonly failure: GoogleFailure;
    }
  /** The staff have written on the sample: it is theirs to delete. */
  | { readonly kind: 'sample-edited'; readonly sheet: string }
  /** The next year's sheet is there already. */
  | { readonly kind: 'year-exists'; readonly sheet: string }
  /** It was worked in, and is not taken back. */
  | { readonly kind: 'year-edited'; readonly sheet: string }
  /** A copy may be left half done by this command. */
  | { readonly kind: 'year-unfinished'; readonly sheet: string; readonly failure: GoogleFailure }
  /** The same by an earlier one. */
  | { readonly kind: 'year-left'; readonly sheet: string }
  /** Without them no column of the settings can be told to be a year's. */
  | { readonly kind: 'no-setting-headings' }
  /** The sheet it is made from is a table whose columns have types. */
  | { readonly kind: 'year-typed-columns'; readonly sheet: string }
  /** A colleague's command holds the lock. */
  | { readonly kind: 'busy' }
  /** Drive made no document. `noted`: the register says so. */
  | { readonly kind: 'drive-refused'; readonly failure: GoogleFailure; readonly noted: boolean }
  /** Drive did not say whether it made one: the register's row stays open. */
  | { readonly kind: 'doc-unknown'; readonly failure: GoogleFailure }
  /** The same away from the register: for a template's own documents and downloads. */
  | { readonly kind: 'drive-failed'; readonly failure: GoogleFailure }
  /** Drive did not say whether it has the new content. */
  | { readonly kind: 'update-unknown'; readonly failure: GoogleFailure }
  /** Someone has edited the hidden sheet: its bytes are no template any more. */
  | { readonly kind: 'template-damaged' }
  /** A unit was to be asked to report with a template that asks it for nothing; `template` as the register names it. */
  | {
      readonly kind: 'asks-nothing';
      readonly template: string;
      /** It is the office's own, which its reports are made from. */
      readonly isOwn: boolean;
      /** The request is there, and was to have new content. */
      readonly isMade: boolean;
    }
  /** A report was to have new content of a template that asks a unit to report; `template` and `isOwn` as above. */
  | { readonly kind: 'report-asks'; readonly template: string; readonly isOwn: boolean }
  /** The version has made room for newer ones. */
  | { readonly kind: 'template-gone' }
  /** There is no Google Doc to read an edited template from. */
  | { readonly kind: 'no-editing-doc' }
  | { readonly kind: 'bad-emblem'; readonly problem: EmblemProblem }
  /** Drive shows the add-on only what it made for this user; `maker` is '' where the register does not say. */
  | { readonly kind: 'colleagues-memo'; readonly maker: string }
  | { readonly kind: 'doc-gone' }
  /** Drive would not open it by its link. */
  | {
      readonly kind: 'share-refused';
      readonly refusal: ShareRefusal;
      readonly failure: GoogleFailure;
    }
  /** Drive would not take it away: whoever this is can still open it; '' for anyone who has the link. */
  | { readonly kind: 'still-open'; readonly email: string; readonly failure: GoogleFailure }
  /** Drive did not say whether it has done so. */
  | { readonly kind: 'share-unknown'; readonly failure: GoogleFailure }
  /** The memo's list of signers is another than the page shows; `name` is who was meant. */
  | { readonly kind: 'signers-changed'; readonly name: string }
  /** The link in the memo's row leads to another document. */
  | { readonly kind: 'other-doc'; readonly sheet: string }
  /** The memo's row says less than was put into its Doc: it was taken back by an undo, or with an earlier version of the workbook. */
  | { readonly kind: 'row-behind'; readonly sheet: string }
  /** Someone has locked the memo's Doc in Google Docs: it takes no new content. */
  | { readonly kind: 'doc-locked' }
  /** Its document is that of the workbook from which this one was copied. */
  | { readonly kind: 'copied-memo' }
  /** Its row has been deleted, or its document was never made. */
  | { readonly kind: 'memo-gone' }
  /** A memo in its place is there already; `maker` is '' where the register does not say. */
  | { readonly kind: 'newer-version'; readonly when: string; readonly maker: string }
  /** It was taken back: its Doc lies in the bin. */
  | { readonly kind: 'memo-cancelled' }
  /** A memo to a unit came back from Drive, and whom it asks stood in its lost row alone. */
  | { readonly kind: 'unit-lost' }
  /** The same of a report: which measures it has, of what period and template. */
  | { readonly kind: 'scope-lost' }
  /** It reports, and asks no unit for anything: it is not sent to one, and none answers it. */
  | { readonly kind: 'not-a-request' }
  /** A memo is not taken back without one. */
  | { readonly kind: 'no-reason' }
  /** Drive did not say whether the Doc is in the bin. */
  | { readonly kind: 'cancel-unknown'; readonly failure: GoogleFailure }
  /** Not all have decided: it can be updated, and its Doc is theirs to comment on. */
  | { readonly kind: 'not-complete' }
  /** These cells (A1) have dropped what was written, which they do where they are merged into another. */
  | {
      readonly kind: 'cells-untaken';
      readonly sheet: string;
      readonly cells: string;
      readonly isMerged: boolean;
      /** A memo's document, which would have come after. */
      readonly madeNothing: boolean;
    }
  /** What the memo's row keeps of its round is gone from this cell (A1), or broken; `column` is its heading. */
  | {
      readonly kind: 'record-gone';
      readonly sheet: string;
      readonly cell: string;
      readonly column: string;
    }
  /** A row of the register is of two memos: some of its columns were sorted or filled down without the others. */
  | { readonly kind: 'sorted-apart'; readonly sheet: string }
  /** Rows of the register were moved again and again while one was written. */
  | { readonly kind: 'rows-moving'; readonly sheet: string }
  /** The page has sent what no call is given: it is of another version, or was not ours. */
  | { readonly kind: 'bad-call'; readonly misfit: Misfit }
  /** What is to be recorded as a link is no address of a page. */
  | { readonly kind: 'bad-link' }
  /** A memo's row does not say which sheet it was made from; `column` is the heading that is to say it. */
  | { readonly kind: 'sheet-unsaid'; readonly sheet: string; readonly column: string }
  /** A memo's sheet has been deleted, and the one that has its name now is of other measures. */
  | { readonly kind: 'sheet-replaced'; readonly sheet: string }
  /** The sheet says something else by now than the memo of which the table is wanted. */
  | { readonly kind: 'table-not-of-memo'; readonly sheet: string }
  /** A decision's day is not a day, or has not come yet. */
  | { readonly kind: 'bad-date' }
  /** The register does not hold the statuses that the memo had. */
  | { readonly kind: 'not-comparable' }
  | {
      readonly kind: 'register-protected';
      readonly sheet: string;
      readonly failure: GoogleFailure;
    };
