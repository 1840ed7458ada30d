/** Text out of a file's bytes and into them: as the platform does both, and nothing that is none is taken for it. */

import { decoded, encoded, isUtf8 } from '../../../src/core/docx/utf8';
import fc from '../../property';

const byPlatform = (text: string) => new TextEncoder().encode(text);

test('letters of one to four bytes, and those that fill more than one call', () => {
  const text = 'a\u00e9ก\u{10ffff}😀\ufeff'.repeat(5000);
  expect(decoded(byPlatform(text))).toBe(text);
  expect(isUtf8(byPlatform(text))).toBe(true);
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decoded(byPlatform(text))).toBe(text);
      expect(isUtf8(byPlatform(text))).toBe(true);
    }),
  );
});

test('bytes are UTF-8 where the platform says so', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const platformReads = (bytes: Uint8Array) => {
    try {
      strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  // Bytes of letters, and some that no letter has.
  const byte = fc.oneof(fc.constantFrom(...byPlatform('aกé😀')), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (values) => {
      const bytes = Uint8Array.from(values);
      expect(isUtf8(bytes)).toBe(platformReads(bytes));
    }),
    { numRuns: 1000 },
  );
});

test('bytes that end within a letter are taken one for one', () => {
  expect(decoded(byPlatform('aก').subarray(0, 3))).toBe('a\u00e0\u00b8');
});

test('any text is written as the platform writes it, also the half of a letter', () => {
  const cases = [
    '',
    'aé\u07ff\u0800ก\uffff',
    '📷👍\u{10000}\u{10ffff}',
    '\ud83d',
    'a\udc4d',
    '\ud83d\ud83d\udc4d\udc4d',
  ];
  for (const text of cases) expect(encoded(text)).toEqual(Uint8Array.from(byPlatform(text)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(encoded(text)).toEqual(Uint8Array.from(byPlatform(text)));
    }),
  );
});
