/**
 * The command "remove": takes out of the workbook whatever the add-on has put in beside the staff's own words, so that
 * plain sheets stay; the register keeps what people read. Cut off anywhere, it can be done again.
 */
import { failureOf, type GoogleFailure } from '../../core/google-failure';
import { settingHelp } from '../../core/office/settings';
import { once } from '../../core/once';
import { findVersion } from '../../core/sheet/data-version';
import { OWN_SHEETS, SAMPLE_SHEET, SHEET_NAMES } from '../../core/sheet/sheet-names';
import { LANGUAGES } from '../../core/text/language';
import { WORDS } from '../../words';
import { OWN_CELLS_NOTE } from '../../words/register';
import { refusalOf } from '../arrive';
import { markFindings } from '../check/mark-findings';
import { OWN_FORMAT } from '../own-cells';
import type { OwnLooks, Ports, RowValue, Sheet, WholeColumns } from '../ports';
import { ENOUGH_HEADINGS, hiddenOf, STATES } from '../register/columns';
import { readTable, textIn } from '../register/table';
import type { Session } from '../session';
import { holdLock } from '../stopped';
import { isSampleAsMade } from './sample-sheet';

export interface RemovalPlan {
  /** Memos that are on their way to a signer, or being made. */
  readonly underWay: number;
  /** Whether the workbook keeps a template or an emblem of the office's own. */
  readonly hasTemplate: boolean;
}

export interface Removed {
  /** Cells whose formula named a function of the add-on's: they hold its last value now. */
  readonly formulas: number;
  /** Sheets that refused, and why: something of the add-on's may be left there. */
  readonly left: readonly LeftSheet[];
}

export interface LeftSheet {
  readonly sheet: string;
  readonly failure: GoogleFailure;
}

/** Cells of its own may be protected though the sheet is not. */
const MARKS_BARRED: GoogleFailure = { kind: 'protected', text: '' };

/** Reads alone. */
export function planRemoval({ ports: { workbook } }: Session): RemovalPlan {
  const register = workbook.sheet(SHEET_NAMES.register);
  const table = register && readTable(register);
  const open: readonly string[] = [STATES.making, STATES.sent];
  const rows = table?.rows.filter((row) => open.includes(textIn(table, row, 'state'))) ?? [];
  return {
    underWay: rows.length,
    hasTemplate: workbook.sheet(SHEET_NAMES.template) !== null,
  };
}

export function removeAll(session: Session): Removed {
  const { ports } = session;
  const { workbook } = ports;
  holdLock(ports);
  session.guard.refuseNewer();
  const sheets = workbook.sheets();
  // Those that no office ever opens: what only the add-on reads lies there.
  const unseen: readonly string[] = OWN_SHEETS.filter((name) => name.startsWith('_'));
  const others = sheets.filter(({ name }) => name !== SAMPLE_SHEET && !unseen.includes(name));
  // Google takes no workbook's last sheet: there the sample stays, as the office's own.
  const hasSample = others.length > 0 && isSampleAsMade(workbook.sheet(SAMPLE_SHEET));
  const doomed = [...unseen, ...(hasSample ? [SAMPLE_SHEET] : [])];
  const left: LeftSheet[] = [];
  let formulas = 0;
  for (const sheet of sheets) {
    if (doomed.includes(sheet.name)) continue;
    let isMarked = false;
    const refusal = refusalOf(ports, () => {
      const cleaned = clean(ports, sheet);
      formulas += cleaned.formulas;
      isMarked = cleaned.isMarked;
    });
    if (refusal !== null) left.push({ sheet: sheet.name, failure: failureOf(refusal) });
    else if (isMarked) left.push({ sheet: sheet.name, failure: MARKS_BARRED });
  }
  for (const name of doomed) {
    const refusal = refusalOf(ports, () => workbook.removeSheet(name));
    if (refusal !== null && !isGone(workbook, name))
      left.push({ sheet: name, failure: failureOf(refusal) });
  }
  return { formulas, left };
}

/** Whatever Sheets has said; where nobody can tell, it is not. */
function isGone({ sheet }: Ports['workbook'], name: string): boolean {
  try {
    return sheet(name) === null;
  } catch {
    return false;
  }
}

/** How many formulas became their values, and whether a mark is left in a protected cell. */
function clean(ports: Ports, sheet: Sheet) {
  const barred = markFindings(ports, [sheet], []);
  sheet.takeOff(OWN_LOOKS());
  const notes = sheet
    .notes()
    .flatMap((row, r) =>
      row.flatMap((note, c) => (OWN_NOTES().has(note) ? [{ row: r + 1, column: c + 1 }] : [])),
    );
  if (notes.length > 0) sheet.writeNote(notes, '');
  dropOwnColumns(sheet);
  const values = valuesOfFormulas(sheet);
  for (const { place, value } of values) sheet.writeRun(place, [value]);
  return { formulas: values.length, isMarked: barred.length > 0 };
}

/**
 * What only the add-on reads: emptied and shown, so that nothing is hidden. Under any name: staff put last year's register
 * aside as a copy, or call the settings something else.
 */
function dropOwnColumns(sheet: Sheet): void {
  const table = readTable(sheet);
  const version = findVersion(table.rows);
  const isRegister = sheet.name === SHEET_NAMES.register || version !== null;
  const columns: readonly WholeColumns[] = [
    ...(isRegister && table.columns.size >= ENOUGH_HEADINGS ? hiddenOf(table) : []),
    ...(version ? [{ column: version.column, columns: 1 }] : []),
  ];
  for (const run of columns) {
    const cells = Array.from({ length: run.columns }, (_, index) => run.column + index).flatMap(
      (column) => table.rows.map((_, index) => ({ row: index + 1, column })),
    );
    const own = cells.filter(({ row }) => row >= (version?.row ?? table.headings));
    sheet.empty(own);
    sheet.paint(own, null);
    sheet.showColumns(run);
  }
}

/** Without the script such a cell would show #NAME?. */
function valuesOfFormulas(sheet: Sheet) {
  const places = sheet
    .formulas()
    .flatMap((row, r) =>
      row.flatMap((formula, c) =>
        OWN_FUNCTION.test(formula) ? [{ row: r + 1, column: c + 1 }] : [],
      ),
    );
  if (places.length === 0) return [];
  const values = sheet.values();
  return places.map((place) => {
    const value = values[place.row - 1]?.[place.column - 1] ?? '';
    const kept: RowValue =
      typeof value === 'string' || typeof value === 'number' ? value : String(value);
    return { place, value: kept };
  });
}

/** Every function that staff may write begins so: src/custom-functions.ts. */
const OWN_FUNCTION = /\bITA_[A-Z]+\s?\(/i;

const OWN_LOOKS = once(
  (): OwnLooks => ({
    guard: OWN_CELLS_NOTE,
    format: OWN_FORMAT,
    helps: LANGUAGES.flatMap((language) => [
      WORDS[language].setUp.statusHelp,
      ...Object.values(settingHelp(language)),
    ]),
  }),
);

/** Those that set-up leaves on headings and labels; one that the staff have added to is theirs. */
const OWN_NOTES = once(
  (): ReadonlySet<string> =>
    new Set(
      LANGUAGES.flatMap((language) => [
        ...Object.values(WORDS[language].setUp.columnNotes),
        ...Object.values(settingHelp(language)),
      ]),
    ),
);
