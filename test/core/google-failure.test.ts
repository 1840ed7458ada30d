/** What Google's refusals mean, by reason, code or sentence, and how much of their text is kept. */

import { callFailureOf, failureOf, isPassing, isTooFast } from '../../src/core/google-failure';
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
  [500, 'internalError', 'busy'],
  [503, 'backendError', 'busy'],
  [502, 'reasonOfTomorrow', 'busy'],
  [400, 'reasonOfTomorrow', 'unknown'],
])('Drive’s %d %s is %s in whatever language its sentence is', (code, reason, kind) => {
  expect(failureOf(drive(code, reason)).kind).toBe(kind);
});

test.each([
  ["The user's Drive storage quota has been exceeded.", 'storage-full'],
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
  ['Exception: ไม่สำเร็จ', 'unknown'],
])('%s', (message, kind) => {
  expect(failureOf(new Error(message)).kind).toBe(kind);
});

test('a slip of ours that quotes a refusal is none', () => {
  expect(failureOf(new TypeError('File not found: x.')).kind).toBe('unknown');
});

test('for a call of the page, not to be authorised means several accounts', () => {
  const said = 'Authorization is required to perform that action.';
  expect(callFailureOf(new Error(said)).kind).toBe('several-accounts');
  expect(callFailureOf(new Error('Empty response')).kind).toBe('busy');
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
