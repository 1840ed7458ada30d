/** What Google's refusals mean, by reason, code or sentence, and how much of their text is kept. */

import {
  callFailureOf,
  failureOf,
  isGoogles,
  isPassing,
  isTooFast,
  mayPass,
} from '../../src/core/google-failure';
import { messageOf } from '../../src/core/message-of';
import fc from '../property';

const drive = (code: number, reason: string, message = 'ไม่สำเร็จ') =>
  Object.assign(new Error(`API call to drive.files.create failed with error: ${message}`), {
    details: { code, errors: [{ reason }] },
  });

test.each([
  [403, 'storageQuotaExceeded', 'storage-full'],
  [403, 'dailyLimitExceeded', 'day-quota'],
  [403, 'userRateLimitExceeded', 'too-fast'],
  [429, 'rateLimitExceeded', 'too-fast'],
  [429, '', 'too-fast'],
  [403, 'domainPolicy', 'policy'],
  [403, 'insufficientFilePermissions', 'not-allowed'],
  [403, 'accessNotConfigured', 'not-on'],
  [403, '', 'not-allowed'],
  [401, 'authError', 'authorisation'],
  [404, 'notFound', 'not-found'],
  [410, 'deleted', 'not-found'],
  [500, 'internalError', 'busy'],
  [503, 'backendError', 'busy'],
  [502, 'reasonOfTomorrow', 'busy'],
  [400, 'reasonOfTomorrow', 'unknown'],
])('Drive’s %d %s is %s in whatever language its sentence is', (code, reason, kind) => {
  expect(failureOf(drive(code, reason)).kind).toBe(kind);
});

