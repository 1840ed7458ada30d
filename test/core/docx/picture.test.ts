import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEmblem } from '../../../src/core/docx/picture';
import fc from '../../property';

const CREST = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/crest.png')));

function png(width: number, height: number, end = 'IEND'): Uint8Array {
  const bytes = new Uint8Array(57);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(Buffer.from('IHDR'), 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set(Buffer.from(end), 37);
  return bytes;
}

/** A thumbnail within an APP1 segment, a table, then the frame: progressive (C2) as well as not. */
function jpeg(width: number, height: number, frame = 0xc0, end: readonly number[] = [0xff, 0xd9]) {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const thumbnail = [0xff, 0xe1, 0, 12, 0xff, 0xd8, 0xff, 0xc0, 0, 9, 8, 0, 1, 0];
  const table = [0xff, 0xc4, 0, 4, 0, 0];
  return Uint8Array.from([
    ...[0xff, 0xd8, ...thumbnail, ...table],
    ...[0xff, frame, 0, 11, 8, ...size, 1, 1, 17, 0, ...end],
  ]);
}

test('a PNG and a JPEG tell their size', () => {
  expect(readEmblem(CREST)).toEqual({
    ok: true,
    value: { type: 'image/png', width: 200, height: 240 },
  });
  for (const frame of [0xc0, 0xc1, 0xc2]) {
    expect(readEmblem(jpeg(300, 400, frame))).toEqual({
      ok: true,
      value: { type: 'image/jpeg', width: 300, height: 400 },
    });
  }
});

test.each([
  ['nothing', new Uint8Array(), 'not-picture'],
  ['a GIF', new Uint8Array(Buffer.from('GIF89a')), 'not-picture'],
  ['an SVG', new Uint8Array(Buffer.from('<svg/>')), 'not-picture'],
  ['a PNG cut short', CREST.slice(0, 500), 'damaged'],
  ['a PNG without a header', png(10, 10).fill(0, 12, 16), 'damaged'],
  ['a PNG without an end', png(10, 10, 'IDAT'), 'damaged'],
  ['a PNG without width', png(0, 10), 'damaged'],
  ['a JPEG cut short', jpeg(300, 400, 0xc0, []), 'damaged'],
  ['a JPEG without a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]), 'damaged'],
  ['more than 1 MB', new Uint8Array(1_000_001).fill(0x89), 'too-big'],
  ['6,000 pixels', png(6000, 5000), 'too-many-pixels'],
  ['a line', png(500, 100), 'bad-proportions'],
  ['a pole', jpeg(100, 500), 'bad-proportions'],
])('%s is refused', (_name, bytes, kind) => {
  expect(readEmblem(bytes)).toEqual({ ok: false, problems: [{ kind }] });
});

test('any bytes behind the right beginning are read or refused', () => {
  const begins = fc.constantFrom(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0xff, 0xd8, 0xff],
  );
  fc.assert(
    fc.property(begins, fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
      expect(() => readEmblem(Uint8Array.from([...begin, ...rest]))).not.toThrow();
    }),
  );
});
