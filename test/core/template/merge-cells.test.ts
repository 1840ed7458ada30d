import { MERGE_SIGN, mergeEqualCells } from '../../../src/core/template/fill/merge-cells';

const CELL = '<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="900"/><w:vAlign w:val="center"/></w:tcPr>';

function cell(text: string): string {
  return `${CELL}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  return `<w:tbl>${cells.join('')}</w:tbl>`;
}

/** Row by row what each cell says, `=` where it goes on from above and `+` where it begins. */
function read(xml: string): readonly (readonly string[])[] {
  return (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map((each) => {
      const merge = /<w:vMerge w:val="(\w+)"\/><w:vAlign/.exec(each)?.[1];
      const sign = merge === 'continue' ? '=' : merge === 'restart' ? '+' : '';
      return sign + each.replace(/<[^>]*>/g, '');
    }),
  );
}

const S = MERGE_SIGN;

test.each([
  ['three alike', table([`${S}ก`], [`${S}ก`], [`${S}ก`]), [['+ก'], ['='], ['=']]],
  [
    'two runs of them',
    table([`${S}ก`], [`${S}ก`], [`${S}ข`], [`${S}ข`]),
    [['+ก'], ['='], ['+ข'], ['=']],
  ],
  [
    'each column by itself',
    table([`${S}ก`, `${S}ข`], [`${S}ก`, `${S}ค`]),
    [
      ['+ก', 'ข'],
      ['=', 'ค'],
    ],
  ],
  ['not without being asked', table(['ก'], ['ก']), [['ก'], ['ก']]],
  ['not empty ones', table([S], [S]), [[''], ['']]],
  ['not across another row', table([`${S}ก`], ['ข'], [`${S}ก`]), [['ก'], ['ข'], ['ก']]],
  ['not across tables', table([`${S}ก`]) + table([`${S}ก`]), [['ก'], ['ก']]],
])('%s', (_case, xml, expected) => {
  expect(read(mergeEqualCells(xml))).toEqual(expected);
});

test('in a table of up to six rows they are one cell, in a longer one each row says its own', () => {
  const rows = (count: number) =>
    read(mergeEqualCells(table(...Array.from({ length: count }, () => [`${S}ก`])))).flat();
  expect(rows(5)).toEqual(['+ก', '=', '=', '=', '=']);
  expect(rows(6)).toEqual(['+ก', '=', '=', '=', '=', '=']);
  expect(rows(7)).toEqual(['ก', 'ก', 'ก', 'ก', 'ก', 'ก', 'ก']);
});

test('of two tables each by its own length', () => {
  const long = Array.from({ length: 7 }, () => [`${S}ก`]);
  const both = read(mergeEqualCells(table([`${S}ข`], [`${S}ข`]) + table(...long)));
  expect(both.flat()).toEqual(['+ข', '=', 'ก', 'ก', 'ก', 'ก', 'ก', 'ก', 'ก']);
});

test('a sign anywhere else is gone', () => {
  expect(mergeEqualCells(`<w:p><w:r><w:t>${S}ก</w:t></w:r></w:p>`)).toBe(
    '<w:p><w:r><w:t>ก</w:t></w:r></w:p>',
  );
});

test('rows and runs with the marks that Word gives them are rows and runs', () => {
  const plain = table([`${S}ก`], [`${S}ก`]);
  const marked = plain
    .replace(/<w:tr>/g, '<w:tr w:rsidR="00A1" w:rsidTr="00B2"><w:trPr><w:cantSplit/></w:trPr>')
    .replace(/<w:r>/g, '<w:r w:rsidRPr="00C3"><w:rPr><w:b/></w:rPr>');
  const merged = mergeEqualCells(marked);
  expect(merged.match(/<w:vMerge w:val="\w+"\/>/g)).toEqual([
    '<w:vMerge w:val="restart"/>',
    '<w:vMerge w:val="continue"/>',
  ]);
  expect(merged.match(/ก/g)).toHaveLength(1);
  expect(merged.match(/<w:p>/g)).toHaveLength(2);
});

test('a cell that goes on keeps a paragraph, as Word asks', () => {
  const merged = mergeEqualCells(table([`${S}ก`], [`${S}ก`]));
  expect(merged.match(/<w:p>/g)).toHaveLength(2);
});
