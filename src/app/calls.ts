/**
 * All that the page and programs may ask, by the names that google.script.run knows: one row each, with the
 * scopes it needs, the shape of what it is given and the command that answers. The page's types are made from this
 * table, and globals.js, where a row's comment goes along.
 */

import { DRIVE, type Scope, SHEET } from '../core/scopes';
import { NOTHING, type Shape } from '../core/shape';
import { accept } from './check/accept';
import { check } from './check/check';
import { goTo } from './check/go-to';
import {
  ACCEPT,
  ADDRESS,
  CANCEL,
  CHANGED,
  CHECK_TEMPLATE,
  CHOOSE_TEMPLATE,
  COMMENTS,
  COMPARE,
  DECIDE,
  DRAFT,
  EDIT,
  EMBLEM,
  FILL,
  FIXES,
  GENERATE,
  IMPORT_OLD_MEMO,
  LINK,
  LOCK_DOC,
  LOOK,
  MADE_MEMO,
  MAKE_UNIT,
  MAPPING_LOOK,
  NEW_VERSION,
  OLD_MEMO,
  PREVIEW_MEMO,
  RECORD_CONFIRMED,
  RECORD_PAPER,
  RECORD_SENT,
  RULE_LEVEL,
  SAMPLE,
  SAVE_MAPPING,
  SET_UP,
  SETTING_CHANGES,
  SHARE,
  SHEET_CHOICE,
  SIGNER_CHANGES,
  STATUS,
  TAKE_BACK,
  TEMPLATE_FILE,
  TEMPLATE_REF,
  TICKS,
  TRIAL_DOC,
  UNDO_STATUS,
  UNITS,
  UPDATE,
  USE_TEMPLATE,
  WEB_TABLE,
  WORD,
} from './given';
import { readOldMemoFile } from './import/look';
import { importOldMemo } from './import/write';
import { completeMemo, fillDraft, generateMemo, registerAndMakeDoc } from './memo/generate';
import { lookAgain, mainPage } from './memo/main-page';
import { previewMemo } from './memo/preview';
import { makeWordMemo } from './memo/word';
import { trialDoc } from './self-test/trial-doc';
import type { Session } from './session';
import { mappingPage } from './sheets/mapping-page';
import { setSample } from './sheets/sample-sheet';
import { saveMapping } from './sheets/save-mapping';
import { saveRuleLevel } from './sheets/save-rule-level';
import { saveSettings } from './sheets/save-settings';
import { saveSigners } from './sheets/save-signers';
import { setThaiRegion } from './sheets/set-region';
import { setUp } from './sheets/set-up';
import { measuresSheetsPage, tickSheets } from './sheets/tick-sheets';
import { cancelMemo } from './sign-off/closing/cancel-memo';
import { lockMemo } from './sign-off/closing/lock';
import { makeNewVersion } from './sign-off/closing/new-version';
import { compareMemos } from './sign-off/compare';
import { decide } from './sign-off/decide';
import { commentsOf } from './sign-off/outside/comments';
import { recordPaper } from './sign-off/outside/record-paper';
import { recordConfirmed, recordSent } from './sign-off/outside/unit-days';
import { webTableOf } from './sign-off/outside/web-table';
import { memosPage } from './sign-off/page';
import { shareMemo } from './sign-off/share';
import { shareLink, takeBack } from './sign-off/take-back';
import { updateMemo } from './sign-off/update';
import { checkTemplateFile } from './template/check';
import { chooseTemplate, storeTemplate } from './template/choose';
import { downloadTemplate } from './template/download';
import { editTemplate, findEdited } from './template/edit';
import { templatesPage } from './template/page';
import { binPreviews, previewTemplate } from './template/preview';
import { saveEmblem } from './template/save-emblem';
import { fix, setAskedStatus, undoAskedStatus } from './units/fix';
import { makeUnitMemo } from './units/make';
import { unitsPage } from './units/page';

/** One row: `run` takes the session, and what the caller gives where it has the shape. */
interface Call {
  readonly needs: readonly Scope[];
  readonly given: Shape<unknown>;
  readonly run: (session: Session, call: never) => unknown;
  /** It is asked all the time: what is granted is looked at where it has failed, and not before. */
  readonly triesFirst?: true;
  /** It changes nothing but marks of a check: where it was broken off, nothing is half done. */
  readonly reads?: true;
}

