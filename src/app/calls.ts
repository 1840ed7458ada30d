/**
 * All that the page and programs may ask, by the names that google.script.run knows: one row each, with the
 * scopes it needs and the command that answers. The page's types are made from this table, and globals.js, where
 * a row's comment goes along.
 */

import { DRIVE, type Scope, SHEET } from '../core/scopes';
import { check } from './check/check';
import { fixCells } from './check/fix-cells';
import { goTo } from './check/go-to';
import { completeMemo, fillDraft, generateMemo, registerAndMakeDoc } from './memo/generate';
import { hasChanged, mainPage } from './memo/main-page';
import { makeWordMemo } from './memo/word';
import { trialDoc } from './self-test/trial-doc';
import type { Session } from './session';
import { saveSettings } from './sheets/save-settings';
import { saveSigners } from './sheets/save-signers';
import { setThaiRegion } from './sheets/set-region';
import { setUp } from './sheets/set-up';
import { compareMemos } from './sign-off/compare';
import { decide } from './sign-off/decide';
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

/** One row: `run` takes the session, and what the caller gives. */
interface Call {
  readonly needs: readonly Scope[];
  readonly run: (session: Session, call: never) => unknown;
}

export const CALLS = {
  /** Checks the measures, marks the cells, and gives the report. */
  callCheck: { needs: [SHEET], run: check },
  /** Checks, and makes the memo. */
  callGenerate: { needs: [SHEET, DRIVE], run: generateMemo },

  /** Gives all that the main view shows. */
  callSidebar: { needs: [SHEET, DRIVE], run: mainPage },
  /** Tells whether the cells are no longer those of a token. */
  callChanged: { needs: [SHEET], run: hasChanged },
  /** Brings a cell before the user. */
  callGoTo: { needs: [SHEET], run: goTo },
  /** Changes cells from what was shown to what was promised; the same with both changed over undoes it. */
  callFix: { needs: [SHEET], run: fixCells },
  /** Writes what the settings form changed. */
  callSaveSettings: { needs: [SHEET], run: saveSettings },
  /** Writes what the signers form changed. */
  callSaveSigners: { needs: [SHEET], run: saveSigners },
  /** Makes the sheets that are missing. */
  callSetUp: { needs: [SHEET], run: setUp },
  /** Sets the workbook to Thailand and Bangkok time; gives what is not so even then. */
  callSetThaiRegion: { needs: [SHEET], run: setThaiRegion },
  /** First step of a memo: checks and fills it. */
  callFillMemo: { needs: [SHEET], run: fillDraft },
  /** Second step: the row in the register and the Google Doc. */
  callCreateMemo: { needs: [SHEET, DRIVE], run: registerAndMakeDoc },
  /** Third step: the link in the register. */
  callRegisterMemo: { needs: [SHEET], run: completeMemo },
  /** Gives the memo in its Word build, as base64. */
  callWordMemo: { needs: [SHEET], run: makeWordMemo },

  /** Gives all that the template view shows. */
  callTemplates: { needs: [SHEET, DRIVE], run: templatesPage },
  /** Makes a Google Doc of the template, for editing. */
  callEditTemplate: { needs: [SHEET, DRIVE], run: editTemplate },
  /** Tells where the page gets the edited Google Doc as a .docx, with the token for that one request. */
  callFindEdited: { needs: [SHEET, DRIVE], run: findEdited },
  /** Tells what is wrong with a .docx as a template. */
  callCheckTemplate: { needs: [SHEET], run: checkTemplateFile },
  /** Fills a template as a Google Doc to look at. */
  callPreviewTemplate: { needs: [SHEET, DRIVE], run: previewTemplate },
  /** Bins the Docs that were made to look at. */
  callBinPreviews: { needs: [SHEET, DRIVE], run: binPreviews },
  /** Stores a template in the workbook, and uses it from now on. */
  callUseTemplate: { needs: [SHEET, DRIVE], run: storeTemplate },
  /** Uses another template from now on. */
  callChooseTemplate: { needs: [SHEET, DRIVE], run: chooseTemplate },
  /** Gives a template as a .docx. */
  callDownloadTemplate: { needs: [SHEET], run: downloadTemplate },
  /** Stores the office's emblem, or takes it away. */
  callSaveEmblem: { needs: [SHEET, DRIVE], run: saveEmblem },

  /** Gives all that the memos view shows. */
  callMemos: { needs: [SHEET, DRIVE], run: memosPage },
  /** Shares a memo with signers, one after another. */
  callShare: { needs: [SHEET, DRIVE], run: shareMemo },
  /** Takes a signer's access back. */
  callTakeBack: { needs: [SHEET, DRIVE], run: takeBack },
  /** Opens a memo to anyone who has its link, or closes it. */
  callShareLink: { needs: [SHEET, DRIVE], run: shareLink },
  /** Records what a signer said, or takes it back. */
  callDecide: { needs: [SHEET, DRIVE], run: decide },
  /** Puts new content into a memo's Doc. */
  callUpdateMemo: { needs: [SHEET, DRIVE], run: updateMemo },
  /** Compares two memos, or a memo and the sheet, measure by measure. */
  callCompareMemos: { needs: [SHEET], run: compareMemos },

  /** Tells where the self-test's page gets its Doc, with the token for that one request. */
  callTrialDoc: { needs: [SHEET], run: trialDoc },
} as const satisfies Readonly<Record<`call${string}`, Call>>;

type Calls = typeof CALLS;

export type CallName = keyof Calls;

/** What a caller gives: nothing, or one value. */
export type ArgumentsOf<Name extends CallName> =
  Parameters<Calls[Name]['run']> extends [Session, ...infer Rest] ? Rest : [];

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
