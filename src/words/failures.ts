/**
 * What Google refused, in words: one look-up for the server and the page, each kind with its way out. None of these
 * sentences says what has become of the user's data: whoever knows that says it beside them.
 */
import type { FailureKind, GoogleFailure } from '../core/google-failure';
import type { Language } from '../core/text/language';
import { PRODUCT_NAME } from './product';

/** What a user is told: a message, and in small print what only Google can explain. */
export interface Told {
  readonly message: string;
  /** '' where the message says it all. */
  readonly detail: string;
}

type FailureWords = Readonly<Record<Exclude<FailureKind, 'unknown'>, string>> & {
  readonly failed: string;
  /** `told`: Google's own text stands below. */
  readonly unknown: (told: boolean) => string;
  readonly smallPrint: (text: string) => string;
  /** A command was broken off, and nobody knows how far it had come. */
  readonly unsure: string;
  /** The script has not even begun. */
  readonly notBegun: string;
};

const th: FailureWords = {
  busy: 'ระบบของ Google ขัดข้องชั่วคราว กรุณารอสักครู่แล้วลองใหม่',
  'too-fast': 'มีการเรียกใช้ Google ถี่เกินไป กรุณารอหนึ่งนาทีแล้วลองใหม่',
  'day-quota':
    'วันนี้บัญชีของท่านใช้บริการของ Google ครบจำนวนที่กำหนดแล้ว กรุณาลองใหม่ในวันพรุ่งนี้ หรือขอให้เพื่อนร่วมงานทำรายการนี้ด้วยบัญชีของตน',
  time: 'รายการนี้ใช้เวลานานเกินที่ Google กำหนด จึงถูกหยุดกลางคัน กรุณาลองใหม่ หากยังเป็นเช่นเดิม กรุณาแจ้งผู้ดูแลระบบ',
  memory:
    'Google หยุดรายการนี้กลางคัน เพราะใช้หน่วยความจำเกินที่กำหนด กรุณาลองใหม่ หากยังเป็นเช่นเดิม กรุณาแจ้งผู้ดูแลระบบ',
  'too-many':
    'บัญชีของท่านมีรายการที่ระบบกำลังทำพร้อมกันมากเกินไป กรุณาปิดหน้าต่างไฟล์ชีตที่ไม่ได้ใช้ รอหนึ่งนาที แล้วลองใหม่',
  authorisation: `ท่านยังไม่ได้อนุญาตให้ระบบทำงาน หรือการอนุญาตถูกยกเลิกไปแล้ว กรุณาเลือกรายการใดก็ได้ในเมนู “${PRODUCT_NAME}” แล้วกดอนุญาต จากนั้นลองใหม่`,
  scope: `ท่านยังอนุญาตให้ระบบไม่ครบทุกข้อ กรุณาเลือกรายการใดก็ได้ในเมนู “${PRODUCT_NAME}” แล้วเลือกให้ครบทุกข้อก่อนกดอนุญาต จากนั้นลองใหม่`,
  'several-accounts': `Google ไม่ให้หน้านี้ติดต่อระบบ มักเกิดเมื่อเบราว์เซอร์เข้าสู่ระบบ Google ไว้หลายบัญชี กรุณาเปิดไฟล์ชีตนี้ในหน้าต่างส่วนตัว หรือในโปรไฟล์ Chrome ที่มีบัญชีนี้บัญชีเดียว หากมีบัญชีเดียวอยู่แล้ว กรุณาเลือกรายการใดก็ได้ในเมนู “${PRODUCT_NAME}” เพื่ออนุญาตอีกครั้ง`,
  'no-script':
    'Google ไม่พบสคริปต์หรือรายการของหน้านี้ สคริปต์อาจเพิ่งถูกปรับปรุงหรือถูกลบไป กรุณาปิดแถบด้านข้าง โหลดหน้าไฟล์ชีตใหม่ แล้วเปิดแถบด้านข้างอีกครั้ง หากยังไม่ได้ กรุณาแจ้งผู้ติดตั้งระบบ',
  network: 'ติดต่อ Google ไม่ได้ กรุณาตรวจอินเทอร์เน็ตแล้วลองใหม่',
  'no-answer': 'Google ไม่ได้ตอบกลับมา อินเทอร์เน็ตอาจขาดไป หรือคอมพิวเตอร์อาจพักเครื่องอยู่ กรุณาลองใหม่',
  'storage-full': 'พื้นที่เก็บข้อมูลของ Google ไดรฟ์เต็ม กรุณาลบไฟล์ที่ไม่ใช้และล้างถังขยะใน Google ไดรฟ์ แล้วลองใหม่',
  'cells-full':
    'ไฟล์ชีตนี้มีช่องครบจำนวนที่ Google กำหนดแล้ว จึงเพิ่มแถว คอลัมน์ หรือชีตไม่ได้ กรุณาลบแถวและคอลัมน์ว่าง หรือชีตที่ไม่ใช้ แล้วลองใหม่',
  'view-only':
    'ท่านมีสิทธิ์เพียงดูหรือแสดงความคิดเห็นในไฟล์ชีตนี้ ดูผลการตรวจและเปิดเอกสารที่แชร์ให้ท่านได้ แต่บันทึก แก้ไข หรือสร้างไม่ได้ กรุณาขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต แล้วเปิดไฟล์ชีตใหม่',
  protected: 'ชีตหรือช่องถูกป้องกันไว้ กรุณาขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต',
  policy: 'หน่วยงานหรือผู้ดูแลระบบของท่านไม่อนุญาตให้ทำรายการนี้ใน Google กรุณาสอบถามผู้ดูแลระบบของหน่วยงาน',
  'not-on':
    'ยังไม่ได้เปิดบริการ Google ไดรฟ์ให้ระบบ กรุณาแจ้งผู้ติดตั้งระบบให้เปิดบริการนี้ในหน้า Apps Script ของไฟล์ชีต',
  'not-found':
    'ไม่พบไฟล์ใน Google ไดรฟ์ของท่าน ไฟล์อาจถูกลบไปแล้วหรือผู้อื่นเป็นผู้สร้าง กรุณาโหลดข้อมูลใหม่แล้วลองอีกครั้ง',
  'not-allowed': 'บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้ กรุณาขอสิทธิ์จากเจ้าของไฟล์',
  failed: 'ทำรายการไม่สำเร็จ',
  unknown: (told) =>
    `กรุณาลองใหม่ หากยังไม่ได้ กรุณาแจ้งผู้ดูแลระบบ${told ? 'พร้อมข้อความของ Google ด้านล่าง' : ''}`,
  smallPrint: (text) => `ข้อความจาก Google: ${text}`,
  unsure: 'หากเป็นการบันทึก สร้าง หรือแชร์ รายการอาจทำไปแล้วบางส่วน กรุณาโหลดข้อมูลใหม่และตรวจก่อนทำซ้ำ',
  notBegun: 'ระบบยังไม่ได้เริ่มทำรายการนี้ ข้อมูลจึงเป็นเช่นเดิม',
};

