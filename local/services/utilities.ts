/** Utilities: bytes, digests and dates. https://developers.google.com/apps-script/reference/utilities/utilities */
import { createHash, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import type { UtilitiesHost } from '../../src/gas/host';
import { createBlob, signed, unsigned } from '../engine/bytes';
import { ServiceException, signatureError } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Realm } from '../engine/realm';
import { enumeration, type Strict } from '../engine/strict';
import { wallOf } from '../engine/zones';

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
const LONGEST_SLEEP = 300_000;

type Bytes = GoogleAppsScript.Byte[];

export function createUtilities(strict: Strict, realm: Realm, execution: Execution) {
  const algorithms = enumeration(realm, ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);
  const charsets = enumeration(realm, ['US_ASCII', 'UTF_8']);
  const members: UtilitiesHost = {
    newBlob(data: Bytes | string, contentType?: string) {
      const isText = typeof data === 'string';
      return createBlob(strict, {
        bytes: isText ? Buffer.from(data) : unsigned('Utilities', 'newBlob', data),
        contentType: contentType ?? (isText ? 'text/plain' : null),
      });
    },
    base64Encode: (data: Bytes | string, charset?: unknown) =>
      bytesOf('base64Encode', data, charset === charsets.UTF_8).toString('base64'),
    base64Decode(encoded: string) {
      if (typeof encoded !== 'string') throw signatureError('Utilities', 'base64Decode', [encoded]);
      if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) {
        throw new ServiceException('Could not decode string.');
      }
      return signed(Buffer.from(encoded, 'base64'));
    },
    computeDigest(algorithm: unknown, value: Bytes | string, charset?: unknown) {
      const name = String(algorithm).replace('_', '').toLowerCase();
      const bytes = bytesOf('computeDigest', value, charset === charsets.UTF_8);
      return signed(createHash(name).update(bytes).digest());
    },
    formatDate(date, timeZone, pattern) {
      if (!types.isDate(date))
        throw signatureError('Utilities', 'formatDate', [date, timeZone, pattern]);
      return formatDate(date.getTime(), timeZone, pattern);
    },
    getUuid: () => randomUUID(),
    sleep(ms) {
      if (!(ms >= 0 && ms <= LONGEST_SLEEP)) throw new ServiceException(`Invalid argument: ${ms}`);
      execution.wait(ms);
    },
    DigestAlgorithm: algorithms as unknown as typeof GoogleAppsScript.Utilities.DigestAlgorithm,
    Charset: charsets as unknown as typeof GoogleAppsScript.Utilities.Charset,
  };
  return strict('Utilities', members);
}

/** Text without a charset is US-ASCII to these two; here it is refused instead of spoilt. */
function bytesOf(method: string, data: unknown, utf8: boolean): Buffer {
  if (typeof data !== 'string') return unsigned('Utilities', method, data);
  if (!utf8 && Array.from(data).some((char) => char > '\x7f')) {
    throw new ServiceException(
      `Utilities.${method}: text beyond ASCII needs Utilities.Charset.UTF_8`,
    );
  }
  return Buffer.from(data);
}

/** https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, digits only */
function formatDate(instant: number, timeZone: string, pattern: string): string {
  const wall = new Date(wallOf(timeZone, instant));
  const fields: Readonly<Record<string, number>> = {
    y: wall.getUTCFullYear(),
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted || "'";
    const value = letter === undefined ? undefined : fields[letter];
    if (value === undefined || (letter === 'M' && run.length > 2)) {
      throw new ServiceException(`Utilities.formatDate: ${run} is not known here`);
    }
    return run === 'yy' ? String(value).slice(-2) : String(value).padStart(run.length, '0');
  });
}
