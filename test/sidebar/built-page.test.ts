/** The pages as they are pushed: one file each, nothing remote, nothing that a strict frame would refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8');

describe.each([
  ['sidebar.html', 'สร้างบันทึกข้อความ', 'Generate the memo'],
  ['template.html', 'แม่แบบที่ใช้อยู่', 'The template in use'],
  ['memos.html', 'ผู้ลงนามตามลำดับ', 'Signers, in turn'],
])('%s', (file, thai, english) => {
  const page = read(file);

  test('the only addresses in it are names of XML and the Docs that it links to', () => {
    const addresses = new Set(page.match(/https?:\\?\/\\?\/[\w.]+/g));
    expect([...addresses].filter((address) => !/w3\.org|docs/.test(address))).toEqual([]);
    expect(page).not.toMatch(/<link|<img|@import|url\((?!#)|\ssrc=/);
  });

  test('one script that nothing in it ends early, no handler in an attribute, nothing evaluated', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).not.toMatch(/\son\w+="/);
    expect(page).not.toMatch(/\beval\(|new Function|innerHTML=[^=]*(message|value)/);
  });

  test('it fits its budget, both languages included', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(80_000);
    expect(page).toContain(thai);
    expect(page).toContain(english);
  });
});
