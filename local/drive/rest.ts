/**
 * Drive as a page asks it over HTTP, with a script's token: an export, and nothing else of the API.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export
 */
import { NotInLocalAppsScript, ServiceException } from '../engine/exceptions';
import type { Sight } from './content';
import { exportedBytes } from './export';

export const DRIVE_ADDRESS = 'https://www.googleapis.com/drive/v3/';

export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** `sight` is what the request's token opens; null where it opens nothing. `path` is what follows the address. */
export function askDrive(sight: Sight | null, path: string): HttpAnswer {
  const { pathname, searchParams } = new URL(path, DRIVE_ADDRESS);
  const id = /^\/drive\/v3\/files\/([^/]+)\/export$/.exec(pathname)?.[1];
  if (!id) throw new NotInLocalAppsScript(`Drive over HTTP: ${pathname}`);
  // https://developers.google.com/workspace/drive/api/guides/handle-errors#401_invalid_credentials
  if (!sight) return refused(401, 'authError', 'Invalid Credentials');
  const type = searchParams.get('mimeType') ?? '';
  try {
    return { status: 200, type, body: exportedBytes(sight, decodeURIComponent(id), type) };
  } catch (problem) {
    const details = problem instanceof ServiceException ? (problem.details as Details) : null;
    if (!details) throw problem;
    const [error] = details.errors;
    return refused(details.code, error.reason, error.message);
  }
}

interface Details {
  readonly code: number;
  readonly errors: readonly [{ readonly reason: string; readonly message: string }];
}

function refused(code: number, reason: string, message: string): HttpAnswer {
  const error = { code, message, errors: [{ domain: 'global', reason, message }] };
  return { status: code, type: 'application/json', body: Buffer.from(JSON.stringify({ error })) };
}
