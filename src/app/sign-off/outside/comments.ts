/** The command "comments": what stands in a memo's Doc, each beside the signer whose name Google gives. It only reads. */
import { docIdOf } from '../../../core/doc-link';
import { printable } from '../../../core/message-of';
import { SHEET_NAMES } from '../../../core/sheet/sheet-names';
import { saidBy } from '../../../core/sign-off/said-by';
import { longThaiMoment } from '../../../core/text/moment';
import { memoAt, recordOf } from '../../register/memo-row';
import { readRow, readTable } from '../../register/table';
import type { Session } from '../../session';
import { CommandError, withDrive } from '../../stopped';
import type { CommentsCall, MemoComment } from '../data';
import { outOfReach } from '../open-memo';

export function commentsOf({ ports }: Session, { id }: CommentsCall): readonly MemoComment[] {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  const found = sheet && readRow(readTable(sheet), id);
  const memo = found && memoAt(found);
  const fileId = memo && docIdOf(memo.link);
  if (!sheet || !memo || !fileId) throw new CommandError({ kind: 'memo-gone' });
  const { drive, clock } = ports;
  const state = withDrive(() => drive.docState(fileId));
  // Only its maker's Drive shows it to the add-on.
  if (!state) throw outOfReach({ memo, user: ports.user() });
  if (state.memoId !== id) throw new CommandError({ kind: 'other-doc', sheet: sheet.name });
  const { signers } = recordOf(memo);
  return withDrive(() => drive.comments(fileId)).map(({ who, email, when, text }) => ({
    who: printable(who),
    when: when === '' ? '' : longThaiMoment(clock.at(when)),
    text: printable(text),
    signer: saidBy(signers, { who, email }),
  }));
}
