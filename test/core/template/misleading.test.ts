/** Templates that can be filled, and whose memos would say or show what is not so. */
import { checkTemplate } from '../../../src/core/template/render';
import { docxOf, paragraph, table } from '../docx/docx';
import { activity, measure, sampleFields } from './samples';

const FIELDS = sampleFields({ measures: [measure('1', 'ก', activity('done'))] });

const ROW = '{{#มาตรการ}}{{ลำดับ}}|{{ชื่อมาตรการ}}|{{สถานะ}}{{/มาตรการ}}'.split('|');

function told(xml: string): readonly string[] {
  return checkTemplate(docxOf(xml), FIELDS)
    .filter(({ kind }) => kind !== 'missing-tag')
    .map(({ kind, tag, detail, suggestion }) =>
      [kind, tag ?? detail, suggestion].filter(Boolean).join(' · '),
    );
}

test.each([
  ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'ปีงบประมาณ พ.ศ. ๒๕๖๘ · ปีงบประมาณ'],
  ['ประจำปี 2568 แล้ว', 'ประจำปี 2568 · ปีงบประมาณ'],
  ['รอบ ๖ เดือน', 'รอบ ๖ เดือน · รอบการรายงาน'],
  ['ทั้งหมด จำนวน ๘ มาตรการ', 'จำนวน ๘ มาตรการ · จำนวนมาตรการ'],
  ['ดำเนินการแล้วเสร็จ ๑๐ มาตรการ', 'แล้วเสร็จ ๑๐ มาตรการ · จำนวนที่เสร็จ'],
  ['ยังไม่ดำเนินการ จำนวน ๒ มาตรการ', 'ยังไม่ดำเนินการ จำนวน ๒ มาตรการ · จำนวนที่ยังไม่'],
  ['คิดเป็นร้อยละ ๑๐๐ ของมาตรการทั้งหมด', 'ร้อยละ ๑๐๐ · ร้อยละ'],
  ['คิดเป็นร้อยละ 9{{ร้อยละ}}', 'ร้อยละ 9 · ร้อยละ'],
  ['เสร็จ 1{{จำนวนที่เสร็จ}} มาตรการ', 'เสร็จ 1 · จำนวนที่เสร็จ'],
])('typed as text: %s', (text, expected) => {
  expect(told(paragraph(text))).toEqual([`typed-figure · ${expected}`]);
});

test.each([
  'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} {{รอบการรายงาน}}',
  'จำนวน {{จำนวนมาตรการ}} มาตรการ คิดเป็นร้อยละ {{ร้อยละ}}',
  'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖',
  'แผนปฏิบัติการป้องกันการทุจริต ประจำปี ๒๕๖๖ – ๒๕๗๐',
  'เป้าหมายไม่น้อยกว่าร้อยละ ๘๐',
  'มาตรการ ๑ ตามข้อ ๖ ภายใน ๓๐ วัน',
])('as it may be: %s', (text) => {
  expect(told(paragraph(text))).toEqual([]);
});

const inLoop = (text: string) => `{{#มาตรการ}}${text}{{/มาตรการ}}`;

