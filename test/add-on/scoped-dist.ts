/** The built script under a manifest with some of its scopes. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scope } from '../../src/core/scopes';
import { DIST } from './dist';

const DISTS = new Map<string, string>();

/** One folder for each set of scopes, made when it is first asked for. */
export function distWith(scopes: readonly Scope[]): string {
  const key = scopes.join();
  const made = DISTS.get(key);
  if (made !== undefined) return made;
  const dist = mkdtempSync(join(tmpdir(), 'scopes-'));
  cpSync(DIST, dist, { recursive: true });
  const file = join(dist, 'appsscript.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(file, JSON.stringify(manifest));
  DISTS.set(key, dist);
  return dist;
}
