/** Which cells are looked at, and whose words are nobody's to correct. */
import type { TextSheet } from '../../../../src/core/checks/finding';
import { isOfMeasures, proseIn, readTexts } from '../../../../src/core/checks/prose';
import { textCells } from '../../../../src/core/checks/text-cells';
import { foundIn } from '../found-in';

const cellsOf = (sheets: readonly TextSheet[]) =>
  textCells(sheets).map(
    ({ sheet, place, text }) => `${sheet} ${place.row} ${place.column} ${text}`,
  );

test('every filled cell is gathered with its place, and no empty one', () => {
  expect(
    cellsOf([
      { part: 'measures', sheet: 'ก', cells: [['x', '', 'หัว'], [], ['', '-']] },
      { part: 'signers', sheet: 'ข', cells: [['ชื่อ']] },
    ]),
  ).toEqual(['ก 1 1 x', 'ก 1 3 หัว', 'ก 3 2 -', 'ข 1 1 ชื่อ']);
});

/** The texts whose words are checked. */
function checked(part: TextSheet['part'], cells: TextSheet['cells']): readonly string[] {
  const sheets = [{ part, sheet: 'ชีต', cells }];
  const isProse = proseIn({ sheets });
  return textCells(sheets)
    .filter(isProse)
    .map(({ text }) => text);
}

describe('names of people', () => {
  test('stand below their heading, in its column', () => {
    expect(
      checked('measures', [
        ['ที่', 'ผู้รายงาน', 'ผล'],
        ['1', 'นายก', 'อบรม'],
        ['2', 'นายข', 'ประกาศ'],
      ]),
    ).toEqual(['ที่', 'ผู้รายงาน', 'ผล', '1', 'อบรม', '2', 'ประกาศ']);
  });

  test('go on below a heading that stands there again', () => {
    expect(checked('measures', [['ข้อความเหนือตาราง'], ['ชื่อ'], ['นายก'], ['ชื่อ'], ['นายข']])).toEqual([
      'ข้อความเหนือตาราง',
      'ชื่อ',
    ]);
  });

  test('in the first column stand there alone', () => {
    expect(
      checked('signers', [
        ['ชื่อ', 'ตำแหน่ง'],
        ['นายก', 'ปลัด'],
      ]),
    ).toEqual(['ชื่อ', 'ตำแหน่ง', 'ปลัด']);
  });

  test('of the settings stand in the row of their label', () => {
    expect(
      checked('settings', [
        ['รายการ', 'ค่า'],
        ['ผู้จัดทำ', 'นายก'],
        ['เรื่อง', 'รายงานผล'],
      ]),
    ).toEqual(['รายการ', 'ค่า', 'เรื่อง', 'รายงานผล']);
  });

  test('have no sentence for a heading', () => {
    const long = `ชื่อผู้${'ก'.repeat(33)}`;
    expect(long).toHaveLength(40);
    expect(checked('measures', [[long], ['นายก']])).toEqual([long]);
    expect(checked('measures', [[`${long}ข`], ['นายก']])).toEqual([`${long}ข`, 'นายก']);
  });
});

test.each(['คำที่ไม่ต้องตรวจ', 'คำที่ใช้แทน', 'กฎที่ปิดหรือลดระดับ'])(
  'the office’s own list “%s” is one in the first column of the settings alone',
  (label) => {
    const cells = [
      [label, 'เว็ปไซด์'],
      ['เรื่อง', label],
    ];
    expect(checked('settings', cells)).toEqual(['เรื่อง', label]);
    expect(checked('measures', cells)).toEqual([label, 'เว็ปไซด์', 'เรื่อง', label]);
  },
);

test('a text is read once, and told of at each of its cells that is asked', () => {
  const texts = textCells([
    { part: 'measures', sheet: 'ก', cells: [['ซ้ำ', 'อื่น'], ['ซ้ำ']] },
    { part: 'settings', sheet: 'ข', cells: [['ซ้ำ']] },
  ]);
  const read: string[] = [];
  const look = (isAsked?: typeof isOfMeasures) =>
    readTexts(
      { texts },
      (text) => {
        read.push(text);
        return text === 'ซ้ำ' ? [{ details: text }] : [];
      },
      isAsked,
    ).map(({ sheet, cell }) => `${sheet} ${cell}`);
  expect(look()).toEqual(['ก A1', 'ก A2', 'ข A1']);
  expect(read).toEqual(['ซ้ำ', 'อื่น']);
  expect(look(isOfMeasures)).toEqual(['ก A1', 'ก A2']);
});

test('a word that is put right for sure is not said to be perhaps a name', () => {
  const found = foundIn([
    ['มาตรการ', 'สถานะ', 'หมายเหตุ'],
    ['เผยแพร่ทางเว็ปไซด์', 'เสร็จแล้ว', '5 ม.ค. 69'],
  ]).filter(({ rule }) => rule === 'text/spelling');
  expect(found).toEqual([
    expect.objectContaining({
      cell: 'A2',
      details: { words: [{ wrong: 'เว็ปไซด์', right: 'เว็บไซต์' }], asks: false },
    }),
  ]);
  expect(found[0]?.fix?.asks).toBeUndefined();
});
