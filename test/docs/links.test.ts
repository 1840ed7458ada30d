/** The pages lead where they say: each link to a file or a heading, each picture, and each button that a guide names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectFiles } from './project-files';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const PAGES = projectFiles().filter((file) => file.endsWith('.md') && !file.startsWith('test/'));

interface Link {
  readonly page: string;
  readonly to: string;
}

const links: readonly Link[] = PAGES.flatMap((page) =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, markdown, html]): Link => ({ page, to: markdown ?? html ?? '' }),
  ),
).filter(({ to }) => !/^(?:[a-z]+:|#$)/.test(to));

/** As GitHub names a heading in an address. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

function leadsNowhere({ page, to }: Link): boolean {
  const [path = '', anchor] = to.split('#');
  const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
  if (!existsSync(join(ROOT, file))) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
}

test('every link and every picture of a page is there', () => {
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter(leadsNowhere)).toEqual([]);
  expect(leadsNowhere({ page: 'README.md', to: 'docs/guide-en.md#no-such-heading' })).toBe(true);
});

test('every picture in docs/images is shown by a page', () => {
  const shown = links.map(({ page, to }) => relative(ROOT, resolve(ROOT, dirname(page), to)));
  const pictures = readdirSync(join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`);
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});

test.each([
  ['docs/guide-en.md', /(?<![\w(])_([^_\n]+)_(?!\w)/g],
  ['docs/moving-th.md', /\*\*([^*]+)\*\*/g],
] as const)('%s names buttons and items as they are called', (page, named) => {
  const words = projectFiles().filter((file) => /^src\/(?:words|menu)\/.*\.ts$/.test(file));
  const said = words.map(read).join('\n').replaceAll("\\'", "'");
  const names = [...read(page).matchAll(named)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !said.includes(name) && !GOOGLES.has(name))).toEqual([]);
});

/** Google's own words, in its menus and boxes. */
const GOOGLES: ReadonlySet<string> = new Set([
  'Repeat frozen rows',
  'คัดลอกไปยัง',
  'ไฟล์ → พิมพ์',
  'ชีตปัจจุบัน',
  'A4 แนวนอน',
  'พอดีกับความกว้าง',
  'ทำซ้ำแถวที่ตรึง',
]);
