/** Shows findings in their cells and takes back those of the last check, touching nothing else. */
import { SEVERITIES } from '../../core/checks/finding';
import { failureOf, type GoogleFailure, isGoogles, mayPass } from '../../core/google-failure';
import { parseA1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt, keyOf, placeOf } from '../../core/sheet/cell';
import { arrive } from '../arrive';
import type { CellNote, Ports, Sheet } from '../ports';
import { MARK_COLORS } from '../workbook/colors';
import { readNote, withMark } from './finding-note';
import type { ReportedFinding } from './report';

/** What a cell shows of a finding. */
type ShownFinding = Pick<ReportedFinding, 'severity' | 'sheet' | 'cell' | 'message'>;

const WHITE = '#ffffff';

type Refused = CellPlace & { readonly sheet: string };

/**
 * All sheets are read, then all written, and one question tells whether Sheets took it: only where it did not are the
 * protections looked at. Gives back the cells that could not be marked (protected).
 */
export function markFindings(
  ports: Pick<Ports, 'flush'>,
  sheets: readonly Sheet[],
  findings: readonly ShownFinding[],
): readonly Refused[] {
  const plans = sheets.flatMap((sheet) => {
    const here = findings.filter((finding) => finding.sheet === sheet.name);
    const changes = changesOn(sheet, here);
    return changes.length > 0 ? [{ sheet, changes }] : [];
  });
  if (plans.length === 0) return [];
  try {
    arrive(ports, () => {
      for (const { sheet, changes } of plans) write(sheet, changes, AT_ONCE);
    });
    return [];
  } catch (refusal) {
    return writeAround(ports, plans, refusal);
  }
}

export interface Marked {
  /** Protected. */
  readonly barred: readonly Refused[];
  /** Why Google took not all of the others; null where it did. */
  readonly failure: GoogleFailure | null;
}

/** The same where a check has been made: marks that Google does not take now must not hide what was found. */
export function markIfItGoes(...given: Parameters<typeof markFindings>): Marked {
  try {
    return { barred: markFindings(...given), failure: null };
  } catch (refusal) {
    if (!isGoogles(refusal)) throw refusal;
    return { barred: [], failure: failureOf(refusal) };
  }
}

interface MarkPlan {
  readonly sheet: Sheet;
  readonly changes: readonly MarkChange[];
}

/**
 * Leaves out the protected cells; where none is, one more try tells a moment's fault from a reason that stays. What was
 * marked before the refusal is marked again, which changes nothing.
 */
function writeAround(
  ports: Pick<Ports, 'flush'>,
  plans: readonly MarkPlan[],
  refusal: unknown,
): readonly Refused[] {
  const around = plans.map(({ sheet, changes }) => {
    const refusing = sheet.refusing(changes);
    const barred = new Set(refusing.map(keyOf));
    return { sheet, refusing, open: changes.filter((change) => !barred.has(keyOf(change))) };
  });
  if (around.every(({ refusing }) => refusing.length === 0) && !mayPass(refusal)) throw refusal;
  arrive(ports, () => {
    for (const { sheet, open } of around) write(sheet, open, ONE_BY_ONE);
  });
  return around.flatMap(({ sheet, refusing }) =>
    refusing.map(({ row, column }) => ({ sheet: sheet.name, row, column })),
  );
}

interface MarkChange extends CellNote {
  /** Undefined where the cell keeps the colour it has. */
  readonly color?: string | null;
}

function changesOn(sheet: Sheet, findings: readonly ShownFinding[]): readonly MarkChange[] {
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
  return [...changes, ...leftColours(notes, backgrounds, new Set(touched.map(keyOf)))];
}

/**
 * Of marks whose note was deleted by hand. They are looked for where colours are read anyway: a check that has nothing
 * to mark spends no call on it.
 */
function leftColours(
  notes: readonly (readonly string[])[],
  backgrounds: readonly (readonly string[])[],
  touched: ReadonlySet<string>,
): readonly MarkChange[] {
  return backgrounds.flatMap((line, row) =>
    line.flatMap((background, column) => {
      if (!isOurs(background)) return [];
      const place = { row: row + 1, column: column + 1 };
      const note = cellAt(notes, place) ?? '';
      const isLeft = readNote(note).mark === null && !touched.has(keyOf(place));
      return isLeft ? [{ ...place, note, color: null }] : [];
    }),
  );
}

/** The staff's palette has none of them: where one stands without its note, the note was deleted, or the cell copied. */
function isOurs(background: string): boolean {
  return Object.values(MARK_COLORS).includes(background);
}

function byCell(findings: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const cells = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const place = parseA1(finding.cell);
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
  const ours = isOurs(background);
  // A colour that is not ours was given since by the staff: it is theirs, and the new old colour.
  const present = background === WHITE || ours ? null : background;
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

type WriteNotes = (sheet: Sheet, notes: readonly CellNote[]) => void;

const AT_ONCE: WriteNotes = (sheet, notes) => sheet.writeNotes(notes);

/** Touches no cell between, which may be protected. */
const ONE_BY_ONE: WriteNotes = (sheet, notes) => {
  for (const note of new Set(notes.map((each) => each.note))) {
    sheet.writeNote(
      notes.filter((each) => each.note === note),
      note,
    );
  }
};

/**
 * A mark's note goes in before its colour and out after it: wherever a crash falls, the note still knows the old
 * colour.
 */
function write(sheet: Sheet, changes: readonly MarkChange[], writeNotes: WriteNotes): void {
  if (changes.length === 0) return;
  const taken = changes.filter(({ note }) => readNote(note).mark === null);
  const given = changes.filter(({ note }) => readNote(note).mark !== null);
  for (const [color, cells] of byColor(taken)) sheet.paint(cells, color);
  writeNotes(sheet, changes);
  for (const [color, cells] of byColor(given)) sheet.paint(cells, color);
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
