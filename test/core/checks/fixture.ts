/**
 * Reads a rule's fixture: workbooks as Markdown tables, in which whatever the rule must find is marked.
 *
 * `## a case`, then a table for each sheet under its name (`ตั้งค่า`, `ผู้ลงนาม`; without one the measures sheet).
 * A cell ends with `«status/none»` where the rule must find something, and with `«text/mixed-digits → ๒๕๖๙»`
 * where it must also put the text right; behind a sheet's name the mark means the sheet as a whole. `<br>` is a
 * line break, `\|` a bar. Today is 10 March 2569.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckSource, TextSheet } from '../../../src/core/checks/finding';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { readSettings } from '../../../src/core/office/read-settings';
import { yearOfSheet, yearsOfSheet } from '../../../src/core/office/sheet-year';
import { readSigners } from '../../../src/core/office/signers';
import { a1 } from '../../../src/core/sheet/a1';

/** A cell, or null for the sheet as a whole; the text put right, or null for no fix. */
export interface Expected {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly after: string | null;
}

export interface FixtureCase {
  readonly name: string;
  readonly source: CheckSource;
  readonly expected: readonly Expected[];
}

const PARTS: Readonly<Record<string, TextSheet['part']>> = {
  มาตรการ: 'measures',
  ตั้งค่า: 'settings',
  ผู้ลงนาม: 'signers',
};

/** 10 มีนาคม 2569. */
const TODAY = { year: 2026, month: 3, day: 10 };

const MARK = /\s*«([a-z/-]+)(?: → ([^»]*))?»/g;

/** No cases where there is no fixture. */
export function readFixture(path: string): readonly FixtureCase[] {
  const file = join(import.meta.dirname, `${path}.md`);
  if (!existsSync(file)) return [];
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
  const sheets: { part: TextSheet['part']; sheet: string; cells: string[][] }[] = [];
  const take = (text: string, sheet: string, cell: string | null) => {
    for (const [, rule = '', after] of text.matchAll(MARK)) {
      expected.push({ rule, sheet, cell, after: after === undefined ? null : plain(after) });
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
    if (!line.startsWith('|')) begin(line);
    else if (!/^[|\s-]+$/.test(line) || !/---/.test(line)) {
      if (sheets.length === 0) begin('มาตรการ');
      const { sheet = '', cells = [] } = sheets[sheets.length - 1] ?? {};
      const row = line.slice(1, -1).split(/(?<!\\)\|/);
      const at = (column: number) => a1({ row: cells.length + 1, column: column + 1 });
      cells.push(row.map((text, column) => plain(take(text, sheet, at(column)))));
    }
  }
  return { name, source: sourceOf(sheets), expected };
}

function plain(text: string): string {
  return text.replace(/<br>/g, '\n').replace(/\\\|/g, '|');
}

/** The workbook of these sheets. */
export function sourceOf(sheets: readonly TextSheet[]): CheckSource {
  const { sheet = 'มาตรการ', cells = [] } = sheets.find(({ part }) => part === 'measures') ?? {};
  const read = readMeasures({ sheet, cells, merges: [] });
  const settings = sheets.find(({ part }) => part === 'settings');
  const signers = sheets.find(({ part }) => part === 'signers');
  const years = read.ok ? yearsOfSheet(sheet, cells, read.value.header.firstRow) : null;
  return {
    table: read.ok ? read.value : null,
    fault: read.ok ? null : (read.problems[0] ?? null),
    sheets,
    signers: readSigners(signers?.cells ?? []),
    today: () => TODAY,
    settings: settings ? readSettings(settings.cells, years && yearOfSheet(years)) : null,
    years,
  };
}
