/** The command "check": reads the workbook, runs the rules, counts, and marks the cells. */
import { type AnyFinding, runChecks } from '../../core/checks';
import { countCompletion } from '../../core/measures/completion';
import type { Measure } from '../../core/measures/measure';
import { a1 } from '../../core/sheet/a1';
import type { Ports, Sheet } from '../ports';
import { type Reading, readWorkbook, type SheetChoice } from '../workbook/read-workbook';
import { markFindings } from './mark-findings';
import { type Report, type ReportedFinding, reportedMeasure } from './report';

/** Turns a finding into the user's words; given by the composition root. */
export type Teller = (finding: AnyFinding) => string;

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

export function check(ports: Ports, tell: Teller, choice: CheckOptions): Checked {
  const reading = readWorkbook(ports.workbook, choice);
  const findings = runChecks(reading).map((finding) => told(finding, tell));
  const refused =
    choice.mark === false ? [] : markFindings(sheetsToMark(reading, findings, choice), findings);
  const measures = measuresOf(reading);
  return {
    reading,
    report: {
      sheet: reading.sheets[0]?.sheet ?? '',
      measures: measures.map(reportedMeasure),
      completion: countCompletion(measures),
      findings,
      unmarked: refused.map((place) => `${place.sheet}!${a1(place)}`),
    },
  };
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

/** None where no sheet is a measures sheet. */
export function measuresOf(reading: Reading): readonly Measure[] {
  return reading.table?.measures ?? [];
}

export function hasErrors(report: Report): boolean {
  return report.findings.some(({ severity }) => severity === 'error');
}

function told(finding: AnyFinding, tell: Teller): ReportedFinding {
  const { rule, severity, sheet, cell, fix } = finding;
  return { rule, severity, sheet, cell, message: tell(finding), fixable: fix !== null, fix };
}
