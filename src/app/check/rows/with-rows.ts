/** Which findings say what their row is known by: those with something to change, in rows that staff may sort. */
import { tableOf } from '../../../core/checks/settle';
import { STATUSES } from '../../../core/measures/columns/columns';
import type { MeasuresSheet } from '../../../core/measures/read-measures';
import { parseA1 } from '../../../core/sheet/a1';
import type { Reading } from '../../session';
import type { ReportedFinding } from '../report';
import { type KnownRows, knownRows } from './row-code';

export function withRows(
  reading: Reading,
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const known = new Map<string, KnownRows | null>();
  const rowsOf = (name: string) => {
    const read = reading.sheets.find(({ sheet }) => sheet === name);
    const rows = known.get(name) ?? (read ? knownRows(read.texts) : null);
    known.set(name, rows);
    return rows;
  };
  return findings.map((finding) => {
    const place = finding.fix || finding.unsaid ? parseA1(finding.cell) : null;
    const table = tableOf(reading, finding.sheet);
    // The headings, and what stands above them, are sorted by nobody.
    if (!place || (table && place.row <= table.header.lastRow)) return finding;
    const own = table && finding.unsaid ? statusColumns(table) : [];
    const row = rowsOf(finding.sheet)?.codeOf(place.row, [...own, place.column]);
    return row === undefined ? finding : { ...finding, row };
  });
}

/** Those in which a row says its status. */
export function statusColumns({ header: { columns } }: MeasuresSheet): readonly number[] {
  return [...STATUSES, 'status' as const].flatMap((name) => columns[name] ?? []);
}
