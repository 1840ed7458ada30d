/**
 * The command "make a unit's memo": one of a batch, whose page calls it for one unit after another. The row's id is
 * worked out from the batch and the unit, so that whoever goes on with the batch, from whatever page, makes none twice.
 */
import { docIdOf } from '../../core/doc-link';
import { readPeriod } from '../../core/office/period';
import { REQUEST_ID, readKeptScope } from '../../core/sign-off/kept-scope';
import { longThaiMoment } from '../../core/text/moment';
import { UNITS } from '../../words/units';
import { hasArrived } from '../arrive';
import { draftUnmarked, type MemoDraft } from '../memo/draft';
import { type FiledDoc, filedAway, fileTheRest, folderFor } from '../memo/folder';
import { createDoc, openLocked } from '../memo/make-doc';
import { makingOf } from '../memo/request';
import type { Ports } from '../ports';
import { isMadeBy, makerText } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Session } from '../session';
import { sheetNow } from '../sign-off/view';
import { CommandError, withDrive } from '../stopped';
import { otherOpenSheet } from '../workbook/open-sheet';
import { type PresentBatch, presentBatch } from './batches';
import type { MadeUnit, MakeUnitCall } from './data';

export function makeUnitMemo(session: Session, call: MakeUnitCall): MadeUnit {
  const { ports, now } = session;
  const { sheet, batch, unit, period = null, template = 'progress', again = false } = call;
  const { ofItsSheet = sheet === undefined } = call;
  const other = ofItsSheet
    ? null
    : otherOpenSheet(session.ports.workbook, sheet ?? [], session.mappings);
  if (other) return other;
  const chosen = sheet === undefined ? {} : { sheet };
  // Before the register is read: nothing that takes time stands between reading and writing it.
  const user = ports.user();
  const { reading, draft } = draftUnmarked(
    session,
    { ...chosen, owner: unit },
    { force: true, period, request: template, batch: { id: batch, units: call.units, again } },
  );
  if (!draft) throw new CommandError({ kind: 'nothing-to-report' });
  const register = openLocked(session);
  const memos = register.memos();
  const id = requestId(ports, batch, draft.entry.unit);
  const begun = memos.find((memo) => memo.id === id);
  if (begun && begun.link !== '') return madeBefore('made', begun);
  const around = { reading, now: sheetNow(session, reading), today: now().date, email: user.email };
  const present = presentBatch(memos, around);
  if (present && isInTheWay(present, memos, call, begun, user.email))
    return { kind: 'other-batch', open: present, message: UNITS[session.language].other(present) };
  const same = again || begun ? undefined : memos.find((memo) => saysTheSame(memo, draft));
  if (same) return madeBefore('same', same);
  // A try that was cut off may have left its Doc: it is this memo, and the row gets its link.
  const found = begun ? withDrive(() => ports.drive.findDocs([id])).get(id) : undefined;
  if (!begun) {
    const when = longThaiMoment(now());
    const making = makingOf(session, draft);
    register.add({ ...draft.entry, id, when, making, by: makerText(user) });
  }
  const { fiscalYear } = draft.entry;
  const whose = { fiscalYear, batch: { id: batch, units: call.units, again } };
  const file: FiledDoc = found
    ? filedAway(ports, found, folderFor(ports, memos, whose))
    : createDoc(ports, register, draft, id, begun !== undefined);
  const registered = hasArrived(ports, () => register.complete(id, file));
  const { folder, name, link } = file;
  if (folder !== '') fileTheRest(ports, register, memos);
  return { kind: 'made', id, fileId: file.id, name, link, registered, filed: folder !== '' };
}

/** The same for every try, whoever makes it. */
function requestId({ digest }: Ports, batch: string, unit: string): string {
  return `${REQUEST_ID}${digest(JSON.stringify([batch, unit])).slice(0, 40)}`;
}

/**
 * Another batch that is not finished yet, or has begun since this one; and a memo that a colleague has begun, whose
 * Doc only that colleague can see.
 */
function isInTheWay(
  present: PresentBatch,
  memos: readonly MemoRow[],
  { batch, over }: Pick<MakeUnitCall, 'batch' | 'over'>,
  begun: MemoRow | undefined,
  email: string,
): boolean {
  if (begun) return isMadeBy(begun.by, email) === false;
  if (present.id === batch) return present.mine === false;
  const isOld = memos.some(({ kept }) => kept.batch?.id === batch);
  return over !== present.id && (!present.isFinished || isOld);
}

/** Made for the same unit, and nothing that it says has changed since. */
function saysTheSame(memo: MemoRow, { entry }: MemoDraft): boolean {
  const { link, sheet, fiscalYear, period, fingerprint, kept } = memo;
  const { byWhen } = readKeptScope(entry.scope);
  return (
    link !== '' &&
    stageOfMemo(memo) !== 'cancelled' &&
    kept.request !== null &&
    sheet === entry.sheet &&
    fiscalYear === entry.fiscalYear &&
    period === readPeriod(entry.period) &&
    kept.owner === entry.unit &&
    kept.byWhen === byWhen &&
    fingerprint === entry.fingerprint
  );
}

function madeBefore(kind: 'made' | 'same', { id, link, subject }: MemoRow): MadeUnit {
  return {
    kind,
    id,
    fileId: docIdOf(link) ?? '',
    name: subject,
    link,
    registered: true,
    filed: true,
  };
}
