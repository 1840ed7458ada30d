/** The built script over a Drive that answers one kind of call in a shape that no page of Google's tells of. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './dist';

export interface Odd {
  readonly collection: 'Files' | 'About' | 'Permissions' | 'Comments';
  readonly method: string;
  /** In place of the call; `done()` is the call itself. */
  readonly body: string;
}

/** Services must be called as methods, and with as many arguments as they are given. */
const AROUND = ({ collection, method, body }: Odd): string => `
var honest = Drive;
var asked = function (service, name, given) {
  if (given.length === 1) return service[name](given[0]);
  if (given.length === 2) return service[name](given[0], given[1]);
  if (given.length === 3) return service[name](given[0], given[1], given[2]);
  return service[name](given[0], given[1], given[2], given[3]);
};
Drive = { Files: honest.Files, About: honest.About, Permissions: honest.Permissions, Comments: honest.Comments };
Drive.${collection} = {};
['create', 'get', 'list', 'update', 'remove', 'export'].forEach(function (name) {
  Drive.${collection}[name] = function () {
    var given = arguments;
    var done = function () { return asked(honest.${collection}, name, given); };
    if (name === '${method}') { ${body} }
    return done();
  };
});`;

export function distThat(odd: Odd): string {
  const dist = mkdtempSync(join(tmpdir(), 'odd-'));
  cpSync(DIST, dist, { recursive: true });
  const file = join(dist, 'globals.js');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${AROUND(odd)}`);
  return dist;
}