export const CALLS = {
  /** Checks the measures, marks the cells, and gives the report. */
  callCheck: { needs: [SHEET], given: SHEET_CHOICE, run: check },
  /** Checks, and makes the memo. */
  callGenerate: { needs: [SHEET, DRIVE], given: GENERATE, run: generateMemo },

  /** Gives all that the main view shows. */
  callSidebar: { needs: [SHEET, DRIVE], given: LOOK, run: mainPage },
  /** Tells whether the cells are no longer those of a token, and whether another measures sheet is open. */
  callChanged: { needs: [SHEET], given: CHANGED, run: lookAgain, triesFirst: true, reads: true },
  /** Brings a cell before the user. */
  callGoTo: { needs: [SHEET], given: ADDRESS, run: goTo, reads: true },
  /** Changes cells from what was shown to what was promised; the same with both changed over undoes it. */
  callFix: { needs: [SHEET], given: FIXES, run: fix },
  /** Says the status of a row that says none, in the way its sheet does. */
  callSetStatus: { needs: [SHEET], given: STATUS, run: setAskedStatus },
  /** Puts back what the cells held before a status was set. */
  callUndoStatus: { needs: [SHEET], given: UNDO_STATUS, run: undoAskedStatus },
  /** Keeps a finding quiet as it is, or looks at it again from now on. */
  callAccept: { needs: [SHEET], given: ACCEPT, run: accept },
  /** Turns a rule off, softens it, or takes that back. */
  callSetRule: { needs: [SHEET], given: RULE_LEVEL, run: saveRuleLevel },
  /** Tells what a sheet's columns may be said to be, and what would be read then. */
  callMapping: { needs: [SHEET], given: MAPPING_LOOK, run: mappingPage, reads: true },
  /** Keeps what was said of a sheet's columns, or forgets it. */
  callSaveMapping: { needs: [SHEET], given: SAVE_MAPPING, run: saveMapping },
  /** Tells which sheets are measures sheets, and which of them are read as one list. */
  callMeasuresSheets: { needs: [SHEET], given: NOTHING, run: measuresSheetsPage, reads: true },
  /** Keeps which sheets are read as one list, for the menu and everyone. */
  callTickSheets: { needs: [SHEET], given: TICKS, run: tickSheets },
  /** Writes what the settings form changed. */
  callSaveSettings: { needs: [SHEET], given: SETTING_CHANGES, run: saveSettings },
  /** Writes what the signers form changed. */
  callSaveSigners: { needs: [SHEET], given: SIGNER_CHANGES, run: saveSigners },
  /** Makes the sheets that are missing. */
  callSetUp: { needs: [SHEET], given: SET_UP, run: setUp },
  /** Puts the sample sheet in, or takes it out. */
  callSample: { needs: [SHEET], given: SAMPLE, run: setSample },
  /** Sets the workbook to Thailand and Bangkok time; gives what is not so even then. */
  callSetThaiRegion: { needs: [SHEET], given: NOTHING, run: setThaiRegion },
  /** Reads an earlier year's memo, and tells what would be written of it. */
  callReadOldMemo: { needs: [SHEET], given: OLD_MEMO, run: readOldMemoFile, reads: true },
  /** Writes an earlier year's memo into a sheet of its own, with the settings and signers chosen. */
  callImportOldMemo: { needs: [SHEET], given: IMPORT_OLD_MEMO, run: importOldMemo },
  /** First step of a memo: checks and fills it. */
  callFillMemo: { needs: [SHEET], given: FILL, run: fillDraft, reads: true },
  /** Second step: the row in the register and the Google Doc. */
  callCreateMemo: { needs: [SHEET, DRIVE], given: DRAFT, run: registerAndMakeDoc },
  /** Third step: the link in the register. */
  callRegisterMemo: { needs: [SHEET], given: MADE_MEMO, run: completeMemo },
  /** Gives all that the page of memos to the units shows. */
  callUnits: { needs: [SHEET, DRIVE], given: UNITS, run: unitsPage },
  /** Makes the memo to one unit of a batch, unless it is made already. */
  callMakeUnit: { needs: [SHEET, DRIVE], given: MAKE_UNIT, run: makeUnitMemo },
  /** Gives the memo in its Word build, as base64. */
  callWordMemo: { needs: [SHEET], given: WORD, run: makeWordMemo, reads: true },

  /** Gives all that the template view shows. */
  callTemplates: { needs: [SHEET, DRIVE], given: NOTHING, run: templatesPage, reads: true },
  /** Makes a Google Doc of the template, for editing. */
  callEditTemplate: { needs: [SHEET, DRIVE], given: EDIT, run: editTemplate },
  /** Tells where the page gets the edited Google Doc as a .docx, with the token for that one request. */
  callFindEdited: { needs: [SHEET, DRIVE], given: NOTHING, run: findEdited, reads: true },
  /** Tells what is wrong with a .docx as a template. */
  callCheckTemplate: { needs: [SHEET], given: CHECK_TEMPLATE, run: checkTemplateFile, reads: true },
  /** Fills a template as a Google Doc to look at. */
  callPreviewTemplate: { needs: [SHEET, DRIVE], given: TEMPLATE_FILE, run: previewTemplate },
  /** Fills the memo that would be made as a Google Doc to look at, in any template. */
  callPreviewMemo: { needs: [SHEET, DRIVE], given: PREVIEW_MEMO, run: previewMemo },
  /** Bins the Docs that were made to look at. */
  callBinPreviews: { needs: [SHEET, DRIVE], given: NOTHING, run: binPreviews },
  /** Stores a template in the workbook, and uses it from now on. */
  callUseTemplate: { needs: [SHEET, DRIVE], given: USE_TEMPLATE, run: storeTemplate },
  /** Uses another template from now on. */
  callChooseTemplate: { needs: [SHEET, DRIVE], given: CHOOSE_TEMPLATE, run: chooseTemplate },
  /** Gives a template as a .docx. */
  callDownloadTemplate: { needs: [SHEET], given: TEMPLATE_REF, run: downloadTemplate, reads: true },
  /** Stores the office's emblem, or takes it away. */
  callSaveEmblem: { needs: [SHEET, DRIVE], given: EMBLEM, run: saveEmblem },

  /** Gives all that the memos view shows. */
  callMemos: { needs: [SHEET, DRIVE], given: NOTHING, run: memosPage },
  /** Shares a memo with signers, one after another. */
  callShare: { needs: [SHEET, DRIVE], given: SHARE, run: shareMemo },
  /** Takes a signer's access back. */
  callTakeBack: { needs: [SHEET, DRIVE], given: TAKE_BACK, run: takeBack },
  /** Opens a memo to anyone who has its link, or closes it. */
  callShareLink: { needs: [SHEET, DRIVE], given: LINK, run: shareLink },
  /** Records what a signer said, or takes it back. */
  callDecide: { needs: [SHEET, DRIVE], given: DECIDE, run: decide },
  /** Gives the comments that stand in a memo's Doc. */
  callComments: { needs: [SHEET, DRIVE], given: COMMENTS, run: commentsOf, reads: true },
  /** Puts new content into a memo's Doc. */
  callUpdateMemo: { needs: [SHEET, DRIVE], given: UPDATE, run: updateMemo },
  /** Takes a memo back: its Doc to the bin, its link closed, its row kept with the reason. */
  callCancelMemo: { needs: [SHEET, DRIVE], given: CANCEL, run: cancelMemo },
  /** Records what became of a memo on paper and on the office's web site. */
  callRecordPaper: { needs: [SHEET, DRIVE], given: RECORD_PAPER, run: recordPaper },
  /** Records that a memo to a unit went on paper, or did not after all. */
  callRecordSent: { needs: [SHEET, DRIVE], given: RECORD_SENT, run: recordSent },
  /** Records that a unit answered its memo with no change, or did not after all. */
  callRecordConfirmed: { needs: [SHEET, DRIVE], given: RECORD_CONFIRMED, run: recordConfirmed },
  /** Gives the measures of a memo as an HTML table, for the office's web site. */
  callWebTable: { needs: [SHEET], given: WEB_TABLE, run: webTableOf, reads: true },
  /** Locks the Doc of a memo that all have decided. */
  callLockMemo: { needs: [SHEET, DRIVE], given: LOCK_DOC, run: lockMemo },
  /** Makes a new version of such a memo, as a memo of its own that names the old. */
  callNewVersion: { needs: [SHEET, DRIVE], given: NEW_VERSION, run: makeNewVersion },
  /** Compares two memos, or a memo and the sheet, measure by measure. */
  callCompareMemos: { needs: [SHEET], given: COMPARE, run: compareMemos, reads: true },

  /** Tells where the self-test's page gets its Doc, with the token for that one request. */
  callTrialDoc: { needs: [SHEET], given: TRIAL_DOC, run: trialDoc, reads: true },
} as const satisfies Readonly<Record<`call${string}`, Call>>;

