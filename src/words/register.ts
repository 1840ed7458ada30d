/**
 * What the register's columns say for people: in Thai whoever works, since the whole office reads them. Digits are
 * Arabic, like those of the columns beside them.
 */
import type { MemoScope } from '../core/measures/units/memo-scope';
import type { Answer } from '../core/memo/answers';
import { heldPost } from '../core/office/acting';
import type { Changes, MeasureChange } from '../core/sign-off/changes';
import type { MemoEvent, Where } from '../core/sign-off/memo-event';
import { givesOrder } from '../core/sign-off/orders';
import type { Decision, Order, Role, ShareRefusal, SignerRecord } from '../core/sign-off/round';
import type { SeenStatus } from '../core/sign-off/snapshot';
import type { ReadyMade, TemplateUsed } from '../core/template/ready-made';
import { longThaiDate, parseIsoDate } from '../core/text/dates';
import { short } from '../core/text/short';
import { tellCompletion } from './completion';

/** Google shows it in the list of what is protected. */
export const OWN_CELLS_NOTE = 'ITA Memo เขียนและอ่านช่องเหล่านี้เอง กรุณาอย่าแก้ไขด้วยมือ';

/** Where the memo is; `since` is '' where the row says it elsewhere. */
export function tellHolder(
  { stage, signer, canOpen, isWithUnit = false, sentOn, confirmedOn, unseen }: Where,
  since: string,
): string {
  const from = since === '' ? '' : ` ตั้งแต่ ${since}`;
  if (stage === 'cancelled')
    return unseen
      ? 'ยกเลิกแล้ว ระบบไม่เห็นเอกสาร จึงไม่ได้ย้ายไปถังขยะ'
      : 'ยกเลิกแล้ว เอกสารอยู่ในถังขยะของผู้จัดทำ';
  if (confirmedOn !== '') return `หน่วยงานยืนยันแล้วว่าไม่มีการเปลี่ยนแปลง เมื่อ ${confirmedOn}`;
  if (sentOn !== '') return `ส่งเป็นกระดาษแล้ว เมื่อ ${sentOn}`;
  const open = isWithUnit ? ' (เปิดลิงก์ให้หน่วยงานแล้ว)' : '';
  if (stage === 'made') return `ผู้จัดทำ (ยังไม่ได้เสนอ)${from}${open}`;
  if (stage === 'returned') return `ผู้จัดทำ (ส่งคืนให้แก้ไข)${from}${open}`;
  if (stage === 'complete') return `ครบทุกคนแล้ว${since === '' ? '' : ` เมื่อ ${since}`}${open}`;
  if (!signer) return `ผู้ที่มีลิงก์${from}`;
  return `เสนอ ${nameOf(signer)} แล้ว${from}${canOpen ? '' : ' (ยังไม่ได้ส่งลิงก์)'}${open}`;
}

/** A line for each signer. */
export function tellResults(signers: readonly SignerRecord[]): string {
  return signers
    .map((signer, index) => `${index + 1}) ${nameOf(signer)}: ${resultOf(signer)}`)
    .join('\n');
}

/** A line of the history; `who` is '' where Google does not say. */
export function tellEvent(event: MemoEvent, who: string): string {
  return `${tellWhat(event)}${who === '' ? '' : ` โดย ${who}`}`;
}

/** `ปลัดเทศบาล (ชื่อ–สกุล)`; whoever acts for another signs a second time, in that post. */
function nameOf({ heading, name, position, actingFor }: SignerRecord): string {
  const held = heldPost({ position, actingFor });
  const stead = held.post === '' ? '' : `${held.term}${held.post}`;
  const post = [held.own, stead].filter(Boolean).join(' ') || heading || 'ผู้ลงนาม';
  const bare = name.replace(/^\((.*)\)$/, '$1');
  return bare === '' ? post : `${post} (${bare})`;
}

