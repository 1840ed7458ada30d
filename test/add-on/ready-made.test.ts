/** What build.mjs puts into the bundle in another form: the packed templates, the XML reader's entities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { WordMemo } from '../../src/app/memo/word';
import type { TemplateFile } from '../../src/app/template/data';
import type { ReadyMade } from '../../src/core/template/ready-made';
import { buildTemplate } from '../../template/build-template';
import { docxOf, paragraph, partOf } from '../core/docx/docx';
import { ask, DIST, generate, memoText, openOffice } from './office';

const KINDS = ['official', 'short', 'publication'] as const satisfies readonly ReadyMade[];

/** By path, the bytes of each file as a string of them. */
function filesOf(docx: Uint8Array): Record<string, string> {
  const files = Object.values(new PizZip(docx).files).filter(({ dir }) => !dir);
  // The docx package numbers its pictures on through all that it makes.
  const content = (file: PizZip.ZipObject) =>
    file.asBinary().replace(/(<wp:docPr id=)"\d+"/g, '$1""');
  return Object.fromEntries(files.map((file) => [file.name, content(file)]));
}

test.each(KINDS)('the template %s comes out of the bundle as it was built', async (kind) => {
  const choice = { kind, version: null };
  const file = ask<TemplateFile>(await openOffice(), 'callDownloadTemplate', choice);
  const files = filesOf(Buffer.from(file.base64, 'base64'));
  const built = filesOf(await buildTemplate(kind, 'docs'));
  // They hold when they were built.
  for (const each of [files, built]) delete each['docProps/core.xml'];
  expect(files).toEqual(built);
});

test('the Word memo is filled from the Word build', async () => {
  const { base64 } = ask<WordMemo>(await openOffice(), 'callWordMemo');
  expect(partOf(Buffer.from(base64, 'base64'))).toContain('w:cs="TH SarabunPSK"');
});

test.each([
  ['named ones', 'ก &lt; ข &gt; ค &amp; ง &quot;จ&quot; &apos;ฉ&apos;', `ก < ข > ค & ง "จ" 'ฉ'`],
  ['numbers', '&#3585; &#x0E02; &#38;', 'ก ข &'],
])('XML’s entities in a template are what they stand for: %s', async (_case, written, meant) => {
  const office = await openOffice();
  const body = paragraph('ENTITIES {{เรื่อง}}').replace('ENTITIES', written);
  const template = Buffer.from(docxOf(body)).toString('base64');
  const { memo } = generate(office, { template, force: true });
  expect(await memoText(office, memo?.id)).toContain(meant);
});

test('a stack trace reads: our functions and the libraries’ keep their names', () => {
  const bundle = readFileSync(join(DIST, 'main.js'), 'utf8');
  for (const name of ['renderMemo', 'readyMadeTemplates', 'withEmblem', 'getTags', 'parse']) {
    expect([name, new RegExp(`\\b${name}\\b`).test(bundle)]).toEqual([name, true]);
  }
});