test.each([
  ["The user's Drive storage quota has been exceeded.", 'storage-full'],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'cells-full',
  ],
  ['การดำเนินการนี้จะทำให้จำนวนเซลล์เกินขีดจำกัด 10000000 เซลล์', 'cells-full'],
  ['Service invoked too many times for one day: drive.', 'day-quota'],
  [
    'Service invoked too many times in a short time: drive rateMax. Try Utilities.sleep(1000) between calls.',
    'too-fast',
  ],
  ["Quota exceeded for quota metric 'Queries' and limit 'Queries per minute'", 'too-fast'],
  ['There are too many scripts running simultaneously for this Google user account.', 'too-many'],
  ['Exceeded maximum execution time', 'time'],
  ['Google Drive API has not been used in project 1 before or it is disabled.', 'not-on'],
  [
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: x',
    'scope',
  ],
  ['You do not have permission to call SpreadsheetApp.getUi. Required permissions: x', 'scope'],
  ['Authorization is required to perform that action.', 'authorisation'],
  ['The domain administrators have disabled Drive apps.', 'policy'],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'protected',
  ],
  ['Action not allowed', 'view-only'],
  ['You do not have permission to edit this spreadsheet.', 'view-only'],
  ['File not found: abc.', 'not-found'],
  ['The user does not have sufficient permissions for this file.', 'not-allowed'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy'],
  ['Empty response', 'busy'],
  ['Service Spreadsheets timed out while accessing document with id 1.', 'busy'],
  ['NetworkError: Connection failure due to HTTP 0', 'network'],
  ['Failed to fetch', 'network'],
  ['ที่เก็บข้อมูลของคุณเต็มแล้ว โปรดเพิ่มพื้นที่', 'storage-full'],
  ['Exception: ไม่สำเร็จ', 'unknown'],
  ['Service error: Spreadsheets', 'busy'],
  ['Service error: Drive', 'busy'],
  ['Service using too much computer time for one day', 'day-quota'],
  ['There are too many LockService operations against the same script.', 'too-fast'],
  ['Exceeded memory limit', 'memory'],
  ['An unknown error has occurred, please try again later.', 'busy'],
  ['Response Code: 502. Message: <html><title>Error 502 (Server Error)!!1</title>', 'busy'],
  [
    'API call to drive.files.get failed with error: Response Code: 429. Message: Sorry...',
    'too-fast',
  ],
  ['<!DOCTYPE html><html lang=en><title>Error 500 (Server Error)!!1</title>', 'busy'],
  ['<!DOCTYPE html><title>ข้อผิดพลาด 503 (บริการไม่พร้อมใช้งาน)!!1</title>', 'busy'],
  // No file of anybody's: the page of a server that does not know its own address.
  ['<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title>', 'unknown'],
  ['Response Code: 413. Message: Request Entity Too Large', 'unknown'],
  [
    'Unexpected error while getting the method or property getValues on object SpreadsheetApp.Range.',
    'busy',
  ],
  ['ข้อผิดพลาดที่ไม่คาดคิดขณะรับเมธอดหรือพร็อพเพอร์ตี้ getValues บนออบเจ็กต์ SpreadsheetApp.Range', 'busy'],
  ['Too many simultaneous invocations: Spreadsheets', 'too-many'],
  // Near miss: a file that was not found, by a method of another service.
  [
    'Unexpected error while getting the method or property getFileById on object DriveApp.',
    'unknown',
  ],
  // Likely translations.
  ['ขออภัย เซิร์ฟเวอร์มีข้อผิดพลาด โปรดรอสักครู่แล้วลองอีกครั้ง', 'busy'],
  ['บริการไม่พร้อมใช้งานชั่วคราว: สเปรดชีต', 'busy'],
  ['เรียกใช้บริการหลายครั้งเกินไปสำหรับหนึ่งวัน: spreadsheets', 'day-quota'],
  ['เรียกใช้บริการหลายครั้งเกินไปในระยะเวลาสั้นๆ: sheets', 'too-fast'],
  ['มีการเรียกใช้พร้อมกันมากเกินไป: สเปรดชีต', 'too-many'],
  ['เกินระยะเวลาดำเนินการสูงสุดแล้ว', 'time'],
  ['พื้นที่เก็บข้อมูลในไดรฟ์ของผู้ใช้เกินโควต้าแล้ว', 'storage-full'],
  ['จำเป็นต้องได้รับสิทธิ์เพื่อดำเนินการนั้น', 'authorisation'],
  ['ต้องมีการตรวจสอบสิทธิ์เพื่อดำเนินการดังกล่าว', 'authorisation'],
  // As Thai projects that run at Google quote them.
  [
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ UrlFetchApp.fetch สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/script.external_request',
    'scope',
  ],
  ['คุณไม่ได้รับอนุญาตให้เรียกใช้ DriveApp', 'scope'],
  [
    'สิทธิ์ที่ระบุไว้ไม่เพียงพอที่จะเรียกใช้ DriveApp.Folder.createFolder สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/drive',
    'scope',
  ],
  ['ข้อผิดพลาดของบริการ: สเปรดชีต', 'busy'],
  ['ข้อผิดพลาดของบริการ: ไดรฟ์', 'busy'],
  ['บริการ สเปรดชีต หมดเวลาขณะเข้าถึงเอกสารที่มีรหัส 1', 'busy'],
  ['บริการ สเปรดชีต หยุดทำงานขณะเข้าถึงเอกสารที่มีรหัส 1', 'busy'],
  ['เรียกใช้บริการมากเกินไปในหนึ่งวัน: premium email', 'day-quota'],
  ['เกินเวลาดำเนินการสูงสุด', 'time'],
  // Near misses: a sheet's or a clerk's own words.
  ['ไม่อนุญาตให้ดำเนินการนี้กับเซลล์ในคอลัมน์ที่กำหนดประเภท', 'unknown'],
  ['ข้อมูลที่คุณป้อนในเซลล์ F8 ละเมิดกฎการตรวจสอบข้อมูลที่ตั้งไว้ในเซลล์นี้', 'unknown'],
])('%s', (message, kind) => {
  expect(failureOf(new Error(message)).kind).toBe(kind);
});

test.each([
  ['実行: https://www.googleapis.com/auth/drive.file', 'scope'],
  ['実行 Utilities.sleep(1000) 実行', 'too-fast'],
  ['実行 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms', 'busy'],
  ['実行 HTTP 0', 'network'],
  ['実行 HTTP 500', 'busy'],
  ['実行', 'unknown'],
])('in no language that is known here, %s', (message, kind) => {
  expect(failureOf(new Error(message)).kind).toBe(kind);
});

