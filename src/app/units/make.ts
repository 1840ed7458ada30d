/**
 * The command "make a unit's memo": one of a batch, whose page calls it for one unit after another. The row's id is
 * worked out from the batch and the unit, so that whoever goes on with the batch, from whatever page, makes none twice.
 */
import { docIdOf } from '../../core/doc-link';
import { namedNow } from '../../core/measures/scope';
import { readPeriod } from '../../core/office/period';
import { REQUEST_ID, readKeptScope, writeKeptScope } from '../../core/sign-off/kept-scope';
import { fiscalYearOf, parseIsoDate } from '../../core/text/dates';
import { longThaiMoment } from '../../core/text/moment';
import { UNITS } from '../../words/units';
import { hasArrived } from '../arrive';
import { draftUnmarked, type MemoDraft } from '../memo/draft';
import { type FiledDoc, filedAway, fileTheRest, folderFor } from '../memo/folder';
import { createDoc, openLocked } from '../memo/make-doc';
import { makingOf } from '../memo/request';
import type { Ports } from '../ports';
import { isMadeBy, isOfUser, makerText } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { oldestFirst } from '../register/oldest-first';
import { withSheetsNow } from '../register/sheets-now';
import type { Reading, Session } from '../session';
import { sheetNow } from '../sign-off/view';
import { CommandError, withDrive } from '../stopped';
import { requestTitles } from '../template/to-fill';
import { otherOpenSheet } from '../workbook/open-sheet';
import { isDayKept, isOlder, type PresentBatch, presentBatch } from './batches';
import type { MadeUnit, MakeUnitCall } from './data';

export function makeUnitMemo(session: Session, call: MakeUnitCall): MadeUnit {
  const { ports, now } = session;
  const { sheet, batch, unit, again = false } = call;
  const { ofItsSheet = sheet === undefined } = call;
  const other = ofItsSheet
    ? null
    : otherOpenSheet(session.ports.workbook, sheet ?? [], session.mappings);
  if (other) return other;
  // Before the register is read: nothing that takes time stands between reading and writing it.
  const user = ports.user();
  const drafted = draftOf(session, call);
  if (!drafted) return { kind: 'gone', unit };
  const { reading, draft } = drafted;
  const register = openLocked(session);
  const memos = withSheetsNow(ports.workbook, register.memos(), { read: reading });
  const id = requestId(ports, batch, namedInBatch(call, draft));
  const begun = memos.find((memo) => memo.id === id);
  if (begun && stageOfMemo(begun) === 'cancelled') return { kind: 'cancelled', unit };
  if (begun && begun.link !== '') return madeBefore('made', begun);
  const around = {
    reading,
    now: sheetNow(session, reading),
    today: now().date,
    email: user.email,
    titleOf: requestTitles(session),
  };
  const present = presentBatch(memos, around);
  if (present && isInTheWay(present, memos, call, begun, user.email))
    return { kind: 'other-batch', open: present, message: UNITS[session.language].other(present) };
  const same = again || begun ? [] : memos.filter((memo) => saysTheSame(memo, draft, reading));
  // A try that was cut off, and one whose row was deleted since, may have left its Doc: it is this memo, and the row gets
  // its link. And a Doc that its maker has put into the bin says nothing to anybody.
  const docs = docsOf(ports, [id, ...same.map((memo) => memo.id)], begun !== undefined);
  const isThere = (memo: MemoRow) =>
    docs === null || docs.has(memo.id) || !isOfUser(ports, memo, user.email);
  const there = oldestFirst(same).filter(isThere).pop();
  if (there) return madeBefore('same', there);
  const found = docs?.get(id);
  if (!begun) {
    const when = longThaiMoment(now());
    const making = makingOf(session, draft);
    const entry = found ? asMade(ports, draft.entry, id) : draft.entry;
    register.add({ ...entry, id, when, making, by: makerText(user) });
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

/** Null where no measure has that unit, or none in those statuses: staff rename units while a batch is made. */
function draftOf(session: Session, call: MakeUnitCall) {
  const { sheet, unit, batch, units, period = null, template = 'progress', again = false } = call;
  const { statuses = [] } = call;
  const chosen = sheet === undefined ? {} : { sheet };
  try {
    const { reading, draft } = draftUnmarked(
      session,
      { ...chosen, owner: unit, statuses },
      {
        force: true,
        period,
        request: template,
        batch: { id: batch, units, again },
        year: yearOf(batch),
      },
    );
    if (!draft) throw new CommandError({ kind: 'nothing-to-report' });
    return { reading, draft };
  } catch (error) {
    const kind = error instanceof CommandError ? error.problem.kind : null;
    if (kind === 'unknown-unit' || kind === 'empty-scope') return null;
    throw error;
  }
}

/** A memo that was begun waits for Drive's answer; of another null where there is none: then its row is believed. */
function docsOf({ drive, workbook }: Ports, ids: readonly string[], isBegun: boolean) {
  const find = () => drive.findDocs(ids, workbook.id());
  if (isBegun) return withDrive(find);
  try {
    return find();
  } catch {
    return null;
  }
}

/** Of a Doc that is found without its row: it has the content that it was made with, which the sheet may have left since. */
function asMade(ports: Ports, entry: MemoDraft['entry'], id: string): MemoDraft['entry'] {
  const lost = ports.drive.findMemos(ports.workbook.id()).find(({ memoId }) => memoId === id);
  if (!lost || lost.content === entry.fingerprint) return entry;
  const scope = writeKeptScope({ ...readKeptScope(entry.scope), answers: '' });
  return { ...entry, scope, fingerprint: lost.content, snapshot: '' };
}

/** A batch's name begins with its day; null where a page has named it otherwise. */
function yearOf(batch: string): number | null {
  const day = parseIsoDate(batch.slice(0, 10));
  return day && fiscalYearOf(day);
}

/** As the batch began with it: the sheet may spell it otherwise by now. */
function namedInBatch({ units, unit }: MakeUnitCall, { entry }: MemoDraft): string {
  return namedNow(units, unit) ?? readKeptScope(entry.scope).owner ?? unit;
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
  const isOld = isOlder(batch, present.id) || memos.some(({ kept }) => kept.batch?.id === batch);
  return over !== present.id && (!present.isFinished || isOld);
}

/** Made for the same unit from the same template, and nothing that it says has changed since. */
function saysTheSame(memo: MemoRow, { entry }: MemoDraft, { settings }: Reading): boolean {
  const { link, sheet, fiscalYear, period, template, fingerprint, kept } = memo;
  const { byWhen, owner, statuses, request } = readKeptScope(entry.scope);
  return (
    link !== '' &&
    stageOfMemo(memo) !== 'cancelled' &&
    kept.request === request &&
    template === entry.template &&
    sheet === entry.sheet &&
    fiscalYear === entry.fiscalYear &&
    period === readPeriod(entry.period) &&
    kept.owner === owner &&
    kept.statuses.join() === statuses.join() &&
    isDayKept(memo, settings, byWhen) &&
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
