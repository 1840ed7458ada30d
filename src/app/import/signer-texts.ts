/** Where an old memo's signers are written: over the rows there are, in their turn; an address stays with its name. */
import type { FoundSigner } from '../../core/import/said/signed/drafter';
import {
  SIGNER_COLUMNS,
  type Signer,
  type SignerColumn,
  signerColumns,
  signerHeadingRow,
} from '../../core/office/signers';
import type { CellValue } from '../../core/sheet/cell';
import { looseName } from '../../core/text/loose-name';
import type { CellText } from '../ports';

/** A row that is left over is emptied. */
export function signerTexts(
  rows: readonly (readonly CellValue[])[],
  present: readonly Signer[],
  found: readonly FoundSigner[],
): readonly CellText[] {
  const columns = new Map(signerColumns(rows));
  const texts: CellText[] = [];
  let free = Math.max(signerHeadingRow(rows) ?? 1, ...present.map(({ row }) => row)) + 1;
  const write = (row: number, signer: Readonly<Record<SignerColumn, string>>) => {
    for (const { key, label } of SIGNER_COLUMNS) {
      if (!columns.has(key) && signer[key] !== '') {
        const column = Math.max(0, ...columns.values(), rows[0]?.length ?? 0) + 1;
        columns.set(key, column);
        texts.push({ row: signerHeadingRow(rows) ?? 1, column, text: label });
      }
      const column = columns.get(key);
      if (column) texts.push({ row, column, text: signer[key] });
    }
  };
  found.forEach((signer, index) => {
    const known = present.find(({ name }) => looseName(name) === looseName(signer.name));
    const email = signer.name === '' ? '' : (known?.email ?? '');
    write(present[index]?.row ?? free++, { ...signer, order: String(index + 1), email });
  });
  for (const { row } of present.slice(found.length)) write(row, NOBODY);
  return texts;
}

const NOBODY: Readonly<Record<SignerColumn, string>> = {
  order: '',
  heading: '',
  name: '',
  position: '',
  actingFor: '',
  email: '',
};
