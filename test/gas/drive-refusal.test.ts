import { isNotFound, mayBeShared, refusalOf } from '../../src/gas/drive/drive-refusal';

/** As the advanced service throws it, with `details` or, where nobody could say, without. */
function thrown(message: string, reason?: string, code = 403): Error {
  const error = new Error(`API call to drive.permissions.create failed with error: ${message}`);
  return reason === undefined
    ? error
    : Object.assign(error, { details: { code, errors: [{ reason }] } });
}

describe('by its reason, whatever the sentence', () => {
  test.each([
    ['sharingRateLimitExceeded', 'quota'],
    ['userRateLimitExceeded', 'quota'],
    ['dailyLimitExceeded', 'quota'],
    ['domainPolicy', 'not-allowed'],
    ['appNotAuthorizedToFile', 'not-your-memo'],
    ['storageQuotaExceeded', 'unknown'],
    ['accessNotConfigured', 'unknown'],
    ['shareOutNotPermitted', 'outside-domain'],
    ['shareInNotPermitted', 'outside-domain'],
    ['publishOutNotPermitted', 'outside-domain'],
    ['insufficientFilePermissions', 'not-allowed'],
    ['forbidden', 'not-allowed'],
    ['invalidSharingRequest', 'address'],
    ['newReasonOfTomorrow', 'unknown'],
  ])('%s is %s', (reason, refusal) => {
    expect(refusalOf(thrown('ไม่สำเร็จ', reason))).toBe(refusal);
  });
});

describe('by its sentence, where it has no reason or a vague one', () => {
  test.each([
    ['The specified emailAddress is invalid or not applicable', 'address'],
    ['Sorry, you exceeded your sharing quota', 'quota'],
    ['Rate Limit Exceeded', 'quota'],
    ['The user does not have sufficient permissions for this file.', 'not-allowed'],
    ['You cannot share this item outside of your organization', 'outside-domain'],
    ['The domain policy has disabled sharing', 'outside-domain'],
    ['Since there is no Google account associated with this email address', 'no-google-account'],
    ['File not found: abc.', 'not-your-memo'],
    ['Internal Error', 'unknown'],
  ])('%s', (message, refusal) => {
    expect(refusalOf(thrown(message))).toBe(refusal);
    if (refusal !== 'unknown') {
      expect(refusalOf(thrown(message, 'invalidSharingRequest', 400))).toBe(refusal);
    }
  });
});

test('Drive apps that are switched off are no sharing outside the office', () => {
  const said = 'The domain administrators have disabled Drive apps.';
  expect(refusalOf(thrown(said, 'domainPolicy'))).toBe('not-allowed');
  const outside = 'You cannot share this item outside of your organization';
  expect(refusalOf(thrown(outside, 'domainPolicy'))).toBe('outside-domain');
});

test('what is thrown without being an error has no known reason', () => {
  expect(refusalOf('Exception: ไม่สำเร็จ')).toBe('unknown');
  expect(refusalOf(null)).toBe('unknown');
});

test('not found is known by code, reason or sentence', () => {
  expect(isNotFound(thrown('x', 'other', 404))).toBe(true);
  expect(isNotFound(thrown('x', 'notFound', 0))).toBe(true);
  expect(isNotFound(thrown('Permission not found: 1.'))).toBe(true);
  expect(isNotFound(thrown('x', 'other'))).toBe(false);
});

test.each([
  // A fault of Drive's own, whatever was not found by it.
  thrown('Internal error: shard not found', 'internalError', 500),
  // An address, of which nobody says that the Doc is gone.
  thrown('ไม่พบบัญชี Google สำหรับที่อยู่อีเมลนี้', 'invalidSharingRequest', 400),
  thrown('Recipient not found', 'invalidSharingRequest', 400),
  thrown('ไม่พบการเชื่อมต่อกับบริการ'),
  new Error('<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title><p>not found'),
])('what else is not found is no file: %s', (error) => {
  expect(isNotFound(error)).toBe(false);
  expect(refusalOf(error)).not.toBe('not-your-memo');
});

test('an address that has no account is told as one in Thai too', () => {
  const said = 'ไม่พบบัญชี Google สำหรับที่อยู่อีเมลนี้';
  expect(refusalOf(thrown(said, 'invalidSharingRequest', 400))).toBe('no-google-account');
});

test('a share may stand where its mail failed, which only English words tell from a wrong address', () => {
  const said =
    'Sorry, the items were successfully shared but emails could not be sent to a@example.org.';
  expect(mayBeShared(thrown(said))).toBe(true);
  expect(mayBeShared(thrown('ไม่สำเร็จ', 'invalidSharingRequest', 400))).toBe(true);
  expect(mayBeShared(thrown('ไม่สำเร็จ', 'domainPolicy'))).toBe(false);
  // In words alone, which speak of mail whether it stands or not.
  expect(mayBeShared(thrown('แชร์รายการเรียบร้อยแล้ว แต่ส่งอีเมลไม่ได้'))).toBe(true);
});
