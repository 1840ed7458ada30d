/**
 * Reads a rule's fixture: workbooks as Markdown tables, in which whatever the rule must find is marked.
 *
 * `## a case`, then a table for each sheet under its name (`ตั้งค่า`, `ผู้ลงนาม`; without one the measures sheet; several
 * whose names begin with `มาตรการ` are read as one list).
 * A cell ends with `«status/none»` where the rule must find something, and with `«text/mixed-digits → ๒๕๖๙»`
 * where it must also put the text right; `«owner/except says กองคลัง»` where its Thai message must have these words,
 * and those behind a `…` too; behind a sheet's name the mark means the sheet as a whole. `<br>` is a
 * line break, `\|` a bar; `^` alone continues the cell above, `<` the one to the left, as a merge does; `Wingdings:ü` is
 * a letter in that font. Today is 10 March 2569, or what a line `today: 2026-07-20` says; `period: 12` is that of a memo that is made
 * (`period: none` of one that names none); `mapping: สิ่งที่จะทำ = title, …`
 * says what columns are (`mapping 2: …` under headings of two rows).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckSource, TextSheet } from '../../../src/core/checks/finding';
import type { ColumnRole, Mapping } from '../../../src/core/measures/mapping/mapping';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { withoutSymbolFont } from '../../../src/core/measures/status/symbol-fonts';
import { asOneList } from '../../../src/core/measures/whose/joined';
import { type Period, readPeriod } from '../../../src/core/office/period';
import { readSettings } from '../../../src/core/office/read-settings';
import { yearOfSheet, yearsOfSheet } from '../../../src/core/office/sheet-year';
import { readSigners } from '../../../src/core/office/signers';
import { a1 } from '../../../src/core/sheet/a1';
import type { CalendarDate } from '../../../src/core/sheet/cell';
import type { Merge } from '../../../src/core/sheet/grid';

/** A cell, or null for the sheet as a whole; the text put right, or null for no fix. */
export interface Expected {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly after: string | null;
  /** Parts of what its message says; none where any will do. */
  readonly says: readonly string[];
}

export interface FixtureCase {
  readonly name: string;
  readonly source: CheckSource;
  readonly expected: readonly Expected[];
  /** Cells marked `«not rule/name»`: they look so, and are none. */
  readonly nearMisses: readonly Pick<Expected, 'rule' | 'sheet' | 'cell'>[];
}

const PARTS: Readonly<Record<string, TextSheet['part']>> = {
  มาตรการ: 'measures',
  ตั้งค่า: 'settings',
  ผู้ลงนาม: 'signers',
};

/** 10 มีนาคม 2569. */
const TODAY = { year: 2026, month: 3, day: 10 };

const MARK = /\s*«(not )?([a-z/-]+)(?: says ([^»→]*))?(?: → ([^»]*))?»/g;

/** No cases where there is no fixture. */
export function readFixture(path: string): readonly FixtureCase[] {
  const file = join(import.meta.dirname, `${path}.md`);
  return existsSync(file) ? casesIn(file) : [];
}

export function casesIn(file: string): readonly FixtureCase[] {
  return readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return readCase(name, lines);
    });
}

function readCase(name: string, lines: readonly string[]): FixtureCase {
  const expected: Expected[] = [];
  let mapping: Mapping | null = null;
  const nearMisses: FixtureCase['nearMisses'][number][] = [];
  const sheets: { part: TextSheet['part']; sheet: string; cells: string[][] }[] = [];
  let today: CalendarDate = TODAY;
  let period: Period | null | undefined;
  const take = (text: string, sheet: string, cell: string | null) => {
    for (const [, not, rule = '', said = '', after] of text.matchAll(MARK)) {
      const says = said.split('…').map((part) => part.trim());
      if (not) nearMisses.push({ rule, sheet, cell });
      else expected.push({ rule, sheet, cell, says, after: after == null ? null : plain(after) });
    }
    return text.replace(MARK, '').trim();
  };
  const begin = (line: string) => {
    const sheet = line.replace(MARK, '').trim();
    // A measures sheet may bear a year.
    const part = PARTS[sheet] ?? (sheet.startsWith('มาตรการ') ? 'measures' : undefined);
    if (!part) throw new Error(`“${line}” is no sheet of a fixture`);
    take(line, sheet, null);
    sheets.push({ part, sheet, cells: [] });
  };
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, year, month, day] = /^today: (\d+)-(\d+)-(\d+)$/.exec(line) ?? [];
    if (year) today = { year: Number(year), month: Number(month), day: Number(day) };
    else if (line.startsWith('period: ')) period = readPeriod(line);
    else if (/^mapping(?: [23])?: /.test(line)) mapping = mappingIn(line);
    else if (!line.startsWith('|')) begin(line);
    else if (!/^[|\s-]+$/.test(line) || !/---/.test(line)) {
      if (sheets.length === 0) begin('มาตรการ');
      const { sheet = '', cells = [] } = sheets[sheets.length - 1] ?? {};
      const row = line.slice(1, -1).split(/(?<!\\)\|/);
      const at = (column: number) => a1({ row: cells.length + 1, column: column + 1 });
      cells.push(row.map((text, column) => plain(take(text, sheet, at(column)))));
    }
  }
  return { name, source: { ...sourceOf(sheets, today, mapping), period }, expected, nearMisses };
}

