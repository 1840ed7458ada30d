/**
 * Whether Google has been allowed what a command needs, looked at before it begins: a click in the menu lets Google
 * ask, a call of the page is told what is missing. Both outside any `try`, where Google's way to ask would get lost.
 */
import type { Failed } from './app/calls';
import { PAGE, type Scope } from './core/scopes';
import { languageOf } from './core/text/language';
import { addressOf, askFor, askForAll, type Consent, readConsent } from './gas/consent';
import { userLocale } from './gas/user';
import { CONSENT } from './words/consent';

/** Where it cannot be read the command goes on: whatever is missing then, Google says where it is first needed. */
function consentNow(): Consent {
  try {
    return readConsent();
  } catch {
    return { complete: true, granted: [], link: null };
  }
}

/** Where something is missing, Google ends the run and asks for it; the user then clicks again. */
export function letGoogleAsk(needs: readonly Scope[]): void {
  const missing = missingOf(needs, consentNow());
  // An office may have taken this one out of the manifest, and Google refuses to ask for it by name then.
  if (missing.includes(PAGE)) askForAll();
  else if (missing.length > 0) askFor(missing);
}

/** Null where nothing is missing. */
export function refusedFor(needs: readonly Scope[]): Failed | null {
  const consent = consentNow();
  const missing = missingOf(needs, consent);
  if (missing.length === 0) return null;
  const message = CONSENT[languageOf(userLocale())].missing(missing);
  return {
    ok: false,
    message,
    detail: '',
    ...(consent.link === null ? {} : { authorize: consent.link }),
  };
}

function missingOf(needs: readonly Scope[], { complete, granted }: Consent): readonly Scope[] {
  return complete ? [] : needs.filter((scope) => !granted.includes(addressOf(scope)));
}
