/** Tags of what a memo is about where it is not all of it, and of what it asks of a unit. */
import { isEverything, type MemoScope, type ScopeStatus } from '../../measures/units/memo-scope';
import { replyBy } from '../../office/reply-by';
import { longThaiDate } from '../../text/dates';
import { spacedAfter, spacedBefore } from '../../text/paper/beside-thai';
import { isAnyOpen, isAnythingAsked, isEvidenceAsked } from './asked';
import { STATUS_WORDS } from './measure-tags';
import type { MemoFacts } from './memo-facts';
import type { TagRow } from './tag-row';

export const REQUEST_TAGS: readonly TagRow<MemoFacts>[] = [
  {
    name: 'ขอบเขตมาตรการ',
    english: 'scope',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ข้อความบอกว่าบันทึกข้อความนี้มีเฉพาะมาตรการของหน่วยงานใด หรือสถานะใด หากมีทุกมาตรการจะว่าง',
      en: 'Says that the memo covers only one unit’s measures or certain statuses. Empty if it covers all.',
    },
    value: ({ scope }) => scopeInWords(scope),
  },
  {
    name: 'หน่วยงานที่ขอให้รายงาน',
    english: 'unit',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'หน่วยงานผู้รับผิดชอบที่บันทึกข้อความนี้ส่งถึง หากไม่ได้เลือกจะเป็น ทุกส่วนราชการ',
      en: 'The unit the memo is for, or ทุกส่วนราชการ (all units) if none was chosen',
    },
    value: ({ scope }) => scope.owner ?? 'ทุกส่วนราชการ',
  },
  {
    name: 'ภายในกำหนด',
    english: 'byWhen',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ข้อความ “ภายในวันที่ …” ตามกำหนดส่งรายงาน หากไม่ได้กรอกระบบเสนอจากการกำกับติดตามของมาตรการ',
      en: 'When the unit should report, in words. If not set, based on how its measures are followed up.',
    },
    value: ({ settings, measures, today, period, scope }) =>
      replyBy(settings, measures, today, period, scope.owner),
  },
  {
    name: 'วันที่ของข้อมูล',
    english: 'asOf',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'วันที่สร้างบันทึกข้อความ ซึ่งเป็นวันที่ของสถานะในตาราง',
      en: 'The date the memo is generated, which is the date of its statuses',
    },
    value: ({ today }) => longThaiDate(today),
  },
  {
    name: 'มีเรื่องให้รายงาน',
    english: 'anythingAsked',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อยังมีมาตรการที่ไม่เสร็จ หรือยังขาดหลักฐาน',
      en: 'Prints the content between the tags if something isn’t done yet or lacks evidence',
    },
    value: isAnythingAsked,
  },
  {
    name: 'มีมาตรการที่ยังไม่เสร็จ',
    english: 'anythingOpen',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อหน่วยงานยังมีมาตรการที่ไม่เสร็จ หรือไม่ทราบสถานะ',
      en: 'Prints the content between the tags if something of the unit isn’t done yet, or its status is unknown',
    },
    value: isAnyOpen,
  },
  {
    name: 'มีหลักฐานที่ยังขาด',
    english: 'evidenceAsked',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อสิ่งที่ขอให้รายงานมีเรื่องหลักฐาน',
      en: 'Prints the content between the tags if evidence is asked for',
    },
    value: isEvidenceAsked,
  },
  {
    name: 'เฉพาะสถานะ',
    english: 'onlyStatuses',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ข้อความ “เฉพาะที่…” เมื่อบันทึกข้อความนี้มีเฉพาะมาตรการบางสถานะ หากมีทุกสถานะจะว่าง',
      en: 'Says that the memo covers only certain statuses. Empty if it covers all.',
    },
    value: ({ scope }) => statusesInWords(scope),
  },
];

const SCOPE_WORDS: Readonly<Record<ScopeStatus, string>> = {
  ...STATUS_WORDS,
  unclear: 'อยู่ระหว่างตรวจสอบสถานะ',
};

/** `ในส่วนที่กองคลังรับผิดชอบ เฉพาะที่อยู่ระหว่างดำเนินการ`; '' for all measures. */
export function scopeInWords(scope: MemoScope): string {
  if (isEverything(scope)) return '';
  const { owner, statuses } = scope;
  const ofOwner = owner === null ? '' : `ในส่วนที่${spacedBefore(spacedAfter(owner))}รับผิดชอบ`;
  return [ofOwner, statusesInWords({ statuses })].filter((part) => part !== '').join(' ');
}

/** `เฉพาะที่อยู่ระหว่างดำเนินการ`; '' for every status. */
export function statusesInWords({ statuses }: Pick<MemoScope, 'statuses'>): string {
  const inStatus = statuses.map((status) => SCOPE_WORDS[status]).join('หรือ');
  return inStatus && `เฉพาะที่${inStatus}`;
}
