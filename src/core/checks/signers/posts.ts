/** What a signer's row says, for the rules of signers: the posts, the cell, whether the name is still to come. */
import { heldPost } from '../../office/acting';
import { type Signer, type SignerColumn, signerColumns } from '../../office/signers';
import { a1 } from '../../sheet/a1';
import type { CheckContext } from '../finding';

/** The signer's own and the one that they act for; of a signer without the one the other. */
export function postsOf(signer: Pick<Signer, 'position' | 'actingFor'>): readonly string[] {
  const { own, post } = heldPost(signer);
  return [own, post].filter((each) => each !== '');
}

/** The cells of the signers' sheet; null where it is not there. */
export function signerCells({ sheets }: Pick<CheckContext, 'sheets'>) {
  const found = sheets.find(({ part }) => part === 'signers');
  if (!found) return null;
  const columns = signerColumns(found.cells);
  return {
    sheet: found.sheet,
    cell: ({ row }: Signer, key: SignerColumn) => a1({ row, column: columns.get(key) ?? 1 }),
  };
}

/** Dots or the words of the form for a name that is to be filled in. */
export function isPlaceholderName(name: string): boolean {
  return (
    name === '' || /ชื่อ|สกุล|สมมติ|ตัวอย่าง|\.{3}|…|_{2}|x{2}/i.test(name) || !/[ก-ฮ].*[ก-ฮ]/.test(name)
  );
}
