import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../docs/pages';

test.each(PAGES.map(({ file, text }) => [file, text] as const))(
  '%s says what the code says; npm run docs writes it anew',
  async (file, text) => {
    expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toBe(await text());
  },
);
