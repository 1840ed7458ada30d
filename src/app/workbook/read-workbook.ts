/** Reads everything a memo is made of, once: the measures sheet or several of them, the settings and the signers. */

import type { ReadTable, TextSheet } from '../../core/checks/finding';
import { asOneList, joinSheets, type SheetMeasure } from '../../core/measures/joined';
import type { Mapping } from '../../core/measures/mapping/mapping';
import type { Measure } from '../../core/measures/measure';
import {
  type MeasuresSheet,
  readMeasures,
  roundedPercentColumn,
  type SheetFault,
} from '../../core/measures/read-measures';
import { mayBeSymbol, withoutSymbolFont } from '../../core/measures/status/symbol-fonts';
import { readSettings, type Settings } from '../../core/office/read-settings';
import { type SheetYears, yearOfSheet, yearsOfSheet } from '../../core/office/sheet-year';
import { readSigners, type Signer } from '../../core/office/signers';
import type { CellValue } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import { OWN_SHEETS, SAMPLE_SHEET, SHEET_NAMES, sheetsTold } from '../../core/sheet/sheet-names';
import { looseName } from '../../core/text/loose-name';
import type { Sheet, Workbook } from '../ports';
import { CommandError } from '../stopped';
import { type Mappings, mappingFor, type SaidOfSheet } from './mapping-for';
import { type FormCells, readForm } from './read-form';

export interface Reading {
  /** The first sheet's; null where no sheet is a measures sheet, or one of several is none: then `fault` says why. */
  readonly table: MeasuresSheet | null;
  readonly fault: SheetFault | null;
  /** The other sheets that are read with it as one list, in their order; mostly there is none. */
  readonly further: readonly ReadTable[];
  /** Sheets that were to be read and are not in the workbook. */
  readonly gone: readonly string[];
  /** The first sheet, as the measures were read from it. */
  readonly grid: Grid;
  /** What the office has said of its columns; null where it has said nothing. */
  readonly said: SaidOfSheet | null;
  /** Of all sheets as one list. */
  readonly measures: readonly SheetMeasure[];
  /** The headings of their own columns. */
  readonly ownColumns: readonly string[];
  /** As they are for the fiscal year of the measures sheets. */
  readonly settings: Settings;
  /** The first sheet's; null where there is no table. */
  readonly years: SheetYears | null;
  readonly signers: readonly Signer[];
  /** The sheets that were read, those of measures first, with the text of their cells for the checks. */
  readonly sheets: readonly (TextSheet & { readonly source: Sheet })[];
  /** The same as if these sheets alone had been read; null where one of them was not. */
  readonly only: (sheets: readonly string[]) => Reading | null;
  /** Every cell as it was read, for telling later whether anything has changed. */
  readonly content: Content;
}

export type Content = readonly (readonly (readonly CellValue[])[])[];

/** One sheet by its name, or several that are read as one list. */
export type SheetNames = string | readonly string[];

export interface SheetChoice {
  /** Without one those that were ticked last, where the active sheet is among them; else that one, or the first with measures. */
  readonly sheet?: SheetNames;
}

export interface ReadChoice extends SheetChoice {
  /** Leaves out sheets that are gone, and says so; otherwise they stop the command. */
  readonly withoutGone?: boolean;
}

export function namesOf(sheet: SheetNames): readonly string[] {
  return typeof sheet === 'string' ? [sheet] : [...new Set(sheet)];
}

/** What the office has said of its sheets: of their columns, and which of them it ticked last. */
export interface Said {
  readonly mappings: Mappings;
  readonly ticked: readonly string[];
}

export function readWorkbook(workbook: Workbook, choice: ReadChoice, said: Said): Reading {
  const { candidates, gone } = chooseSheets(workbook, choice, said);
  const [settings, signers] = [formOf(workbook, 'settings'), formOf(workbook, 'signers')];
  return { ...readingOf(candidates, settings, signers), gone };
}

/** One sheet with the settings, as far as its own cells are checked; null where it is no measures sheet. */
export function readForRows(workbook: Workbook, source: Sheet, mappings: Mappings): Reading | null {
  const measures = readCandidate(source, mappings);
  return measures.table && readingOf([measures], formOf(workbook, 'settings'), null);
}