/** As the memos page says it too. Who gives orders does not agree with the memo: the same record is an order. */
export function tellDecision(
  decision: Decision,
  signer: Pick<SignerRecord, 'heading' | 'position' | 'actingFor' | 'order'>,
): string {
  if (decision !== 'approved') return DECISIONS[decision];
  if (signer.order) return ORDERS[signer.order];
  return givesOrder(signer) ? ORDERS.ordered : DECISIONS.approved;
}

const ORDERS: Readonly<Record<Order, string>> = {
  noted: 'ทราบ',
  agreed: 'เห็นชอบ',
  permitted: 'อนุญาต',
  approved: 'อนุมัติ',
  ordered: 'สั่งการ',
};

const DECISIONS: Readonly<Record<Decision, string>> = {
  approved: 'เห็นชอบ',
  commented: 'ให้ความเห็น',
  returned: 'ส่งคืนให้แก้ไข',
};

function resultOf(signer: SignerRecord): string {
  const { decision, decidedOn, remark, access, takingBack, accessAt, refusal } = signer;
  const at = accessAt === '' ? '' : ` ${accessAt}`;
  if (decision) {
    const day = parseIsoDate(decidedOn);
    return `${tellDecision(decision, signer)}${day ? ` ${longThaiDate(day)}` : ''}${noted(remark)}`;
  }
  switch (access) {
    case 'none':
      return 'ยังไม่ได้เสนอ';
    case 'sending':
      return takingBack ? 'กำลังยกเลิกสิทธิ์' : 'กำลังส่ง';
    case 'shared':
      return `ส่งแล้ว${at} รอพิจารณา`;
    case 'refused':
      return `ส่งไม่ได้${at}${refusal ? ` (${SHORT_REFUSALS[refusal]})` : ''}`;
    case 'taken-back':
      return `ยกเลิกสิทธิ์แล้ว${at}`;
  }
}

function noted(remark: string): string {
  return remark === '' ? '' : ` หมายเหตุ: ${remark.replace(/\s+/g, ' ')}`;
}

const MAY: Readonly<Record<Role, string>> = {
  commenter: 'แสดงความคิดเห็นได้',
  writer: 'แก้ไขได้',
  reader: 'อ่านได้อย่างเดียว',
};

const SHORT_REFUSALS: Readonly<Record<ShareRefusal, string>> = {
  address: 'อีเมลไม่ถูกต้อง',
  'no-google-account': 'ไม่มีบัญชี Google',
  'outside-domain': 'อยู่นอกหน่วยงาน',
  'not-allowed': 'ผู้ดูแลระบบไม่อนุญาต',
  quota: 'ส่งครบจำนวนที่ Google กำหนด',
  'not-your-memo': 'ผู้อื่นเป็นผู้สร้างเอกสาร',
  unknown: 'ไม่ทราบสาเหตุ',
};

