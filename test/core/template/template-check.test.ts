import PizZip from 'pizzip';
import type { TemplateProblem } from '../../../src/core/docx/problem';
import { docxOf, paragraph, renderDocx, table } from '../docx/docx';
import { sampleFields } from './samples';

const FIELDS = sampleFields({ settings: [['โครงการพิเศษ', 'ก']] });

function problemsOf(template: Uint8Array): readonly TemplateProblem[] {
  const result = renderDocx(template, FIELDS, { thaiDigits: true });
  return result.ok ? [] : result.problems;
}

function told(body: string): readonly string[] {
  return problemsOf(docxOf(body)).map(({ kind, tag, suggestion }) =>
    [kind, tag, suggestion ?? '?'].join(' '),
  );
}

test.each([
  ['a misspelt tag', '{{หน่วยงาm}}', ['unknown-tag หน่วยงาm หน่วยงาน']],
  ['a misspelt tag of two words', '{{คะแนม ITA}}', ['unknown-tag คะแนม ITA คะแนน ITA']],
  ['a misspelt row that staff added', '{{โครงการพิเสษ}}', ['unknown-tag โครงการพิเสษ โครงการพิเศษ']],
  ['a tag like nothing', '{{ไดโนเสาร์เต่าล้านปี}}', ['unknown-tag ไดโนเสาร์เต่าล้านปี ?']],
  ['an empty tag', '{{}}', ['unknown-tag  ?']],
  ['a member of every object', '{{constructor}}', ['unknown-tag constructor ?']],
  ['raw XML', '{{@หน่วยงาน}}', ['unknown-tag @หน่วยงาน หน่วยงาน']],
  ['an attempt to change the brackets', '{{=<< >>=}}', ['unknown-tag =<< >>= ?']],
  ['a loop’s tag outside it', '{{ขั้นตอน}}', ['outside-loop ขั้นตอน มาตรการ']],
  ['a loop as a value', '{{มาตรการ}}', ['unknown-tag มาตรการ #มาตรการ']],
  ['a loop within a group', '{{#ตามสถานะ}}{{ชื่อ}}{{#มาตรการ}}{{ลำดับ}}{{/}}{{/}}', []],
  [
    'a loop as a value within a group',
    '{{#ตามผู้รับผิดชอบ}}{{มาตรการ}}{{/}}',
    ['unknown-tag มาตรการ #มาตรการ'],
  ],
  [
    'a measure’s tag in a group but outside its loop',
    '{{#ตามสถานะ}}{{ขั้นตอน}}{{/}}',
    ['outside-loop ขั้นตอน มาตรการ'],
  ],
  ['an unknown filter', '{{วันที่|ตัวหนา}}', ['unknown-filter วันที่|ตัวหนา ?']],
  ['a filter without its argument', '{{วันที่|ถ้าว่าง:}}', ['unknown-filter วันที่|ถ้าว่าง: วันที่|ถ้าว่าง:…']],
  ['an argument too many', '{{วันที่|เลขไทย:1}}', ['unknown-filter วันที่|เลขไทย:1 วันที่|เลขไทย']],
  [
    'a filter that asks for an unknown tag',
    '{{วันที่|เฉพาะเมื่อ:หน่วยงาm=ก}}',
    ['unknown-tag วันที่|เฉพาะเมื่อ:หน่วยงาm=ก หน่วยงาน'],
  ],
  [
    'a filter that asks for a loop’s tag outside it',
    '{{วันที่|เฉพาะเมื่อ:ขั้นตอน}}',
    ['outside-loop วันที่|เฉพาะเมื่อ:ขั้นตอน มาตรการ'],
  ],
  ['a filter that asks for a loop', '{{วันที่|เฉพาะเมื่อ:ผู้ลงนาม}}', []],
  ['a tag that never ends', 'ก {{หน่วยงาน ข', ['unclosed-tag หน่วยงาน ข ?']],
  ['an end without a start', 'ก หน่วยงาน}} ข', ['unclosed-tag ก หน่วยงาน ?']],
  ['a tag in a tag', '{{หน่วย {{งาน}}', ['unclosed-tag หน่วย ?', 'unknown-tag งาน ?']],
  ['a loop that never ends', '{{#มาตรการ}}{{ขั้นตอน}}', ['unclosed-loop #มาตรการ ?']],
  ['an end of no loop', '{{/มาตรการ}}', ['unopened-loop /มาตรการ ?']],
  [
    'a misspelt end',
    '{{#มาตรการ}}{{/มาตราการ}}',
    ['unopened-loop /มาตราการ มาตรการ', 'unclosed-loop #มาตรการ ?'],
  ],
  [
    'loops that cross',
    '{{#มาตรการ}}{{#ผู้ลงนาม}}{{/มาตรการ}}{{/ผู้ลงนาม}}',
    ['crossed-loop /มาตรการ ?'],
  ],
  [
    'every problem, not the first only',
    '{{ก}} {{#ข}} {{วันที่|ค}} {{/จบแล้ว}}',
    [
      'unknown-tag ก ?',
      'unknown-tag #ข ?',
      'unknown-filter วันที่|ค ?',
      'unopened-loop /จบแล้ว ?',
      'unclosed-loop #ข ?',
    ],
  ],
])('%s', (_case, text, expected) => {
  expect(told(paragraph(text))).toEqual(expected);
});