function mappingIn(line: string): Mapping {
  const [, rows = '1', text = ''] = /^mapping(?: (\d))?: (.*)$/.exec(line) ?? [];
  const columns = text.split(',').map((part) => {
    const [key = '', as = ''] = part.split('=').map((each) => each.trim());
    // A column without a heading goes by the one to its left, the second of two by its number.
    const text = /\+\d$/.test(key) ? '' : key.replace(/#\d$/, '');
    return { key, text, as: as as ColumnRole };
  });
  return { rows: Number(rows), columns, words: [] };
}

function plain(text: string): string {
  const [, font, letters] = /^(Wingdings(?: 2)?|Webdings):(.*)$/.exec(text) ?? [];
  if (font !== undefined && letters !== undefined) return withoutSymbolFont(letters, font);
  return text.replace(/<br>/g, '\n').replace(/\\\|/g, '|');
}

/** What the signs of merges say; the cells themselves then hold nothing, as in a sheet. */
function merged(cells: string[][]): readonly Merge[] {
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [r, row] of cells.entries()) {
    for (const [c, text] of row.entries()) {
      if (text !== '^' && text !== '<') continue;
      const [row0, column0] = text === '^' ? [r, c + 1] : [r + 1, c];
      const known = merges.find(
        ({ row, column, rows, columns }) =>
          row0 >= row && row0 < row + rows && column0 >= column && column0 < column + columns,
      );
      const merge = known ?? { row: row0, column: column0, rows: 1, columns: 1 };
      if (!known) merges.push(merge);
      merge.rows = Math.max(merge.rows, r + 2 - merge.row);
      merge.columns = Math.max(merge.columns, c + 2 - merge.column);
      row[c] = '';
    }
  }
  return merges;
}

/** The workbook of these sheets; the signs of merges in it are taken out. */
export function sourceOf(
  given: readonly TextSheet[],
  today: CalendarDate = TODAY,
  mapping: Mapping | null = null,
): CheckSource {
  const sheets = given.map((each) => ({ ...each, cells: each.cells.map((row) => [...row]) }));
  const measures = sheets.filter(({ part }) => part === 'measures');
  const read = (measures.length > 0 ? measures : [{ sheet: 'มาตรการ', cells: [] }]).map(
    ({ sheet, cells }) => ({
      cells,
      result: readMeasures({ sheet, cells, merges: merged(cells) }, mapping),
    }),
  );
  const fault = read.flatMap(({ result }) => (result.ok ? [] : result.problems))[0] ?? null;
  const tables = asOneList(read.flatMap(({ result }) => (result.ok ? [result.value] : [])));
  const all = tables.map((table, index) => ({
    table,
    years: yearsOfSheet(table.sheet, read[index]?.cells ?? [], table.header.firstRow),
  }));
  const [first, ...further] = fault ? [] : all;
  const years = first?.years ?? null;
  const settings = sheets.find(({ part }) => part === 'settings');
  const signers = sheets.find(({ part }) => part === 'signers');
  return {
    table: first?.table ?? null,
    further,
    fault,
    sheets,
    signers: readSigners(signers?.cells ?? []),
    today: () => today,
    settings: settings ? readSettings(settings.cells, years && yearOfSheet(years)) : null,
    years,
  };
}
