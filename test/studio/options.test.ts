/** What `npm run studio -- --with …` takes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandLine } from '../../studio/options';
import { createWorld } from '../../studio/world';

const folder = () => mkdtempSync(join(tmpdir(), 'studio-'));

test('names of switches, with commas between them', () => {
  expect(parseCommandLine(['--with', 'drive-full, pages-cut']).switches).toEqual([
    'drive-full',
    'pages-cut',
  ]);
  expect(parseCommandLine([]).switches).toEqual([]);
});

test('an unknown one is refused with the list', () => {
  expect(() => parseCommandLine(['--with', 'drive-empty'])).toThrow(/drive-empty: .*drive-full/);
});

test('the studio starts with it, for whoever opens the sheet', async () => {
  const { file, dist } = parseCommandLine([]);
  const nothing = () => undefined;
  const outlet = {
    tell: nothing,
    frame: () => '',
    wait: () => 'OK' as const,
    answered: nothing,
    gone: nothing,
  };
  const world = await createWorld(
    { file, dist, driveFolder: folder(), switches: ['several-accounts'] },
    outlet,
  );
  const caller = { client: 'a', user: 'colleague', locale: 'th' } as const;
  const done = world.call(caller, { name: 'callCheck', args: '[]' });
  expect(done).toMatchObject({ ok: false, problem: { name: 'ScriptError' } });
});
