import { openTemplate } from '../../../src/core/template/open-template';
import { renderMemo } from '../../../src/core/template/render';
import { cleanLines } from '../../../src/core/text/paper/clean-lines';
import fc from '../../property';
import { plainBlanks } from '../../template/filled-template';
import { docxOf, filled, filledBytes, linesOf, paragraph, partOf, table } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const MEASURES = [
  measure('1', 'ก', activity('done', 'อบรม 12', 'มี <หลักฐาน>'), activity('done', 'สรุป')),
  measure('2', 'ข', activity('not-started', 'เผยแพร่')),
];
const SETTINGS = [
  ['หน่วยงาน', 'อบต.ดี'],
  ['คะแนน ITA', 91],
  ['วันที่', '2026-02-03'],
  ['งานพิเศษ', 'ครั้งที่ 1'],
  ['ไม่มีค่า', ''],
  ['จากเว็บ', 'งบ\u2060ประมาณ\u200b\ufeff ปี\u00ad'],
  ['ศูนย์', 0],
  ['ร้อยละศูนย์', '๐.๐๐'],
  ['เปิดสอน', 'ไม่'],
];
const FIELDS = sampleFields({ measures: MEASURES, settings: SETTINGS });

describe('a tag', () => {
  test.each([
    ['its name', '{{หน่วยงาน}}', 'อบต.ดี'],
    ['with spaces', '{{  คะแนน ITA }}', '91.00'],
    ['without its space', '{{คะแนนITA}}', '91.00'],
    ['by its English alias', '{{agency}} {{ itaScore }}', 'อบต.ดี 91.00'],
    ['a row that staff added', '{{งานพิเศษ}}', 'ครั้งที่ 1'],
    ['left to the pen', '({{ผู้จัดทำ}})', `(${'.'.repeat(40)})`],
    ['empty', '[{{ไม่มีค่า}}]', '[]'],
    ['without marks that Sarabun has no glyph for', '[{{จากเว็บ}}]', '[งบประมาณ ปี]'],
    ['a date, written long', '{{วันที่}}', '3 กุมภาพันธ์ 2569'],
    ['a date, short', '{{วันที่|วันที่ย่อ}}', '3 ก.พ. 69'],
    ['a date, by an English filter', '{{ date | monthYear }}', 'กุมภาพันธ์ 2569'],
    ['in Thai digits by a filter', '{{คะแนน ITA|เลขไทย}}', '๙๑.๐๐'],
    ['two filters', '{{วันที่|วันที่ย่อ|เลขไทย}}', '๓ ก.พ. ๖๙'],
    ['a date’s year', '{{วันที่|ปี พ.ศ.}}', '2569'],
    ['with two decimals', '{{ศูนย์|ทศนิยม 2}}', '0.00'],
    ['with a default in place of nothing', '[{{ไม่มีค่า|ถ้าว่าง: ยัง ไม่มี }}]', '[ยัง ไม่มี]'],
    ['with a default in place of dots', '{{ผู้จัดทำ|default:ไม่ระบุ <ชื่อ>}}', 'ไม่ระบุ <ชื่อ>'],
    ['only if another is given', '[{{หน่วยงาน|เฉพาะเมื่อ:ผู้จัดทำ}}]', '[]'],
    ['only if another equals', '{{หน่วยงาน|เฉพาะเมื่อ:คะแนน ITA=91}}', 'อบต.ดี'],
    ['the month with room for the day', '{{วันที่|เดือนปี}}', 'กุมภาพันธ์ 2569'],
  ])('%s', (_case, text, expected) => {
    expect(filled(paragraph(text), FIELDS).map(plainBlanks)).toEqual([expected]);
  });

  test('cut into runs in the middle of its name and brackets', () => {
    expect(filled(paragraph('ของ {', '{หน่วย', 'งาน}', '} ครับ'), FIELDS)).toEqual(['ของ อบต.ดี ครับ']);
  });

  test('the spaces before a month stay: they are room for the pen', () => {
    const fields = sampleFields({ settings: [['วันที่', 'มกราคม ๒๕๖๙']] });
    expect(filled(paragraph('วันที่{{วันที่}}'), fields)).toEqual(['วันที่      มกราคม ๒๕๖๙']);
  });
});

