/** Reads everything a memo is made of, once: the measures sheet or several of them, the settings and the signers. */

import type { ReadTable, TextSheet } from '../../core/checks/finding';
import type { MeasuresSheet, SheetFault } from '../../core/measures/read-measures';
import { asOneList, joinSheets, type SheetMeasure } from '../../core/measures/whose/joined';
import { ofOneOffice } from '../../core/measures/whose/own-office';
import { readSettings, type Settings, settingText } from '../../core/office/read-settings';
import { type SheetYears, yearOfSheet, yearsOfSheet } from '../../core/office/sheet-year';
import { readSigners, type Signer } from '../../core/office/signers';
import type { CellValue } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Sheet, Workbook } from '../ports';
import {
  type Candidates,
  chooseSheets,
  namesOf,
  type ReadChoice,
  type Said,
  type SheetNames,
} from './choose-sheets';
import type { Mappings, SaidOfSheet } from './mapping-for';
import { type FormCells, readForm, wordingOf } from './read-form';
import { readCandidate } from './read-sheet';

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
  /** What stands over each of these. */
  readonly ownGroups: readonly string[];
  /** As they are for the fiscal year of the measures sheets. */
  readonly settings: Settings;
  /** The first sheet's; null where there is no table. */
  readonly years: SheetYears | null;
  readonly signers: readonly Signer[];
  /** The sheets that were read, those of measures first, with the text of their cells for the checks. */
  readonly sheets: readonly ReadSheet[];
  /** The same as if these sheets alone had been read; null where one of them was not. */
  readonly ofSheets: (sheets: readonly string[]) => Reading | null;
  /** Every cell as it was read, for telling later whether anything has changed. */
  readonly content: Content;
}

export interface ReadSheet extends TextSheet {
  readonly source: Sheet;
  /** What its rows are known by: see textsOf. */
  readonly texts: Grid['cells'];
}

export type Content = readonly (readonly (readonly CellValue[])[])[];

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
  const {
    fault: own,
    grid,
    said,
  } = candidates.find(({ table }) => table === null) ?? candidates[0];
  const fault = own && candidates.length > 1 ? { ...own, isOneOfSeveral: true as const } : own;
  const read = candidates.flatMap(({ table, ...each }) => (table ? [{ ...each, table }] : []));
  const years = read.map(({ table, grid }) =>
    yearsOfSheet(table.sheet, grid.cells, table.header.firstRow),
  );
  const ofSettings = readSettings(settings?.values ?? [], fault ? null : yearOfSheets(years));
  const agency = settingText(ofSettings, 'agency');
  const tables = fault ? [] : ofOneOffice(asOneList(read.map(({ table }) => table)), agency);
  const all = tables.map((table, index) => ({ table, years: years[index] ?? null }));
  const [first, ...further] = all;
  const { measures, ownColumns, ownGroups } = joinSheets(tables);
  return {
    gone: [],
    table: first?.table ?? null,
    fault,
    further,
    grid,
    said,
    measures,
    ownColumns,
    ownGroups,
    settings: ofSettings,
    years: first?.years ?? null,
    signers: readSigners(signers?.values ?? []),
    sheets: [
      ...candidates.map(({ source, shown, grid: { cells } }) => ({
        part: 'measures' as const,
        sheet: source.name,
        cells,
        source,
        texts: shown,
      })),
      ...[settings, signers].flatMap((form) => form?.text ?? []),
    ],
    ofSheets: (names) => {
      const [one, ...others] = candidates.filter(({ source }) => names.includes(source.name));
      return one && others.length + 1 === names.length
        ? readingOf([one, ...others], settings, signers)
        : null;
    },
    content: [...candidates.map(({ shown }) => shown), settings?.raw ?? [], signers?.raw ?? []],
  };
}

/** Of the first that says one: where others say another, a finding tells. */
function yearOfSheets(all: readonly (SheetYears | null)[]): number | null {
  return all.map((years) => years && yearOfSheet(years)).find((year) => year !== null) ?? null;
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

type Form = NonNullable<ReturnType<typeof formOf>>;

/** Of the signers nothing is printed but text. */
function formOf(workbook: Workbook, part: 'settings' | 'signers') {
  const source = workbook.sheet(SHEET_NAMES[part]);
  if (!source) return null;
  const { raw, values } = part === 'settings' ? readForm(source) : valuesAlone(source);
  const [cells, texts] = [wordingOf(values), wordingOf(raw)];
  return { raw, values, text: [{ part, sheet: source.name, cells, source, texts }] };
}

function valuesAlone(source: Sheet): FormCells {
  const raw = source.values();
  return { raw, values: raw };
}
