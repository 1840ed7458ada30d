/** What a signer's row says, for the rules of signers: the posts, the cell, whether the name is still to come. */
import { heldPost } from '../../office/acting';
import { type Signer, type SignerColumn, signerColumns } from '../../office/signers';
import { a1 } from '../../sheet/a1';
import type { CheckContext, Seen } from '../finding';

/** The signer's own and the one that they act for; of a signer without the one the other. */
export function postsOf(signer: Pick<Signer, 'position' | 'actingFor'>): readonly string[] {
  const { own, post } = heldPost(signer);
  return [own, post].filter((each) => each !== '');
}

export interface PlacedSigner extends Signer {
  /** The signer's own cell in a column of the sheet. */
  readonly at: (key: SignerColumn) => Pick<Seen<unknown>, 'sheet' | 'cell'>;
}

/** In turn; none where the workbook has no sheet of signers. */
export function placedSigners({
  sheets,
  signers,
}: Pick<CheckContext, 'sheets' | 'signers'>): readonly PlacedSigner[] {
  const found = sheets.find(({ part }) => part === 'signers');
  if (!found) return [];
  const { sheet, cells } = found;
  const columns = signerColumns(cells);
  return signers.map((signer) => ({
    ...signer,
    at: (key) => ({ sheet, cell: a1({ row: signer.row, column: columns.get(key) ?? 1 }) }),
  }));
}

/** Dots or the words of the form for a name that is to be filled in. */
export function isPlaceholderName(name: string): boolean {
  return (
    name === '' || /ชื่อ|สกุล|สมมติ|ตัวอย่าง|\.{3}|…|_{2}|x{2}/i.test(name) || !/[ก-ฮ].*[ก-ฮ]/.test(name)
  );
}
