/** Reads an old memo from where it is, beside what the workbook has: nothing is written. */
import { readPastedMemo } from '../../core/import/pasted';
import { type OldMemo, readOldMemo } from '../../core/import/read-memo';
import {
  isByYear,
  readSettings,
  settingColumns,
  settingText,
} from '../../core/office/read-settings';
import { readSigners } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { looseName } from '../../core/text/loose-name';
import { tellDoubt } from '../../words/import';
import { reportedMeasure } from '../check/report';
import type { Workbook } from '../ports';
import type { Session } from '../session';
import { isToBeMade } from '../sheets/make-sheets';
import { CommandError } from '../stopped';
import { knownSheets } from '../workbook/choose-sheets';
import { readForm } from '../workbook/read-form';
import type { OfferedSetting, OldMemoRead, OldMemoSource } from './data';

export function oldMemoFrom({ ports }: Session, { docx, sheet }: OldMemoSource): OldMemo {
  if (docx === undefined) return pastedMemo(ports.workbook, sheet);
  const memo = readOldMemo(ports.decodeBase64(docx));
  if (!memo.ok) throw new CommandError({ kind: 'bad-old-memo', problems: memo.problems });
  return memo.value;
}

/** Of the sheet in front of the user unless another is named. */
function pastedMemo(workbook: Workbook, name: string | undefined): OldMemo {
  const sheet = name === undefined ? workbook.activeSheet() : workbook.sheet(name);
  if (!sheet)
    throw new CommandError({
      kind: 'unknown-sheet',
      sheet: name ?? '',
      known: knownSheets(workbook),
    });
  return readPastedMemo({ grid: sheet.grid(), formulas: sheet.formulas() });
}

/** What would be written, and under what name, beside what is there. */
export function besideWorkbook({ ports, language }: Session, memo: OldMemo): OldMemoRead {
  const { workbook } = ports;
  const { fiscalYear, measures, completion, signers, doubts } = memo;
  const offered = offeredSettings(workbook, memo);
  const names = readSigners(workbook.sheet(SHEET_NAMES.signers)?.values() ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== '');
  const found = signers.map(({ name }) => looseName(name));
  const areSame =
    names.length === found.length && names.every((name, at) => looseName(name) === found[at]);
  return {
    name: freeName(workbook, sheetName(fiscalYear)),
    fiscalYear,
    measures: measures.map(reportedMeasure),
    completion,
    settings: offered.filter((each) => !isSame(each)),
    same: offered.filter(isSame).map(({ key, label, value }) => ({ key, label, value })),
    signers,
    signersBefore: areSame ? [] : names,
    doubts: doubts.map((doubt) => tellDoubt(language, doubt)),
  };
}

/** Whatever kind of digits and blanks. */
function isSame({ before, value }: OfferedSetting): boolean {
  return looseName(before) === looseName(value);
}

/** A year's own settings beside that year's; the year of ค่า is left to the office where it has one. */
function offeredSettings(
  workbook: Workbook,
  { settings, fiscalYear }: OldMemo,
): readonly OfferedSetting[] {
  const sheet = workbook.sheet(SHEET_NAMES.settings);
  const { values } = sheet ? readForm(sheet) : { values: [] };
  const present = readSettings(values, fiscalYear);
  const common = readSettings(values);
  const isOther = common.year !== null && common.year !== fiscalYear;
  const hasColumn = fiscalYear !== null && settingColumns(values).years.has(fiscalYear);
  return settings.flatMap((setting) => {
    if (setting.key === 'fiscalYear' && isOther) return [];
    // Of a year that nobody has named: it would be said of the present one.
    if (fiscalYear === null && isOther && isByYear(setting.key)) return [];
    const isNew = isOther && !hasColumn && isByYear(setting.key);
    return [{ ...setting, before: isNew ? '' : settingText(present, setting.key) }];
  });
}

function sheetName(fiscalYear: number | null): string {
  return fiscalYear === null ? IMPORTED : `${SHEET_NAMES.measures} ${fiscalYear}`;
}

/** A sheet's name is the workbook's own, in its language. */
const IMPORTED = `${SHEET_NAMES.measures} (นำเข้า)`;

function freeName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  // A blank one is what an import that was cut off has left.
  for (let number = 2; !isToBeMade(workbook, name); number++) name = `${wanted} (${number})`;
  return name;
}
