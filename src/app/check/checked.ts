/** The workbook checked, as every command that reports on it begins: read, run through the rules, counted, and marked. */
import { type AnyFinding, levelsIn, runChecks, tellFinding } from '../../core/checks';
import { measuresSheets } from '../../core/checks/contexts';
import type { TextSheet } from '../../core/checks/finding';
import { groupTitles } from '../../core/checks/groups';
import { type SettledFinding, settle, tableOf, tablesOf } from '../../core/checks/settle';
import { countCompletion } from '../../core/measures/completion';
import type { MeasuresSheet } from '../../core/measures/read-measures';
import type { Period } from '../../core/office/period';
import type { Acceptance } from '../../core/settled/acceptance';
import { a1, parseA1 } from '../../core/sheet/a1';
import type { Language } from '../../core/text/language';
import { tellReason } from '../../words/failures';
import { acceptancesIn } from '../kept/acceptances';
import type { Ports, Sheet } from '../ports';
import type { ReadChoice, Reading, Session, SheetChoice } from '../session';
import { type Marked, markIfItGoes } from './mark-findings';
import {
  type Report,
  type ReportedAcceptance,
  type ReportedFinding,
  reportedMeasure,
} from './report';
import { withRows } from './rows/with-rows';
import { yearMissing } from './year-missing';

export interface LookCall extends SheetChoice {
  /** False looks without touching a cell; the sidebar does so while it keeps itself up to date. */
  readonly mark?: boolean;
  /**
   * Leaves old marks on the settings and the signers, where nothing was found in them, to the next
   * check: it has no calls to spare for looking.
   */
  readonly quick?: boolean;
}

export type CheckOptions = LookCall &
  ReadChoice & {
    /** Of the memo that is to be made: what speaks against it is found too. */
    readonly period?: Period | null | undefined;
  };

export interface Checked {
  readonly reading: Reading;
  readonly report: Report;
}

export function checkWorkbook(session: Session, options: CheckOptions = {}): Checked {
  return checkReading(session, session.read(options), options);
}

/** The same of a workbook that has been read. */
export function checkReading(session: Session, reading: Reading, options: CheckOptions): Checked {
  const today = () => session.now().date;
  const kept = acceptancesIn(session.kept());
  const { findings: found, accepted } = findingsOf(
    reading,
    session.language,
    kept,
    runChecks({ ...reading, today, period: options.period }),
  );
  const findings = withRows(reading, found);
  const { barred, failure } =
    // A newer workbook is read alone: see guard.ts.
    options.mark === false || session.guard.isNewer()
      ? UNTOUCHED
      : markIfItGoes(
          session.ports,
          sheetsToMark(session.ports, reading, findings, options),
          findings,
        );
  const sheets = measuresSheets(reading);
  return {
    reading,
    report: {
      sheet: sheets[0] ?? '',
      sheets,
      gone: reading.gone,
      measures: tablesOf(reading).flatMap(({ sheet, measures }) =>
        measures.map((measure) => ({ sheet, ...reportedMeasure(measure) })),
      ),
      completion: countCompletion(reading.measures),
      findings,
      missing: yearMissing(reading, session.language, today),
      accepted: kept.map((acceptance) => ({
        ...acceptance,
        found: foundNow(session, acceptance, accepted),
      })),
      levels: [...levelsIn(reading.settings)].map(([rule, level]) => ({ rule, level })),
      unmarked: barred.map((place) => `${place.sheet}!${a1(place)}`),
      notMarked: failure && session.words.notMarked(tellReason(session.language, failure)),
    },
  };
}

const UNTOUCHED: Marked = { barred: [], failure: null };

/** What is still to be settled of what the rules found, in words, and what has been accepted of it. */
export function findingsOf(
  reading: Reading,
  language: Language,
  kept: readonly Acceptance[],
  found: readonly AnyFinding[],
): { readonly findings: readonly ReportedFinding[]; readonly accepted: readonly SettledFinding[] } {
  const { open, accepted } = settle(found, reading, new Set(kept.map(({ key }) => key)));
  const titles = groupTitles(
    language,
    open.map(({ finding }) => finding),
  );
  return { findings: open.map((each) => reported(language, each, titles, reading)), accepted };
}

/**
 * Of several measures sheets those where nothing was found are looked at for old marks when they are open: nobody sees
 * them before, and each look is a call.
 */
function sheetsToMark(
  { workbook }: Ports,
  reading: Reading,
  findings: readonly ReportedFinding[],
  { quick = false }: CheckOptions,
): readonly Sheet[] {
  const { sheets, further } = reading;
  const found = (name: string) => findings.some(({ sheet }) => sheet === name);
  const isOpen = (name: string) => further.length === 0 || workbook.activeSheet().name === name;
  const isLookedAt = (part: TextSheet['part'], sheet: string) =>
    part === 'measures' ? isOpen(sheet) : !quick;
  return sheets
    .filter(({ part, sheet }) => found(sheet) || isLookedAt(part, sheet))
    .map(({ source }) => source);
}

function reported(
  language: Language,
  { finding, as }: SettledFinding,
  titles: ReadonlyMap<string, string>,
  reading: Reading,
): ReportedFinding {
  const { rule, severity, sheet, cell, fix } = finding;
  const message = tellFinding(language, finding);
  const group = titles.get(rule) ?? null;
  const table = tableOf(reading, sheet);
  const title = table && unsaidIn(finding, table);
  return {
    rule,
    severity,
    sheet,
    cell,
    message,
    fixable: fix !== null,
    fix,
    group,
    acceptance: as,
    unsaid: title === null ? null : { title },
  };
}

/** The title of the measure whose activity has no status in the cell; null for every other finding. */
function unsaidIn({ rule, cell }: AnyFinding, { measures }: MeasuresSheet): string | null {
  const place = rule.startsWith('status/') ? parseA1(cell) : null;
  if (!place) return null;
  const measure = measures.find(({ activities }) =>
    activities.some(
      ({ row, fault }) => row === place.row && fault !== null && fault.column === place.column,
    ),
  );
  return measure?.title ?? null;
}

function foundNow(
  { language }: Session,
  { key }: Acceptance,
  accepted: readonly SettledFinding[],
): ReportedAcceptance['found'] {
  const settled = accepted.find(({ as }) => as?.key === key);
  if (!settled) return null;
  const { sheet, cell } = settled.finding;
  return { sheet, cell, message: tellFinding(language, settled.finding) };
}