describe('a loop', () => {
  const START = '{{#มาตรการ}}{{ลำดับ}}';
  const END = '{{ขั้นตอน}}{{/มาตรการ}}';
  const ROWS = ['1 | ก | อบรม 12', ' |  | สรุป', '2 | ข | เผยแพร่'];

  test('in the cells of one row repeats the row', () => {
    const body = table(['ที่', 'เรื่อง', 'ทำ'], [START, '{{ชื่อมาตรการ}}', END], ['', '', 'ท้าย']);
    expect(filled(body, FIELDS)).toEqual(['ที่ | เรื่อง | ทำ', ...ROWS, ' |  | ท้าย']);
  });

  test('with its start and end in rows of their own repeats the rows between', () => {
    const rows = [['{{ลำดับ}}', '{{ชื่อมาตรการ}}', '{{ขั้นตอน}}']];
    const body = table(['{{#มาตรการ}}', '', ''], ...rows, ['', '', '{{/มาตรการ}}']);
    expect(filled(body, FIELDS)).toEqual(ROWS);
  });

  test('with rows of their own inside rows of their own', () => {
    const body = table(
      ['{{#measures}}', ''],
      ['{{#ชื่อมาตรการ}}', ''],
      ['{{ลำดับ}}', '{{ชื่อมาตรการ}}'],
      ['{{/ชื่อมาตรการ}}', ''],
      ['', '{{ขั้นตอน}}'],
      ['{{/measures}}', ''],
    );
    expect(filled(body, FIELDS)).toEqual(['1 | ก', ' | อบรม 12', ' | สรุป', '2 | ข', ' | เผยแพร่']);
  });

  test('in a table of one cell a row repeats rows too', () => {
    const body = table(['{{#มาตรการ}}'], ['{{ลำดับ}} {{ขั้นตอน}}'], ['{{/มาตรการ}}'], ['ท้าย']);
    expect(filled(body, FIELDS)).toEqual(['1 อบรม 12', ' สรุป', '2 เผยแพร่', 'ท้าย']);
    const none = table(['{{#ไม่มีค่า}}'], ['ก'], ['{{/ไม่มีค่า}}'], ['ท้าย']);
    expect(filled(none, FIELDS)).toEqual(['ท้าย']);
  });

  test('a row that holds more than the tag stays', () => {
    const inner = `<w:tbl><w:tr><w:tc>${paragraph('สำคัญ')}</w:tc></w:tr></w:tbl>`;
    const marker = `<w:tr><w:tc>${paragraph('{{#มาตรการ}}')}</w:tc><w:tc>${inner}<w:p/></w:tc></w:tr>`;
    const rest = table(['{{ลำดับ}}', 'ข'], ['ค', '{{/มาตรการ}}']).replace('<w:tbl>', '');
    expect(filled(`<w:tbl>${marker}${rest}`, FIELDS).join()).toContain('สำคัญ');
  });

  test('around a whole table repeats the table', () => {
    const body =
      paragraph('{{#มาตรการ}}') + table(['{{ชื่อมาตรการ}}', '{{ขั้นตอน}}']) + paragraph('{{/}}');
    expect(filled(body, FIELDS).filter((line) => line !== '')).toEqual([
      'ก | อบรม 12',
      ' | สรุป',
      'ข | เผยแพร่',
    ]);
  });

  test('around paragraphs leaves no empty line where its tags stood', () => {
    const body = ['{{#measures}}', '- {{method}}', '{{/ มาตรการ }}', 'จบ'].map((text) =>
      paragraph(text),
    );
    expect(filled(body.join(''), FIELDS)).toEqual(['- อบรม 12', '- สรุป', '- เผยแพร่', 'จบ']);
  });

  test('inside it its own names win, and the rest come from outside', () => {
    const fields = sampleFields({
      measures: MEASURES,
      settings: [
        ['ขั้นตอน', 'นอก'],
        ['หน่วยงาน', 'อบต.ดี'],
      ],
    });
    const body = paragraph('{{ขั้นตอน}}: {{#มาตรการ}}{{ขั้นตอน}} {{หน่วยงาน}}; {{/มาตรการ}}');
    expect(filled(body, fields)).toEqual(['นอก: อบรม 12 อบต.ดี; สรุป อบต.ดี; เผยแพร่ อบต.ดี; ']);
  });

  test('within the owners gives the owner’s measures, within a status the status’s', () => {
    const by = (owner: string) => ({ ...activity('done', owner), owners: [owner] });
    const measures = [
      measure('1', 'ก', by('กองคลัง')),
      measure('2', 'ข', by('กองช่าง')),
      measure('3', 'ค', { ...by('กองคลัง'), status: 'in-progress' }),
    ];
    const fields = sampleFields({ measures });
    const rows = (group: string) =>
      paragraph(
        `{{#${group}}}{{ชื่อ}} {{จำนวนมาตรการ}} ({{#มาตรการ}}{{ลำดับ}}{{ชื่อมาตรการ}}:{{ชื่อ}} {{/มาตรการ}}); {{/${group}}}`,
      );
    expect(filled(rows('ตามผู้รับผิดชอบ'), fields)).toEqual([
      'กองคลัง 2 (1ก:กองคลัง 3ค:กองคลัง ); กองช่าง 1 (2ข:กองช่าง ); ',
    ]);
    expect(filled(rows('byStatus'), fields)).toEqual([
      'ยังไม่ดำเนินการ 0 (); อยู่ระหว่างดำเนินการ 1 (3ค:อยู่ระหว่างดำเนินการ ); ดำเนินการเสร็จเรียบร้อยแล้ว 2 (1ก:ดำเนินการเสร็จเรียบร้อยแล้ว 2ข:ดำเนินการเสร็จเรียบร้อยแล้ว ); ',
    ]);
  });

  test('a table for each owner, its rows the owner’s measures', () => {
    const body =
      paragraph('{{#byOwner}}') +
      paragraph('{{name}}') +
      table(['{{#measures}}{{number}}', '{{title}}{{/measures}}']) +
      paragraph('{{/byOwner}}');
    expect(filled(body, FIELDS).filter((line) => line !== '')).toEqual([
      'สำนักปลัด',
      '1 | ก',
      ' | ',
      '2 | ข',
    ]);
  });

  test('a filter that asks in a loop asks its row first, then outside', () => {
    const body = paragraph(
      '{{#มาตรการ}}{{ขั้นตอน|เฉพาะเมื่อ:สถานะ=ยังไม่ดำเนินการ}}{{ลำดับ|เฉพาะเมื่อ:หน่วยงาน|ถ้าว่าง:-}};{{/มาตรการ}}',
    );
    expect(filled(body, FIELDS)).toEqual(['1;-;เผยแพร่2;']);
  });

  test('a status is given where its mark stands: neither a dash nor dots count', () => {
    const unclear = { ...activity(null), note: '?' };
    const fields = sampleFields({ measures: [...MEASURES, measure('3', 'ค', unclear)] });
    const row = '{{done|บรรทัดเดียว}} {{#done}}เสร็จ{{/}}{{^done}}ค้าง{{/}} {{note|onlyIf:done}}';
    expect(filled(paragraph(`{{#มาตรการ}}${row}; {{/มาตรการ}}`), fields)).toEqual([
      '/ มี <หลักฐาน> เสร็จ มี <หลักฐาน>; / เสร็จ ; - ค้าง ; ...... ค้าง ; ',
    ]);
    const given = '{{#มาตรการ}}{{done|ถ้าว่าง:ไม่}} {{/มาตรการ}}';
    expect(filled(paragraph(given), fields)).toEqual(['/⏎มี <หลักฐาน> / ไม่ ไม่ ']);
  });

  test('without items leaves nothing, and its inverse speaks', () => {
    const body = paragraph('[{{#ผู้ลงนาม}}{{ชื่อ}}{{/ผู้ลงนาม}}{{^ผู้ลงนาม}}ไม่มี{{/ผู้ลงนาม}}]');
    expect(filled(body, FIELDS)).toEqual(['[ไม่มี]']);
  });
});

