/** What a refusal of Google's means, whichever service it came from; the words for it are in src/words/failures.ts. */
import { messageOf } from './message-of';

export type FailureKind =
  | (typeof PATTERNS)[number][0]
  /** Of a call of the page alone. */
  | 'several-accounts'
  | 'no-answer'
  | 'unknown';

export interface GoogleFailure {
  readonly kind: FailureKind;
  /** Google's own text, at most 300 printable characters. */
  readonly text: string;
}

/** As an advanced service has it in `details`; 0 and '' where it does not say. */
interface Refusal {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
}

const NEVER = /(?!)/;

/**
 * The first that fits: by its reason, which is in no language, or by its sentence.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 * https://developers.google.com/apps-script/guides/support/troubleshooting
 * https://developers.google.com/apps-script/guides/services/quotas#exceptions
 */
const PATTERNS = [
  [
    'storage-full',
    /^(storageQuotaExceeded|teamDriveFileLimitExceeded|numChildrenInNonRootLimitExceeded)$/,
    /storage quota|storage (space )?(is )?full|out of storage/i,
  ],
  [
    'day-quota',
    /^(dailyLimitExceeded|quotaExceeded|sharingRateLimitExceeded)$/,
    /too many times (for one|in a) day|daily limit|sharing quota/i,
  ],
  [
    'too-fast',
    /^(rateLimitExceeded|userRateLimitExceeded|RATE_LIMIT_EXCEEDED)$/,
    /too many times in a short time|rate limit exceeded|quota exceeded for quota metric|too many requests/i,
  ],
  ['too-many', NEVER, /too many (scripts running )?simultaneous|scripts running simultaneously/i],
  ['time', NEVER, /exceeded maximum execution time/i],
  [
    'not-on',
    /^(accessNotConfigured|SERVICE_DISABLED)$/,
    /not switched on|has not been used in project|API is not enabled|is disabled\. enable it/i,
  ],
  [
    'scope',
    /^(ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientScopes)$/,
    /required permissions:|permissions are not sufficient|insufficient authentication scopes/i,
  ],
  [
    'policy',
    /^(domainPolicy|shareOutNotPermitted|shareInNotPermitted|publishOutNotPermitted|admin_policy_enforced)$/,
    /domain (administrators|policy)|by (your|the|an) (domain )?administrator|admin_policy/i,
  ],
  [
    'authorisation',
    /^authError$/,
    /authori[sz]ation is required|invalid credentials|login required/i,
  ],
  ['view-only', NEVER, /action not allowed|not have (edit access|permission to edit)/i],
  ['protected', NEVER, /protected (cell|range|sheet|object)|remove protection/i],
  [
    'not-found',
    /^notFound$/,
    /(file|permission|document) not found|requested entity was not found/i,
  ],
  [
    'not-allowed',
    /^(insufficientFilePermissions|insufficientPermissions|insufficientParentPermissions|appNotAuthorizedToFile|forbidden)$/,
    /does not have (sufficient )?permission|insufficient permission|not have permission/i,
  ],
  [
    'busy',
    /^(backendError|internalError|transientError)$/,
    /server error occurred|internal error|backend error|empty response|service (is )?(currently )?unavailable|(timed out|failed) while accessing|^service [\w ]+ timed out/i,
  ],
  [
    'network',
    NEVER,
    /network ?error|connection failure|failed to fetch|load failed|address unavailable/i,
  ],
] as const satisfies readonly (readonly [string, RegExp, RegExp])[];

/** A slip of ours has one of the language's names, and may quote anything. */
const SLIP = /^(TypeError|RangeError|ReferenceError|SyntaxError)$/;

/** As a service threw it at the script. */
export function failureOf(error: unknown): GoogleFailure {
  const { code, reason, message } = readRefusal(error);
  const { name } = (error ?? {}) as { readonly name?: unknown };
  if (SLIP.test(String(name))) return { kind: 'unknown', text: message };
  const found =
    PATTERNS.find(([, reasons]) => reasons.test(reason)) ??
    PATTERNS.find(([, , sentences]) => sentences.test(message));
  return { kind: found?.[0] ?? kindOfCode(code), text: message };
}

/** The sentences of a browser that is turned away before the script has begun. */
export const BEFORE_THE_SCRIPT =
  /PERMISSION_DENIED|reading from storage|authori[sz]ation is required/i;

/**
 * As a call of the page failed. Google refuses a browser with several accounts before the script has begun,
 * as PERMISSION_DENIED or as if it had not been authorised.
 * https://developers.google.com/apps-script/guides/projects#fix_issues_with_multiple_google_accounts
 * https://github.com/enuchi/React-Google-Apps-Script/issues/46
 * https://github.com/alexwforsythe/code-blocks/issues/53
 */
export function callFailureOf(error: unknown): GoogleFailure {
  const failure = failureOf(error);
  return BEFORE_THE_SCRIPT.test(failure.text) || failure.kind === 'authorisation'
    ? { ...failure, kind: 'several-accounts' }
    : failure;
}

/** The page gave up waiting, or what came is no answer. */
export const NO_ANSWER: GoogleFailure = { kind: 'no-answer', text: '' };

/** Refused at the door for coming too often: nothing has been done. */
export function isTooFast(error: unknown): boolean {
  return failureOf(error).kind === 'too-fast';
}

/** A moment later it may well go; whether it was done nobody has said. */
export function isPassing(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind === 'too-fast' || kind === 'busy';
}

export function readRefusal(error: unknown): Refusal {
  const { details } = (error ?? {}) as { readonly details?: Details };
  return {
    code: details?.code ?? 0,
    reason: details?.errors?.[0]?.reason ?? '',
    message: messageOf(error),
  };
}

interface Details {
  readonly code?: number;
  readonly errors?: readonly { readonly reason?: string }[];
}

function kindOfCode(code: number): FailureKind {
  if (code === 429) return 'too-fast';
  if (code >= 500) return 'busy';
  return CODES[code] ?? 'unknown';
}

const CODES: Readonly<Record<number, FailureKind>> = {
  401: 'authorisation',
  403: 'not-allowed',
  404: 'not-found',
};
