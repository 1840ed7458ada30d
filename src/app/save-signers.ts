/** The command "save signers": writes the form's rows into the sheet ผู้ลงนาม, its one source. */
import { textOf } from '../core/memo/cell-text';
import {
  readSigners,
  SIGNER_COLUMNS,
  type SignerColumn,
  signerColumns,
} from '../core/memo/signers';
import type { CellText, Ports } from './ports';
import { type SaveResult, writeOrExplain } from './save-settings';
import { makeSigners } from './set-up';
import { SHEET_NAMES } from './sheet-names';

export type SignerTexts = Readonly<Record<SignerColumn, string>>;

export interface SignerChange {
  /** The sheet's row; null for a signer that the form added. */
  readonly row: number | null;
  /** What the form was shown; null for a signer that it added. */
  readonly before: SignerTexts | null;
  /** Null takes the signer out: the row's cells are emptied, the row stays. */
  readonly after: SignerTexts | null;
}

const NOBODY: SignerTexts = {
  order: '',
  heading: '',
  name: '',
  position: '',
  actingFor: '',
  email: '',
};

export function saveSigners(ports: Ports, changes: readonly SignerChange[]): SaveResult {
  const { workbook } = ports;
  const front = workbook.activeSheet();
  const found = workbook.sheet(SHEET_NAMES.signers);
  const sheet = found ?? makeSigners(workbook);
  if (!found) front.show();
  const rows = sheet.values();
  const columns = signerColumns(rows);
  const last = readSigners(rows).reduce((row, signer) => Math.max(row, signer.row), 1);
  const texts: CellText[] = [];
  const changedMeanwhile: string[] = [];
  let free = last + 1;
  for (const { row, before, after } of changes) {
    const at = row ?? free++;
    const present = SIGNER_COLUMNS.map(({ key }) => textOf(cellAt(rows, at, columns.get(key))));
    const shown = SIGNER_COLUMNS.map(({ key }) => (before ?? NOBODY)[key].trim());
    if (row !== null && present.join('\n') !== shown.join('\n')) {
      changedMeanwhile.push(before?.name ?? '');
      continue;
    }
    for (const { key } of SIGNER_COLUMNS) {
      const column = columns.get(key);
      if (column) texts.push({ row: at, column, text: (after ?? NOBODY)[key].trim() });
    }
  }
  writeOrExplain(SHEET_NAMES.signers, () => sheet.writeTexts(texts));
  return { changedMeanwhile };
}

function cellAt(
  rows: ReturnType<ReturnType<typeof makeSigners>['values']>,
  row: number,
  column: number | undefined,
) {
  return column === undefined ? '' : (rows[row - 1]?.[column - 1] ?? '');
}
