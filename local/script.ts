/** Loads a built add-on into a fresh context with its services, and runs its functions. */
import { createHash } from 'node:crypto';
import type { SessionHost } from '../src/gas/host';
import type { Drive } from './drive/folder';
import { createDriveService } from './drive/service';
import type { AuthMode } from './engine/authorization';
import { runCompiled } from './engine/compiled';
import { ServiceException } from './engine/exceptions';
import type { Execution } from './engine/execution';
import { createRealm, type Realm } from './engine/realm';
import { createStrict, enumeration } from './engine/strict';
import { createHtmlService, type Parsing } from './services/html-service';
import { createLockService } from './services/lock';
import { createScriptApp } from './services/script-app';
import type { UiRecord } from './services/ui';
import { createUtilities } from './services/utilities';
import type { Refusals } from './spreadsheet-app/pending';
import type { Seat } from './spreadsheet-app/session';
import { createSpreadsheetApp } from './spreadsheet-app/spreadsheet-app';
import type { Workbook } from './workbook/workbook';

export interface RuntimeOptions {
  /** The built folder: appsscript.json, its .js files and its .html pages. */
  readonly dist: string;
  readonly workbook: Workbook;
  readonly drive: Drive;
  readonly user: { readonly email: string; readonly locale: string };
  /** What the clock says, standing still or asked each time; the real time if left out. */
  readonly now?: Date | (() => Date);
  /** The language of Google's exceptions; the user's if left out, as it is at Google. */
  readonly speaks?: string;
  /** The script project; a copied workbook has another. Drive files belong to it. */
  readonly appId?: string;
  /** What ScriptApp.getOAuthToken gives. */
  readonly token?: string;
  /** The scopes that the user has granted, as the manifest names them after `/auth/`; all if left out. */
  readonly granted?: readonly string[];
  /** When Sheets says that it refuses a write; late if left out. */
  readonly refusals?: Refusals;
  /** Runs the files of a folder in a context; compiled once for all contexts if left out. */
  readonly load?: (folder: string, context: object) => void;
}

export interface Log {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly message: string;
}

export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { userSymbol: string; serviceId: string }[];
  };
}

export interface Script {
  readonly names: string[];
  readonly invoke: (name: string, args: readonly unknown[]) => unknown;
  readonly parse: (json: string) => unknown;
  readonly event: (authMode: AuthMode) => unknown;
  /** https://developers.google.com/apps-script/guides/triggers/events#edit */
  readonly editEvent: (authMode: AuthMode, edit: Edit) => unknown;
}

/** What was edited by hand; the values only where it was one cell. */
export interface Edit {
  readonly sheet: string;
  readonly range: string;
  readonly value?: string;
  readonly oldValue?: string;
}

interface Loading {
  readonly options: RuntimeOptions;
  readonly parsing: Parsing;
  readonly manifest: Manifest;
  readonly execution: Execution;
  readonly ui: UiRecord;
  readonly seat: Seat;
  readonly logs: Log[];
}

/** What the clock says before any simulated time of a run. */
export function wallTime({ now }: Pick<RuntimeOptions, 'now'>): number {
  return now === undefined ? Date.now() : (typeof now === 'function' ? now() : now).getTime();
}

/** Every execution loads the script anew: nothing in a global variable outlives it. */
export function loadScript({
  options,
  parsing,
  manifest,
  execution,
  ui,
  seat,
  logs,
}: Loading): Script {
  const clock = {
    now: () => wallTime(options) + execution.elapsed(),
    timeZone: manifest.timeZone ?? 'Etc/UTC',
  };
  const realm = createRealm(clock, options.speaks ?? options.user.locale);
  const { context } = realm;
  Object.assign(
    context,
    services({ options, parsing, manifest, execution, ui, seat, logs }, realm, clock.now),
  );
  const before = new Set(Object.keys(context));
  const ours = (name: string) => !before.has(name) && typeof context[name] === 'function';
  const load = options.load ?? runCompiled;
  guarded(execution, () => load(options.dist, context));
  return {
    names: Object.keys(context).filter(ours),
    parse: realm.parse,
    event: (mode) => realm.give({ authMode: enumeration(realm, [mode])[mode] }),
    editEvent(mode, { sheet, range, ...values }) {
      const app = context.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      const source = app.getActiveSpreadsheet();
      const edited = source.getSheetByName(sheet)?.getRange(range);
      const authMode = enumeration(realm, [mode])[mode];
      return realm.give({ authMode, source, range: edited, ...values });
    },
    invoke(name, args) {
      const entry = context[name];
      if (!ours(name)) throw new Error(`Script function not found: ${name}`);
      const given = args.map((arg) => realm.give(arg));
      const value = guarded(execution, () => (entry as (...args: unknown[]) => unknown)(...given));
      execution.end();
      return value;
    },
  };
}

function services(
  { options, parsing, manifest, execution, ui, seat, logs }: Loading,
  realm: Realm,
  now: () => number,
) {
  const strict = createStrict(execution, realm);
  const { workbook, drive, user, dist } = options;
  const email = user.email;
  const session: SessionHost = {
    getActiveUserLocale: () => user.locale,
    // Another for each user and script, and nobody's name.
    getTemporaryActiveUserKey: () =>
      createHash('sha256')
        .update(`${options.appId ?? workbook.id} ${email}`)
        .digest('base64'),
  };
  // The global exists only where the manifest turns the advanced service on.
  // https://developers.google.com/apps-script/guides/services/advanced
  const advanced = (manifest.dependencies?.enabledAdvancedServices ?? [])
    .filter(({ serviceId }) => serviceId === 'drive')
    .map(({ userSymbol }) => [
      userSymbol,
      createDriveService(strict, execution, drive, email, now),
    ]);
  return {
    SpreadsheetApp: createSpreadsheetApp({
      workbook,
      execution,
      realm,
      strict,
      ui,
      seat,
      email,
      refusals: options.refusals ?? 'late',
    }),
    HtmlService: createHtmlService(strict, dist, parsing),
    LockService: createLockService(strict, execution, workbook.lock),
    ScriptApp: createScriptApp(strict, realm, execution.permit, options.token ?? 'ya29.local'),
    Session: strict('Session', session),
    Utilities: createUtilities(strict, realm, execution),
    ...Object.fromEntries(advanced),
    console: Object.fromEntries(
      (['log', 'info', 'warn', 'error'] as const).map((level) => [
        level,
        (...parts: unknown[]) => void logs.push({ level, message: parts.map(String).join(' ') }),
      ]),
    ),
  };
}

/** Runs the script's code and throws its errors as Node's own, after the execution has ended. */
function guarded(execution: Execution, act: () => unknown): unknown {
  try {
    return act();
  } catch (problem) {
    throw endOf(execution) ?? asFailure(problem);
  }
}

/** What outdoes the script's own error: not a refusal that comes after it. */
function endOf(execution: Execution): unknown {
  try {
    execution.end();
    return null;
  } catch (problem) {
    return problem instanceof ServiceException ? null : problem;
  }
}

function asFailure(problem: unknown): Error {
  if (typeof problem !== 'object' || problem === null || !('message' in problem)) {
    return new Error(String(problem), { cause: problem });
  }
  const { name, message, stack, details } = problem as Error & { details?: unknown };
  const failure = Object.assign(new Error(message, { cause: problem }), { name, details });
  if (stack) failure.stack = stack;
  return failure;
}
