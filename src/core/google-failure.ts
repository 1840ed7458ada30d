/** What a refusal of Google's means, whichever service it came from; the words for it are in src/words/failures.ts. */
import { BEFORE_THE_SCRIPT, NO_SCRIPT, SIGNS, type Signs } from './google-sentences';
import { messageOf } from './message-of';

export type FailureKind =
  | (typeof SIGNS)[number][0]
  /** Of a call of the page alone. */
  | 'several-accounts'
  | 'no-script'
  | 'no-answer'
  | 'unknown';

export interface GoogleFailure {
  readonly kind: FailureKind;
  /** Google's own text, at most 300 printable characters. */
  readonly text: string;
  /** The kind is what mostly happens so: the words themselves nobody here knows. */
  readonly isGuess?: boolean;
}

/** As an advanced service has it in `details`; 0 and '' where it does not say. */
interface Refusal {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
}

/** A slip of ours has one of the language's names, and may quote anything. */
const SLIP = /^(TypeError|RangeError|ReferenceError|SyntaxError)$/;

/** As Google's services name theirs: `Exception`, `GoogleJsonResponseException`; the page is told of a `ScriptError`. */
const GOOGLES_NAMES = /Exception$|^ScriptError$/;

/** Whether it is a bug, which no way out of Google's refusals helps with. */
export function isSlip(error: unknown): boolean {
  return SLIP.test(String((error as { readonly name?: unknown } | null | undefined)?.name));
}

/** Whether it came from one of Google's services, whatever it says: then it is no bug of ours. */
export function isGoogles(error: unknown): boolean {
  const { name, details } = (error ?? {}) as {
    readonly name?: unknown;
    readonly details?: unknown;
  };
  if (details !== undefined && details !== null) return true;
  return typeof name === 'string' && GOOGLES_NAMES.test(name);
}

/** Where words were of no help and the state was asked: what the state says (src/gas/sheets/refused-write.ts). */
export class KnownRefusal extends Error {
  override readonly name = 'Exception';

  constructor(readonly failure: GoogleFailure) {
    super(failure.text);
  }
}

/** As a service threw it at the script, or as it was found out to be. */
export function failureOf(error: unknown): GoogleFailure {
  const { code, reason, message } = readRefusal(error);
  const { failure } = (error ?? {}) as { readonly failure?: GoogleFailure };
  if (failure !== undefined) return failure;
  if (isSlip(error)) return { kind: 'unknown', text: message };
  return { kind: kindOf(reason, message, code), text: message };
}

function kindOf(reason: string, message: string, code: number): FailureKind {
  const http = httpIn(message);
  if (http > 0 && code === 0 && reason === '') return kindOfCode(http);
  const by = (sign: keyof Signs, text: string) =>
    SIGNS.find(([, signs]: readonly [string, Signs]) => signs[sign]?.test(text))?.[0];
  // A code of Drive's own says more than the id of some file in its sentence.
  const marked = code === 0 ? by('mark', message) : undefined;
  return (
    by('reason', reason) ?? marked ?? by('en', message) ?? by('th', message) ?? kindOfCode(code)
  );
}

/**
 * What HTTP has answered, by words that hold its number; 0 for none. Of a server's own page, and of a raw answer, only
 * that it is out of order or was asked too often: a page that was not found is no file of anybody's.
 */
function httpIn(message: string): number {
  const [, said, own] = HTTP.exec(message) ?? [];
  if (said !== undefined) return Number(said);
  const answer = Number(own ?? 0);
  return answer === 429 || answer >= 500 ? answer : 0;
}

const HTTP = /\bHTTP ([1-9]\d\d)\b|(?:Response Code:|\bError|ข้อผิดพลาด) ([45]\d\d)\b/;

/**
 * As a call of the page failed. Google refuses a browser with several accounts before the script has begun,
 * as PERMISSION_DENIED or as if it had not been authorised; other codes of the same sentence mean other things.
 * https://developers.google.com/apps-script/guides/projects#fix_issues_with_multiple_google_accounts
 * https://github.com/enuchi/React-Google-Apps-Script/issues/46
 * https://github.com/alexwforsythe/code-blocks/issues/53
 */
export function callFailureOf(error: unknown): GoogleFailure {
  const failure = failureOf(error);
  if (BEFORE_THE_SCRIPT.test(failure.text) || failure.kind === 'authorisation')
    return { ...failure, kind: 'several-accounts' };
  return NO_SCRIPT.test(failure.text) ? { ...failure, kind: 'no-script' } : failure;
}

/** The page gave up waiting, or what came is no answer. */
export const NO_ANSWER: GoogleFailure = { kind: 'no-answer', text: '' };

/** Refused at the door for coming too often, or with too many others: nothing has been done. */
export function isTooFast(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind === 'too-fast' || kind === 'too-many';
}

/** A moment later it may well go; whether it was done nobody has said. */
export function isPassing(error: unknown): boolean {
  return isTooFast(error) || failureOf(error).kind === 'busy';
}

/** The same, or in words that nobody here knows, without a code: it may be that, or a no. */
export function mayPass(error: unknown): boolean {
  if (isPassing(error)) return true;
  return isGoogles(error) && readRefusal(error).code === 0 && failureOf(error).kind === 'unknown';
}

/** What holds for the account at large, now as a moment ago: then no earlier try has been let through either. */
const OF_THE_ACCOUNT: ReadonlySet<FailureKind> = new Set(['policy', 'not-on', 'scope']);

export function isOfTheAccount({ kind }: GoogleFailure): boolean {
  return OF_THE_ACCOUNT.has(kind);
}

export function readRefusal(error: unknown): Refusal {
  const { details } = (error ?? {}) as { readonly details?: Details };
  return {
    code: Number(details?.code) || 0,
    reason: details?.errors?.[0]?.reason ?? '',
    message: messageOf(error),
  };
}

interface Details {
  readonly code?: number | string;
  readonly errors?: readonly { readonly reason?: string }[] | null;
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
  410: 'not-found',
};
