/** Words of the memos view: its list and each memo; the approval round and the changes have files of their own. */
import type { CountsAndPercent } from '../../../core/measures/completion';
import type { Cancelled } from '../../../core/sign-off/record';
import type { Stage } from '../../../core/sign-off/round';
import { englishDate } from '../english-date';
import { FRAME, n, SHARED } from '../shared';
import { CHANGES } from './changes';
import { CLOSED } from './closed';
import { PAPER } from './paper';
import { plural } from './plural';
import { SIGN_OFF } from './sign-off';

type ByStage = Readonly<Record<Stage, string>>;

const th = {
  ...SHARED.th,
  ...FRAME.th,
  ...SIGN_OFF.th,
  ...CHANGES.th,
  ...CLOSED.th,
  ...PAPER.th,
  title: 'ทะเบียนและการเสนอลงนาม',
  /** A date as the register writes it. */
  date: n,
  percent: (percent: number | null) => (percent === null ? '–' : `ร้อยละ ${n(percent.toFixed(2))}`),
  empty: {
    title: 'ยังไม่มีบันทึกข้อความ',
    help: 'เมื่อสร้างบันทึกข้อความที่หน้าหลักแล้ว จะเสนอลงนามและติดตามได้ที่นี่',
  },
  list: {
    title: 'บันทึกข้อความ',
    otherSheet: (sheet: string) => `จากชีต ${sheet}`,
    reference: (reference: string) => `ที่ ${n(reference)}`,
    all: 'แสดงทั้งหมด',
    fewer: 'แสดงเฉพาะล่าสุด',
    noSubject: '(ไม่มีชื่อเรื่อง)',
    batch: (when: string, count: number) => `ชุดบันทึกถึงหน่วยงาน ${n(when)} (${n(count)})`,
    cancelled: (count: number) => `ฉบับที่ยกเลิก (${n(count)})`,
  },
  cancelling: {
    open: 'ยกเลิกบันทึกข้อความนี้',
    /** Before the question, of a memo that all have decided. */
    decided: 'บันทึกข้อความนี้พิจารณาครบทุกคนแล้ว กรุณาแน่ใจว่าต้องการยกเลิก',
    saidSince:
      'ยังไม่ได้ยกเลิก เพราะมีการลงผลการพิจารณาหลังจากเปิดหน้านี้ กรุณาดูผลที่ลงไว้ในรายชื่อผู้ลงนามก่อน หากยังต้องการยกเลิก กรุณากดอีกครั้ง',
    ask: 'เอกสารจะย้ายไปถังขยะของ Google ไดรฟ์ และหยุดให้เปิดด้วยลิงก์ แถวในทะเบียนบันทึกยังอยู่พร้อมเหตุผล กู้คืนเอกสารจากถังขยะได้ภายใน ๓๐ วัน แต่บันทึกข้อความนี้จะไม่กลับมาในรายการ',
    reason: 'เหตุผลที่ยกเลิก',
    reasonFault: 'กรุณาระบุเหตุผล เช่น สร้างซ้ำ หรือใช้ข้อมูลผิดปี',
    yes: 'ยกเลิกบันทึกข้อความ',
    doing: 'กำลังยกเลิก…',
    done: ({ reason, at, unseen }: Pick<Cancelled, 'reason' | 'at' | 'unseen'>) =>
      `ยกเลิกเมื่อ ${n(at)} เหตุผล: ${reason} ${unseen ? 'ระบบไม่เห็นเอกสาร จึงไม่ได้ย้ายไปถังขยะ หากยังเปิดจากลิงก์ได้ กรุณาให้เจ้าของเอกสารย้ายไปถังขยะเอง' : 'เอกสารอยู่ในถังขยะของผู้จัดทำ'}`,
    linkOpen: 'Google ไดรฟ์ไม่ยืนยันว่าหยุดให้เปิดด้วยลิงก์แล้ว กรุณาลบเอกสารออกจากถังขยะ',
  },
  stage: {
    making: 'กำลังสร้างเอกสาร',
    failed: 'สร้างไม่สำเร็จ',
    made: 'ยังไม่ได้เสนอ',
    sent: 'อยู่ระหว่างเสนอ',
    returned: 'ส่งคืนให้แก้ไข',
    complete: 'พิจารณาครบแล้ว',
    cancelled: 'ยกเลิกแล้ว',
  } as ByStage,
  where: {
    maker: 'อยู่ที่ผู้จัดทำ',
    signer: (name: string) => `รอ ${name} พิจารณา`,
    since: (since: string) => `ตั้งแต่ ${n(since)}`,
    complete: (since: string) => `พิจารณาครบทุกคนเมื่อ ${n(since)}`,
    making:
      'เอกสารยังไม่มีลิงก์ หากไม่ได้กำลังสร้างอยู่ กรุณากด “โหลดข้อมูลใหม่” ระบบจะค้นหาเอกสารให้ หากยังไม่พบ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
    failed: 'ไม่มีเอกสาร เพราะ Google สร้างเอกสารในครั้งนั้นไม่สำเร็จ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
  },
  memo: {
    open: 'เปิดเอกสาร',
    copyLink: 'คัดลอกลิงก์',
    linkLabel: 'ลิงก์ของเอกสาร',
    byHand: 'กด Ctrl+C เพื่อคัดลอกข้อความที่เลือกไว้',
    badLink: 'ลิงก์ในทะเบียนบันทึกถูกแก้ไข จึงเปิดจากที่นี่ไม่ได้ กรุณาตรวจช่อง “ลิงก์” ในชีตทะเบียนบันทึก',
    by: (who: string) => `สร้างโดย ${who}`,
    counts: ({ done, total, percent }: CountsAndPercent) =>
      `เสร็จเรียบร้อยแล้ว ${n(done)} จาก ${n(total)} มาตรการ (ร้อยละ ${n((percent ?? 0).toFixed(2))})`,
    history: 'ประวัติ',
  },
  colleague: {
    title: (who: string) => `บันทึกข้อความนี้สร้างโดย ${who || 'ผู้อื่น'}`,
    help: 'Google ให้ระบบแชร์และปรับปรุงได้เฉพาะเอกสารที่ท่านสร้างเอง ท่านเปิดเอกสารและลงผลการพิจารณาของผู้ลงนามได้ หากต้องแชร์หรือปรับปรุง กรุณาแจ้งผู้สร้าง หรือสร้างบันทึกข้อความฉบับของท่านเองที่หน้าหลัก',
  },
};

