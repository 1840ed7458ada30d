/** Words of a memo that all have decided: its lock, and the new version in its place. */
import type { Lock } from '../../../core/sign-off/record';
import { englishDate } from '../english-date';
import { n } from '../shared';
import { plural } from './plural';

type Unlocked = Readonly<Record<Exclude<Lock, 'locked'>, string>>;

const th = {
  closed: {
    title: 'พิจารณาครบทุกคนแล้ว บันทึกข้อความฉบับนี้จึงคงไว้ตามที่พิจารณา และไม่ปรับปรุงตามชีตอีก',
    locked:
      'ล็อกเอกสารไว้แล้ว จึงแก้ไขข้อความและเพิ่มความคิดเห็นไม่ได้ ผู้ที่มีสิทธิ์แก้ไขเอกสารปลดล็อกเองได้ใน Google ไดรฟ์',
    lock: {
      '': 'เอกสารยังไม่ได้ล็อก ผู้ที่มีสิทธิ์แก้ไขจึงยังแก้ข้อความได้',
      asking: 'ยังไม่ทราบว่าล็อกเอกสารสำเร็จหรือไม่ กรุณากด “โหลดข้อมูลใหม่” หรือล็อกอีกครั้ง',
      refused: 'Google ไดรฟ์ไม่ให้ล็อกเอกสารนี้ ผู้ที่มีสิทธิ์แก้ไขจึงยังแก้ข้อความได้ ผลการพิจารณาบันทึกไว้ครบแล้ว',
    } as Unlocked,
    doLock: 'ล็อกเอกสาร',
    /** Of a report whose place on the office's site nobody has recorded yet. */
    publish:
      'ขั้นต่อไป เผยแพร่บนเว็บไซต์ของหน่วยงาน แล้วบันทึกเลขที่และลิงก์ที่ “เลขที่หนังสือ เอกสารกระดาษ และการเผยแพร่” ด้านล่าง',
    replaced: (when: string) => `มีฉบับใหม่แทนแล้ว จัดทำเมื่อ ${n(when)}`,
    newVersion: 'สร้างฉบับใหม่แทน',
    newAsk: 'ระบบจะสร้างบันทึกข้อความอีกฉบับจากชีตที่ใช้สร้างฉบับนี้ และต้องเสนอลงนามใหม่ ฉบับเดิมไม่เปลี่ยนแปลง',
    newYes: 'สร้างฉบับใหม่',
    making: 'กำลังสร้างฉบับใหม่…',
    made: (registered: boolean): string =>
      registered
        ? 'สร้างฉบับใหม่แล้ว อยู่บนสุดของรายการ และระบุในประวัติว่าแทนฉบับนี้'
        : 'สร้างฉบับใหม่แล้ว แต่เขียนลิงก์ลงทะเบียนบันทึกยังไม่ได้ ระบบจะเติมให้เมื่อกด “โหลดข้อมูลใหม่”',
    elsewhere: (open: string, shown: string) =>
      `ยังไม่ได้สร้าง เพราะท่านเปิดชีต “${open}” อยู่ แต่บันทึกข้อความนี้จัดทำจากชีต “${shown}” กรุณาเลือกว่าจะสร้างจากชีตใด หากต้องการใช้ชีตที่เปิดอยู่ กรุณาสร้างที่หน้าหลัก`,
    ofItsSheet: (shown: string) => `สร้างจากชีต “${shown}”`,
    errors: (count: number) =>
      `ยังไม่ได้สร้างฉบับใหม่ ${count === 0 ? 'เพราะไม่พบมาตรการในชีต กรุณาตรวจชีตแล้วลองอีกครั้ง' : `เพราะในชีตมี ${n(count)} รายการที่ต้องแก้ไข กรุณาดูรายการที่หน้าหลัก`}`,
    anyway: 'สร้างต่อโดยยังไม่แก้ไข',
    refused:
      'ยังไม่ได้ปรับปรุง เพราะพิจารณาครบทุกคนแล้ว กรุณากด “โหลดข้อมูลใหม่” แล้วเลือก “สร้างฉบับใหม่แทน” หากข้อมูลในชีตเปลี่ยนไป',
  },
};

const en: typeof th = {
  closed: {
    title:
      'Everyone has decided. This memo stays as they saw it and is no longer updated from the sheet.',
    locked:
      'The document is locked: no one can change it or add comments. Editors can unlock it in Google Drive.',
    lock: {
      '': 'The document isn’t locked yet, so editors can still change it.',
      asking: 'It’s unclear whether the document was locked. Click “Refresh” or lock it again.',
      refused:
        'Google Drive didn’t lock this document, so editors can still change it. All decisions are recorded.',
    },
    doLock: 'Lock document',
    publish:
      'Next, publish it on your website and record its number and link under “Number, paper and publication” below.',
    replaced: (when) => `A new version was made on ${englishDate(when)}`,
    newVersion: 'Create new version',
    newAsk:
      'This creates another memo from the same sheet. You’ll need to send it for sign-off again. This memo won’t change.',
    newYes: 'Create',
    making: 'Creating…',
    made: (registered) =>
      registered
        ? 'The new version is ready. It’s first in the list, and its history refers to this memo.'
        : 'The new version is ready, but its link couldn’t be saved to the register. Click “Refresh” to save it.',
    elsewhere: (open, shown) =>
      `Not created: the sheet “${open}” is open, but this memo was made from “${shown}”. Choose one. To use the open sheet, generate a memo on the main page.`,
    ofItsSheet: (shown) => `Create from “${shown}”`,
    errors: (count) =>
      count === 0
        ? 'Not created: this sheet has no measures. Check the sheet and try again.'
        : `Not created: the sheet has ${plural(count, 'error', 'errors')} to fix. See the list on the main page.`,
    anyway: 'Create anyway',
    refused:
      'Not updated: everyone has decided. Click “Refresh”, then create a new version if the sheet has changed.',
  },
};

export const CLOSED = { th, en };
