/** Changes cells from what was shown to what was promised, and nothing else. */

import { failureOf, isGoogles } from '../../core/google-failure';
import { type CellPlace, cellAt, keyOf } from '../../core/sheet/cell';
import { cleanCell } from '../../core/text/spelling';
import { arrive, look } from '../arrive';
import type { CellText, Ports, Sheet } from '../ports';
import type { Session } from '../session';
import { isTypedColumns } from '../stopped';
import { isRead, textsOf } from '../workbook/is-read';
import { coveredIn } from '../workbook/not-taken';
import { type Before, putRight } from '../workbook/put-right';
import type { CellFix, RefusedFix } from './cell-fix';
import { type PlacedFix, placesNow, withRowsNow } from './rows/fix-places';

export type { CellFix, RefusedFix } from './cell-fix';

export interface FixResult {
  /** Where they stand now, with what their rows are known by from now on. */
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
  const rows = textsOf(sheet, present, values);
  const made: PlacedFix[] = [];
  const open: OpenFix[] = [];
  for (const each of placesNow(rows, values, fixes)) {
    if ('reason' in each) {
      refused.push(each);
      continue;
    }
    const { fix, place } = each;
    if ((cellAt(formulas, place) ?? '') !== '') refused.push({ fix, reason: 'formula' });
    else if (isStill(place, fix.before))
      open.push({ ...each, text: { ...place, text: fix.after } });
    // The same asked again, after an answer that was lost.
    else if (isStill(place, fix.after)) made.push(each);
    else refused.push({ fix, reason: 'changed' });
  }
  const plain = withoutStyled(sheet, open, refused);
  if (plain.length > 0) made.push(...write(ports, sheet, before, plain, refused));
  applied.push(...withRowsNow(rows, made));
}

/** Links and bold parts are lost with the text that is written over: such a cell is left to its own. */
function withoutStyled(
  sheet: Sheet,
  open: readonly OpenFix[],
  refused: RefusedFix[],
): readonly OpenFix[] {
  if (open.length === 0) return open;
  const styled = new Set(sheet.styled(open.map(({ text }) => text)).map(keyOf));
  const isStyled = ({ text }: OpenFix) => styled.has(keyOf(text));
  for (const each of open) if (isStyled(each)) refused.push({ fix: each.fix, reason: 'styled' });
  return open.filter((each) => !isStyled(each));
}

/** Gives those that were taken. */
function write(
  ports: Ports,
  sheet: Sheet,
  before: Before,
  open: readonly OpenFix[],
  refused: RefusedFix[],
): readonly OpenFix[] {
  const written: OpenFix[] = [];
  if (refusalOf(ports, sheet, open) === null) written.push(...open);
  else writeWhereAllowed(ports, sheet, open, written, refused);
  const texts = written.map(({ text }) => text);
  const { lost, untaken, altered } = look(sheet.name, () => putRight(ports, sheet, before, texts));
  const notTaken = [...untaken, ...altered];
  const covered = notTaken.length === 0 ? [] : look(sheet.name, () => coveredIn(sheet, notTaken));
  const reasonOf = (text: CellText): RefusedFix['reason'] | null => {
    if (covered.includes(text)) return 'merged';
    if (untaken.includes(text)) return 'untaken';
    return lost.includes(text) || altered.includes(text) ? 'changed' : null;
  };
  return written.filter(({ fix, text }) => {
    const reason = reasonOf(text);
    if (reason !== null) refused.push({ fix, reason });
    return reason === null;
  });
}

interface OpenFix extends PlacedFix {
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
