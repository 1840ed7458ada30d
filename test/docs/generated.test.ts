import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, withPart } from '../../docs/generated';
import { SETTINGS } from '../../src/core/office/settings';

test.each(GENERATED)('$file says what the code says; npm run docs writes it anew', async (page) => {
  const written = readFileSync(join(import.meta.dirname, '../..', page.file), 'utf8');
  expect(await page.write(written)).toBe(written);
});

test('a page keeps what stands outside the part that is made, and refuses to guess its place', () => {
  const page = 'a\n<!-- x: made by `npm run docs` -->\nold\n<!-- end of x -->\nb\n';
  expect(withPart(page, 'x', 'new\n')).toBe(
    'a\n<!-- x: made by `npm run docs` -->\n\nnew\n\n<!-- end of x -->\nb\n',
  );
  expect(() => withPart(page, 'y', 'new')).toThrow('the page has no place for y');
});

test('the guide to the workbook names every setting', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/workbook.md'), 'utf8');
  for (const { label, key } of SETTINGS) expect(page).toContain(`| ${label} | \`${key}\` |`);
});
