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

const REASONS: Readonly<Record<number, string>> = { 403: 'forbidden', 404: 'notFound' };