function tellWhat(event: MemoEvent): string {
  switch (event.kind) {
    case 'made':
      return `จัดทำบันทึกข้อความ ${tellCompletion(event.counts)}${replacing(event.replaces)}`;
    case 'locked':
      return 'ล็อกเอกสารไม่ให้แก้ไข เพราะพิจารณาครบทุกคนแล้ว';
    case 'cancelled':
      return `ยกเลิกบันทึกข้อความนี้ ${event.unseen ? 'ระบบไม่เห็นเอกสาร จึงไม่ได้ย้ายไปถังขยะ' : 'ย้ายเอกสารไปถังขยะ'} เหตุผล: ${event.reason}`;
    case 'unlocked':
      return 'ปลดล็อกเอกสาร ให้แก้ไขได้อีก';
    case 'shared':
      return `ส่งให้ ${nameOf(event.signer)} ${event.signer.email} ${MAY[event.role]}${event.notified ? '' : ' (Google ไดรฟ์ไม่ยืนยันว่าส่งอีเมลแจ้งแล้ว)'}`;
    case 'refused':
      return `ส่งให้ ${nameOf(event.signer)} ${event.signer.email} ไม่ได้ (${SHORT_REFUSALS[event.refusal]})`;
    case 'taken-back':
      return `ยกเลิกสิทธิ์ของ ${nameOf(event.signer)} ${event.signer.email}`;
    case 'link':
      return event.role === null ? 'หยุดให้เปิดด้วยลิงก์' : `ให้ทุกคนที่มีลิงก์เปิดได้ ${MAY[event.role]}`;
    case 'decided':
      return `ลงผลการพิจารณา ${nameOf(event.signer)} ${tellDecision(event.decision, event.signer)} ${longThaiDate(event.on)}${noted(event.remark)}`;
    case 'undecided':
      return `ยกเลิกผลการพิจารณาของ ${nameOf(event.signer)}`;
    case 'paper':
      return Object.entries(event.said)
        .map(([what, value]) => tellPaper(what as keyof typeof event.said, value))
        .join(' · ');
    case 'sent-on-paper':
      return 'ส่งเป็นกระดาษถึงหน่วยงานแล้ว';
    case 'not-sent':
      return 'ยกเลิกที่ลงไว้ว่าส่งเป็นกระดาษแล้ว';
    case 'confirmed':
      return 'หน่วยงานยืนยันแล้วว่าไม่มีการเปลี่ยนแปลง';
    case 'not-confirmed':
      return 'ยกเลิกที่ลงไว้ว่าหน่วยงานยืนยันแล้ว';
    case 'restored':
      return 'กู้คืนแถวนี้จากเอกสารใน Google ไดรฟ์ (ผลการพิจารณาและประวัติเดิมกู้คืนไม่ได้ กรุณาลงผลใหม่)';
    case 'updated':
      return `ปรับปรุงเนื้อหา ${tellCompletion(event.counts)}${event.askedAgain ? ' และเสนอใหม่ทุกคน' : ''}`;
  }
}

const PAPER: Readonly<Record<keyof PaperSaid, string>> = {
  reference: 'เลขที่หนังสือ',
  numberedOn: 'ลงวันที่',
  printed: 'พิมพ์เมื่อ',
  signedCopy: 'ฉบับลงนาม',
  published: 'เผยแพร่ที่',
};

type PaperSaid = Extract<MemoEvent, { kind: 'paper' }>['said'];

function tellPaper(what: keyof PaperSaid, value: string): string {
  return value === '' ? `ลบ${PAPER[what]}` : `${PAPER[what]} ${value}`;
}

function replacing(replaced: Extract<MemoEvent, { kind: 'made' }>['replaces']): string {
  if (!replaced) return '';
  const { when, reference } = replaced;
  return ` แทนฉบับที่จัดทำเมื่อ ${when}${reference === '' ? '' : ` ที่ ${reference}`}`;
}

/** As Drive shows it to whoever would edit a memo that all have decided. */
export const LOCK_REASON = 'พิจารณาครบทุกคนแล้ว (ITA Memo)';

/** As many as are read in one cell. */
const MOST_TOLD = 3;

/** What has changed in the sheet since; null: it is as it was. */
export function tellSheetSince(changes: Changes | null): string {
  if (!changes) return 'ตรงกับชีต';
  const { measures, total, texts, settings, signers } = changes;
  const others = [texts && 'ข้อความอื่นในตาราง', settings && 'ตั้งค่า', signers && 'ผู้ลงนาม'];
  const told = others.filter((each) => each !== false);
  if (total === 0) return `ชีตเปลี่ยนแล้ว: ${told.join(', ')}`;
  const few = measures.slice(0, MOST_TOLD).map(tellChange);
  const rest = total - few.length;
  return [
    `ชีตเปลี่ยนแล้ว: ${total} มาตรการ`,
    ...few,
    ...(rest > 0 ? [`และอีก ${rest} มาตรการ`] : []),
  ].join('\n');
}

