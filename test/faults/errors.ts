/**
 * What may befall a call over the wire, and what a user may then be told: one row an error, with every sentence that
 * is true of it. A message that holds none of them, or one of another error's, is a violation.
 */
import { type DriveReason, driveAnswer } from '../../local/drive/error';
import { ServiceException } from '../../local/engine/exceptions';
import type { Mishap } from '../../local/engine/faults';
import type { CommandProblem } from '../../src/core/command-problem';
import type { FailureKind } from '../../src/core/google-failure';
import type { ShareRefusal } from '../../src/core/sign-off/round';
import { DIALOGS } from '../../src/words/dialogs';
import { FAILURES } from '../../src/words/failures';
import { tellProblem } from '../../src/words/problems';
import { REFUSALS } from '../../src/words/refusals';
import { FINDINGS } from '../../src/words/sidebar/main/findings';

export interface Site {
  readonly service: string;
  readonly method: string;
}

export type Moment = Exclude<Mishap['moment'], 'meanwhile'>;

export interface Trouble {
  readonly name: string;
  readonly moment: Moment;
  /** One of each class; the others are tried by `--all`. */
  readonly usual: boolean;
  readonly fits: (site: Site) => boolean;
  /** Null where the service answers that it has not got the lock, or where nothing is said at all. */
  readonly error: (site: Site) => ServiceException | null;
  readonly allowed: readonly string[];
}

const ADDRESSES = ['', 'palad@example.org', 'mayor@example.org'];

const reason = (kind: Exclude<FailureKind, 'unknown'>) => FAILURES.th[kind];
const problem = (kind: CommandProblem) => tellProblem('th', kind).message;
const refusal = (kind: ShareRefusal) => ADDRESSES.map((email) => REFUSALS.th[kind](email, ''));
/** Until the settings of a sentence can differ, its beginning is what is compared. */
const beginning = (text: string) => text.slice(0, text.indexOf(':') + 1);

export const isDrive = ({ service }: Site) => service.startsWith('Drive.');
const isLock = ({ service }: Site) => service === 'Lock';
const isConsent = ({ service }: Site) => service === 'ScriptApp';
const isSheets = (site: Site) => !isDrive(site) && !isLock(site) && !isConsent(site);
export const isRead = ({ method }: Site) => /^(get|is|can|list|export)/.test(method);
const isWrite = (site: Site) => !isRead(site) && !isLock(site) && !isConsent(site);

const said = (message: string) => () => new ServiceException(message);

/** As Drive has it in its own form. */
function drive(
  cause: DriveReason,
  allowed: readonly string[],
  more: Partial<Trouble> = {},
): Trouble {
  return {
    name: `Drive ${cause}`,
    moment: 'refused',
    usual: false,
    fits: isDrive,
    error: ({ service, method }) =>
      driveAnswer(`${service.replace('Drive.', '').toLowerCase()}.${method}`, cause),
    allowed,
    ...more,
  };
}

const BUSY = [reason('busy')];
const PROTECTED = [
  reason('protected'),
  FINDINGS.th.findings.reasons.protected,
  beginning(DIALOGS.th.unmarked('')),
];
const PROTECTED_TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
const GONE = [
  reason('not-found'),
  problem({ kind: 'doc-gone' }),
  problem({ kind: 'no-editing-doc' }),
  ...refusal('not-your-memo'),
];

const cut = (moment: Moment, fits: Trouble['fits']): Trouble => ({
  name: moment,
  moment,
  usual: true,
  fits,
  error: () => null,
  // The run has ended: whatever is said, the page says.
  allowed: [],
});

