/** A memo that is filled and not made yet: its bytes, and all that its row in the register will say. */
import type { Activity } from '../../core/measures/measure';
import { completionIn } from '../../core/measures/scope';
import { EVERYTHING, type MemoScope } from '../../core/measures/units/memo-scope';
import { titlesOf } from '../../core/memo/answer-rows';
import { carryAnswers, writeAnswers } from '../../core/memo/answers';
import { type MemoSource, memoYear, ofYear } from '../../core/memo/memo-fields';
import { missedIn } from '../../core/memo/missed';
import { type Period, periodName, readPeriod } from '../../core/office/period';
import { settingText } from '../../core/office/read-settings';
import { replyBy, withDayKept } from '../../core/office/reply-by';
import { sheetsCell, sheetsTold } from '../../core/sheet/sheet-names';
import {
  type Batch,
  type RequestTemplate,
  readKeptScope,
  writeKeptScope,
} from '../../core/sign-off/kept-scope';
import type { Replaced } from '../../core/sign-off/memo-event';
import { newRecord } from '../../core/sign-off/record';
import { seenMeasures, seenNow, writeSnapshot } from '../../core/sign-off/snapshot';
import { isReadyMade, type ReadyMade, type TemplateUsed } from '../../core/template/ready-made';
import { askedOf } from '../../core/template/tags/asked';
import {
  READY_MADE_NAMES,
  tellEvent,
  tellHolder,
  tellKind,
  tellResults,
  tellScope,
} from '../../words/register';
import { type Checked, checkWorkbook } from '../check/checked';
import { hasErrors, type Report } from '../check/report';
import type { MemoAbout, Ports } from '../ports';
import type { MemoRow } from '../register/memo-row';
import type { MemoEntry } from '../register/register';
import { sheetIdsOf } from '../register/sheets-now';
import type { Reading, Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import { fillTemplate, memoSource, openToFill, type TemplateOpened } from '../template/fill';
import { officeRequest, templateToFill } from '../template/to-fill';
import { fingerprint } from './fingerprint';
import { nameOfMemo, nameOfPart } from './memo-name';
import { type ScopeChoice, scopeNow, scopeOf, within } from './scope';

/** A message names no more. */
const MOST_PLACES = 10;

export interface MemoDraft {
  readonly name: string;
  readonly entry: Omit<MemoEntry, 'id' | 'when' | 'making' | 'by'>;
  readonly docx: Uint8Array;
  /** Names the wish for another one of the same content; none where nobody wished for it. */
  readonly another?: string;
}

export interface DraftOptions {
  /** Makes the memo although errors were found: its unclear statuses show dots for the pen. */
  readonly force: boolean;
  /** A template for this once, in place of the office's. */
  readonly instead?: Uint8Array | ReadyMade | undefined;
  /** What the memo reports on; it names none where none is given. */
  readonly period?: Period | null | undefined;
  /** The measures that it has; all of them where none is given. */
  readonly scope?: MemoScope;
  /** They are those of a memo that is there. */
  readonly isMade?: boolean;
  /** Of a memo that is there: no template makes a request of a report, or the other way round. */
  readonly keeps?: MemoKind;
  /** Makes it a request to the unit of its scope, which open statuses do not stop: it asks for them. */
  readonly request?: RequestTemplate | null;
  readonly batch?: Batch | null;
  /** Names by which a request that is there has asked its unit, which may have another by now. */
  readonly formers?: readonly string[];
  /** Of the Buddhist era; what neither the sheet nor a setting says is the year in which its batch was begun. */
  readonly year?: number | null;
  /** The memo in whose place it comes. */
  readonly replaces?: Replaced | undefined;
  /** The memo whose content it becomes: a request keeps its day, and what its unit has answered. */
  readonly before?: Pick<MemoRow, 'kept' | 'snapshot'> | undefined;
}

type MemoKind = 'report' | 'request';

/** What a later content of a memo, or a new version of it, keeps to: its kind, what it is about, and whom it asks. */
export function keptOptions(
  memo: Pick<MemoRow, 'period' | 'kept' | 'kind' | 'template'>,
): Omit<DraftOptions, 'force'> {
  const { period, kept } = memo;
  const { owner, statuses, request, batch, formers, template } = kept;
  return {
    period,
    scope: { owner, statuses },
    isMade: true,
    keeps: isRequestRow(memo) ? 'request' : 'report',
    request,
    batch,
    formers: owner === null || request === null ? [] : [...formers, owner],
    instead: isReadyMade(template) ? template : undefined,
  };
}

/** What an earlier version made, or whose kept cell is gone, is told by the columns that people read. */
function isRequestRow({ kept, kind, template }: Pick<MemoRow, 'kept' | 'kind' | 'template'>) {
  if (kept.request !== null || kept.template === 'progress') return true;
  const isKept = kept.sheetIds.length > 0;
  return !isKept && (kind === tellKind(true) || template === READY_MADE_NAMES.progress);
}

/** What the Doc keeps of it, in case its row is lost. */
export function aboutMemo(
  { workbook }: Ports,
  { sheet, fiscalYear, completion, scope, period, template }: MemoDraft['entry'],
): MemoAbout {
  const { owner, statuses, request, template: chosen } = readKeptScope(scope);
  const { total, done, inProgress, notStarted, unclear } = completion;
  const counts = { total, done, inProgress, notStarted, unclear };
  const isRequest = request !== null;
  const what = { isRequest, owner, statuses, period: readPeriod(period), chosen, template };
  return { workbook: workbook.id(), sheet, fiscalYear, counts, what };
}

/** Null where errors stand in the way, or where there is nothing to report; then no template is read. */
export function draftMemo(
  session: Session,
  { reading: whole, report }: Checked,
  {
    force,
    instead,
    period = null,
    scope: kept = EVERYTHING,
    isMade = false,
    keeps,
    request = null,
    batch = null,
    formers = [],
    year = null,
    replaces,
    before,
  }: DraftOptions,
): MemoDraft | null {
  const isAsking = request !== null || instead === 'progress';
  const isStopped = hasErrors(report) && !force && !isAsking;
  if (report.measures.length === 0 || isStopped) return null;
  refuseSeveralYears(report);
  // A later content of a memo is refused as making is: an empty one would take the place of its words.
  const scope = scopeOf(whole, scopeNow(whole, kept), isMade);
  const reading = within(whole, scope);
  const template =
    request === 'office'
      ? openToFill(officeRequest(session))
      : openToFill(templateToFill(session, 'docs', request ?? instead));
  refuseOtherKind(template, request === null ? keeps : 'request', isMade);
  if (template.used.kind === 'publication') refusePersonalData(report);
  const isRequest = template.asks;
  const settingsOfYear = ofYear(reading.settings, year);
  const dated = {
    ...reading,
    settings: isRequest ? withDayKept(settingsOfYear, before?.kept.byWhen ?? '') : settingsOfYear,
  };
  const source = memoSource(session, dated, {
    completion: completionIn(reading.measures, scope),
    period,
    scope,
    request: isRequest ? { asked: missedIn(report.findings, reading.measures) } : null,
  });
  const { docx, subject } = fillTemplate(template, source);
  const { settings, completion, today } = source;
  const { signers } = newRecord(source.signers);
  const entry = {
    reference: isRequest ? '' : settingText(settings, 'reference'),
    subject,
    sheet: sheetsCell(report.sheets),
    fiscalYear: memoYear(settings, today),
    period: period === null ? '' : periodName(period),
    kind: tellKind(isRequest),
    unit: tellScope(scope),
    scope: writeKeptScope({
      ...scope,
      request: isRequest ? (request ?? requestIn(template.used)) : null,
      batch,
      formers: [...new Set(formers)].filter((name) => name !== scope.owner),
      answers:
        isRequest && scope.owner !== null
          ? answersIn(scope.owner, { whole, reading, source, before })
          : '',
      byWhen: isRequest ? replyBy(settings, source.measures, today, period, scope.owner) : '',
      template: request !== 'progress' && typeof instead === 'string' ? instead : '',
      sheetIds: sheetIdsOf(whole),
    }),
    completion,
    template: template.title,
    fingerprint: fingerprint(session.ports, reading),
    signers,
    snapshot: writeSnapshot(seenNow(reading)),
    replaces: replaces?.id ?? '',
    told: {
      holder: tellHolder(
        { stage: 'made', signer: signers[0] ?? null, canOpen: false, sentOn: '', confirmedOn: '' },
        '',
      ),
      results: tellResults(signers),
      made: tellEvent({ kind: 'made', counts: completion, replaces }, ''),
    },
  };
  const part = nameOfPart(scope, isRequest);
  const title = template.title;
  const name = nameOfMemo({ subject, settings, today, period, template: title, part });
  return { name, entry, docx };
}

/**
 * A report that becomes a request asks its signers for nothing, and shuts them out; a request that becomes a report is
 * addressed to the unit and asks it for nothing.
 */
function refuseOtherKind(
  { asks, title: template, used }: TemplateOpened,
  wanted: MemoKind | undefined,
  isMade: boolean,
): void {
  const isOwn = used.kind === 'own';
  if (wanted === 'request' && !asks)
    throw new CommandError({ kind: 'asks-nothing', template, isOwn, isMade });
  if (wanted === 'report' && asks) throw new CommandError({ kind: 'report-asks', template, isOwn });
}

/** Of new content what its unit has answered to the old stays an answer: it was asked, and is not asked again. */
function answersIn(
  unit: string,
  { whole, reading, source, before }: Asking & Pick<DraftOptions, 'before'>,
): string {
  const asked = { ...reading, isAsked: (activity: Activity) => askedOf(activity, source) !== '' };
  if (!before) return writeAnswers(asked, unit);
  const all = within(whole, { owner: unit, statuses: [] });
  const titles = titlesOf(seenMeasures(before.snapshot));
  return carryAnswers(before.kept.answers, { asked, all }, unit, titles);
}

interface Asking {
  readonly whole: Reading;
  /** What the memo has of it. */
  readonly reading: Reading;
  readonly source: MemoSource;
}

/** A request that was made outside a batch is of the template that it was filled into. */
function requestIn({ kind }: TemplateUsed): RequestTemplate {
  return kind === 'progress' ? kind : 'office';
}

/** The same of a sheet read anew, whose marks are left to the next check: of many memos each would write them again. */
export function draftUnmarked(
  session: Session,
  { sheet, ...choice }: SheetChoice & ScopeChoice,
  options: Omit<DraftOptions, 'scope'>,
): { readonly reading: Reading; readonly draft: MemoDraft | null } {
  const chosen = sheet === undefined ? {} : { sheet };
  const checked = checkWorkbook(session, { ...chosen, period: options.period, mark: false });
  const { reading } = checked;
  const scope = scopeOf(reading, choice);
  return { reading, draft: draftMemo(session, checked, { ...options, scope }) };
}

/** A memo is of one year, whoever insists. */
export function refuseSeveralYears({ findings, sheets }: Report): void {
  if (findings.some(({ rule }) => rule === 'sheet/years-differ'))
    throw new CommandError({ kind: 'years-differ', sheets: sheetsTold(sheets) });
}

/** What is published cannot be taken back, so `force` does not go beyond it; the internal memo may have it. */
export function refusePersonalData({ findings }: Report): void {
  const places = findings
    .filter(({ rule }) => rule === 'privacy/personal-data')
    .map(({ sheet, cell }) => `${sheet}!${cell}`);
  if (places.length === 0) return;
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ', …' : '';
  throw new CommandError({ kind: 'personal-data', places: `${shown}${more}` });
}
