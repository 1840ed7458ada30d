/** The steps that try Sheets, on a sheet of their own: what becomes of writes that no page of Google's describes. */

import { columnName } from '../../core/sheet/a1';
import type { CellValue } from '../../core/sheet/cell';
import { SHEET_NAMES, TRIAL_SHEETS } from '../../core/sheet/sheet-names';
import { isoDate, sheetSerial } from '../../core/text/dates';
import { arrive } from '../arrive';
import type { Sheet } from '../ports';
import type { Reading, Session } from '../session';
import { isTypedColumns } from '../stopped';
import type { Trials } from '../trials';
import { expect, type Try, withoutNames } from './step';

const [TRIAL, COPY] = TRIAL_SHEETS;

const MARK = { row: 1, column: 1 };

/** Each would become something else in a cell that is no text cell. */
const TEXTS = ['=1+1', "'x", '1/2569', '0812', 'TRUE'] as const;
const TEXT_ROW = 2;

const DATE_CELL = { row: 8, column: 1 };
const TYPED_DATE = '1/10/2568';

/** Written as Sheets counts days. */
const SERIAL = sheetSerial({ year: 2025, month: 10, day: 1 });

const RULE_CELL = { row: 9, column: 1 };

/** Whatever fails, `removeTrialSheets` comes after. */
export function trySheets(session: Session, trials: Trials, attempt: Try): void {
  const { ports, words } = session;
  const { answers } = words.selfTest;
  const sheet = attempt('make-sheet', () => {
    const made = ports.workbook.addSheet(TRIAL);
    arrive(ports, () => made.writeRows(MARK, [[TRIAL]]));
    return made;
  });
  if (!sheet) return;
  const trial = () => {
    const found = trials.sheet(TRIAL);
    if (!found) throw new Error('the sheet is gone');
    return found;
  };
  attempt(
    'text-cells',
    () => {
      const from = { row: TEXT_ROW, column: 1 };
      arrive(ports, () =>
        sheet.writeRows(
          from,
          TEXTS.map((text) => [text]),
        ),
      );
      const refusal = trial().format(MARK);
      if (refusal !== null) throw refusal;
      const altered = alteredTexts(sheet);
      expect(altered.length === 0, altered.join(', '));
    },
    () => TEXTS.join('  '),
  );
  attempt(
    'date-typed',
    () => {
      arrive(ports, () => sheet.writeRun(DATE_CELL, [TYPED_DATE]));
      const { text, value } = cellOf(sheet);
      const isOctober = typeof value === 'object' && value.month === 10 && value.day === 1;
      const said = `${TYPED_DATE} → ${text} (${valueText(value)})`;
      expect(isOctober || value === TYPED_DATE, said);
      return said;
    },
    String,
  );
  attempt(
    'date-counted',
    () => {
      arrive(ports, () => sheet.writeRun(DATE_CELL, [SERIAL]));
      const { text, value } = cellOf(sheet);
      const said = `${SERIAL} → ${text} (${valueText(value)})`;
      expect(text !== String(SERIAL), said);
      return said;
    },
    String,
  );
  attempt(
    'late-refusal',
    () => {
      const { when, refusal } = trial().refuses(RULE_CELL);
      expect(when !== 'never', answers.refused.never);
      // In which language its words come, no page of Google's says.
      return answers.googleSaid(answers.refused[when], withoutNames(refusal));
    },
    String,
  );
  attempt(
    'beyond-grid',
    () => {
      const what = trial().beyond();
      expect(what !== 'given', answers.beyond.given);
      return answers.beyond[what];
    },
    String,
  );
  attempt(
    'copied-protection',
    () => {
      trial().protect();
      const before = trial().protections();
      sheet.copy(COPY);
      const copied = trials.sheet(COPY)?.protections() ?? 0;
      expect(before > 0, answers.protections(before, copied));
      return answers.protections(before, copied);
    },
    String,
  );
}

function alteredTexts(sheet: Sheet): readonly string[] {
  const values = sheet.values();
  const formulas = sheet.formulas();
  return TEXTS.flatMap((text, index) => {
    const row = TEXT_ROW - 1 + index;
    const held = formulas[row]?.[0] || values[row]?.[0];
    return held === text && !formulas[row]?.[0] ? [] : [`${text} → ${valueText(held ?? '')}`];
  });
}

function cellOf(sheet: Sheet): { readonly text: string; readonly value: CellValue } {
  const at = DATE_CELL.row - 1;
  return { text: sheet.texts()[at]?.[0] ?? '', value: sheet.values()[at]?.[0] ?? '' };
}

function valueText(value: CellValue): string {
  return typeof value === 'object' ? isoDate(value) : String(value);
}

/** Columns of a table that have a type of their own; told without names, which are the office's. */
export function tryTables(
  { ports, words }: Session,
  trials: Trials,
  { reading, attempt }: { readonly reading: Reading | null; readonly attempt: Try },
): void {
  const { answers } = words.selfTest;
  const table = reading?.table ?? null;
  const headings = [
    ...(table
      ? [{ part: 'measures', name: table.sheet, row: table.header.firstRow } as const]
      : []),
    ...(['settings', 'signers', 'register'] as const).map((part) => {
      return { part, name: SHEET_NAMES[part], row: 1 };
    }),
  ];
  attempt(
    'typed-columns',
    () => {
      const typed: string[] = [];
      const refused: string[] = [];
      for (const { part, name, row } of headings) {
        const width = ports.workbook.sheet(name)?.texts()[row - 1]?.length ?? 0;
        const found = width === 0 ? [] : (trials.sheet(name)?.refusingRules(row, width) ?? []);
        for (const { column, refusal } of found) {
          const list = isTypedColumns(refusal) ? typed : refused;
          list.push(answers.column(part, columnName(column)));
        }
      }
      expect(typed.length === 0, answers.typed(typed.join(', ')));
      return refused.length === 0 ? '' : answers.protectedCells(refused.join(', '));
    },
    String,
  );
}

/** Also what an earlier test left that was broken off; a sheet that someone else has written into stays. */
export function removeTrialSheets({ ports }: Session, trials: Trials): void {
  for (const name of TRIAL_SHEETS) {
    const texts = ports.workbook.sheet(name)?.texts() ?? [];
    const first = texts[0]?.[0] ?? '';
    if (first === TRIAL || texts.every((row) => row.every((text) => text === ''))) {
      trials.removeSheet(name);
    }
  }
}