/** One measure, before and after. */
export function tellChange({ kind, number, title, from, to }: MeasureChange): string {
  const name = nameOfMeasure({ number, title });
  if (kind === 'added') return `เพิ่ม ${name}`;
  if (kind === 'removed') return `ตัดออก ${name}`;
  if (kind === 'retitled' && from === to) return `เปลี่ยนชื่อ ${name}`;
  return `${name}: ${statusOf(from)} → ${statusOf(to)}`;
}

/** What a unit has answered of one measure. */
export function tellAnswer({ number, title, from, to, percent, words, isAdded }: Answer): string {
  const name = nameOfMeasure({ number, title });
  const amount = percent === '' ? '' : `ร้อยละ ${percent}`;
  if (isAdded) {
    const told = ['รายงานในแถวที่เพิ่มใหม่', to === null ? '' : statusOf(to), amount];
    return `${name}: ${told.filter((part) => part !== '').join(' ')}`;
  }
  const parts = [
    from === to ? '' : `${statusOf(from)} → ${statusOf(to)}`,
    amount,
    words ? 'แก้ไขหลักฐานหรือหมายเหตุ' : '',
  ];
  return `${name}: ${parts.filter((part) => part !== '').join(' · ')}`;
}

/** `1. เผยแพร่แผน…` */
export function nameOfMeasure({ number, title }: Pick<Answer, 'number' | 'title'>): string {
  return `${number === null ? '' : `${number}. `}${short(title)}`;
}

function statusOf(status: SeenStatus): string {
  if (status === 'done') return 'เสร็จเรียบร้อยแล้ว';
  if (status === 'in-progress') return 'อยู่ระหว่างดำเนินการ';
  return status === 'not-started' ? 'ยังไม่ดำเนินการ' : 'ไม่ชัดเจน';
}

/** Of the column ประเภทบันทึก. */
export function tellKind(isRequest: boolean): string {
  return isRequest ? 'ขอให้รายงาน' : 'รายงานผล';
}

/** Of the column ขอบเขต: a unit, statuses, or both; '' for all measures. */
export function tellScope({ owner, statuses }: MemoScope): string {
  const words = statuses.map((status) => statusOf(status === 'unclear' ? null : status));
  return [owner ?? '', words.join(', ')].filter((part) => part !== '').join(' · ');
}

/** As the template page names them too. */
export const READY_MADE_NAMES: Readonly<Record<ReadyMade, string>> = {
  official: 'บันทึกข้อความฉบับเต็ม',
  short: 'บันทึกข้อความฉบับย่อ (แนบตารางผล)',
  publication: 'รายงานผลสำหรับเผยแพร่',
  progress: 'ขอให้รายงานความก้าวหน้า',
};

export function templateTitle({ kind, version }: TemplateUsed): string {
  if (kind === 'given') return 'แม่แบบที่เลือกเฉพาะครั้ง';
  if (kind !== 'own') return READY_MADE_NAMES[kind];
  return version === null ? OWN : `${OWN} รุ่นที่ ${version}`;
}

const OWN = 'แม่แบบของหน่วยงาน';

/** Over the table that an office puts on its own web site. */
export function webTableCaption(agency: string, year: number, period: string): string {
  const parts = [
    'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    `ประจำปีงบประมาณ พ.ศ. ${year}`,
    period,
    agency,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A batch's name begins with its minute: `2026-03-10 09:05`. */
const MINUTE = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})/;

/** Of the memos of one batch, within the year's. */
export function batchFolderName(batch: string): string {
  const [, date = '', hours, minutes] = MINUTE.exec(batch) ?? [];
  const day = parseIsoDate(date);
  return day ? `บันทึกถึงหน่วยงาน ${longThaiDate(day)} ${hours}.${minutes} น.` : 'บันทึกถึงหน่วยงาน';
}

/** Of a year's memos, in their maker's Drive. */
export function memoFolderName(fiscalYear: number): string {
  return `บันทึกข้อความ ITA ปีงบประมาณ ${fiscalYear}`;
}
