/**
 * The command "generate memo", in three steps that the sidebar takes one by one and the menu at once:
 * check and fill; a row in the register and the Google Doc; the link in the register.
 */

import { failureOf, isPassing } from '../../core/google-failure';
import type { Period } from '../../core/office/period';
import { readKeptScope } from '../../core/sign-off/kept-scope';
import type { ReadyMade } from '../../core/template/ready-made';
import { tellReason } from '../../words/failures';
import { tellProblem } from '../../words/problems';
import { refusalOf } from '../arrive';
import { type Checked, checkWorkbook } from '../check/checked';
import type { Report } from '../check/report';
import type { Ports } from '../ports';
import { type MadeFile, readRegister } from '../register/register';
import type { Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import { type OtherSheet, otherOpenSheet } from '../workbook/open-sheet';
import { type DraftOptions, draftMemo, type MemoDraft } from './draft';
import type { FiledDoc } from './folder';
import { type MadeDoc, makeDoc, makeUnlessSame, openLocked, type SameFound } from './make-doc';
import { findSame, type SameMemo } from './same-memo';
import { type ScopeChoice, scopeOf } from './scope';

export interface FillCall extends SheetChoice, ScopeChoice {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force?: boolean;
  /** What the memo reports on; none where it is left out. */
  readonly period?: Period | null;
  /** A ready-made template for this memo alone; the office's where it is left out. */
  readonly readyMade?: ReadyMade;
  /**
   * Another one although there is one of this very content: the page's own name for the wish, the same when it asks again
   * after a lost answer.
   */
  readonly another?: string;
  /** The user knows that it will ask units to report, as the office's template does. */
  readonly asRequest?: boolean;
}

export interface GenerateCall extends Omit<FillCall, 'another' | 'asRequest'> {
  /** A .docx to fill instead of the office's template, in base64. */
  readonly template?: string;
}

export interface Generated {
  readonly report: Report;
  /** Null where errors were found and not overruled, or where there is nothing to report. */
  readonly memo: FiledDoc | null;
  /** False where the memo was made but its link could not be written to the register. */
  readonly registered: boolean;
  /** In the user's words, why not; null where it was, and where no memo was made. */
  readonly unregistered: string | null;
  /** Cells (A1) of the register that show another value than was written: their columns are of a table. */
  readonly altered: readonly string[];
  /** It was made a moment ago, by the same request: there is no second one. */
  readonly again: boolean;
  /** One with this very content, and so none was made: its maker is to be asked. */
  readonly same: SameMemo | null;
  /** The office's template by which it would be a request, and so none was made: its maker is to be asked. Null for a report. */
  readonly request: string | null;
}

/** All three steps. */
export function generateMemo(
  session: Session,
  { force = false, period = null, template, readyMade, ...choice }: GenerateCall = {},
): Generated {
  const checked = checkWorkbook(session, { ...choice, period, quick: true });
  const instead = template === undefined ? readyMade : session.ports.decodeBase64(template);
  const scope = scopeOf(checked.reading, choice);
  return generateChecked(session, checked, { force, instead, period, scope });
}

/** The same from a check just made, so that a choice between the two reads nothing twice. */
export function generateChecked(
  session: Session,
  checked: Checked,
  options: DraftOptions & Wish,
): Generated {
  const { report } = checked;
  const { another = '' } = options;
  const draft = draftMemo(session, checked, options);
  if (!draft) return { report, ...NONE_MADE };
  const request = options.asks && !options.asRequest ? requestOf(draft) : null;
  if (request !== null) return { report, ...NONE_MADE, request };
  const register = openLocked(session);
  const wished = another === '' ? draft : { ...draft, another };
  const done = options.asks
    ? makeUnlessSame(session, wished, register)
    : makeDoc(session, register, wished);
  if ('same' in done) return { report, ...NONE_MADE, same: done.same };
  const { id, ...made } = done;
  // The Doc is there: a register that refuses now must not hide its link.
  const refusal = refusedLink(session.ports, () => register.complete(id, made.memo));
  const registered = refusal === null;
  const unregistered = registered ? null : tell(session, refusal);
  return { report, ...made, registered, unregistered, same: null, request: null };
}

interface Wish {
  /** Whoever makes it is asked first where there is one of this very content, or where it would be a request. */
  readonly asks?: boolean;
  readonly asRequest?: boolean;
  /** Names the wish for another one; '' where nobody wished for it. */
  readonly another?: string;
}

const NONE_MADE = {
  memo: null,
  registered: true,
  unregistered: null,
  altered: [],
  again: false,
  same: null,
  request: null,
} as const;

/** The template that makes it a request, as the register names it; null for a report. */
function requestOf({ entry: { scope, template } }: MemoDraft): string | null {
  return readKeptScope(scope).request === null ? null : template;
}

/** Null where the register took it, at a second try after what may be a moment's fault: the same row has the same link. */
function refusedLink(ports: Ports, complete: () => void): unknown {
  const refusal = refusalOf(ports, complete);
  return refusal !== null && isPassing(refusal) ? refusalOf(ports, complete) : refusal;
}

function tell({ language }: Session, refusal: unknown): string {
  const { message } =
    refusal instanceof CommandError
      ? tellProblem(language, refusal.problem)
      : tellReason(language, failureOf(refusal));
  return message;
}

/** A filled memo on its way through the page: bytes do not cross by themselves. */
export type DraftCall = Omit<MemoDraft, 'docx'> & { readonly base64: string };

export interface FilledReply {
  readonly report: Report;
  /** Null where errors stand in the way, or where there is nothing to report. */
  readonly draft: DraftCall | null;
  /** One with this very content, where nobody has wished for another yet: the user is asked first. */
  readonly same: SameMemo | null;
  /** The office's template by which it would be a request, where nobody has said yet that it is to be one: the user is asked first. */
  readonly request: string | null;
}

/** First step; nothing has been made yet. A page that shows another sheet than is open is asked which one is meant. */
export function fillDraft(
  session: Session,
  { force = false, period = null, readyMade, another, asRequest = false, ...choice }: FillCall = {},
): FilledReply | OtherSheet {
  const { sheet } = choice;
  const other =
    sheet === undefined ? null : otherOpenSheet(session.ports.workbook, sheet, session.mappings);
  if (other) return other;
  const checked = checkWorkbook(session, { ...choice, period, quick: true });
  const scope = scopeOf(checked.reading, choice);
  const draft = draftMemo(session, checked, { force, instead: readyMade, period, scope });
  const { report } = checked;
  const none = { report, draft: null, same: null, request: null };
  if (!draft) return none;
  const isChosen = readyMade !== undefined || another !== undefined || asRequest;
  const request = isChosen ? null : requestOf(draft);
  if (request !== null) return { ...none, request };
  const { name, entry, docx } = draft;
  const base64 = session.ports.encodeBase64(docx);
  return another === undefined
    ? {
        report,
        draft: { name, entry, base64 },
        same: findSame(readRegister(session.ports)?.memos() ?? [], draft),
        request: null,
      }
    : { ...none, draft: { name, entry, base64, another } };
}

/**
 * Second step: the row first, so that a crash leaves no Doc that nobody knows. Nothing is made where a colleague has made
 * one of this very content since the first step, and nobody has wished for another.
 */
export function registerAndMakeDoc(
  session: Session,
  { base64, ...filled }: DraftCall,
): MadeDoc | SameFound {
  const docx = session.ports.decodeBase64(base64);
  return makeUnlessSame(session, { ...filled, docx });
}

/** Third step. False where the register refused: the Doc is there, and the next command completes it. */
export function completeMemo(
  { ports }: Session,
  { id, ...file }: MadeFile & { readonly id: string },
): boolean {
  // No lock: it writes into the one row that is this memo's, and adds none.
  const complete = () => {
    const register = readRegister(ports);
    if (!register) throw new CommandError({ kind: 'memo-gone' });
    register.complete(id, file);
  };
  return refusedLink(ports, complete) === null;
}
