/** Memos whose Doc its maker's Drive does not show any more: it lies in the bin, or another installation has made it. */
import { docIdOf } from '../../core/doc-link';
import type { Ports } from '../ports';
import { isOfUser } from '../register/maker';
import type { MemoRow } from '../register/memo-row';

/** By the memos' ids. What is not this user's nobody can tell, nor anything where Drive does not answer. */
export function unseenDocs(
  ports: Ports,
  memos: readonly MemoRow[],
  email: string,
): ReadonlySet<string> {
  const own = memos.filter((memo) => memo.link !== '' && isOfUser(ports, memo, email));
  if (own.length === 0) return new Set();
  try {
    const { drive, workbook } = ports;
    const listed = new Set(drive.findMemos(workbook.id()).map(({ memoId }) => memoId));
    const missing = own.filter(({ id }) => !listed.has(id));
    const isThere = ({ link }: MemoRow) => drive.docState(docIdOf(link) ?? '') !== null;
    // A list may be behind what was made just now; where several are gone indeed, so are the others.
    const tried = missing.slice(0, MOST_TRIED);
    const there = new Set(tried.filter(isThere));
    const gone = there.size === 0 ? missing : tried.filter((memo) => !there.has(memo));
    return new Set(gone.map(({ id }) => id));
  } catch {
    return new Set();
  }
}

const MOST_TRIED = 5;
