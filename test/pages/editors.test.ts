/** A ready-made template that someone opened in LibreOffice Writer and saved says the same memo as before. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { memoFields } from '../../src/core/memo/memo-fields';
import { sampleSource } from '../../src/core/memo/sample-memo';
import { READY_MADE } from '../../src/core/template/ready-made';
import { checkTemplate, hasEmblemPlace } from '../../src/core/template/render';
import { buildTemplate } from '../../template/build-template';
import { renderDocx } from '../core/docx/docx';

const FIELDS = memoFields(sampleSource());

/** By way of its own format, so that nothing of the file is handed through unread. */
function savedByWriter(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  const convert = (file: string, format: string) =>
    execFileSync(
      'soffice',
      [
        ...[`-env:UserInstallation=file://${folder}/profile`, '--headless'],
        ...['--convert-to', format, '--outdir', folder, join(folder, file)],
      ],
      { stdio: 'ignore' },
    );
  writeFileSync(join(folder, 'template.docx'), docx);
  convert('template.docx', 'odt');
  convert('template.odt', 'docx:MS Word 2007 XML');
  return new Uint8Array(readFileSync(join(folder, 'template.docx')));
}

async function memoText(template: Uint8Array): Promise<string> {
  const result = renderDocx(template, FIELDS, { thaiDigits: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(result.value) });
  return value.replace(/\s+/g, ' ');
}

test.each(READY_MADE)('%s', async (kind) => {
  const before = await buildTemplate(kind, 'docs');
  const after = savedByWriter(before);
  expect(checkTemplate(after, FIELDS)).toEqual([]);
  expect(hasEmblemPlace(after)).toBe(hasEmblemPlace(before));
  expect(await memoText(after)).toBe(await memoText(before));
});