export const TROUBLES: readonly Trouble[] = [
  drive('insufficientFilePermissions', [reason('not-allowed'), ...refusal('not-allowed')], {
    usual: true,
  }),
  {
    name: 'a protected sheet',
    moment: 'refused',
    usual: true,
    fits: (site) => isSheets(site) && isWrite(site),
    error: said(PROTECTED_TEXT),
    allowed: PROTECTED,
  },
  {
    name: 'Sheets timed out',
    moment: 'refused',
    usual: true,
    fits: (site) => isSheets(site) && isRead(site),
    error: said(TIMED_OUT),
    allowed: BUSY,
  },
  {
    name: 'the lock is not given',
    moment: 'refused',
    usual: true,
    fits: isLock,
    error: () => null,
    allowed: [problem({ kind: 'busy' })],
  },
  {
    name: 'consent cannot be read',
    moment: 'refused',
    usual: true,
    fits: isConsent,
    error: said(SERVER_ERROR),
    allowed: BUSY,
  },
  drive('internalError', BUSY, {
    name: 'Drive answers 500 after the effect',
    moment: 'answer-lost',
    usual: true,
    fits: (site) => isDrive(site) && isWrite(site),
  }),
  {
    name: 'Sheets answers with an error after the effect',
    moment: 'answer-lost',
    usual: true,
    fits: (site) => isSheets(site) && isWrite(site),
    error: said(SERVER_ERROR),
    allowed: BUSY,
  },
  cut('cut-before', isWrite),
  cut('cut-after', isWrite),
  cut('unflushed-lost', (site) => isDrive(site) || isWrite(site)),
  drive('backendError', BUSY, { name: 'Drive is down', moment: 'outage', usual: true }),
  {
    name: 'Sheets is down',
    moment: 'outage',
    usual: true,
    fits: isSheets,
    error: said(TIMED_OUT),
    allowed: BUSY,
  },
  drive('rateLimitExceeded', [reason('too-fast')], { moment: 'outage', name: 'Drive too often' }),
  drive('userRateLimitExceeded', [reason('too-fast')]),
  drive('dailyLimitExceeded', [reason('day-quota'), ...refusal('quota')]),
  drive('storageQuotaExceeded', [reason('storage-full')]),
  drive('domainPolicy', [reason('policy'), ...refusal('not-allowed')]),
  drive('accessNotConfigured', [reason('not-on')]),
  drive('authError', [reason('authorisation')]),
  drive('notFound', GONE),
  drive('internalError', BUSY),
  {
    name: 'Sheets timed out at a write',
    moment: 'refused',
    usual: false,
    fits: (site) => isSheets(site) && isWrite(site),
    error: said(TIMED_OUT),
    allowed: BUSY,
  },
  {
    name: 'the lock service fails',
    moment: 'refused',
    usual: false,
    fits: isLock,
    error: said('There are too many LockService operations against the same script.'),
    allowed: [problem({ kind: 'busy' }), reason('too-fast')],
  },
  {
    name: 'the day’s quota',
    moment: 'outage',
    usual: false,
    fits: () => true,
    error: ({ service }) =>
      new ServiceException(`Service invoked too many times for one day: ${service.toLowerCase()}.`),
    allowed: [reason('day-quota'), ...refusal('quota')],
  },
  {
    name: 'consent withdrawn',
    moment: 'outage',
    usual: false,
    fits: () => true,
    error: said('Authorization is required to perform that action.'),
    allowed: [reason('authorisation')],
  },
  {
    name: 'a scope not granted',
    moment: 'outage',
    usual: false,
    fits: () => true,
    error: ({ service, method }) =>
      new ServiceException(
        `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: https://www.googleapis.com/auth/drive.file`,
      ),
    allowed: [reason('scope')],
  },
];

/** Every sentence that tells one reason and no other: a message with one that is not allowed says what is not so. */
const REASONS: readonly string[] = [
  ...(Object.keys(FAILURES.th) as (keyof typeof FAILURES.th)[])
    .filter((kind) => !['failed', 'unknown', 'smallPrint', 'unsure', 'notBegun'].includes(kind))
    .map((kind) => reason(kind as Exclude<FailureKind, 'unknown'>)),
  FINDINGS.th.findings.reasons.protected,
  beginning(DIALOGS.th.unmarked('')),
  problem({ kind: 'busy' }),
  ...refusal('not-allowed'),
  ...refusal('quota'),
];

/** What is said of a part that did not go well, whatever befell it. */
const ALWAYS = [DIALOGS.th.notRegistered(''), REFUSALS.th.unsent('').slice(-40)];

/** Where Google's words are in a language that nobody here knows, and nothing else tells. */
const UNKNOWN = [
  FAILURES.th.unknown(true),
  FAILURES.th.unknown(false),
  FINDINGS.th.findings.reasons.refused,
];

/** `speaks` is the language of Google's exceptions. */
export function wrongReason(message: string, { allowed }: Trouble, speaks = 'th'): string | null {
  const unknown = ['th', 'en'].includes(speaks) ? [] : UNKNOWN;
  const other = REASONS.find((text) => message.includes(text) && !allowed.includes(text));
  if (other) return `tells another reason: “${other.slice(0, 40)}”`;
  const isKnown = [...allowed, ...ALWAYS, ...unknown].some(
    (text) => text !== '' && message.includes(text),
  );
  return isKnown ? null : `tells no reason that is so: “${message.slice(0, 60)}”`;
}
