/**
 * What the user has granted of the manifest's scopes, and Google's own question for the rest.
 * https://developers.google.com/apps-script/concepts/scopes#granular-oauth
 */
import type { Scope } from '../core/scopes';
import type { AuthorizationInfoHost } from './host';

export interface Consent {
  /** Nothing is missing of what the manifest asks for. */
  readonly complete: boolean;
  /** The addresses of the scopes. */
  readonly granted: readonly string[];
  /** Where the user can grant what is missing; null where nothing is. */
  readonly link: string | null;
}

/** Asks about the manifest's scopes as a whole: to name one that it does not have is an error. */
export function readConsent(): Consent {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL) as AuthorizationInfoHost;
  return {
    complete: info.getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED,
    granted: info.getAuthorizedScopes() ?? [],
    link: info.getAuthorizationUrl(),
  };
}

export function addressOf(scope: Scope): string {
  return `https://www.googleapis.com/auth/${scope}`;
}

/** Ends the run and lets Google ask, where one of them is missing; each must be in the manifest. */
export function askFor(scopes: readonly Scope[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes.map(addressOf));
}

/** The same for all that the manifest has. */
export function askForAll(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
