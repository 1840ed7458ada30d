/** The workbook checked, as every command that reports on it begins: read, run through the rules, counted, and marked. */
import { type AnyFinding, runChecks, tellFinding } from '../../core/checks';
import { groupTitles } from '../../core/checks/groups';
import { countCompletion } from '../../core/measures/completion';
import { a1 } from '../../core/sheet/a1';
import type { CalendarDate } from '../../core/sheet/cell';
import type { Language } from '../../core/text/language';
import type { Sheet } from '../ports';
import type { Reading, Session, SheetChoice } from '../session';
import { markFindings } from './mark-findings';
import { type Report, type ReportedFinding, reportedMeasure } from './report';
import { yearMissing } from './year-missing';

export interface CheckOptions extends SheetChoice {
  /** False looks without touching a cell; the sidebar does so while it keeps itself up to date. */
  readonly mark?: boolean;
  /**
   * Leaves old marks on the settings and the signers, where nothing was found in them, to the next
   * check: it has no calls to spare for looking.
   */
  readonly quick?: boolean;
}

export interface Checked {
  readonly reading: Reading;
  readonly report: Report;
}

export function checkWorkbook(session: Session, options: CheckOptions = {}): Checked {
  const reading = session.read(options);
  const today = () => session.now().date;
  const findings = findingsOf(reading, session.language, today);
  const refused =
    // A newer workbook is read alone: see guard.ts.
    options.mark === false || session.guard.isNewer()
      ? []
      : markFindings(session.ports, sheetsToMark(reading, findings, options), findings);
  return {
    reading,
    report: {
      sheet: reading.sheets[0]?.sheet ?? '',
      measures: reading.measures.map(reportedMeasure),
      completion: countCompletion(reading.measures),
      findings,
      missing: yearMissing(reading, session.language, today),
      unmarked: refused.map((place) => `${place.sheet}!${a1(place)}`),
    },
  };
}

/** What the rules find, in words; `today` is asked for where a rule needs it. */
export function findingsOf(
  reading: Reading,
  language: Language,
  today: () => CalendarDate,
): readonly ReportedFinding[] {
  const found = runChecks({ ...reading, today });
  const titles = groupTitles(language, found);
  return found.map((finding) => reported(language, finding, titles));
}

function sheetsToMark(
  { sheets }: Reading,
  findings: readonly ReportedFinding[],
  { quick = false }: CheckOptions,
): readonly Sheet[] {
  const found = (name: string) => findings.some(({ sheet }) => sheet === name);
  return sheets
    .filter(({ part, sheet }) => !quick || part === 'measures' || found(sheet))
    .map(({ source }) => source);
}

function reported(
  language: Language,
  finding: AnyFinding,
  titles: ReadonlyMap<string, string>,
): ReportedFinding {
  const { rule, severity, sheet, cell, fix } = finding;
  const message = tellFinding(language, finding);
  const group = titles.get(rule) ?? null;
  return { rule, severity, sheet, cell, message, fixable: fix !== null, fix, group };
}
