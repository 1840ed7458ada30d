/**
 * Signers who were let in with Google Docs' own button, as in an office where no page of the add-on opens: Drive knows
 * of it, and the register is told. What they said is theirs to record.
 */
import { readSigners } from '../../../core/office/signers';
import { SHEET_NAMES } from '../../../core/sheet/sheet-names';
import { withAddresses } from '../../../core/sign-off/addresses';
import type { SignOffRecord } from '../../../core/sign-off/record';
import { isMadeBy } from '../../register/maker';
import { type MemoRow, memosIn, stageOfMemo } from '../../register/memo-row';
import { readTable } from '../../register/table';
import type { Session } from '../../session';
import { ShareRefused, withDrive } from '../../stopped';
import { type OpenMemo, openMemo, saveMemo } from '../open-memo';
import { isUnsettled, settleSharing } from '../settle-sharing';

/** How many of the newest one run looks at: each asks Drive who may open it. */
export const MOST_LOOKED_AT = 20;

export interface Noted {
  /** The names of those whom Drive lets in, and of whom the register now says so. */
  readonly letIn: readonly string[];
  /** What the memos are about that anyone can open who has the link, as the register says now. */
  readonly openToAll: readonly string[];
}

export function noteSharedByHand(session: Session): Noted {
  const noted: Noted[] = [];
  for (const id of waiting(session).slice(0, MOST_LOOKED_AT)) {
    if (session.ports.clock.isLate()) break;
    noted.push(notedOf(session, openMemo(session, id)));
  }
  return {
    letIn: noted.flatMap(({ letIn }) => letIn),
    openToAll: noted.flatMap(({ openToAll }) => openToAll),
  };
}

/** The user's own memos that somebody has yet to be let into, the newest first; where Google does not say who they are, Drive does. */
function waiting({ ports }: Session): readonly string[] {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  const memos = sheet ? memosIn(readTable(sheet)) : [];
  if (!memos.some(isWaiting)) return [];
  const { email } = ports.user();
  const own = memos.filter((memo) => isWaiting(memo) && isMadeBy(memo.by, email) !== false);
  return own.map(({ id }) => id).reverse();
}

function isWaiting(memo: MemoRow): boolean {
  const { record, link } = memo;
  if (link === '' || !record || isUnsettled(record)) return false;
  const isOver = ['cancelled', 'complete'].includes(stageOfMemo(memo));
  return !isOver && record.signers.some(({ access }) => access === 'none');
}

function notedOf(session: Session, open: OpenMemo): Noted {
  const { ports } = session;
  const { record, fileId, memo, now } = open;
  const sheet = ports.workbook.sheet(SHEET_NAMES.signers);
  const known = withAddresses(record, readSigners(sheet?.values() ?? []));
  const asked = asIfAsked(known);
  if (asked === known || isUnsettled(record)) return NOTHING;
  const settled = seenInDrive(() => settleSharing(ports, asked, fileId, now));
  if (!settled) return NOTHING;
  const letIn = settled.record.signers.filter(({ access }, index) => {
    return access === 'shared' && record.signers[index]?.access === 'none';
  });
  const { link } = settled.record;
  // Nobody here has opened or closed it: the history does not say that somebody did.
  const events = settled.events.filter(({ kind }) => kind !== 'link');
  if (letIn.length > 0 || link?.permission !== record.link?.permission)
    saveMemo(open, { ...settled, events });
  const openToAll = link ? [`${memo.subject} (${memo.when})`] : [];
  return { letIn: letIn.map(({ name, email }) => name || email), openToAll };
}

const NOTHING: Noted = { letIn: [], openToAll: [] };

/** The same record where nobody waits whose address is known. */
function asIfAsked(record: SignOffRecord): SignOffRecord {
  const isOpen = ({ access, email }: SignOffRecord['signers'][number]) =>
    access === 'none' && email.trim() !== '';
  if (!record.signers.some(isOpen)) return record;
  const signers = record.signers.map((signer) =>
    isOpen(signer) ? { ...signer, access: 'sending' as const, takingBack: false } : signer,
  );
  return { ...record, signers, link: { ...ANYONE, ...record.link, permission: '' } };
}

/** As if it were being opened to all: Drive knows whether it is. */
const ANYONE = { role: 'reader', permission: '', closing: false } as const;

/** Null where Drive shows the Doc to this script no more: then nobody is looked for. */
function seenInDrive<Value>(ask: () => Value): Value | null {
  return withDrive(() => {
    try {
      return ask();
    } catch (error) {
      if (error instanceof ShareRefused && error.reason === 'not-your-memo') return null;
      throw error;
    }
  });
}
