/** Changes cells from what was shown to what was promised, and nothing else. */

import type { Fix } from '../../core/checks/finding';
import { failureOf, isGoogles } from '../../core/google-failure';
import { parseA1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt, keyOf } from '../../core/sheet/cell';
import { cleanCell } from '../../core/text/spelling';
import { arrive, look } from '../arrive';
import type { CellText, Ports, Sheet } from '../ports';
import type { Session } from '../session';
import { isTypedColumns } from '../stopped';
import { isRead } from '../workbook/is-read';
import { putRight } from '../workbook/put-right';

export interface CellFix extends Pick<Fix, 'before' | 'after'> {
  readonly sheet: string;
  readonly cell: string;
}

export interface RefusedFix {
  readonly fix: CellFix;
  /**
   * Somebody has changed the cell since; it holds a formula; it is protected, or its column's type would not let us; Sheets
   * refuses it and nobody knows why; no check reads its sheet.
   */
  readonly reason:
    | 'changed'
    | 'formula'
    | 'protected'
    | 'typed-column'
    | 'refused'
    | 'no-cell'
    | 'not-read';
}

export interface FixResult {
  readonly applied: readonly CellFix[];
  readonly refused: readonly RefusedFix[];
}

/** Undo is the same command with before and after changed over. */
export function fixCells(session: Session, fixes: readonly CellFix[]): FixResult {
  const { ports, guard } = session;
  guard.refuseNewer();
  const applied: CellFix[] = [];
  const refused: RefusedFix[] = [];
  for (const name of new Set(fixes.map(({ sheet }) => sheet))) {
    const here = fixes.filter(({ sheet }) => sheet === name);
    const sheet = ports.workbook.sheet(name);
    if (!sheet) refused.push(...here.map((fix) => ({ fix, reason: 'no-cell' as const })));
    else fixSheet(session, sheet, here, applied, refused);
  }
  return { applied, refused };
}

function fixSheet(
  session: Session,
  sheet: Sheet,
  fixes: readonly CellFix[],
  applied: CellFix[],
  refused: RefusedFix[],
): void {
  const { ports } = session;
  // Where rows are moved between two of these, the cell is not the same in both, and is left as it is.
  const values = sheet.values();
  const present = sheet.texts();
  if (!isRead(sheet, present, session.mappings)) {
    refused.push(...fixes.map((fix) => ({ fix, reason: 'not-read' as const })));
    return;
  }
  const formulas = sheet.formulas();
  const before = { values, formulas };
  const isStill = (place: CellPlace, text: string) => {
    const value = cellAt(values, place) ?? '';
    return (
      cleanCell(cellAt(present, place) ?? '') === cleanCell(text) &&
      (typeof value !== 'string' || cleanCell(value) === cleanCell(text))
    );
  };
  const open: OpenFix[] = [];
  for (const fix of fixes) {
    const place = parseA1(fix.cell);
    if (!place) refused.push({ fix, reason: 'no-cell' });
    else if ((cellAt(formulas, place) ?? '') !== '') refused.push({ fix, reason: 'formula' });
    else if (isStill(place, fix.before)) open.push({ fix, text: { ...place, text: fix.after } });
    // The same asked again, after an answer that was lost.
    else if (isStill(place, fix.after)) applied.push(fix);
    else refused.push({ fix, reason: 'changed' });
  }
  if (open.length === 0) return;
  const written: OpenFix[] = [];
  if (refusalOf(ports, sheet, open) === null) written.push(...open);
  else writeWhereAllowed(ports, sheet, open, written, refused);
  const texts = written.map(({ text }) => text);
  const { lost } = look(sheet.name, () => putRight(ports, sheet, before, texts));
  for (const { fix, text } of written) {
    if (lost.includes(text)) refused.push({ fix, reason: 'changed' });
    else applied.push(fix);
  }
}

interface OpenFix {
  readonly fix: CellFix;
  readonly text: CellText;
}

/** Null where Sheets took them all. */
function refusalOf(
  ports: Ports,
  sheet: Sheet,
  fixes: readonly OpenFix[],
): 'protected' | 'typed-column' | 'refused' | null {
  try {
    arrive(ports, () => sheet.writeTexts(fixes.map(({ text }) => text)));
    return null;
  } catch (refusal) {
    if (isTypedColumns(refusal)) return 'typed-column';
    const { kind } = failureOf(refusal);
    if (kind === 'protected' || kind === 'view-only' || kind === 'not-allowed') return 'protected';
    // Of a cell's own rule no words are known.
    if (kind === 'unknown' && isGoogles(refusal)) return 'refused';
    // Google is out of order, or the user's account: nothing is known of the cells.
    throw refusal;
  }
}

/** Some may be written already: writing them again changes nothing. */
function writeWhereAllowed(
  ports: Ports,
  sheet: Sheet,
  fixes: readonly OpenFix[],
  written: OpenFix[],
  refused: RefusedFix[],
): void {
  const barred = new Set(sheet.refusing(fixes.map(({ text }) => text)).map(keyOf));
  const isBarred = ({ text }: OpenFix) => barred.has(keyOf(text));
  const open = fixes.filter((each) => !isBarred(each));
  const isAllTaken = open.length === 0 || refusalOf(ports, sheet, open) === null;
  for (const each of fixes) {
    const ownReason = () => (isAllTaken ? null : refusalOf(ports, sheet, [each]));
    const reason = isBarred(each) ? 'protected' : ownReason();
    if (reason === null) written.push(each);
    else refused.push({ fix: each.fix, reason });
  }
}