describe('what a tag prints where there is no value', () => {
  test.each([
    ['{{ร้อยละ|ถ้าว่าง:80}}', 'counted-default · ร้อยละ|ถ้าว่าง:80'],
    ['{{ร้อยละ|ถ้าว่าง: ร้อยละ ๘๐.๐๐}}', 'counted-default · ร้อยละ|ถ้าว่าง: ร้อยละ ๘๐.๐๐'],
    ['{{percent|default:แปดสิบ}}', 'counted-default · percent|default:แปดสิบ'],
    [
      '{{ร้อยละ|เฉพาะเมื่อ:หน่วยงาน=ก|ถ้าว่าง:๘๐}}',
      'counted-default · ร้อยละ|เฉพาะเมื่อ:หน่วยงาน=ก|ถ้าว่าง:๘๐',
    ],
    ['{{จำนวนที่เสร็จ|เฉพาะเมื่อ:ที่|ถ้าว่าง:6}}', 'counted-default · จำนวนที่เสร็จ|เฉพาะเมื่อ:ที่|ถ้าว่าง:6'],
    [
      '{{สรุปผลเป็นข้อความ|ถ้าว่าง:ดำเนินการครบทุกมาตรการ}}',
      'counted-default · สรุปผลเป็นข้อความ|ถ้าว่าง:ดำเนินการครบทุกมาตรการ',
    ],
    [
      inLoop('{{ดำเนินการเสร็จเรียบร้อยแล้ว|ถ้าว่าง:/}}'),
      'counted-default · ดำเนินการเสร็จเรียบร้อยแล้ว|ถ้าว่าง:/',
    ],
    [inLoop('{{สถานะ|ถ้าว่าง:เสร็จแล้ว}}'), 'counted-default · สถานะ|ถ้าว่าง:เสร็จแล้ว'],
    ['{{คะแนน ITA|ถ้าว่าง:95}}', 'typed-default · คะแนน ITA|ถ้าว่าง:95'],
    ['{{ปีงบประมาณ|ถ้าว่าง:๒๕๖๙}}', 'typed-default · ปีงบประมาณ|ถ้าว่าง:๒๕๖๙'],
    ['{{รอบการรายงาน|ถ้าว่าง:รอบ 6 เดือน}}', 'typed-default · รอบการรายงาน|ถ้าว่าง:รอบ 6 เดือน'],
    ['{{ที่|ถ้าว่าง:คิดเป็นร้อยละ 80}}', 'typed-default · ที่|ถ้าว่าง:คิดเป็นร้อยละ 80'],
    [
      'ร้อยละ {{#ร้อยละ}}{{ร้อยละ}}{{/ร้อยละ}}{{^ร้อยละ}}80{{/ร้อยละ}}',
      'typed-figure · ร้อยละ {{#ร้อยละ}}{{ร้อยละ}}{{/ร้อยละ}}{{^ร้อยละ}}80 · ร้อยละ',
    ],
    ['ร้อยละ {{^ร้อยละ}}80{{/ร้อยละ}}', 'typed-figure · ร้อยละ {{^ร้อยละ}}80 · ร้อยละ'],
  ])('%s', (text, expected) => {
    expect(told(paragraph(text))).toEqual([expected]);
  });

  test.each([
    '{{ร้อยละ|ถ้าว่าง:-}} {{ร้อยละ|ถ้าว่าง:......}} {{ร้อยละ|ถ้าว่าง:ไม่สามารถคำนวณร้อยละได้}}',
    '{{ที่|ถ้าว่าง:รอออกเลข}} {{ที่|ถ้าว่าง:นบ 71801/}} {{คะแนน ITA|ถ้าว่าง:ยังไม่ประกาศ}}',
    inLoop('{{สถานะ|ถ้าว่าง:ยังไม่ระบุ}} {{หมายเหตุ|ถ้าว่าง:-}} {{งบประมาณ|ถ้าว่าง:ไม่ใช้งบประมาณ}}'),
    inLoop('{{สถานะ|ถ้าว่าง:อยู่ระหว่างตรวจสอบสถานะ}} {{ดำเนินการเสร็จเรียบร้อยแล้ว|ถ้าว่าง:-}}'),
  ])('claims nothing: %s', (text) => {
    expect(told(paragraph(text))).toEqual([]);
  });
});

test('a status typed in the row that repeats', () => {
  const row = ['{{#มาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', 'ดำเนินการเสร็จเรียบร้อยแล้ว{{/มาตรการ}}'];
  expect(told(table(['ที่', 'มาตรการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'], row))).toEqual([
    'typed-figure · ดำเนินการเสร็จเรียบร้อยแล้ว · สถานะ',
  ]);
});

