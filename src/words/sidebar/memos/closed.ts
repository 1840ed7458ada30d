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
      'All have decided. This memo stays as they saw it and is no longer updated from the sheet.',
    locked:
      'The document is locked: its text cannot be changed, and no comments can be added. Whoever may edit it can lift the lock in Google Drive.',
    lock: {
      '': 'The document is not locked yet: whoever may edit it can still change its text.',
      asking: 'Whether the document was locked is not known. Press “Refresh”, or lock it again.',
      refused:
        'Google Drive did not lock this document, so whoever may edit it can still change its text. All decisions are recorded.',
    },
    doLock: 'Lock the document',
    replaced: (when) => `A new version was made on ${englishDate(when)}`,
    newVersion: 'Make a new version',
    newAsk:
      'Another memo is made from the sheet that this one was made from. It has to be sent for sign-off anew. This one does not change.',
    newYes: 'Make it',
    making: 'Making it…',
    made: (registered) =>
      registered
        ? 'The new version is made. It is the first of the list, and its history names this one.'
        : 'The new version is made, but its link could not be written to the register. “Refresh” puts it there.',
    elsewhere: (open, shown) =>
      `Not made: the sheet “${open}” is open, and this memo was made from “${shown}”. Please choose. To use the sheet that is open, make a memo on the main page.`,
    ofItsSheet: (shown) => `Make it from “${shown}”`,
    errors: (count) =>
      count === 0
        ? 'Not made: there are no measures in the sheet. Look at the sheet and try again.'
        : `Not made: the sheet has ${plural(count, 'error', 'errors')} to correct. They are listed on the main page.`,
    anyway: 'Make it without correcting',
    refused:
      'Not updated: all have decided. Press “Refresh”, and make a new version if the sheet has changed.',
  },
};

export const CLOSED = { th, en };
