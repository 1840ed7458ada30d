/**
 * What Drive means when it refuses to share. The reasons are documented, their sentences are not, and nobody
 * could confirm which of the two reaches a script: both are read. The Thai sentences are guesses.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
import { type FailureKind, failureOf, isPassing, readRefusal } from '../../core/google-failure';
import type { ShareRefusal } from '../../core/sign-off/round';

type Pattern = readonly [ShareRefusal, reason: RegExp, message: RegExp];

const NO_SUCH_FILE = /(file|permission|comment) not found: |ไม่พบ(ไฟล์|เอกสาร|สิทธิ์)/i;

/** The first that fits; a sentence counts only where no reason is known. */
const PATTERNS: readonly Pattern[] = [
  ['not-your-memo', /^(notFound|appNotAuthorizedToFile)$/, NO_SUCH_FILE],
  [
    'quota',
    /rateLimit|quota|limitExceeded|tooMany/i,
    /rate limit|quota|too many|exceeded .{0,40}limit|limit .{0,40}exceeded|โควต้า|ขีดจำกัด/i,
  ],
  [
    'outside-domain',
    /shareOutNotPermitted|shareInNotPermitted|publishOutNotPermitted|teamDriveDomain|outside/i,
    /outside (of )?(your|the) (organi[sz]ation|domain)|domain polic|not allowed to share .{0,80}outside|trusted domain|นอก(องค์กร|โดเมน)/i,
  ],
  [
    'no-google-account',
    /noGoogleAccount|cannotInviteNonGoogleUser/i,
    /no google account|not (have|associated with) a google account|nongoogle|ไม่(มี|พบ)\S{0,20} ?บัญชี Google/i,
  ],
  [
    'not-allowed',
    /domainPolicy|insufficientFilePermissions|insufficientPermissions|cannotShare|forbidden|appNotAuthorized|fileNotDownloadable/i,
    /insufficient permission|does not have (sufficient )?permission|not permitted|cannot share|forbidden|administrator|ไม่มีสิทธิ์|ผู้ดูแลระบบ/i,
  ],
  [
    'address',
    /invalidEmail|invalidSharingRequest|invalidValue/i,
    /e-?mail|address|recipient|sharing request|อีเมล/i,
  ],
];

/** No matter of sharing: their own words say what it is. */
const OTHER_MATTERS: ReadonlySet<FailureKind> = new Set(['storage-full', 'not-on', 'scope']);

export function refusalOf(error: unknown): ShareRefusal {
  const { reason, message } = readRefusal(error);
  if (isNotFound(error)) return 'not-your-memo';
  if (OTHER_MATTERS.has(failureOf(error).kind)) return 'unknown';
  // Said of an address too, or of Drive apps at large, so that its sentence decides where it tells more.
  const isVague =
    reason === '' ||
    /^(badRequest|invalid|forbidden|invalidSharingRequest|domainPolicy)$/i.test(reason);
  const bySentence = isVague ? PATTERNS.find(([, , words]) => words.test(message)) : undefined;
  const byReason = PATTERNS.find(([, reasons]) => reason !== '' && reasons.test(reason));
  return (bySentence ?? byReason)?.[0] ?? 'unknown';
}

/** A sentence counts only where it speaks of a file, and nothing else is said: much is not found by servers out of order. */
export function isNotFound(error: unknown): boolean {
  const { code, reason, message } = readRefusal(error);
  if (code === 404 || code === 410 || reason === 'notFound') return true;
  return code === 0 && reason === '' && NO_SUCH_FILE.test(message);
}

/**
 * Whether Drive has said no in so many words: then nothing was done. After a fault of its own, a time-out, or too many
 * questions, nobody knows.
 */
export function isCertain(error: unknown): boolean {
  const { code } = readRefusal(error);
  if (isPassing(error) || code === 408 || code === 429) return false;
  return code === 0 ? refusalOf(error) !== 'unknown' : code >= 400 && code < 500;
}

/**
 * Drive calls it a failure too where the share is there and only its mail was not sent, with the reason of a wrong
 * address. Its sentence tells the two apart, and comes in the account's language: whoever may open the Doc has to be asked.
 */
export function mayBeShared(error: unknown): boolean {
  const { code, reason, message } = readRefusal(error);
  if (reason === 'invalidSharingRequest' || /successfully shared/i.test(message)) return true;
  return code === 0 && reason === '' && refusalOf(error) === 'address';
}