test('a loop that starts in a table and ends outside it', () => {
  expect(told(table(['{{#มาตรการ}}']) + paragraph('{{/มาตรการ}}'))).toEqual([
    'crossed-loop /มาตรการ ?',
  ]);
});

describe('the place of a problem', () => {
  const place = (body: string) => problemsOf(docxOf(body))[0]?.place;

  test('in a paragraph: its number among those with text, and the words around', () => {
    const body = `${paragraph('หนึ่ง')}<w:p/>${paragraph('ของ {{ไม่รู้จัก}} นี้')}`;
    expect(place(body)).toEqual({
      part: 'body',
      paragraph: 2,
      table: null,
      row: null,
      column: null,
      tableName: null,
      around: 'ของ {{ไม่รู้จัก}} นี้',
    });
  });

  test('in a table: the table, row and column', () => {
    const body = table(['ก']) + paragraph('ข') + table(['ก', 'ข'], ['ก', '{{ไม่รู้จัก}}']);
    expect(place(body)).toMatchObject({ paragraph: null, table: 2, row: 2, column: 2 });
  });

  test.each([
    [
      'by the words above it',
      paragraph('ตารางที่ ๑ มาตรการ'),
      ['ที่', 'ชื่อ'],
      'above',
      'ตารางที่ ๑ มาตรการ',
    ],
    ['by the last of them', paragraph('ก') + paragraph('ข {{เรื่อง}}'), ['ที่'], 'above', 'ข'],
    ['by its first words', '', ['{{เรื่อง}}', 'เรียน {{เรียน}}'], 'within', 'เรียน'],
    [
      'by its own, where the words above are another table’s',
      paragraph('ก') + table(['ข']),
      ['ค'],
      'within',
      'ค',
    ],
  ])('a table is named %s', (_how, above, head, stand, words) => {
    expect(place(above + table(head, ['{{ไม่รู้จัก}}']))?.tableName).toEqual({ stand, words });
  });

  test('a table of tags alone is told by its number', () => {
    expect(place(table(['{{เรื่อง}}'], ['{{ไม่รู้จัก}}']))).toMatchObject({ table: 1, tableName: null });
  });

  test('after a table: no table', () => {
    expect(place(table(['ก']) + paragraph('{{ไม่รู้จัก}}'))).toMatchObject({
      paragraph: 1,
      table: null,
    });
  });

  test('in a table within a table', () => {
    const inner = `<w:tc>${table(['{{ไม่รู้จัก}}'])}<w:p/></w:tc>`;
    const body = `<w:tbl><w:tr><w:tc><w:p/></w:tc>${inner}</w:tr></w:tbl>`;
    expect(place(body)).toMatchObject({ table: 2, row: 1, column: 1 });
  });

  test.each([
    ['header', 'header'],
    ['footer', 'footer'],
    ['footnotes', 'notes'],
  ])('in a %s', (name, part) => {
    const [problem] = problemsOf(docxOf('', { [name]: paragraph('{{ไม่รู้จัก}}') }));
    expect(problem?.place?.part).toBe(part);
  });
});

describe('a file that is no template', () => {
  const kinds = (bytes: Uint8Array) => problemsOf(bytes).map(({ kind }) => kind);
  const zipOf = (files: Record<string, string>) => {
    const zip = new PizZip();
    for (const [name, content] of Object.entries(files)) zip.file(name, content);
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('สวัสดี')],
    ['a zip that is no docx', zipOf({ 'a.txt': 'ก' })],
    ['a zip cut short', docxOf(paragraph('ก')).slice(0, 300)],
    [
      'a workbook',
      zipOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      }),
    ],
  ])('%s', (_case, bytes) => {
    expect(kinds(bytes)).toEqual(['not-docx']);
  });

  test('a part that would inflate to more than a memo can need', () => {
    const zip = zipOf({ 'word/document.xml': ' '.repeat(20_000_001) });
    expect(zip.length).toBeLessThan(100_000);
    expect(kinds(zip)).toEqual(['too-big']);
  });

  test.each([
    ['an element that never ends', '<w:p><w:r><w:t>ก'],
    ['elements that cross', '<w:p><w:r></w:p></w:r>'],
    ['a bracket that opens nothing', '<w:p <w:p <w:p'],
  ])('broken XML never throws: %s', (_case, body) => {
    expect(() => problemsOf(docxOf(body))).not.toThrow();
  });

  test('a damaged part is a problem, not an error', () => {
    const bytes = docxOf(paragraph('{{หน่วยงาน}}'));
    for (let index = 40; index < 160; index++) bytes[index] = 255;
    expect(kinds(bytes)).toEqual([expect.stringMatching(/not-docx|broken/)]);
  });
});

test('XML that never ends is read in one pass', () => {
  expect(told('<w:p '.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
});