const en: FailureWords = {
  busy: 'Google is temporarily unavailable. Wait a little and try again.',
  'too-fast': 'Too many requests to Google in a short time. Wait a minute and try again.',
  'day-quota':
    'Your account has reached Google’s daily limit. Try again tomorrow, or ask a colleague to do this with their account.',
  time: 'This took longer than Google allows and was stopped partway. Try again; if it keeps happening, contact your administrator.',
  memory:
    'Google stopped this partway because it used too much memory. Try again; if it keeps happening, contact your administrator.',
  'too-many':
    'Too many commands are running for your account at once. Close windows of the sheet that you do not need, wait a minute and try again.',
  authorisation: `The add-on doesn’t have your permission yet, or it was withdrawn. Choose any item of the menu “${PRODUCT_NAME}”, allow it, and try again.`,
  scope: `You haven’t allowed everything the add-on needs. Choose any item of the menu “${PRODUCT_NAME}”, tick every box before you allow it, and try again.`,
  'several-accounts': `Google isn’t letting this page reach the add-on. This usually happens when your browser is signed in to several Google accounts: open the spreadsheet in a private window, or in a Chrome profile with only this account. If you have only one account, choose any item of the menu “${PRODUCT_NAME}” to allow it again.`,
  'no-script':
    'Google can’t find this page’s script, or what the page asked of it. The script may just have been updated, or deleted. Close the sidebar, reload the spreadsheet and open the sidebar again; if that doesn’t help, tell whoever installed the add-on.',
  network: 'Couldn’t reach Google. Check your internet connection and try again.',
  'no-answer':
    'Google didn’t respond. You may have lost your connection, or your computer may have been asleep. Try again.',
  'storage-full':
    'Your Google storage is full. Delete files you don’t need, empty the bin in Google Drive, and try again.',
  'cells-full':
    'This spreadsheet has as many cells as Google allows, so no row, column or sheet can be added. Delete empty rows and columns, or sheets you don’t need, and try again.',
  'view-only':
    'You can only view or comment on this spreadsheet. You can read the findings and open documents shared with you, but you can’t save, change or create anything. Ask the owner for edit access, then reopen the spreadsheet.',
  protected: 'This sheet or cell is protected. Ask the owner of the file for edit access.',
  policy: 'Your organisation or its administrator doesn’t allow this. Ask the administrator.',
  'not-on':
    'The Drive API service has not been added to the add-on. Ask whoever installed it to add the service in the sheet’s Apps Script page.',
  'not-found':
    'The file isn’t in your Google Drive. It may have been deleted, or someone else may have made it. Refresh and try again.',
  'not-allowed':
    'Your account doesn’t have permission to do this. Ask the owner of the file for access.',
  failed: 'Something went wrong.',
  unknown: (told) =>
    `Try again; if it keeps happening, tell your administrator${told ? ' and include Google’s message below' : ''}.`,
  smallPrint: (text) => `Google says: ${text}`,
  unsure:
    'If something was being saved, created or shared, part of it may have been done. Refresh and check before you try again.',
  notBegun: 'Nothing was started, so your data hasn’t changed.',
};