describe('a condition', () => {
  test.each([
    ['on text', '{{#หน่วยงาน}}มี{{/หน่วยงาน}}{{^หน่วยงาน}}ไม่มี{{/หน่วยงาน}}', 'มี'],
    ['on an empty row', '{{#ไม่มีค่า}}มี{{/ไม่มีค่า}}{{^ไม่มีค่า}}ไม่มี{{/ไม่มีค่า}}', 'ไม่มี'],
    ['on what is left to the pen', '{{#ผู้จัดทำ}}มี{{/}}{{^ผู้จัดทำ}}ไม่มี{{/}}', 'ไม่มี'],
    ['on a count of none', '{{#จำนวนที่ไม่ชัดเจน}}มี{{/}}', ''],
    ['on zero', '{{#ศูนย์}}มี{{/}}', ''],
    ['on a per cent of none', '{{#ร้อยละศูนย์}}มี{{/}}', ''],
    ['on no', '{{#เปิดสอน}}มี{{/}}{{^เปิดสอน}}ไม่มี{{/}}', 'ไม่มี'],
    ['on a date', '{{#วันที่}}มี {{หน่วยงาน}}{{/วันที่}}', 'มี อบต.ดี'],
  ])('%s', (_case, text, expected) => {
    expect(filled(paragraph(text), FIELDS)).toEqual([expected]);
  });
});

