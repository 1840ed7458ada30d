/** The page as it is pushed: one file, nothing remote, nothing that a strict frame would refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_VERSION, VERSION_LINE } from '../../src/words/product';

const page = readFileSync(join(import.meta.dirname, '../../dist/sidebar.html'), 'utf8');

/** Where its links lead, all at a click: Docs and folders, a draft of a mail; and the sample of a web site's address. */
const LED_TO = /w3\.org|\/\/(?:docs|drive|mail)(?:\.google\.com)?$|\/\/www\.example\.org$/;

test('the only addresses in it are names of XML and where its links lead', () => {
  const addresses = new Set(page.match(/https?:\\?\/\\?\/[\w.]+/g));
  expect([...addresses].filter((address) => !LED_TO.test(address.replaceAll('\\', '')))).toEqual(
    [],
  );
  expect(page).not.toMatch(/<link|<img|@import|url\((?!#)|\ssrc=/);
});

test('one script that nothing in it ends early, no handler in an attribute, nothing evaluated', () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script/gi)).toHaveLength(1);
  expect(page).not.toContain('<!--');
  expect(page).not.toMatch(/\son\w+="/);
  expect(page).not.toMatch(/\beval\(|new Function|innerHTML=[^=]*(message|value)/);
});

test('it names its view once, where the menu puts another', () => {
  expect(page.match(/data-view="main"/g)).toHaveLength(1);
});

test('it says which version it is, and how far its facts reach, in both languages', () => {
  for (const line of Object.values(VERSION_LINE)) {
    const [named = '', known = ''] = line.split(' · ');
    expect(named).toBe(`ITA Memo ${PRODUCT_VERSION}`);
    // esbuild may have left the parts apart.
    expect(page).toContain(known.replace(/[\d๐-๙]+$/, ''));
  }
  expect(page).toContain(PRODUCT_VERSION);
});

test.each([
  ['main', 'สร้างบันทึกข้อความ', 'Generate memo'],
  ['template', 'แม่แบบที่ใช้อยู่', 'Current template'],
  ['memos', 'ผู้ลงนามตามลำดับ', 'Signers in order'],
])('both languages of the view %s are in it', (_view, thai, english) => {
  expect(page).toContain(thai);
  expect(page).toContain(english);
});
