/** What nobody of good will sends: values for calls, texts for cells, bytes for templates, each drawn by a seed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** From 0 up to 1, the same for a seed each time. https://en.wikipedia.org/wiki/Linear_congruential_generator */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  next();
  return next;
}

export function oneOf<Value>(draw: Draw, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(draw() * values.length)] ?? values[0];
}

const TEXTS: readonly [string, ...string[]] = [
  '',
  ' ',
  '{{เรื่อง}}',
  '{{#มาตรการ}}',
  '{{/มาตรการ}}{{',
  '=1+1',
  '=IMPORTXML("http://example.org";"/")',
  "'",
  '<script>alert(1)</script>',
  ']]>&amp;<w:p/>',
  'constructor',
  '__proto__',
  '\u0000\u0001\u001f',
  '\ud800',
  '\ufeff\u200b\u202e',
  'ก่'.repeat(200),
  '๑๒๓๔๕๖๗๘๙๐',
  '31 กุมภาพันธ์ 2569',
  '9'.repeat(400),
  '-0',
  '1e309',
  '/\n/\n/',
  '☑',
  '"'.repeat(50),
  'มาตรการ',
  'ลำดับ',
  'ปีงบประมาณ 0000',
  'a@'.repeat(40),
  ','.repeat(300),
  'ฯ'.repeat(30),
  '{"signers":[null,1,{"role":"owner"}],"link":{"role":[]}}',
  'ก'.repeat(49_999),
];

export const hostileText = (draw: Draw) => oneOf(draw, TEXTS);

/** What a cell may hold: a text most often. */
export function hostileCell(draw: Draw): unknown {
  const kind = draw();
  if (kind < 0.7) return hostileText(draw);
  return oneOf(draw, [0, -1, 1e21, 0.1 + 0.2, true, new Date(0), new Date(8.64e15), null]);
}

/** Any JSON, and more often what a call is really given with one thing wrong. */
export function hostileValue(draw: Draw, sample: unknown, depth = 0): unknown {
  const kind = draw();
  if (kind < 0.15 || depth > 4)
    return oneOf<unknown>(draw, [null, true, -1, 1.5, 1e99, hostileText(draw), [], {}]);
  if (Array.isArray(sample)) {
    const list = sample.map((each) => hostileValue(draw, each, depth + 1));
    return kind < 0.25 ? Array.from({ length: 120 }, () => list[0] ?? null) : list;
  }
  if (typeof sample === 'object' && sample !== null)
    return Object.fromEntries(
      Object.entries(sample)
        .filter(() => draw() > 0.1)
        .map(([key, value]) => [key, hostileValue(draw, value, depth + 1)]),
    );
  return kind < 0.5 ? hostileText(draw) : sample;
}

/** A template with bytes turned over, or with words put into its XML where they do not belong. */
export function hostileTemplate(draw: Draw, docx: Uint8Array): Uint8Array {
  const kind = draw();
  if (kind < 0.2) return docx.slice(0, Math.floor(draw() * docx.length));
  if (kind < 0.4) {
    const bytes = docx.slice();
    for (let turned = 0; turned < 8; turned++)
      bytes[Math.floor(draw() * bytes.length)] = Math.floor(draw() * 256);
    return bytes;
  }
  const parts = unzipSync(docx);
  const names = Object.keys(parts);
  const name = kind < 0.8 ? 'word/document.xml' : (names[Math.floor(draw() * names.length)] ?? '');
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const at = Math.floor(draw() * xml.length);
  const put = oneOf(draw, [
    hostileText(draw),
    '<',
    '</w:t>',
    '<w:tbl>',
    '{{#ผู้ลงนาม}}',
    '{{ชื่อมาตรการ | ไม่มี}}',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ]);
  const cut = kind < 0.6 ? at : at + Math.floor(draw() * 200);
  return zipSync({ ...parts, [name]: strToU8(xml.slice(0, at) + put + xml.slice(cut)) });
}