function readingOf(candidates: Candidates, settings: Form | null, signers: Form | null): Reading {
  // One that cannot be read stops them all: without its measures the count would be wrong.
  const { fault, grid, said } = candidates.find((each) => each.table === null) ?? candidates[0];
  const read = candidates.flatMap(({ table, ...each }) => (table ? [{ ...each, table }] : []));
  const tables = fault ? [] : asOneList(read.map(({ table }) => table));
  const all = tables.map((table, index) => ({
    table,
    years: yearsOfSheet(table.sheet, read[index]?.grid.cells ?? [], table.header.firstRow),
  }));
  const [first, ...further] = all;
  const { measures, ownColumns } = joinSheets(tables);
  return {
    gone: [],
    table: first?.table ?? null,
    fault,
    further,
    grid,
    said,
    measures,
    ownColumns,
    settings: readSettings(settings?.values ?? [], yearOfSheets(all)),
    years: first?.years ?? null,
    signers: readSigners(signers?.values ?? []),
    sheets: [
      ...candidates.map(({ source, grid: { cells } }) => ({
        part: 'measures' as const,
        sheet: source.name,
        cells,
        source,
      })),
      ...[settings, signers].flatMap((form) => form?.text ?? []),
    ],
    only: (names) => {
      const [one, ...others] = candidates.filter(({ source }) => names.includes(source.name));
      return one && others.length + 1 === names.length
        ? readingOf([one, ...others], settings, signers)
        : null;
    },
    content: [...candidates.map(({ shown }) => shown), settings?.raw ?? [], signers?.raw ?? []],
  };
}

/** Of the first that says one: where others say another, a finding tells. */
function yearOfSheets(all: readonly ReadTable[]): number | null {
  const years = all.map(({ years }) => years && yearOfSheet(years));
  return years.find((year) => year !== null) ?? null;
}

/** The same cells as a reading's content, or its measures alone, at the price of reading; null without one of the sheets. */
export function readContent(workbook: Workbook, sheet: SheetNames, whole: boolean): Content | null {
  const cells = namesOf(sheet).map((name) => workbook.sheet(name)?.texts() ?? null);
  const found = cells.flatMap((each) => (each ? [each] : []));
  const values = (part: 'settings' | 'signers') =>
    workbook.sheet(SHEET_NAMES[part])?.values() ?? [];
  if (found.length < cells.length) return null;
  return whole ? [...found, values('settings'), values('signers')] : found;
}

interface Candidate {
  readonly source: Sheet;
  /** As the sheet shows them. */
  readonly shown: Grid['cells'];
  /** As the measures were read from it. */
  readonly grid: Grid;
  readonly said: SaidOfSheet | null;
  readonly table: MeasuresSheet | null;
  readonly fault: SheetFault | null;
}

type Candidates = readonly [Candidate, ...(readonly Candidate[])];

interface Chosen {
  readonly candidates: Candidates;
  readonly gone: readonly string[];
}

function chooseSheets(
  workbook: Workbook,
  { sheet, withoutGone = false }: ReadChoice,
  { mappings, ticked }: Said,
): Chosen {
  const isTicked = () => ticked.length > 1 && isMeant(ticked, workbook.activeSheet().name);
  const names = sheet === undefined ? (isTicked() ? ticked : []) : namesOf(sheet);
  const sheets = names.map((name) => ({ name, found: sheetLike(workbook, name, sheet) }));
  const gone = sheets.filter(({ found }) => found === null).map(({ name }) => name);
  if (gone[0] !== undefined && !withoutGone)
    throw new CommandError({
      kind: 'unknown-sheet',
      sheet: sheetsTold(gone),
      ...(sheet === undefined && { wasTicked: true }),
    });
  const [first, ...further] = sheets.flatMap(({ found }) =>
    found ? [readCandidate(found, mappings)] : [],
  );
  return { candidates: first ? [first, ...further] : [chooseSheet(workbook, mappings)], gone };
}

/** What was ticked is found under a name that is spaced otherwise by now; what a call names is that and no other. */
function sheetLike(workbook: Workbook, name: string, asked: SheetNames | undefined): Sheet | null {
  if (typeof asked === 'string' || asked?.length === 1) return workbook.sheet(name);
  // Its name is wanted anyway where several are read, and gives it without a call more.
  const open = workbook.activeSheet();
  const exact = open.name === name ? open : workbook.sheet(name);
  if (exact || asked !== undefined) return exact;
  const key = looseName(name);
  return workbook.visibleSheets().find((sheet) => looseName(sheet.name) === key) ?? null;
}

/** Whether whoever looks at that sheet means those: one of them is open, or a form or the register beside them. */
export function isMeant(sheets: readonly string[], open: string): boolean {
  const key = looseName(open);
  return OWN_SHEETS.includes(open) || sheets.some((sheet) => looseName(sheet) === key);
}

