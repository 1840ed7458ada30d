/** Every call of the page, given what no page of ours sends: it is refused in words, and nothing has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, open, sheetNames, usual } from '../faults/stage';
import { DIST } from './dist';
import type { Office } from './office';

const NAMES = [
  ...readFileSync(join(DIST, 'globals.js'), 'utf8').matchAll(/^function (call\w+)/gm),
].map(([, name]) => name ?? '');

const JUNK: readonly unknown[] = [
  0,
  'constructor',
  true,
  [[]],
  [null],
  { constructor: 1 },
  { id: {}, index: 'x', role: 'writer', decision: 'hacked' },
];

const state = (office: Office) => [
  sheetNames(office).map((name) => cellsOf(office, name)),
  office.drive.files.length,
];

test('there are calls', () => expect(NAMES.length).toBeGreaterThan(20));

test.each(NAMES)('%s', async (name) => {
  const office = await open(await staged);
  const before = state(office);
  for (const junk of JUNK) {
    expect({ junk, reply: office.runtime.call(name, junk) }).toEqual({
      junk,
      reply: { ok: false, detail: '', message: expect.stringMatching(/ระบบไม่รู้จักข้อมูลที่หน้านี้ส่งมา/) },
    });
  }
  expect(state(office)).toEqual(before);
  expect(office.runtime.logs).toEqual([]);
});

const staged = usual();
