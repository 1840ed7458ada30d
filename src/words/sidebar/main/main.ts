/** Words of the main view: what stands in each of its cards; findings, forms and the making of a memo have files of their own. */
import { ENGLISH_LABELS, type SettingKey } from '../../../core/office/settings';
import { BUDDHIST_ERA } from '../../../core/text/dates';
import { NO_BREAK_SPACE } from '../../../core/text/paper/no-break';
import { ALTERED } from '../../altered';
import { MADE_BEFORE } from '../../made-before';
import { VERSION_LINE } from '../../product';
import { REGION } from '../../region';
import { englishDate } from '../english-date';
import { n, SHARED } from '../shared';
import { COMPLETENESS } from './completeness';
import { FINDINGS } from './findings';
import { FORMS } from './forms';
import { IMPORTING } from './importing';
import { MAKING } from './making';
import { MAPPING } from './mapping';
import { SHEETS } from './sheets';

const th = {
  ...SHARED.th,
  altered: ALTERED.th,
  madeBefore: MADE_BEFORE.th,
  region: REGION.th,
  ...FINDINGS.th,
  ...FORMS.th,
  ...MAKING.th,
  ...MAPPING.th,
  ...COMPLETENESS.th,
  ...IMPORTING.th,
  ...SHEETS.th,
  title: 'ITA Memo',
  version: VERSION_LINE.th,
  showLess: 'แสดงน้อยลง',
  percent: (percent: number | null) => (percent === null ? '–' : `${n(percent)}%`),
  /** The sheet's own label in Thai. */
  settingName: (_key: SettingKey, label: string) => label,
  header: {
    fiscalYear: (year: number) => `ปีงบประมาณ พ.ศ. ${n(year)}`,
    checkedAt: (date: string, time: string) => `ตรวจเมื่อ ${n(date)} ${n(time)}${NO_BREAK_SPACE}น.`,
    refresh: 'ตรวจอีกครั้ง',
    refreshing: 'กำลังตรวจ…',
    refreshFailed: 'ตรวจอีกครั้งไม่ได้ ผลด้านล่างเป็นของครั้งก่อน',
    template: 'แม่แบบ',
    memos: 'เสนอลงนาม',
    units: 'ถึงหน่วยงาน',
  },
  overview: {
    title: (total: number) => `ความสำเร็จของมาตรการ (${n(total)} มาตรการ)`,
    inShort: (percent: string, done: number, total: number) =>
      `สำเร็จ ${percent} (${n(done)}/${n(total)} มาตรการ)`,
    done: 'ความสำเร็จ',
    counts: {
      done: 'เสร็จเรียบร้อยแล้ว',
      inProgress: 'อยู่ระหว่างดำเนินการ',
      notStarted: 'ยังไม่ดำเนินการ',
      unclear: 'สถานะไม่ชัดเจน',
    },
    owners: 'แยกตามผู้รับผิดชอบ',
    tally: (done: number, total: number) => `${n(done)}/${n(total)}`,
    tallySaid: (done: number, total: number) => `เสร็จเรียบร้อยแล้ว ${n(done)} จาก ${n(total)} มาตรการ`,
  },
  empty: {
    noTable: 'เริ่มต้นใช้งาน',
    noTableHelp: 'ยังไม่พบตารางมาตรการ กดปุ่มนี้เพื่อสร้างชีตพร้อมหัวตารางให้กรอก ชีตเดิมของท่านไม่ถูกแก้ไข',
    unread: 'อ่านตารางในชีตนี้ไม่ได้',
    unreadHelp: (sheet: string) => `ชีต ${sheet} มีข้อมูลอยู่แล้ว กดปุ่มนี้เพื่อบอกว่าคอลัมน์ใดคือมาตรการและสถานะ`,
    why: 'ดูสาเหตุ',
    setUp: 'สร้างชีตที่จำเป็น',
    boxes: 'ใช้ช่องสำหรับติ๊ก (checkbox) แทนการพิมพ์ / ในช่องสถานะ',
    sample: 'ดูชีตตัวอย่าง',
    noMeasures: 'พร้อมให้กรอกแล้ว',
    noMeasuresHelp: 'กรอกมาตรการใต้หัวตารางในชีต ระบบจะแสดงผลที่นี่',
    openSheet: (sheet: string) => `ไปที่ชีต ${sheet}`,
  },
  sample: {
    title: 'ชีตนี้เป็นตัวอย่าง',
    help: 'ข้อมูลสมมติ ลองตรวจและลองสร้างบันทึกข้อความได้ เมื่อดูเสร็จแล้วกดปุ่มนี้เพื่อนำออก',
    takeOut: 'นำชีตตัวอย่างออก',
  },
  tabs: {
    label: 'รายละเอียด',
    findings: 'ผลการตรวจ',
    settings: 'ตั้งค่า',
    signers: 'ผู้ลงนาม',
    count: (count: number) => `${n(count)} รายการ`,
  },
  missing: {
    title: 'ข้อมูลที่ยังไม่ได้กรอก',
    help: 'สร้างบันทึกข้อความได้ ส่วนที่ว่างจะเว้นไว้ให้เติมด้วยมือ',
    unnamedSigners: (count: number) => `ชื่อผู้ลงนาม ${n(count)} คน`,
  },
  lastMemo: {
    stale: 'ข้อมูลในชีตเปลี่ยนแปลงหลังสร้างบันทึกข้อความฉบับล่าสุด',
    fresh: 'บันทึกข้อความฉบับล่าสุดตรงกับข้อมูลในชีต',
    closed: 'บันทึกข้อความฉบับล่าสุดพิจารณาครบทุกคนแล้ว',
    when: (when: string) => `สร้างเมื่อ ${n(when)} น.`,
    changes: 'ดูรายการที่เปลี่ยนแปลง',
    signOff: 'เสนอลงนามและติดตาม',
  },
  leaving: {
    unsaved: 'หากไปหน้าแม่แบบโดยไม่บันทึก สิ่งที่แก้ไขไว้จะหายไป',
    saveFirst: 'บันทึกแล้วไปต่อ',
    withoutSaving: 'ไปโดยไม่บันทึก',
  },
};

