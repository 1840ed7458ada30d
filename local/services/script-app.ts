/**
 * ScriptApp: what the user has granted, and the token of it.
 * https://developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes
 * https://developers.google.com/apps-script/reference/script/authorization-info
 */
import type { AuthorizationInfoHost, ScriptAppHost } from '../../src/gas/host';
import { missingFrom, type Permit } from '../engine/authorization';
import { ConsentAsked, ServiceException, signatureError } from '../engine/exceptions';
import type { Realm } from '../engine/realm';
import { enumeration, type Strict } from '../engine/strict';

export function createScriptApp(strict: Strict, realm: Realm, permit: Permit, token: string) {
  const AuthMode = enumeration(realm, ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const);
  const AuthorizationStatus = enumeration(realm, ['REQUIRED', 'NOT_REQUIRED'] as const);
  const missing = missingFrom(permit);

  /** Of these scopes, or of all that the manifest has. */
  const info = (mode: unknown, asked: unknown): AuthorizationInfoHost => {
    requireFull('getAuthorizationInfo', mode);
    const scopes =
      asked === undefined ? [...permit.declared] : listed('getAuthorizationInfo', asked);
    const isRequired = scopes.some((scope) => missing.includes(scope));
    const status = AuthorizationStatus[isRequired ? 'REQUIRED' : 'NOT_REQUIRED'];
    return strict('AuthorizationInfo', {
      getAuthorizationStatus: () =>
        status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
      getAuthorizationUrl: () => (isRequired ? AUTHORIZATION_URL : null),
      getAuthorizedScopes: () => scopes.filter((scope) => permit.scopes.has(scope)),
    });
  };

  const requireFull = (method: string, mode: unknown) => {
    if (mode !== AuthMode.FULL) throw signatureError('ScriptApp', method, [mode]);
  };
  /** "Scopes that are invalid or not required by the script lead to an error"; its sentence is not documented. */
  const listed = (method: string, scopes: unknown): readonly string[] => {
    if (!Array.isArray(scopes)) throw signatureError('ScriptApp', method, [scopes]);
    const strange = scopes.filter((scope) => !permit.declared.has(scope));
    if (strange.length > 0) {
      throw new ServiceException(`The script does not require these scopes: ${strange.join(', ')}`);
    }
    return scopes;
  };
  /** "Ends the current execution and renders an authorization prompt to request the missing consents." */
  const requireGranted = (scopes: readonly string[]) => {
    const wanting = scopes.filter((scope) => missing.includes(scope));
    if (wanting.length > 0) throw new ConsentAsked(wanting);
  };

  const members: ScriptAppHost = {
    // "The token returned by this method only includes scopes that the script currently needs." It asks for none.
    // https://developers.google.com/apps-script/reference/script/script-app#getOAuthToken()
    getOAuthToken: () => token,
    getAuthorizationInfo: (mode: unknown, scopes?: unknown) => info(mode, scopes),
    requireScopes(mode, scopes) {
      requireFull('requireScopes', mode);
      requireGranted(listed('requireScopes', scopes));
    },
    requireAllScopes(mode) {
      requireFull('requireAllScopes', mode);
      requireGranted(missing);
    },
    AuthMode: AuthMode as unknown as typeof GoogleAppsScript.Script.AuthMode,
    AuthorizationStatus:
      AuthorizationStatus as unknown as typeof GoogleAppsScript.Script.AuthorizationStatus,
  };
  return strict('ScriptApp', members);
}

/** Its form is not documented; this one is nobody's. */
const AUTHORIZATION_URL = 'https://script.google.com/macros/d/example/authorize';