const en: typeof th = {
  ...SHARED.en,
  ...FRAME.en,
  ...SIGN_OFF.en,
  ...CHANGES.en,
  ...CLOSED.en,
  ...PAPER.en,
  title: 'Memos and sign-off',
  date: (text) => englishDate(String(text)),
  percent: (percent) => (percent === null ? '–' : `${percent.toFixed(2)}%`),
  empty: {
    title: 'No memos yet',
    help: 'After you generate a memo on the main page, you can send it for sign-off and follow it here.',
  },
  list: {
    title: 'Memos',
    otherSheet: (sheet) => `From the sheet ${sheet}`,
    reference: (reference) => `No. ${reference}`,
    all: 'Show all',
    fewer: 'Show the latest only',
    noSubject: '(no subject)',
    batch: (when, count) => `Memos to units, ${englishDate(when)} (${count})`,
    cancelled: (count) => `Cancelled (${count})`,
  },
  cancelling: {
    open: 'Cancel this memo',
    decided: 'Everyone has decided this memo. Make sure you really want to cancel it.',
    saidSince:
      'Not cancelled: a decision was recorded after this page was opened. Look at it in the list of signers first; to cancel all the same, press again.',
    ask: 'The document moves to the Google Drive bin and its link stops working. Its row stays in the register with your reason. You can restore the document from the bin within 30 days, but the memo won’t return to this list.',
    reason: 'Reason for cancelling',
    reasonFault: 'Enter a reason, such as: made twice, or used another year’s data.',
    yes: 'Cancel memo',
    doing: 'Cancelling…',
    done: ({ reason, at, unseen }) =>
      `Cancelled on ${englishDate(at)}: ${reason}. ${unseen ? 'The add-on doesn’t see the document, so it wasn’t moved to the bin. If its link still opens it, ask its owner to bin it.' : 'The document is in its creator’s bin.'}`,
    linkOpen:
      'Google Drive didn’t confirm that its link is turned off. Delete the document from the bin.',
  },
  stage: {
    making: 'In progress',
    failed: 'Not created',
    made: 'Not sent yet',
    sent: 'Out for sign-off',
    returned: 'Returned',
    complete: 'Everyone has decided',
    cancelled: 'Cancelled',
  },
  where: {
    maker: 'With its creator',
    signer: (name) => `Waiting for ${name}`,
    since: (since) => `Since ${englishDate(since)}`,
    complete: (since) => `Everyone decided by ${englishDate(since)}`,
    making:
      'It has no link yet. If no one is generating it right now, click “Refresh” to look for it. If it isn’t found, generate a new memo on the main page.',
    failed:
      'There’s no document because Google didn’t create it. Generate a new memo on the main page.',
  },
  memo: {
    open: 'Open document',
    copyLink: 'Copy link',
    linkLabel: 'Link to the document',
    byHand: 'Press Ctrl+C to copy the selected text',
    badLink:
      'The link in the register was changed, so it can’t be opened here. Check the column “ลิงก์” in the register.',
    by: (who) => `Created by ${who}`,
    counts: ({ done, total, percent }) =>
      `${done} of ${plural(total, 'measure', 'measures')} done (${(percent ?? 0).toFixed(2)}%)`,
    history: 'History',
  },
  colleague: {
    title: (who) => `${who || 'Someone else'} created this memo`,
    help: 'ITA Memo can share and update only documents you created. You can open this one and record decisions. To share or update it, ask its creator, or generate your own memo on the main page.',
  },
};

export const MEMOS = { th, en };
