/** What a signer's row says of posts, for the rules of signers: own post, acted post, the term between them, the cell. */
import { type Signer, type SignerColumn, signerColumns } from '../../office/signers';
import { a1 } from '../../sheet/a1';
import type { CheckContext } from '../finding';

/** The longer of two that begin alike stands first. */
const TERM =
  /รักษาการ\s?ราชการแทน|รักษาราชการแทน|รักษาการในตำแหน่ง|รักษาการแทน|ปฏิบัติราชการแทน|ปฏิบัติหน้าที่แทน|ปฏิบัติหน้าที่|ปฏิบัติการแทน|ทำการแทน|รักษาการ(?!ณ์)/;

/** A term and the post behind it, wherever a row has them: in the column of the post acted for, or behind the own post. */
export interface Posts {
  readonly own: string;
  readonly acted: string;
  /** '' where none is typed. */
  readonly term: string;
}

export function postsOf({ position, actingFor }: Pick<Signer, 'position' | 'actingFor'>): Posts {
  const within = TERM.exec(position);
  const behind = TERM.exec(actingFor);
  return {
    own: (within ? position.slice(0, within.index) : position).trim(),
    acted: (actingFor === ''
      ? afterTerm(position, within)
      : behind?.index === 0
        ? afterTerm(actingFor, behind)
        : actingFor
    ).trim(),
    term: (behind ?? within)?.[0] ?? '',
  };
}

function afterTerm(text: string, term: RegExpExecArray | null): string {
  return term ? text.slice(term.index + term[0].length) : '';
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
