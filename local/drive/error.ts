/** Errors of the advanced Drive service, as the script sees them. */
import { ServiceException } from '../engine/exceptions';

/**
 * The name, the sentence and `details` are those of an advanced service's failure.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
export function driveError(
  call: string,
  code: number,
  message: string,
  reason = REASONS[code] ?? 'invalid',
): ServiceException {
  return new ServiceException(
    `API call to drive.${call} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { code, message, errors: [{ domain: 'global', reason, message }] },
  );
}

/**
 * What Drive answers to anything where it, the account or the office cannot: for tests to plan. Codes and reasons
 * as documented; sentences as the page has them, or in their manner.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
const ANSWERS = {
  userRateLimitExceeded: [403, 'User Rate Limit Exceeded'],
  rateLimitExceeded: [429, 'Rate Limit Exceeded'],
  dailyLimitExceeded: [403, 'Daily Limit Exceeded'],
  storageQuotaExceeded: [403, "The user's Drive storage quota has been exceeded."],
  domainPolicy: [403, 'The domain administrators have disabled Drive apps.'],
  insufficientFilePermissions: [
    403,
    'The user does not have sufficient permissions for this file.',
  ],
  accessNotConfigured: [
    403,
    'Google Drive API has not been used in project 1 before or it is disabled.',
  ],
  authError: [401, 'Invalid Credentials'],
  notFound: [404, 'File not found: 1.'],
  internalError: [500, 'Internal Error'],
  backendError: [503, 'Service unavailable. Please try again later.'],
} as const;

export type DriveReason = keyof typeof ANSWERS;

/** `call` as the API names it, such as `files.list`. */
export function driveAnswer(call: string, reason: DriveReason): ServiceException {
  const [code, message] = ANSWERS[reason];
  return driveError(call, code, message, reason);
}

const REASONS: Readonly<Record<number, string>> = { 403: 'forbidden', 404: 'notFound' };
