import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderMemo } from '../../src/core/memo/render';
import { buildTemplate } from '../../template/build-template';
import { sampleFields } from '../core/memo/samples';
import { OFFICE } from '../template/office-sample';
import { pagesOf, toPdf, type Word } from './pdf';

/** One colour all over (PNG). */
const PICTURES = {
  'as high as wide':
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAAC0lEQVR42mNgQAUAABAAAaoZ+IIAAAAASUVORK5CYII=',
  'four times as wide as high':
    'iVBORw0KGgoAAAANSUhEUgAAACAAAAAIAQAAAACw/sACAAAADElEQVR42mNgIA4AAAAoAAELqaEoAAAAAElFTkSuQmCC',
  'four times as high as wide':
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAgAQAAAAAHiwR9AAAADElEQVR42mNgoAwAAABAAAGJya9DAAAAAElFTkSuQmCC',
};

async function wordsWith(emblem: string | null): Promise<readonly (readonly Word[])[]> {
  const filled = renderMemo(await buildTemplate('official', 'docs'), sampleFields(OFFICE), {
    thaiDigits: true,
    emblem: emblem === null ? null : new Uint8Array(Buffer.from(emblem, 'base64')),
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const docx = join(mkdtempSync(join(tmpdir(), 'emblem-')), 'memo.docx');
  writeFileSync(docx, filled.value);
  return pagesOf(toPdf(docx));
}

test.each(Object.entries(PICTURES))(
  'an emblem %s moves no word of the memo',
  async (_case, png) => {
    const without = await wordsWith(null);
    expect(without.flat().length).toBeGreaterThan(50);
    expect(await wordsWith(png)).toEqual(without);
  },
);
