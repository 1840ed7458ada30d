/** Decides whether a memo is asked for a second time: the same user, all the same words, and the first one as it was made. */
import { type Making, newRecord } from '../../core/sign-off/record';
import { type Moment, minutesSince, stampOfMoment } from '../../core/text/moment';
import type { DriveFile, Ports } from '../ports';
import { makerKey } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Session } from '../session';
import type { MemoDraft } from './draft';

/** Whoever asks again so soon has lost the answer, or pressed twice; later they mean another document. */
const AGAIN_MINUTES = 10;

/** The same for the page's steps and for one call: the order of fields that crossed the wire tells nothing. */
export function makingOf(
  { ports, now }: Session,
  { name, entry, docx, another = '' }: MemoDraft,
): Making {
  const { reference, subject, sheet, fiscalYear, period, template, fingerprint, replaces } = entry;
  const texts = [name, reference, subject, sheet, fiscalYear, period, template, fingerprint];
  const words = [...texts, replaces, another];
  const { total, done, inProgress, notStarted, unclear, percent } = entry.completion;
  const counts = [total, done, inProgress, notStarted, unclear, percent];
  const { signers } = newRecord(entry.signers);
  const all = [words, counts, signers, entry.snapshot, ports.encodeBase64(docx)];
  return {
    by: makerKey(ports),
    what: ports.digest(JSON.stringify(all)),
    at: stampOfMoment(now()),
  };
}

/** The newest row of the same request: still without a Doc, or made a moment ago and not sent. Null where there is none. */
export function firstOf(
  memos: readonly MemoRow[],
  { by, what }: Making,
  fingerprint: string,
  now: Moment,
): MemoRow | null {
  const isSame = (memo: MemoRow) => {
    const making = memo.record?.making;
    // What an update has put into it since is another content under the same request.
    if (!making || by === '' || making.by !== by || making.what !== what) return false;
    if (memo.fingerprint !== fingerprint) return false;
    const stage = stageOfMemo(memo);
    if (stage === 'making') return true;
    return stage === 'made' && isUnsent(memo) && minutesSince(making.at, now) < AGAIN_MINUTES;
  };
  return [...memos].reverse().find(isSame) ?? null;
}

function isUnsent({ record }: MemoRow): boolean {
  return (
    record !== null &&
    record.link === null &&
    record.signers.every(({ access, decision }) => access === 'none' && decision === null)
  );
}

/** Drive converts after it has answered: so much later is still our own content. */
const OWN_MILLISECONDS = 10_000;

/** The Doc as it was made; null where it is in the bin, a colleague's, or where someone has written in it. */
export function untouchedDoc(
  { drive, workbook }: Ports,
  { id, record }: MemoRow,
): DriveFile | null {
  const file = drive.findDocs([id], workbook.id()).get(id);
  if (!file || !record) return null;
  const later = Date.parse(file.modified) - Date.parse(record.modified);
  return later <= OWN_MILLISECONDS ? file : null;
}
