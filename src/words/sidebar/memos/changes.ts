/** Words of what has changed since a memo, of its update, and of two memos compared. */
import type { MeasureChange } from '../../../core/sign-off/changes';
import type { SeenStatus } from '../../../core/sign-off/snapshot';
import { englishDate } from '../english-date';
import { n } from '../shared';
import { plural } from './plural';

const STATUSES = {
  th: {
    done: 'เสร็จเรียบร้อยแล้ว',
    'in-progress': 'อยู่ระหว่างดำเนินการ',
    'not-started': 'ยังไม่ดำเนินการ',
  },
  en: { done: 'done', 'in-progress': 'in progress', 'not-started': 'not started' },
} as const;

const th = {
  status: (status: SeenStatus): string => (status === null ? 'ไม่ชัดเจน' : STATUSES.th[status]),
  stale: {
    title: 'ข้อมูลในชีตเปลี่ยนแปลงหลังสร้างบันทึกข้อความ',
    fresh: 'บันทึกข้อความตรงกับข้อมูลในชีต',
    otherSheet: (sheet: string) =>
      `บันทึกข้อความนี้จัดทำจากชีต “${sheet}” เปิดชีตนั้นเพื่อดูว่าข้อมูลเปลี่ยนไปหรือไม่ หากเปลี่ยนชื่อชีตแล้ว กรุณาแก้ช่อง “ชีตมาตรการ” ของบันทึกข้อความนี้ในชีตทะเบียนบันทึก`,
    openSheet: (sheet: string) => `เปิดชีต “${sheet}” แล้วเปรียบเทียบ`,
    opening: 'กำลังเปิดชีต…',
    year: (memo: number, sheet: number) =>
      `บันทึกข้อความนี้เป็นของปีงบประมาณ ${n(memo)} แต่ชีต “ตั้งค่า” เป็นปี ${n(sheet)} หากปรับปรุง ปีในบันทึกข้อความจะเปลี่ยนตาม`,
    change: ({ kind, from, to }: Pick<MeasureChange, 'kind' | 'from' | 'to'>): string => {
      const arrow = `${th.status(from)} → ${th.status(to)}`;
      if (kind === 'added') return `เพิ่มใหม่ (${th.status(to)})`;
      if (kind === 'removed') return `ตัดออก (เดิม ${th.status(from)})`;
      if (kind === 'retitled') return from === to ? 'เปลี่ยนชื่อ' : `เปลี่ยนชื่อ · ${arrow}`;
      return arrow;
    },
    texts: 'ข้อความอื่นในตารางมาตรการ เช่น วิธีการ ผู้รับผิดชอบ หมายเหตุ หรืองบประมาณ',
    settings: 'ข้อมูลในชีต “ตั้งค่า”',
    signers: 'รายชื่อในชีต “ผู้ลงนาม”',
    more: (count: number) => `และอีก ${n(count)} มาตรการ`,
  },
  update: {
    do: 'ปรับปรุงบันทึกข้อความ',
    help: 'ใส่ข้อมูลล่าสุดจากชีตลงในเอกสารเดิม ลิงก์และสิทธิ์ยังเหมือนเดิม ฉบับก่อนหน้าดูได้จากประวัติเวอร์ชันใน Google เอกสาร',
    doing: 'กำลังปรับปรุง…',
    done: 'ปรับปรุงเอกสารแล้ว ลิงก์เดิมแสดงข้อมูลล่าสุด',
    cutOff:
      'การปรับปรุงครั้งก่อนไม่เสร็จสมบูรณ์ ยังไม่ทราบว่าเอกสารเป็นข้อมูลใหม่หรือไม่ กรุณากด “ปรับปรุงบันทึกข้อความ” อีกครั้ง',
    errors: (count: number) =>
      `ยังไม่ได้ปรับปรุง เพราะในชีตมี ${n(count)} รายการที่ต้องแก้ไข กรุณาดูรายการที่หน้าหลัก`,
    nothing: 'ยังไม่ได้ปรับปรุง เพราะไม่พบมาตรการในชีตนี้ กรุณาตรวจชีตแล้วลองอีกครั้ง',
    elsewhere: (open: string, shown: string) =>
      `ยังไม่ได้ปรับปรุง เพราะท่านเปิดชีต “${open}” อยู่ แต่บันทึกข้อความนี้จัดทำจากชีต “${shown}” กรุณาเลือกว่าจะปรับปรุงจากชีตใด หากต้องการใช้ชีตที่เปิดอยู่ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก`,
    ofItsSheet: (shown: string) => `ปรับปรุงจากชีต “${shown}”`,
    anyway: 'ปรับปรุงต่อโดยยังไม่แก้ไข',
    toMain: 'ไปหน้าหลัก',
    edited: 'ยังไม่ได้ปรับปรุง เพราะมีผู้แก้ไขเอกสารหลังจากสร้างบันทึกข้อความ',
    behind:
      'ยังไม่ได้ปรับปรุง เพราะเอกสารมีเนื้อหาใหม่กว่าที่ทะเบียนบันทึกระบุ อาจมีผู้กดเลิกทำ (Ctrl+Z) หลังจากปรับปรุง หรือกู้คืนไฟล์ชีตเป็นรุ่นก่อน จึงไม่ทราบว่ามีผู้แก้ไขเอกสารด้วยหรือไม่ กรุณาเปิดเอกสารตรวจดูก่อน',
    editedBy: (who: string, when: string) =>
      `แก้ไขโดย ${who || 'ผู้ใช้คนหนึ่ง'}${when && ` เมื่อ ${n(when)}`}`,
    comment: (who: string, text: string) => `${who}: ${text}`,
    editedHelp:
      'หากปรับปรุง สิ่งที่แก้ไขในเนื้อหาจะย้ายไปอยู่ในประวัติเวอร์ชัน หากต้องการเก็บไว้ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
    overEdits: 'ปรับปรุงโดยแทนที่ข้อความที่แก้ไขไว้',
    decided: (names: string) => `ยังไม่ได้ปรับปรุง เพราะพิจารณาแล้ว: ${names}`,
    saidSince: (names: string) =>
      `ยังไม่ได้ปรับปรุง เพราะมีการลงผลการพิจารณาหลังจากเปิดหน้านี้: ${names} กรุณาดูผลที่ลงไว้ในรายชื่อผู้ลงนามก่อน`,
    goOn: 'ปรับปรุงต่อ',
    decidedHelp:
      'ผู้ที่พิจารณาไปแล้วยังไม่เห็นข้อมูลใหม่ หากปรับปรุง ต้องเสนอทุกคนใหม่ตามลำดับ หากต้องการเก็บผลเดิมไว้ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
    askAgain: 'ปรับปรุงและเสนอใหม่',
    returned:
      'แก้ไขข้อมูลในชีตตามที่แจ้ง แล้วกด “ปรับปรุงบันทึกข้อความ” จากนั้นเสนออีกครั้ง หากแก้ไขในเอกสารโดยตรง เสนออีกครั้งได้ทันที',
  },
  time: {
    title: 'ความคืบหน้าแต่ละครั้ง',
    year: 'ปีงบประมาณ',
    yearName: (year: number | null) => (year === null ? 'ไม่ระบุปี' : n(year)),
    compare: 'เปรียบเทียบสองรอบ',
    from: 'รอบแรก',
    to: 'รอบหลัง',
    halfYear: 'รอบ ๖ เดือน',
    fullYear: 'รอบ ๑๒ เดือน',
    now: 'ข้อมูลปัจจุบันในชีต',
    do: 'เปรียบเทียบ',
    doing: 'กำลังเปรียบเทียบ…',
    sum: (better: number, same: number, worse: number) =>
      `คืบหน้า ${n(better)} · เท่าเดิม ${n(same)} · ถอยหลัง ${n(worse)} มาตรการ`,
    others: (added: number, removed: number) => `เพิ่มใหม่ ${n(added)} · ตัดออก ${n(removed)} มาตรการ`,
    same: (count: number) => `มาตรการที่เท่าเดิม (${n(count)})`,
    notKept: 'บันทึกข้อความที่สร้างด้วยรุ่นก่อนไม่ได้เก็บสถานะรายมาตรการไว้ จึงเลือกเปรียบเทียบไม่ได้',
  },
};

