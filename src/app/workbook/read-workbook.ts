/** Reads everything a memo is made of, once: the measures sheet, the settings and the signers. */

import type { TextSheet } from '../../core/checks/finding';
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
import { OWN_SHEETS, SAMPLE_SHEET, SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Sheet, Workbook } from '../ports';
import { CommandError } from '../stopped';
import { type Mappings, mappingFor, type SaidOfSheet } from './mapping-for';
import { type FormCells, readForm } from './read-form';

export interface Reading {
  /** Null where no sheet is a measures sheet; then `fault` says why. */
  readonly table: MeasuresSheet | null;
  readonly fault: SheetFault | null;
  /** As the measures were read from it. */
  readonly grid: Grid;
  /** What the office has said of its columns; null where it has said nothing. */
  readonly said: SaidOfSheet | null;
  /** None where no sheet is a measures sheet. */
  readonly measures: readonly Measure[];
  /** As they are for the fiscal year of the measures sheet. */
  readonly settings: Settings;
  /** Null where no sheet is a measures sheet. */
  readonly years: SheetYears | null;
  readonly signers: readonly Signer[];
  /** The sheets that were read, with the text of their cells for the checks. */
  readonly sheets: readonly (TextSheet & { readonly source: Sheet })[];
  /** Every cell as it was read, for telling later whether anything has changed. */
  readonly content: Content;
}

export type Content = readonly (readonly (readonly CellValue[])[])[];

export interface SheetChoice {
  /** A sheet by its name; without one the active sheet, or else the first with measures. */
  readonly sheet?: string;
}

export function readWorkbook(workbook: Workbook, choice: SheetChoice, mappings: Mappings): Reading {
  const measures = chooseSheet(workbook, choice, mappings);
  return readingOf(measures, formOf(workbook, 'settings'), formOf(workbook, 'signers'));
}

/** One sheet with the settings, as far as its own cells are checked; null where it is no measures sheet. */
export function readForRows(workbook: Workbook, source: Sheet, mappings: Mappings): Reading | null {
  const measures = readCandidate(source, mappings);
  return measures.table && readingOf(measures, formOf(workbook, 'settings'), null);
}

function readingOf(measures: Candidate, settings: Form | null, signers: Form | null): Reading {
  const {
    table,
    source,
    grid: { cells },
  } = measures;
  const years = table && yearsOfSheet(source.name, cells, table.header.firstRow);
  return {
    table: measures.table,
    fault: measures.fault,
    grid: measures.grid,
    said: measures.said,
    measures: measures.table?.measures ?? [],
    settings: readSettings(settings?.values ?? [], years && yearOfSheet(years)),
    years,
    signers: readSigners(signers?.values ?? []),
    sheets: [
      {
        part: 'measures',
        sheet: source.name,
        cells,
        source,
      },
      ...[settings, signers].flatMap((form) => form?.text ?? []),
    ],
    content: [measures.shown, settings?.raw ?? [], signers?.raw ?? []],
  };
}

/** The same cells as a reading's content, or its measures alone, at the price of reading; null without that sheet. */
export function readContent(workbook: Workbook, sheet: string, whole: boolean): Content | null {
  const cells = workbook.sheet(sheet)?.texts();
  const values = (part: 'settings' | 'signers') =>
    workbook.sheet(SHEET_NAMES[part])?.values() ?? [];
  if (!cells) return null;
  return whole ? [cells, values('settings'), values('signers')] : [cells];
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

/** Reads sheet after sheet until one qualifies; else the one with the most headings is told of. */
function chooseSheet(workbook: Workbook, choice: SheetChoice, mappings: Mappings): Candidate {
  if (choice.sheet !== undefined) {
    const named = workbook.sheet(choice.sheet);
    if (!named) throw new CommandError({ kind: 'unknown-sheet', sheet: choice.sheet });
    return readCandidate(named, mappings);
  }
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
