/** Shows findings in their cells and takes back those of the last check, touching nothing else. */
import { SEVERITIES } from '../../core/checks/finding';
import { parseA1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt, keyOf, placeOf } from '../../core/sheet/cell';
import type { CellNote, Sheet } from '../ports';
import { MARK_COLORS } from '../workbook/colors';
import { readNote, withMark } from './finding-note';
import type { ReportedFinding } from './report';

/** What a cell shows of a finding. */
type ShownFinding = Pick<ReportedFinding, 'severity' | 'sheet' | 'cell' | 'message'>;

const WHITE = '#ffffff';

/** Gives back the cells that could not be marked (protected), as sheet and place. */
export function markFindings(
  sheets: readonly Sheet[],
  findings: readonly ShownFinding[],
): readonly (CellPlace & { readonly sheet: string })[] {
  return sheets.flatMap((sheet) => {
    const here = findings.filter((finding) => finding.sheet === sheet.name);
    return markSheet(sheet, here).map((place) => ({ sheet: sheet.name, ...place }));
  });
}

interface MarkChange extends CellNote {
  /** Undefined where the cell keeps the colour it has. */
  readonly color?: string | null;
}

function markSheet(sheet: Sheet, findings: readonly ShownFinding[]): readonly CellPlace[] {
  const wanted = byCell(findings);
  const notes = sheet.notes();
  const touched = cellsToTouch(notes, wanted);
  if (touched.length === 0) return [];
  const backgrounds = sheet.backgrounds();
  const changes = touched.map((place) => {
    const note = cellAt(notes, place) ?? '';
    const background = cellAt(backgrounds, place) ?? WHITE;
    return changeOf(place, note, background, wanted.get(keyOf(place)) ?? []);
  });
  return write(sheet, changes);
}

function byCell(findings: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const cells = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const place = finding.cell === null ? null : parseA1(finding.cell);
    if (!place) continue;
    const key = keyOf(place);
    cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return cells;
}

/** The cells whose note is not yet as it should be; none of them when nothing has changed. */
function cellsToTouch(
  notes: readonly (readonly string[])[],
  wanted: ReadonlyMap<string, readonly ShownFinding[]>,
): readonly CellPlace[] {
  const touched = new Map<string, CellPlace>();
  for (const [row, line] of notes.entries()) {
    for (const [column, note] of line.entries()) {
      const { mark } = note === '' ? { mark: null } : readNote(note);
      const place = { row: row + 1, column: column + 1 };
      if (mark) touched.set(keyOf(place), place);
    }
  }
  for (const [key, findings] of wanted) {
    const place = placeOf(key);
    const note = cellAt(notes, place) ?? '';
    const { staffNote, mark } = readNote(note);
    const done = mark && note === withMark(staffNote, { ...mark, messages: messagesOf(findings) });
    if (done) touched.delete(key);
    else touched.set(key, place);
  }
  return [...touched.values()];
}

function changeOf(
  place: CellPlace,
  note: string,
  background: string,
  findings: readonly ShownFinding[],
): MarkChange {
  const { staffNote, mark } = readNote(note);
  const ours = Object.values(MARK_COLORS).includes(background);
  // A colour that is not ours was given since by the staff: it is theirs, and the new old colour.
  const present = background === WHITE ? null : background;
  const oldColor = mark && ours ? mark.oldColor : present;
  const severity = SEVERITIES.find((rank) => findings.some((finding) => finding.severity === rank));
  if (!severity) {
    return mark && ours
      ? { ...place, note: staffNote, color: oldColor }
      : { ...place, note: staffNote };
  }
  const color = MARK_COLORS[severity];
  const marked = withMark(staffNote, { oldColor, messages: messagesOf(findings) });
  return color === background ? { ...place, note: marked } : { ...place, note: marked, color };
}

/**
 * A mark's note goes in before its colour and out after it: wherever a crash falls, the note still
 * knows the old colour. A cell that refuses one refuses both.
 */
function write(sheet: Sheet, changes: readonly MarkChange[]): readonly CellPlace[] {
  const refused = new Map<string, CellPlace>();
  const open = (change: MarkChange) => !refused.has(keyOf(change));
  const step = (places: readonly CellPlace[]) => {
    for (const place of places) refused.set(keyOf(place), place);
  };
  const taken = changes.filter(({ note }) => readNote(note).mark === null);
  const given = changes.filter(({ note }) => readNote(note).mark !== null);
  for (const [color, cells] of byColor(taken)) step(sheet.paint(cells, color));
  const notes = changes.filter(open);
  if (notes.length > 0) step(sheet.writeNotes(notes));
  for (const [color, cells] of byColor(given.filter(open))) step(sheet.paint(cells, color));
  return [...refused.values()];
}

/** One call for each colour. */
function byColor(changes: readonly MarkChange[]): ReadonlyMap<string | null, readonly CellPlace[]> {
  const groups = new Map<string | null, CellPlace[]>();
  for (const { row, column, color } of changes) {
    if (color === undefined) continue;
    const group = groups.get(color);
    if (group) group.push({ row, column });
    else groups.set(color, [{ row, column }]);
  }
  return groups;
}

function messagesOf(findings: readonly ShownFinding[]): readonly string[] {
  return findings.map(({ message }) => message);
}