const en: typeof th = {
  ...SHARED.en,
  altered: ALTERED.en,
  madeBefore: MADE_BEFORE.en,
  region: REGION.en,
  ...FINDINGS.en,
  ...FORMS.en,
  ...MAKING.en,
  ...MAPPING.en,
  ...COMPLETENESS.en,
  ...IMPORTING.en,
  ...SHEETS.en,
  title: 'ITA Memo',
  version: VERSION_LINE.en,
  showLess: 'Show less',
  percent: (percent) => (percent === null ? '–' : `${percent}%`),
  settingName: (key) => ENGLISH_LABELS[key],
  header: {
    fiscalYear: (year) => `Fiscal year ${year} (${year - BUDDHIST_ERA})`,
    checkedAt: (date, time) => `Checked ${englishDate(date)}, ${time}`,
    refresh: 'Check again',
    refreshing: 'Checking…',
    refreshFailed: 'Couldn’t check again. You’re seeing the last results.',
    template: 'Template',
    memos: 'Sign-off',
    units: 'To units',
  },
  overview: {
    title: (total) => `Progress of ${total} ${total === 1 ? 'measure' : 'measures'}`,
    inShort: (percent, done, total) => `${percent} done (${done} of ${total})`,
    done: 'done',
    counts: {
      done: 'Done',
      inProgress: 'In progress',
      notStarted: 'Not started',
      unclear: 'Unclear',
    },
    owners: 'By unit responsible',
    tally: (done, total) => `${done}/${total}`,
    tallySaid: (done, total) => `${done} of ${total} measures done`,
  },
  empty: {
    noTable: 'Get started',
    noTableHelp:
      'No table of measures was found. Click the button to create the sheets you need, with headings. Your existing sheets won’t change.',
    unread: 'Can’t read the table in this sheet',
    unreadHelp: (sheet) =>
      `The sheet ${sheet} already has content. Click the button to choose which column has the measures and which has their status.`,
    why: 'See why',
    setUp: 'Create required sheets',
    boxes: 'Use checkboxes in the status columns instead of typing /',
    sample: 'Add a sample sheet',
    noMeasures: 'Ready for your measures',
    noMeasuresHelp:
      'Enter your measures below the headings. The results appear here automatically.',
    openSheet: (sheet) => `Go to the sheet ${sheet}`,
  },
  sample: {
    title: 'This sheet is a sample',
    help: 'It uses made-up data. Try checking it and generating a memo, then click the button to remove it.',
    takeOut: 'Remove the sample',
  },
  tabs: {
    label: 'Details',
    findings: 'Findings',
    settings: 'Settings',
    signers: 'Signers',
    count: (count) => `${count} found`,
  },
  missing: {
    title: 'Not filled in yet',
    help: 'You can still generate the memo. It leaves blanks to fill in by hand.',
    unnamedSigners: (count) => `Names of ${count} ${count === 1 ? 'signer' : 'signers'}`,
  },
  lastMemo: {
    stale: 'The sheet has changed since the last memo',
    fresh: 'The last memo matches the sheet',
    closed: 'Everyone has decided on the last memo',
    when: (when) => `Made ${englishDate(when)}`,
    changes: 'See what changed',
    signOff: 'View sign-off status',
  },
  leaving: {
    unsaved: 'If you leave without saving, you’ll lose your changes.',
    saveFirst: 'Save and leave',
    withoutSaving: 'Leave without saving',
  },
};

export const MAIN = { th, en };
