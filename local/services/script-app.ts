/** ScriptApp. https://developers.google.com/apps-script/reference/script/script-app */
import type { ScriptAppHost } from '../../src/gas/host';
import type { Strict } from '../engine/strict';

export function createScriptApp(strict: Strict, token: string) {
  // "The token returned by this method only includes scopes that the script currently needs." It asks for none.
  // https://developers.google.com/apps-script/reference/script/script-app#getOAuthToken()
  const members: ScriptAppHost = { getOAuthToken: () => token };
  return strict('ScriptApp', members);
}