test('what a service says is no bug of ours, whatever the words', () => {
  const thrown = (name: string, more: object = {}) =>
    Object.assign(new Error('実行'), { name, ...more });
  expect(isGoogles(thrown('Exception'))).toBe(true);
  expect(isGoogles(thrown('GoogleJsonResponseException'))).toBe(true);
  expect(isGoogles(thrown('Error', { details: { code: 400 } }))).toBe(true);
  for (const name of ['Error', 'TypeError', 'RangeError', 'XTError'])
    expect(isGoogles(thrown(name))).toBe(false);
  expect(isGoogles(null)).toBe(false);
  expect(mayPass(thrown('Exception'))).toBe(true);
  expect(mayPass(thrown('Exception', { details: { code: 400 } }))).toBe(false);
  expect(mayPass(thrown('TypeError'))).toBe(false);
  expect(mayPass(null)).toBe(false);
});

test('a long text is not taken for the id of a document', () => {
  expect(failureOf(new Error(`ก ${'x'.repeat(300)}`)).kind).toBe('unknown');
});

test('a slip of ours that quotes a refusal is none', () => {
  expect(failureOf(new TypeError('File not found: x.')).kind).toBe('unknown');
});

test('for a call of the page, not to be authorised means several accounts', () => {
  const said = 'Authorization is required to perform that action.';
  expect(callFailureOf(new Error(said)).kind).toBe('several-accounts');
  expect(callFailureOf(new Error('Empty response')).kind).toBe('busy');
});

const storage = (code: string) =>
  `We're sorry, a server error occurred while reading from storage. Error code ${code}.`;
const storageInThai = (code: string) =>
  `ขออภัย เกิดข้อผิดพลาดเกี่ยวกับเซิร์ฟเวอร์ขณะอ่านจากพื้นที่เก็บข้อมูล รหัสข้อผิดพลาด ${code}`;

test.each([
  [storage('PERMISSION_DENIED'), 'several-accounts'],
  [storageInThai('PERMISSION_DENIED'), 'several-accounts'],
  [storage('INTERNAL'), 'busy'],
  [storageInThai('INTERNAL'), 'busy'],
  [storage('NOT_FOUND'), 'no-script'],
  [storageInThai('NOT_FOUND'), 'no-script'],
  ['ต้องมีการให้สิทธิ์เพื่อดำเนินการดังกล่าว', 'several-accounts'],
  ['ต้องได้รับอนุญาตจึงจะดำเนินการดังกล่าวได้', 'several-accounts'],
  ['NetworkError: Connection failure due to HTTP 0', 'network'],
  ['NetworkError: Connection failure due to HTTP 403', 'several-accounts'],
  ['NetworkError: Connection failure due to HTTP 404', 'no-script'],
  ['NetworkError: Connection failure due to HTTP 429', 'too-fast'],
  ['NetworkError: Connection failure due to HTTP 500', 'busy'],
  ['Script function not found: callCheck', 'no-script'],
  ['google.script.run.callOld is not a function', 'no-script'],
  ['Exceeded maximum execution time', 'time'],
  ['実行', 'unknown'],
])('for a call of the page, %s', (message, kind) => {
  expect(callFailureOf(Object.assign(new Error(message), { name: 'ScriptError' })).kind).toBe(kind);
});

test('a code is read whether it comes as a number or as text', () => {
  const coded = (code: unknown) => Object.assign(new Error('x'), { details: { code } });
  expect(failureOf(coded('503')).kind).toBe('busy');
  expect(failureOf(coded('429')).kind).toBe('too-fast');
  expect(mayPass(Object.assign(coded('400'), { name: 'Exception' }))).toBe(false);
});

test('turned away at the door is known not to have been done; a server’s error is not', () => {
  expect([isTooFast(drive(429, '')), isTooFast(drive(503, ''))]).toEqual([true, false]);
  expect([isPassing(drive(429, '')), isPassing(drive(503, '')), isPassing(drive(403, ''))]).toEqual(
    [true, true, false],
  );
});

test('no text is longer than 300 characters, or has one that prints nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      for (const kept of [messageOf(new Error(text)), failureOf(text).text]) {
        expect(Array.from(kept).length).toBeLessThanOrEqual(300);
        expect(kept).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\ufffd]/u);
      }
    }),
  );
});