const en: typeof th = {
  status: (status) => (status === null ? 'unclear' : STATUSES.en[status]),
  stale: {
    title: 'The sheet has changed since this memo',
    fresh: 'This memo matches the sheet',
    otherSheet: (sheet) =>
      `This memo was made from the sheet “${sheet}”. Open that sheet to see whether it has changed. If it was renamed, enter its new name in the memo’s ชีตมาตรการ cell in the register.`,
    openSheet: (sheet) => `Open “${sheet}” and compare`,
    opening: 'Opening the sheet…',
    year: (memo, sheet) =>
      `This memo is for fiscal year ${memo}, but the ตั้งค่า sheet says ${sheet}. Updating also changes the memo’s year.`,
    change: ({ kind, from, to }) => {
      const arrow = `${en.status(from)} → ${en.status(to)}`;
      if (kind === 'added') return `New (${en.status(to)})`;
      if (kind === 'removed') return `Removed (was ${en.status(from)})`;
      if (kind === 'retitled') return from === to ? 'Renamed' : `Renamed · ${arrow}`;
      return arrow;
    },
    texts: 'Other text of the measures, such as methods, owners, notes or budget',
    settings: 'The sheet “ตั้งค่า” (settings)',
    signers: 'The sheet “ผู้ลงนาม” (signers)',
    more: (count) => `and ${plural(count, 'more measure', 'more measures')}`,
  },
  update: {
    do: 'Update memo',
    help: 'Puts the current data into the same document. The link and access stay the same. Earlier text stays in the Google Docs version history.',
    doing: 'Updating…',
    done: 'The document is updated. Its link is the same.',
    cutOff:
      'The last update was interrupted, so the document may not have the new text. Update again to be sure.',
    errors: (count) =>
      `Not updated: the sheet has ${plural(count, 'error', 'errors')} to fix. See the list on the main page.`,
    nothing: 'Not updated: this sheet has no measures. Check the sheet and try again.',
    elsewhere: (open, shown) =>
      `Not updated: the sheet “${open}” is open, but this memo was made from “${shown}”. Choose one. To use the open sheet, generate a new memo on the main page.`,
    ofItsSheet: (shown) => `Update from “${shown}”`,
    anyway: 'Update anyway',
    toMain: 'Go to the main page',
    edited: 'Not updated: someone has edited the document since the memo was made',
    behind:
      'Not updated: the document says more than the register knows of. An update may have been undone (Ctrl+Z), or an earlier version of the spreadsheet restored, so nobody can tell whether someone edited the document as well. Open it and look first.',
    editedBy: (who, when) => `Edited by ${who || 'someone'}${when && ` on ${englishDate(when)}`}`,
    comment: (who, text) => `${who}: ${text}`,
    editedHelp:
      'Updating moves those edits to the version history. To keep them, generate a new memo on the main page.',
    overEdits: 'Update and replace edits',
    decided: (names) => `Not updated: ${names} already decided`,
    saidSince: (names) =>
      `Not updated: after this page was opened, a decision was recorded for ${names}. Look at it in the list of signers first.`,
    goOn: 'Go on updating',
    decidedHelp:
      'They haven’t seen the new data. After an update, everyone must be asked again in order. To keep their decisions, generate a new memo on the main page.',
    askAgain: 'Update and ask again',
    returned:
      'Fix the sheet as requested, update the memo and send it again. If you edited the document itself, just send it again.',
  },
  time: {
    title: 'Progress by memo',
    year: 'Fiscal year',
    yearName: (year) => (year === null ? 'no year' : String(year)),
    compare: 'Compare two memos',
    from: 'First',
    to: 'Second',
    halfYear: '6 months',
    fullYear: '12 months',
    now: 'Current sheet',
    do: 'Compare',
    doing: 'Comparing…',
    sum: (better, same, worse) => `${better} ahead · ${same} unchanged · ${worse} behind`,
    others: (added, removed) => `${added} new · ${removed} removed`,
    same: (count) => `${plural(count, 'measure', 'measures')} unchanged`,
    notKept: 'Memos made with an earlier version have no saved statuses and can’t be compared.',
  },
};

export const CHANGES = { th, en };
