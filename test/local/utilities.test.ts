import { createHash } from 'node:crypto';
import { evaluate, failing } from './add-on';

test('bytes are signed, as Java’s', async () => {
  expect(await evaluate("return Utilities.base64Decode('/wB/gA==')")).toEqual([-1, 0, 127, -128]);
  expect(await evaluate("return Utilities.newBlob('ก').getBytes()")).toEqual([-32, -72, -127]);
});

test('base64 there and back', async () => {
  const body = "return Utilities.base64Encode(Utilities.base64Decode('4LiBAP8='))";
  expect(await evaluate(body)).toBe('4LiBAP8=');
});

test('what is no base64 is refused', async () => {
  await failing("Utilities.base64Decode('ก')").toThrow('Could not decode string.');
});

test.each(['[200]', '[1.5]', 'new Uint8Array([1])'])('a blob is not made of %s', async (bytes) => {
  await failing(`Utilities.newBlob(${bytes})`).toThrow(/signed byte|signature/);
});

test('a blob knows its bytes', async () => {
  const body =
    "const b = Utilities.newBlob('ก', 'text/csv', 'a.csv'); return Utilities.base64Encode(b.getBytes())";
  expect(await evaluate(body)).toBe('4LiB');
});

test('a digest of Thai text needs its charset, and is that of its UTF-8', async () => {
  const digest = 'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ก"';
  await failing(`${digest})`).toThrow('Utilities.Charset.UTF_8');
  const bytes = (await evaluate(`return ${digest}, Utilities.Charset.UTF_8)`)) as number[];
  const expected = createHash('sha256').update('ก').digest('hex');
  expect(Buffer.from(bytes.map((byte) => byte & 255)).toString('hex')).toBe(expected);
});

test.each([
  ['yyyy-MM-dd HH:mm:ss', '2022-01-16 03:04:05'],
  ['d/M/yy', '16/1/22'],
  ["yyyy'T'HH", '2022T03'],
])('formatDate writes %s in the zone asked for', async (pattern, text) => {
  const body = `return Utilities.formatDate(new Date('2022-01-15T20:04:05Z'), 'Asia/Bangkok', ${JSON.stringify(pattern)})`;
  expect(await evaluate(body)).toBe(text);
});

test('a date pattern that is not known here is refused', async () => {
  await failing("Utilities.formatDate(new Date(), 'Asia/Bangkok', 'EEEE')").toThrow('EEEE');
});

test('identifiers differ, and the locale is the user’s', async () => {
  const body =
    'return [Utilities.getUuid() === Utilities.getUuid(), Session.getActiveUserLocale()]';
  expect(await evaluate(body)).toEqual([false, 'th']);
});

test('to sleep lets the script’s time pass at once, for five minutes at most', async () => {
  const body = 'const from = Date.now(); Utilities.sleep(60000); return Date.now() - from >= 60000';
  const began = Date.now();
  expect(await evaluate(body)).toBe(true);
  expect(Date.now() - began).toBeLessThan(30_000);
  await failing('Utilities.sleep(300001)').toThrow('Invalid argument');
});

test('what is slept counts against the six minutes of a run', async () => {
  await failing('Utilities.sleep(200000); Utilities.sleep(200000)').toThrow(
    'maximum execution time',
  );
});