describe('what a cell holds is text', () => {
  test.each([
    ['<w:p/>&amp;<script>'],
    ['{{หน่วยงาน}} {{#มาตรการ}}'],
    ['=HYPERLINK("http://x")'],
    ['}} {{ {{{'],
    ['$1 $& $$'],
    ['__proto__'],
    ['😀 ก็ ฺ'],
  ])('%s', (text) => {
    const fields = sampleFields({ settings: [['งาน', text]] });
    expect(filled(paragraph('{{งาน}}'), fields)).toEqual([text]);
  });

  test('a line break stays one, control characters and halves of pairs go', () => {
    const fields = sampleFields({
      settings: [['งาน', 'ก\r\nข\u0000\u0007\u000b\ud83dค\tง\u0085']],
    });
    // A vertical tab is the line break of a word processor.
    expect(filled(paragraph('{{งาน}}'), fields)).toEqual(['ก⏎ข⏎ค\tง']);
  });

  test('50,000 characters arrive', () => {
    const fields = sampleFields({ settings: [['งาน', 'ก<'.repeat(25_000)]] });
    expect(filled(paragraph('{{งาน}}'), fields)[0]).toHaveLength(50_000);
  });

  test('any text comes out as it went in, but for what XML cannot hold and blanks at line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const fields = sampleFields({ measures: [measure('1', 'ก', activity('done', text))] });
        const [line] = filled(paragraph('[{{#มาตรการ}}{{ขั้นตอน}}{{/}}]'), fields);
        const kept = cleanLines(
          text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, ''),
        ).replace(/\n/g, '⏎');
        expect(plainBlanks(line ?? '')).toBe(plainBlanks(`[${kept}]`));
      }),
    );
  });
});

describe('Thai digits', () => {
  const digits = (text: string) => filled(paragraph(text), FIELDS, true);

  test.each([
    ['in every value', '{{คะแนน ITA}} {{งานพิเศษ}}', '๙๑.๐๐ ครั้งที่ ๑'],
    ['in the template’s own words', 'ข้อ 12 พ.ศ. ๒๕๖9', 'ข้อ ๑๒ พ.ศ. ๒๕๖๙'],
    [
      'not in an address',
      'www.a1.go.th/2569 a1@b2.go.th ปี 2569',
      'www.a1.go.th/2569 a1@b2.go.th ปี ๒๕๖๙',
    ],
    ['not where a filter says Arabic', '{{คะแนน ITA|เลขอารบิก}}', '91.00'],
    ['not in a tag’s name', '{{ งานพิเศษ }} 1', 'ครั้งที่ ๑ ๑'],
  ])('%s', (_case, text, expected) => {
    expect(digits(text).map(plainBlanks)).toEqual([expected]);
  });

  test('a number cut into runs, and an address cut into runs', () => {
    expect(filled(paragraph('25', '69 www.a', '1.go.th'), FIELDS, true)).toEqual([
      '๒๕๖๙ www.a1.go.th',
    ]);
  });

  test('entities, fields and attributes stay', () => {
    const body =
      '<w:p><w:pPr><w:spacing w:before="120"/></w:pPr><w:r><w:instrText>PAGE 1</w:instrText></w:r><w:r><w:t>&#3585;5</w:t></w:r></w:p>';
    const xml = partOf(filledBytes(docxOf(body), FIELDS, true));
    expect(xml).toContain('w:before="120"');
    expect(xml).toContain('<w:instrText>PAGE 1</w:instrText>');
    expect(xml).toContain('ก๕');
  });

  test('headers, footers and notes too', () => {
    const text = paragraph('หน้า 1 {{หน่วยงาน}}');
    const parts = { header: text, footer: text, footnotes: text };
    const memo = filledBytes(docxOf('', parts), FIELDS, true);
    for (const name of Object.keys(parts)) {
      expect(linesOf(partOf(memo, name))).toEqual(['หน้า ๑ อบต.ดี']);
    }
  });
});

test('a template can be filled again and again', () => {
  const template = docxOf(paragraph('{{#มาตรการ}}{{ชื่อมาตรการ}}{{/มาตรการ}}'));
  const first = partOf(filledBytes(template, FIELDS));
  expect(partOf(filledBytes(template, FIELDS))).toBe(first);
});

test('an opened template is not changed by being filled: the next memo of it is the same', () => {
  const opened = openTemplate(docxOf(paragraph('{{หน่วยงาน}} 12')));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const texts = [true, true, false].map((thaiDigits) => {
    const memo = renderMemo(opened.value, FIELDS, { thaiDigits });
    return memo.ok && linesOf(partOf(memo.value));
  });
  expect(texts).toEqual([['อบต.ดี ๑๒'], ['อบต.ดี ๑๒'], ['อบต.ดี 12']]);
});