test('the status of a measure’s first activity alone', () => {
  const inside = '{{#ชื่อมาตรการ}}{{ลำดับ}}. {{ชื่อมาตรการ}} – {{สถานะ}}{{/ชื่อมาตรการ}}';
  const behind = '{{#ชื่อมาตรการ}}{{ลำดับ}}. {{ชื่อมาตรการ}}{{/ชื่อมาตรการ}} – {{สถานะ}}';
  const loop = (text: string) =>
    ['{{#มาตรการ}}', text, '{{/มาตรการ}}'].map((each) => paragraph(each)).join('');
  expect(told(loop(inside))).toEqual(['first-activity · สถานะ · ชื่อมาตรการ']);
  expect(told(loop(behind))).toEqual([]);
});

test('a title for some statuses alone; a mark may ask for its own', () => {
  const only = '|เฉพาะเมื่อ:สถานะ=ดำเนินการเสร็จเรียบร้อยแล้ว';
  const dropped = ['{{#มาตรการ}}{{ลำดับ}}', `{{ชื่อมาตรการ${only}}}`, '{{สถานะ}}{{/มาตรการ}}'];
  const marked = ['{{#มาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', `{{หมายเหตุ${only}}}{{/มาตรการ}}`];
  expect(told(table(dropped))).toEqual([`dropped-measure · ชื่อมาตรการ${only}`]);
  expect(told(table(marked))).toEqual([]);
});

test('loops of a table: whole in each cell, over the headings, as they should be', () => {
  const each = ROW.map(
    (text) => `{{#มาตรการ}}${text.replace(/\{\{[#/]มาตรการ\}\}/g, '')}{{/มาตรการ}}`,
  );
  expect(told(table(each))).toEqual(['loop-in-cells · #มาตรการ']);
  const [first = '', ...others] = ROW;
  const headed = table(
    ['{{#มาตรการ}}ที่', 'มาตรการ', 'ผล'],
    [first.replace('{{#มาตรการ}}', ''), ...others],
  );
  expect(told(headed)).toEqual(['loop-over-heading · #มาตรการ']);
  expect(told(table(['ที่', 'มาตรการ', 'ผล'], ROW))).toEqual([]);
});

const withRow = (properties: string) =>
  table(['ที่', 'มาตรการ', 'ผล'], ROW).replace(
    /<w:tr>(?=(?:(?!<w:tr>).)*\{\{#)/s,
    `<w:tr><w:trPr>${properties}</w:trPr>`,
  );
const withRun = (properties: string) =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>ยังไม่ {{จำนวนที่ยังไม่}}</w:t></w:r></w:p>`;

test.each([
  ['exact-height · #มาตรการ', withRow('<w:trHeight w:val="400" w:hRule="exact"/>')],
  ['hidden-text · #มาตรการ', withRow('<w:hidden/>')],
  ['hidden-text · จำนวนที่ยังไม่', withRun('<w:vanish/>')],
  ['hidden-text · จำนวนที่ยังไม่', withRun('<w:color w:val="FFFFFF"/>')],
])('what nobody would see: %s', (expected, xml) => {
  expect(told(xml).map((each) => each.replace('ลำดับ', '#มาตรการ'))).toEqual([expected]);
});

test.each([
  withRow('<w:trHeight w:val="400" w:hRule="atLeast"/>'),
  withRun('<w:vanish w:val="0"/>'),
  withRun('<w:color w:val="C00000"/>'),
  withRun('<w:shd w:val="clear" w:fill="1F3864"/><w:color w:val="FFFFFF"/>'),
])('what everyone sees', (xml) => {
  expect(told(xml)).toEqual([]);
});

test('of loops that cross only the crossing is told of', () => {
  const lines = [
    '{{#ตามผู้รับผิดชอบ}}',
    '{{#มาตรการ}}',
    '{{ชื่อมาตรการ}}',
    '{{/ตามผู้รับผิดชอบ}}',
    '{{/มาตรการ}}',
  ];
  expect(told(lines.map((each) => paragraph(each)).join(''))).toEqual([
    'crossed-loop · /ตามผู้รับผิดชอบ',
  ]);
});
