/** The command "save signers": writes the form's rows into the sheet ผู้ลงนาม, its one source. */

import {
  orderKey,
  readSigners,
  SIGNER_COLUMNS,
  type SignerColumn,
  signerColumns,
  signerHeadingRow,
} from '../../core/office/signers';
import type { CellValue } from '../../core/sheet/cell';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { textOf } from '../../core/text/cell-text';
import type { CellText } from '../ports';
import type { Session } from '../session';
import { makeSigners } from './make-sheets';
import { formSheet, type SaveResult, writeForm } from './save-result';

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

export function saveSigners(session: Session, changes: readonly SignerChange[]): SaveResult {
  const sheet = formSheet(session, SHEET_NAMES.signers, makeSigners);
  const rows = sheet.values();
  const columns = new Map(signerColumns(rows));
  const last = readSigners(rows).reduce((row, signer) => Math.max(row, signer.row), 1);
  const texts: CellText[] = [];
  const changedMeanwhile: string[] = [];
  let free = last;
  const heldIn = (at: number) => asOne((key) => textOf(cellAt(rows, at, columns.get(key))));
  for (const { row, before, after } of changes) {
    const wanted = asOne((key) => (after ?? NOBODY)[key].trim());
    // The same saved again, after an answer that was lost.
    const isDone =
      row === null ? rows.some((_, r) => heldIn(r + 1) === wanted) : heldIn(row) === wanted;
    if (isDone) continue;
    if (row === null) free = freeBelow(rows, free, columns.get('order'));
    const at = row ?? free;
    if (row !== null && heldIn(row) !== asOne((key) => (before ?? NOBODY)[key].trim())) {
      changedMeanwhile.push(before?.name ?? '');
      continue;
    }
    const cells = SIGNER_COLUMNS.flatMap(({ key }): readonly CellText[] => {
      const text = (after ?? NOBODY)[key].trim();
      if (!columns.has(key) && text !== '') texts.push(addColumn(key, rows, columns));
      const column = columns.get(key);
      return column ? [{ row: at, column, text }] : [];
    });
    const isHeld = ({ column, text }: CellText) => textOf(cellAt(rows, at, column)) === text;
    texts.push(...(row === null ? cells : changedSpan(cells, isHeld)));
  }
  writeForm(session.ports, sheet, rows, texts);
  return { changedMeanwhile };
}

/** What the staff have written below the signers stays; a number made ahead is the next signer's own. */
function freeBelow(
  rows: readonly (readonly CellValue[])[],
  last: number,
  order: number | undefined,
): number {
  const isOwn = (text: string, column: number) => column === order && /^[0-9๐-๙]*$/.test(text);
  let row = last + 1;
  while ((rows[row - 1] ?? []).map(textOf).some((text, at) => text !== '' && !isOwn(text, at + 1)))
    row++;
  return row;
}

/**
 * From the first cell that changes to the last, in one piece, so that no name stands with another's address; what stays
 * as it is on either side says whose row it is, should the staff move it at this moment.
 */
function changedSpan(
  cells: readonly CellText[],
  isHeld: (cell: CellText) => boolean,
): readonly CellText[] {
  const inOrder = [...cells].sort((one, other) => one.column - other.column);
  const changed = inOrder.map((cell, index) => (isHeld(cell) ? -1 : index)).filter((at) => at >= 0);
  return changed.length === 0 ? [] : inOrder.slice(changed[0], (changed.pop() ?? 0) + 1);
}

/** A signer as one text, to be compared. */
function asOne(field: (key: SignerColumn) => string): string {
  return SIGNER_COLUMNS.map(({ key }) => comparable(key, field(key))).join('\n');
}

/** The form shows a place in turn as a number, whatever the sheet writes it in. */
function comparable(key: SignerColumn, text: string): string {
  return key === 'order' ? orderKey(text) : text;
}

/** The heading of a column that the sheet has not got, right of all there is: no word is dropped. */
function addColumn(
  key: SignerColumn,
  rows: readonly (readonly CellValue[])[],
  columns: Map<SignerColumn, number>,
): CellText {
  const width = Math.max(0, ...columns.values(), rows[0]?.length ?? 0);
  columns.set(key, width + 1);
  const label = SIGNER_COLUMNS.find((column) => column.key === key)?.label ?? '';
  return { row: signerHeadingRow(rows) ?? 1, column: width + 1, text: label };
}

function cellAt(rows: readonly (readonly CellValue[])[], row: number, column: number | undefined) {
  return column === undefined ? '' : (rows[row - 1]?.[column - 1] ?? '');
}
