/** What an execution is allowed to call: by the scopes its user has granted and by the authorization mode. */
import { ServiceException } from './exceptions';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface Permit {
  readonly authMode: AuthMode;
  /** What the manifest asks for. */
  readonly declared: ReadonlySet<string>;
  /** What of it this user has granted. */
  readonly scopes: ReadonlySet<string>;
}

const AUTH = 'https://www.googleapis.com/auth/';

/**
 * The consent screen has a box for each scope, so any subset may be granted; the user may take one back at any time.
 * `granted` names them without the address before; left out, all are. A simple trigger needs no consent.
 * https://developers.google.com/apps-script/concepts/scopes#granular-oauth
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function permitOf(
  authMode: AuthMode,
  declared: readonly string[],
  granted: readonly string[] | undefined,
): Permit {
  const isGranted = (scope: string) => granted?.some((name) => scope === AUTH + name) ?? true;
  return { authMode, declared: new Set(declared), scopes: new Set(declared.filter(isGranted)) };
}

export function missingFrom({ declared, scopes }: Permit): readonly string[] {
  return [...declared].filter((scope) => !scopes.has(scope));
}

/** A script whose user has granted nothing is not run: Google asks first, and a menu's first click only does that. */
export function isUnauthorised({ authMode, declared, scopes }: Permit): boolean {
  return authMode === 'FULL' && declared.size > 0 && scopes.size === 0;
}
const SPREADSHEETS = ['spreadsheets.currentonly', 'spreadsheets'] as const;
const DRIVE = ['drive.file', 'drive'] as const;
const CONTAINER = ['script.container.ui'] as const;

/**
 * One of the scopes is needed, as each method's page lists under "Authorization".
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet()
 * https://developers.google.com/apps-script/reference/base/ui#showSidebar(Object)
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create#authorization-scopes
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/comments/list#authorization-scopes
 */
const SCOPES_BY_SERVICE: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: SPREADSHEETS,
  Spreadsheet: SPREADSHEETS,
  Sheet: SPREADSHEETS,
  Range: SPREADSHEETS,
  RangeList: SPREADSHEETS,
  Protection: SPREADSHEETS,
  'Drive.Files': DRIVE,
  'Drive.About': DRIVE,
  'Drive.Permissions': DRIVE,
  'Drive.Comments': DRIVE,
  'Ui.showSidebar': CONTAINER,
  'Ui.showModalDialog': CONTAINER,
};

/** Menus and their text need no authorisation at all. */
const FREE = ['SpreadsheetApp.getUi', 'SpreadsheetApp.newDataValidation'] as const;

/** What only reads the document: all that a custom function may do with it. */
const READS = /^(get|is|can)/;

/**
 * The table of modes: what each may reach.
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle#authorization_modes
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
function modeAllows(mode: AuthMode, service: string, method: string): boolean {
  if (mode === 'FULL' || ['Utilities', 'Blob', 'Session'].includes(service)) return true;
  const menu = service === 'Menu' || (service === 'Ui' && /^create(Addon)?Menu$/.test(method));
  const isUi = menu || `${service}.${method}` === 'SpreadsheetApp.getUi';
  if (mode === 'NONE') return isUi;
  if (mode === 'LIMITED' && isUi) return true;
  const document =
    SCOPES_BY_SERVICE[service] === SPREADSHEETS || service === 'DataValidationBuilder';
  if (mode === 'LIMITED') return document;
  return document && READS.test(method) && method !== 'getUi';
}

/** Throws what Apps Script throws where the call is not permitted. */
export function authorise(permit: Permit, service: string, method: string): void {
  const name = `${service}.${method}`;
  const needed = FREE.includes(name as (typeof FREE)[number])
    ? undefined
    : (SCOPES_BY_SERVICE[name] ?? SCOPES_BY_SERVICE[service]);
  const granted = !needed || needed.some((scope) => permit.scopes.has(AUTH + scope));
  if (granted && modeAllows(permit.authMode, service, method)) return;
  throw new ServiceException(refusal(name, needed));
}

function refusal(name: string, needed: readonly string[] | undefined): string {
  if (!needed) return `You do not have permission to call ${name}.`;
  const scopes = needed.map((scope) => AUTH + scope).join(' || ');
  return `Specified permissions are not sufficient to call ${name}. Required permissions: ${needed.length > 1 ? `(${scopes})` : scopes}`;
}
