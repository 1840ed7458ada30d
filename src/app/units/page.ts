/** The command "units": all that the page of memos to units shows, in one call and in plain JSON. */
import { countCompletion } from '../../core/measures/completion';
import { unitsOf } from '../../core/measures/scope';
import { memoYear } from '../../core/memo/memo-fields';
import { heldPost } from '../../core/office/acting';
import { memoSigners } from '../../core/office/memo-signers';
import { replyBy } from '../../core/office/reply-by';
import { senderOf } from '../../core/office/sender';
import { headOfUnit } from '../../core/office/unit-head';
import { sheetsIn, sheetsTold } from '../../core/sheet/sheet-names';
import { isoDate } from '../../core/text/dates';
import { tellChange } from '../../words/register';
import { reminderText, unitText } from '../../words/units';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { readRegister } from '../register/register';
import type { Reading, Session } from '../session';
import { changesSince, type SheetNow, sheetNow } from '../sign-off/view';
import { presentBatch } from './batches';
import type { UnitMemo, UnitsCall, UnitsData, UnitView } from './data';

export function unitsPage(session: Session, call: UnitsCall = {}): UnitsData {
  const { ports, language } = session;
  const reading = session.read(call);
  const now = sheetNow(session, reading);
  const { settings, measures } = reading;
  const { date, time } = session.now();
  const fiscalYear = memoYear(settings, date);
  const units = unitsOf(measures);
  const memos = readRegister(ports)?.memos() ?? [];
  const sheet = now?.sheet ?? '';
  const asked = { sheet, fiscalYear, units, email: ports.user().email };
  const present = presentBatch(memos, asked);
  const byWhen = replyBy(settings, measures, date);
  const own = memos.filter((memo) => memo.sheet === sheet && memo.fiscalYear === fiscalYear);
  const views = units.map((unit) => unitView(unit, { reading, now, memos: own, byWhen }));
  const waiting = views.filter(({ memo }) => memo && memo.link !== '' && memo.answers.length === 0);
  return {
    language,
    sheet: now && sheetsTold(sheetsIn(sheet)),
    fiscalYear,
    period: call.period ?? null,
    byWhen,
    sender: senderWords(reading),
    open: present && !present.isFinished ? present : null,
    batch: `${isoDate(date)} ${time} ${ports.newId()}`,
    units: views,
    reminder:
      waiting.length === 0 ? '' : reminderText(waiting, sheetsTold(sheetsIn(sheet)), byWhen),
  };
}

interface Around {
  readonly reading: Reading;
  readonly now: SheetNow | null;
  readonly memos: readonly MemoRow[];
  readonly byWhen: string;
}

function unitView(unit: string, { reading, now, memos, byWhen }: Around): UnitView {
  const { measures, settings } = reading;
  const counts = countCompletion(measures.filter(({ owners }) => owners.includes(unit)));
  const to = headOfUnit(unit, settings);
  const row = memos.filter(({ kept }) => kept.request !== null && kept.owner === unit).pop();
  const view = { unit, to, total: counts.total, done: counts.done };
  if (!row) return { ...view, state: 'new', memo: null };
  const changes = now && row.link !== '' ? changesSince(row, now) : null;
  const texts = changes?.texts ? [UNIT_TEXTS] : [];
  const answers = [...(changes?.measures ?? []).map(tellChange), ...texts];
  const sheet = sheetsTold(sheetsIn(row.sheet));
  const message = unitText({ to, subject: row.subject, sheet, byWhen, link: row.link });
  const { id, link, when } = row;
  const memo: UnitMemo = { id, link, when, stage: stageOfMemo(row), answers, message };
  const state = link === '' ? 'making' : changes ? 'changed' : 'same';
  return { ...view, state, memo };
}

/** What no status shows: a note, an order, evidence. */
const UNIT_TEXTS = 'แก้ไขข้อความหรือหลักฐานในตาราง';

function senderWords({ signers, settings }: Reading): string {
  const sender = senderOf(memoSigners(signers, settings), settings);
  const { own, term, post } = heldPost(sender);
  return [sender.name, own, term + post].filter((part) => part !== '').join(' ');
}
