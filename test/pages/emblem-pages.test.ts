import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTemplate, TARGETS, type Target } from '../../template/build-template';
import { renderDocx } from '../core/docx/docx';
import { sampleFields } from '../core/template/samples';
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

async function wordsWith(
  emblem: string | null,
  target: Target,
): Promise<readonly (readonly Word[])[]> {
  const filled = renderDocx(await buildTemplate('official', target), sampleFields(OFFICE), {
    thaiDigits: true,
    emblem: emblem === null ? null : new Uint8Array(Buffer.from(emblem, 'base64')),
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const docx = join(mkdtempSync(join(tmpdir(), 'emblem-')), 'memo.docx');
  writeFileSync(docx, filled.value);
  return pagesOf(toPdf(docx));
}

describe.each(TARGETS)('the official memo for %s', (target) => {
  test.each(Object.entries(PICTURES))(
    'an emblem %s moves no word of the memo',
    async (_case, png) => {
      const without = await wordsWith(null, target);
      expect(without.flat().length).toBeGreaterThan(50);
      expect(await wordsWith(png, target)).toEqual(without);
    },
  );

  // Where TH SarabunPSK is not installed, as here, a wider face stands in for it.
  test('the title stands whole on one line beside the room for an emblem, in a wider face too', async () => {
    const [page = []] = await wordsWith(null, target);
    expect(page.slice(0, 2).map(({ text }) => text)).toEqual(['บันทึกข้อความ', 'ส่วนราชการ']);
  });
});
