/** What a terminal gets and a pipe does not, and how lines are broken in it. */

import { asksForHelp, helpText } from '../../local/cli/help';
import { IMPORT_HELP, START_HELP } from '../../local/cli/helped';
import { coloured, lookOf, progressOn, wrapped } from '../../local/cli/terminal';

const TERMINAL = { isTTY: true, columns: 80 };
const wide = (text: string) => [...text.replace(/\p{Mn}/gu, '')].length;

test.each([
  ['a terminal', TERMINAL, {}, true],
  ['a pipe', {}, {}, false],
  ['a terminal with NO_COLOR', TERMINAL, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', TERMINAL, { NO_COLOR: '' }, true],
  ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, false],
])('%s: colour as it should be', (_what, screen, env, hasColour) => {
  const look = lookOf(screen, env);
  expect(look.hasColour).toBe(hasColour);
  expect(coloured(look, 'error', 'x')).toBe(hasColour ? '\u001b[31mx\u001b[0m' : 'x');
});

test('a pipe gets its lines whole', () => {
  const line = 'คำ '.repeat(100);
  expect(wrapped(lookOf({}, {}), line)).toBe(line);
});

test.each([40, 80, 100])(
  'at %d columns no line is wider, no Thai word is cut, none is lost',
  (width) => {
    const text =
      '  [ต้องแก้ไข] ชีต มาตรการ ช่อง F8: ยังไม่ได้ระบุสถานะของมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน กรุณาทำเครื่องหมายในช่องสถานะเพียงช่องเดียว';
    const lines = wrapped({ width }, text).split('\n');
    expect(lines.every((line) => wide(line) <= width)).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('    '))).toBe(true);
    expect(
      lines
        .map((line) => line.trim())
        .join('')
        .replace(/ /g, ''),
    ).toBe(text.replace(/ /g, ''));
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)];
    for (const line of lines.slice(1))
      expect(words.some(({ segment }) => line.trimStart().startsWith(segment.trim()))).toBe(true);
  },
);

test('colours take no column', () => {
  const line = `${coloured({ hasColour: true }, 'error', 'คำ')} คำ`;
  expect(wrapped({ width: 6 }, line)).toBe(line);
});

test('progress is said on a terminal, each over the last, and wiped away; a pipe gets nothing', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const seen = progressOn({ isTTY: true, write });
  seen.say('หนึ่ง');
  seen.say('สอง');
  seen.end();
  expect(written.map((text) => text.replace('\r\u001b[K', ''))).toEqual(['หนึ่ง', 'สอง', '']);
  written.length = 0;
  const unseen = progressOn({ write });
  unseen.say('หนึ่ง');
  unseen.end();
  expect(written).toEqual([]);
});

describe.each([
  ['npm start', START_HELP],
  ['npm run import', IMPORT_HELP],
])('--help of %s', (command, helped) => {
  test.each(['th', 'en'] as const)(
    'in %s names every option, with examples, in 80 columns',
    (language) => {
      const text = helpText(helped, language, { hasColour: false, width: 80 });
      for (const name of Object.keys(helped.options)) expect(text).toContain(`--${name}`);
      expect(text.split(command).length).toBeGreaterThanOrEqual(4);
      expect(text.split('\n').every((line) => wide(line) <= 80)).toBe(true);
      expect(/[ก-๙]/.test(text)).toBe(language === 'th');
    },
  );
});

test('-h asks for it too', () => {
  expect([['-h'], ['x.xlsx', '--help'], ['--json']].map(asksForHelp)).toEqual([true, true, false]);
});
