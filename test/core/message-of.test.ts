import { messageOf } from '../../src/core/message-of';

const THROWN_FILE = `Response Code: 200. Message: ${Buffer.from(
  Uint8Array.from({ length: 100_000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255),
).toString('utf8')}`;

test('the message of an error, of what only looks like one, or the thing itself', () => {
  expect(messageOf(new Error('เสีย'))).toBe('เสีย');
  expect(messageOf({ name: 'GoogleJsonResponseException', message: 'not found' })).toBe(
    'not found',
  );
  expect(messageOf('text')).toBe('text');
  expect(messageOf(503)).toBe('503');
});

test('what says nothing has no message', () => {
  for (const thrown of [null, undefined, {}, { message: 5 }, [], new Error('')])
    expect(messageOf(thrown)).toBe('');
});

const PAGE =
  '<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Error 502 (Server Error)!!1</title><style>*{margin:0}</style><p>That’s all we know.';

test('of a page of HTML its title is the message, behind what stood before it', () => {
  expect(messageOf(new Error(PAGE))).toBe('Error 502 (Server Error)!!1');
  expect(messageOf(new Error(`Response Code: 502. Message: ${PAGE}`))).toBe(
    'Response Code: 502. Message: Error 502 (Server Error)!!1',
  );
  expect(messageOf('<html><body><p>ขัดข้อง</p></body></html>')).toBe('ขัดข้อง');
  expect(messageOf('1 < 2, 3 > 2')).toBe('1 < 2, 3 > 2');
});

test('a file in a message is cut to 300 characters that print', () => {
  const told = messageOf(new Error(THROWN_FILE));
  expect(told).toMatch(/^Response Code: 200\. Message: /);
  expect(told.length).toBeLessThanOrEqual(300);
  expect(told).not.toMatch(/[\p{C}\ufffd]/u);
});

test('what does not print is a space, and no letter is cut in two', () => {
  expect(messageOf('a\u0000\n\t\ufffd b')).toBe('a b');
  expect(messageOf(`${'a'.repeat(299)}😀`)).toBe(`${'a'.repeat(299)}😀`);
  expect(messageOf(`${'a'.repeat(299)}😀b`)).toBe(`${'a'.repeat(299)}…`);
});