/** Reads sheet after sheet until one qualifies; else the one with the most headings is told of. */
function chooseSheet(workbook: Workbook, mappings: Mappings): Candidate {
  const active = workbook.activeSheet();
  let best: Candidate | null = OWN_SHEETS.includes(active.name)
    ? null
    : readCandidate(active, mappings);
  if (best?.table) return best;
  const others = workbook.visibleSheets().filter(({ name }) => name !== active.name);
  for (const sheet of sampleLast(others)) {
    if (OWN_SHEETS.includes(sheet.name)) continue;
    const candidate = readCandidate(sheet, mappings);
    if (candidate.table) return candidate;
    if (!best || headings(candidate) > headings(best)) best = candidate;
  }
  return best ?? readCandidate(active, mappings);
}

/** The sample is nobody's measures: it serves where there is nothing else. */
function sampleLast(sheets: readonly Sheet[]): readonly Sheet[] {
  const isSample = ({ name }: Sheet) => name === SAMPLE_SHEET;
  return [...sheets.filter((sheet) => !isSample(sheet)), ...sheets.filter(isSample)];
}

/** Whether a sheet of the office's own is one of measures: not the sample. */
export function hasOwnMeasures(workbook: Workbook, mappings: Mappings): boolean {
  const own = workbook
    .visibleSheets()
    .filter(({ name }) => name !== SAMPLE_SHEET && !OWN_SHEETS.includes(name));
  return own.some((sheet) => hasMeasures(sheet, mappings));
}

export function hasMeasures(sheet: Sheet, mappings: Mappings): boolean {
  return readCandidate(sheet, mappings).table !== null;
}

function readCandidate(source: Sheet, mappings: Mappings): Candidate {
  const shown = source.grid();
  return readAs(source, shown, mappingFor(shown, mappings));
}

/** The sheet as it reads by a mapping; `shown` is its grid. */
export function readAs(source: Sheet, shown: Grid, said: SaidOfSheet | null): Candidate {
  const mapping = said?.mapping ?? null;
  const first = withTicks(shown, source, mapping);
  const rounded = first.result.ok ? roundedPercentColumn(shown, first.result.value.header) : null;
  const grid =
    rounded === null ? first.grid : withExactPercents(first.grid, rounded, source.values());
  const result = rounded === null ? first.result : readMeasures(grid, mapping);
  const common = { source, shown: shown.cells, grid, said };
  return result.ok
    ? { ...common, table: result.value, fault: null }
    : { ...common, table: null, fault: result.problems[0] ?? null };
}

/** One call more, and only where an unclear status may be a tick in a font that draws letters as signs. */
function withTicks(
  shown: Grid,
  source: Sheet,
  mapping: Mapping | null,
): { readonly grid: Grid; readonly result: ReturnType<typeof readMeasures> } {
  const result = readMeasures(shown, mapping);
  const isSign = result.ok && result.value.measures.some(hasSymbol);
  if (!isSign) return { grid: shown, result };
  const fonts = source.fonts();
  const cells = shown.cells.map((row, r) =>
    row.map((text, c) => withoutSymbolFont(text, fonts[r]?.[c] ?? '')),
  );
  const grid = { ...shown, cells };
  return { grid, result: readMeasures(grid, mapping) };
}

function hasSymbol({ activities }: Measure): boolean {
  return activities.some(({ fault }) => fault?.kind === 'unclear' && mayBeSymbol(fault.text));
}

/** The column's per cents as they are, not as they are shown; 0.996 is 99.6%. */
function withExactPercents(
  grid: Grid,
  column: number,
  values: readonly (readonly CellValue[])[],
): Grid {
  const cells = grid.cells.map((row, index) => {
    const value = values[index]?.[column - 1];
    if (typeof value !== 'number' || !/%$/.test(row[column - 1] ?? '')) return row;
    // Twelve digits: 0.07 × 100 is 7.000000000000001 in binary.
    const percent = `${Number((value * 100).toPrecision(12))}%`;
    return row.map((text, at) => (at === column - 1 ? percent : text));
  });
  return { ...grid, cells };
}

function headings({ fault }: Candidate): number {
  return fault?.found.length ?? 0;
}

type Form = NonNullable<ReturnType<typeof formOf>>;

/** Of the signers nothing is printed but text. */
function formOf(workbook: Workbook, part: 'settings' | 'signers') {
  const source = workbook.sheet(SHEET_NAMES[part]);
  if (!source) return null;
  const { raw, values } = part === 'settings' ? readForm(source) : valuesAlone(source);
  const cells = values.map((row) => row.map(wordingOf));
  return { raw, values, text: [{ part, sheet: source.name, cells, source }] };
}

function valuesAlone(source: Sheet): FormCells {
  const raw = source.values();
  return { raw, values: raw };
}

/** Numbers and dates hold no wording to check. */
function wordingOf(value: CellValue): string {
  return typeof value === 'string' ? value : '';
}
