/** Each failure in both languages: its way out, no word of Google's in a sentence, and nothing said of data that nobody knows. */

import type { CommandProblem } from '../../src/core/command-problem';
import type { FailureKind, GoogleFailure } from '../../src/core/google-failure';
import { failureOf } from '../../src/core/google-failure';
import { tellBrokenOff, tellReason } from '../../src/words/failures';
import { tellBug, tellProblem } from '../../src/words/problems';
import fc from '../property';

const KINDS: Readonly<Record<FailureKind, [th: RegExp, en: RegExp]>> = {
  busy: [/รอสักครู่/, /Wait a little/],
  'too-fast': [/รอหนึ่งนาที/, /Wait a minute/],
  'day-quota': [/วันพรุ่งนี้/, /tomorrow/],
  time: [/ลองใหม่/, /Try again/],
  memory: [/ลองใหม่/, /Try again/],
  'no-script': [/โหลดหน้าไฟล์ชีตใหม่/, /reload the spreadsheet/],
  'too-many': [/ปิดหน้าต่าง/, /Close windows/],
  authorisation: [/กดอนุญาต/, /allow it/],
  scope: [/ให้ครบทุกข้อ/, /tick every box/],
  'several-accounts': [/หน้าต่างส่วนตัว.*โปรไฟล์ Chrome/, /private window.*Chrome profile/],
  network: [/ตรวจอินเทอร์เน็ต/, /internet connection/],
  'no-answer': [/ลองใหม่/, /Try again/],
  'storage-full': [/ล้างถังขยะ/, /empty the bin/],
  'cells-full': [/ลบแถวและคอลัมน์ว่าง/, /Delete empty rows/],
  'view-only': [/ขอสิทธิ์แก้ไข/, /edit access/],
  protected: [/ขอสิทธิ์แก้ไข/, /Ask the owner/],
  policy: [/สอบถามผู้ดูแลระบบ/, /Ask the administrator/],
  'not-on': [/ผู้ติดตั้งระบบ/, /whoever installed/],
  'not-found': [/โหลดข้อมูลใหม่/, /Refresh and try again/],
  'not-allowed': [/ขอสิทธิ์จากเจ้าของ/, /Ask the owner/],
  unknown: [/แจ้งผู้ดูแลระบบ/, /tell your administrator/],
};

const TEXT = 'Something said by Google in English';
const rows = Object.entries(KINDS) as [FailureKind, [RegExp, RegExp]][];

test.each(rows)('%s has its way out in both languages', (kind, [th, en]) => {
  expect(tellReason('th', { kind, text: TEXT }).message).toMatch(th);
  expect(tellReason('en', { kind, text: TEXT }).message).toMatch(en);
});

/** As a Thai reader knows them. */
const NAMES = /Google|Chrome|Apps Script|ITA Memo/g;

const problemsOf = (failure: GoogleFailure): readonly CommandProblem[] => [
  { kind: 'drive-refused', failure, noted: true },
  { kind: 'drive-refused', failure, noted: false },
  { kind: 'doc-unknown', failure },
  { kind: 'drive-failed', failure },
  { kind: 'update-unknown', failure },
  { kind: 'year-unfinished', sheet: 'ก', failure },
  { kind: 'sheet-protected', sheet: 'ก', failure },
  { kind: 'register-protected', sheet: 'ก', failure },
  { kind: 'partly-written', sheet: 'ก', failure },
  { kind: 'not-noted', sheet: 'ก', failure },
  { kind: 'share-refused', refusal: 'unknown', failure },
  { kind: 'still-open', email: '', failure },
];

test.each(rows)('%s leaves no English in a Thai sentence, wherever it is told', (kind) => {
  const failure = { kind, text: TEXT };
  const told = [
    ...problemsOf(failure).map((problem) => tellProblem('th', problem)),
    tellBrokenOff('th', failure),
  ];
  for (const { message, detail } of told) {
    expect(message.replace(NAMES, '')).not.toMatch(/[A-Za-z]/);
    expect(detail).toBe(kind === 'unknown' ? `ข้อความจาก Google: ${TEXT}` : '');
  }
});

test('data are as they were only where the script had not begun', () => {
  for (const [kind] of rows) {
    const { message } = tellBrokenOff('th', { kind, text: '' });
    const isBefore = ['several-accounts', 'no-script', 'too-many'].includes(kind);
    expect([kind, /ข้อมูลจึงเป็นเช่นเดิม/.test(message)]).toEqual([kind, isBefore]);
    expect([kind, /อาจทำไปแล้วบางส่วน/.test(message)]).toEqual([kind, !isBefore]);
    const inside = tellBrokenOff('th', { kind, text: '' }, true).message;
    expect([kind, /ข้อมูลจึงเป็นเช่นเดิม/.test(inside)]).toEqual([kind, false]);
    expect([kind, /อาจทำไปแล้วบางส่วน/.test(inside)]).toEqual([kind, true]);
  }
});

test.each([
  'doc-unknown',
  'update-unknown',
  'sheet-protected',
  'partly-written',
  'not-noted',
] as const)('%s does not say that nothing has changed', (kind) => {
  const problem = { kind, sheet: 'ก', failure: { kind: 'busy', text: '' } } as CommandProblem;
  expect(tellProblem('th', problem).message).not.toMatch(/อยู่ครบ|เช่นเดิม/);
  expect(tellProblem('en', problem).message).not.toMatch(/unharmed|safe|as it was/);
});

test('without a text of Google’s there is nothing to look for below', () => {
  expect(tellReason('th', { kind: 'unknown', text: '' }).message).not.toContain('ด้านล่าง');
});

test('whatever Google says, no small print is longer than 300 characters beside its label, or prints nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const failure = failureOf(text);
      const told = [
        ...problemsOf(failure).map((problem) => tellProblem('th', problem)),
        tellBrokenOff('en', failure),
        tellBug('th', 'abcd1234', failure.text),
      ];
      for (const { message, detail } of told) {
        expect(
          Array.from(detail.replace(/^(ข้อความจาก Google|Google says): /, '')).length,
        ).toBeLessThanOrEqual(300);
        expect(message + detail).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\ufffd]/u);
      }
    }),
  );
});
