import { keepLastRows } from '../../../../src/core/template/fill/last-rows';
import { buildTemplate, TARGETS } from '../../../../template/build-template';
import { filledBytes, partOf } from '../../docx/docx';
import { activity, measure, sampleFields } from '../samples';

const ROW = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
const SPLIT = '<w:tr><w:trPr><w:cantSplit w:val="off"/></w:trPr>';

function row(text: string, start = ROW, properties = ''): string {
  return `${start}<w:tc><w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
}

function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** Row by row what it says, `+` where it is kept with the next. */
function read(xml: string): readonly string[] {
  return (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map(
    (each) => (/<w:keepNext\/>/.test(each) ? '+' : '') + each.replace(/<[^>]*>/g, ''),
  );
}

test.each([
  ['three rows', table(row('ก'), row('ข'), row('ค')), ['ก', '+ข', 'ค']],
  ['one row', table(row('ก')), ['ก']],
  ['each of two tables', table(row('ก'), row('ข')) + table(row('ค')), ['+ก', 'ข', 'ค']],
  ['a last row that may split', table(row('ก'), row('ข'), row('ค', SPLIT)), ['ก', 'ข', 'ค']],
  ['one before it that may', table(row('ก'), row('ข', SPLIT), row('ค')), ['ก', 'ข', 'ค']],
  ['another program’s rows', table(row('ก', '<w:tr>'), row('ข', '<w:tr>')), ['ก', 'ข']],
])('%s', (_case, xml, expected) => {
  expect(read(keepLastRows(xml))).toEqual(expected);
});

test.each([
  ['<w:pPr><w:jc w:val="center"/></w:pPr>', '<w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>'],
  ['<w:pPr><w:keepNext/></w:pPr>', '<w:pPr><w:keepNext/></w:pPr>'],
  ['<w:pPr><w:keepNext w:val="false"/></w:pPr>', '<w:pPr><w:keepNext/></w:pPr>'],
  ['<w:pPr><w:pStyle w:val="a"/></w:pPr>', '<w:pPr><w:pStyle w:val="a"/><w:keepNext/></w:pPr>'],
])('in the order of a paragraph’s properties: %s', (properties, expected) => {
  const kept = keepLastRows(table(row('ก', ROW, properties), row('ข')));
  expect(kept).toContain(`<w:p>${expected}<w:r>`);
});

test('a table within another’s cell, and what stands around them, stay whole', () => {
  const within = table(row('ก'), row('ข'));
  const xml = `<w:p/>${table(`${ROW}<w:tc>${within}<w:p/></w:tc></w:tr>`)}<w:p/>`;
  expect(keepLastRows(xml).replace('<w:pPr><w:keepNext/></w:pPr>', '')).toBe(xml);
});

test.each(TARGETS)('the last two measures of each official table, %s', async (target) => {
  const measures = ['ก', 'ข', 'ค'].map((title, index) =>
    measure(String(index + 1), title, activity('done', 'จัดอบรม')),
  );
  const bytes = filledBytes(
    await buildTemplate('official', target),
    sampleFields({ measures }),
    true,
  );
  const rows = read(partOf(bytes)).filter((each) => /^\+?[๑-๓][กขค]/.test(each));
  expect(rows.map((each) => each.replace(/จัดอบรม.*/, ''))).toEqual([
    '๑ก',
    '+๒ข',
    '๓ค',
    '๑ก',
    '+๒ข',
    '๓ค',
  ]);
});
