/** Tables with more lines over all their columns than rows of measures; and a memo that is one table from head to signatures. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { AGENCY, type CellText, HEAD, SIGNATURES, table } from '../word-memo';

const WIDTHS = [900, 3000, 1500, 1500];
const line = (...lines: readonly string[]): CellText[] => [{ lines, span: 4 }];
const HEADS = ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'];

function read(body: string) {
  const memo = readOldMemo(docxOf(body));
  if (!memo.ok) throw new Error('no memo');
  const { measures, settings, signers, doubts } = memo.value;
  return {
    measures: measures.map(({ number, title, status, owners }) =>
      [number, title, status, ...owners].join(' '),
    ),
    settings: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
    signers: signers.map(({ name, position }) => `${name} ${position}`),
    doubts: doubts.map(({ kind, text }) => `${kind} ${text}`),
  };
}

test('a part’s name over each measure and a note under it', () => {
  const rows = table(WIDTHS, [
    HEADS,
    line('ด้านการให้บริการ'),
    ['๑', 'จัดทำคู่มือ', 'กองคลัง', 'แล้วเสร็จ'],
    line('หมายเหตุ: เผยแพร่แล้ว'),
    line('ด้านจริยธรรม'),
    ['๒', 'จัดอบรม', 'สำนักปลัด', 'ยังไม่ดำเนินการ'],
    line('หมายเหตุ: รองบประมาณ'),
  ]);
  expect(read(HEAD + rows + SIGNATURES).measures).toEqual([
    '1 จัดทำคู่มือ done กองคลัง',
    '2 จัดอบรม not-started สำนักปลัด',
  ]);
});

test('from its head to its signatures one table', () => {
  const two = (...texts: readonly string[]): CellText[] =>
    texts.map((text) => ({ lines: text.split('\n'), span: 2 }));
  const memo = read(
    table(WIDTHS, [
      line('บันทึกข้อความ'),
      line(`ส่วนราชการ สำนักปลัด ${AGENCY}`),
      two('ที่ ตย ๕๒๐๐๑/๑๒', 'วันที่ ๓ ตุลาคม ๒๕๖๘'),
      line('เรื่อง รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
      line(`เรียน นายก${AGENCY}`),
      HEADS,
      ['๑', 'จัดทำคู่มือ', 'กองคลัง', 'แล้วเสร็จ'],
      ['๒', 'จัดอบรม', 'สำนักปลัด', 'ยังไม่ดำเนินการ'],
      line('จึงเรียนมาเพื่อโปรดทราบ'),
      two('(นางสาวสมมติ หนึ่ง)\nนิติกร', '(นายสมมติ สอง)\nปลัดเทศบาล'),
    ]),
  );
  expect(memo).toMatchObject({
    measures: ['1 จัดทำคู่มือ done กองคลัง', '2 จัดอบรม not-started สำนักปลัด'],
    settings: {
      reference: 'ตย ๕๒๐๐๑/๑๒',
      date: '๓ ตุลาคม ๒๕๖๘',
      subject: 'รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
      drafter: 'นางสาวสมมติ หนึ่ง',
    },
    signers: ['นายสมมติ สอง ปลัดเทศบาล'],
    doubts: [],
  });
});
