/** The command "read an old memo": what it says, beside what the workbook has; nothing is written. */
import type { Session } from '../session';
import type { OldMemoRead, OldMemoSource } from './data';
import { besideWorkbook, oldMemoFrom } from './read';

export function readOldMemoFile(session: Session, source: OldMemoSource): OldMemoRead {
  return besideWorkbook(session, oldMemoFrom(session, source));
}