type Calls = typeof CALLS;

export type CallName = keyof Calls;

/** What a caller gives: nothing, or one value. */
export type ArgumentsOf<Name extends CallName> =
  Parameters<Calls[Name]['run']> extends [Session, ...infer Rest] ? Rest : [];

type GivenBy<Name extends CallName> =
  Calls[Name]['given'] extends Shape<infer Value> ? Value : never;

/** Compared by themselves: a field that may be left out is missed by no comparison of the whole. */
type FieldsOf<Value> = keyof NonNullable<Value>;

/** Where a shape gives another type than its command takes, or not all of it, this does not compile. */
CALLS satisfies {
  readonly [Name in CallName]: {
    readonly given: ArgumentsOf<Name>[0] extends GivenBy<Name>
      ? FieldsOf<ArgumentsOf<Name>[0]> extends FieldsOf<GivenBy<Name>>
        ? Shape<ArgumentsOf<Name>[0]>
        : never
      : never;
  };
};

/** What the command answers. */
export type ValueOf<Name extends CallName> = ReturnType<Calls[Name]['run']>;

/** What the caller gets: plain JSON, with the user's words where it failed. */
export type Reply<Value> = { readonly ok: true; readonly value: Value } | Failed;

export interface Failed {
  readonly ok: false;
  readonly message: string;
  /** What only Google can explain, as small print; '' where the message says it all. */
  readonly detail: string;
  /** Where the user can allow at Google what is missing; only where that is why it failed. */
  readonly authorize?: string;
}