export const FAILURES: Readonly<Record<Language, FailureWords>> = { th, en };

/** The sentence that ends a message on what was refused; Google's own text where nobody knows what it means. */
export function tellReason(language: Language, failure: GoogleFailure): Told {
  const { kind, text, isGuess = false } = failure;
  const words = FAILURES[language];
  const detail = text === '' || (kind !== 'unknown' && !isGuess) ? '' : words.smallPrint(text);
  return { message: kind === 'unknown' ? words.unknown(detail !== '') : words[kind], detail };
}

/** Of a command that only reads: nothing has been done, whatever was in the way. */
export function tellUnread(language: Language, failure: GoogleFailure): Told {
  const { message, detail } = tellReason(language, failure);
  const before = failure.kind === 'unknown' ? [FAILURES[language].failed] : [];
  return { message: [...before, message].join(' '), detail };
}

/** Google refuses these before the script begins: nothing can have changed. */
const BEFORE_IT_BEGINS: ReadonlySet<FailureKind> = new Set([
  'several-accounts',
  'no-script',
  'too-many',
]);

/** Of a command that was broken off wherever it was, or never begun. `inside`: the script itself was told, at work. */
export function tellBrokenOff(language: Language, failure: GoogleFailure, inside = false): Told {
  const { message, detail } = tellReason(language, failure);
  const words = FAILURES[language];
  const isNotBegun = !inside && BEFORE_IT_BEGINS.has(failure.kind);
  const after = isNotBegun ? words.notBegun : words.unsure;
  const before = failure.kind === 'unknown' ? [words.failed] : [];
  return { message: [...before, message, after].join(' '), detail };
}
