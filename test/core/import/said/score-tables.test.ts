/** Tables of ITA scores: the score is that of the year before the measures, whatever else stands in its row. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { type CellText, p, table } from '../word-memo';

const KEYS = ['itaScore', 'iitScore', 'eitScore', 'oitScore', 'itaGrade', 'assessedYear'];

/** Each row with `|` between its cells; the settings that were read, with `-` for one that was not. */
function read(...rows: readonly (string | readonly CellText[])[]): string {
  const cells = rows.map((row) => (typeof row === 'string' ? row.split('|') : row));
  const columns = Math.max(...cells.map((row) => row.length));
  const memo = readOldMemo(
    docxOf(
      p('เรื่อง  รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘') +
        table(
          Array.from({ length: columns }, () => 1500),
          cells,
        ) +
        table(
          [900, 3000, 1500],
          [
            ['ที่', 'มาตรการ', 'สถานะ'],
            ['๑', 'จัดอบรม', 'แล้วเสร็จ'],
          ],
        ),
    ),
  );
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const found = new Map(memo.value.settings.map(({ key, value }) => [String(key), value]));
  return KEYS.map((key) => found.get(key) ?? '-').join(' ');
}

const BOTH = '88.12 86.12 90.35 88.75';

test.each([
  ['คะแนนปี ๒๕๖๖', 'คะแนนปี ๒๕๖๗'],
  ['ปี ๒๕๖๖', 'ปี ๒๕๖๗'],
  ['ผลคะแนน ปีงบประมาณ พ.ศ. ๒๕๖๖', 'ผลคะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗'],
  ['ปี ๒๕๖๖ (คะแนน)', 'ปี ๒๕๖๗ (คะแนน)'],
  ['ITA 2566', 'ITA 2567'],
])('a column for each year beside weights and differences: %s', (before, year) => {
  expect(
    read(
      `เครื่องมือ|น้ำหนัก|${before}|${year}|เพิ่ม/ลด`,
      'IIT|๓๐|๘๐.๐๐|๘๖.๑๒|+๖.๑๒',
      'EIT|๓๐|๘๒.๐๐|๙๐.๓๕|+๘.๓๕',
      'OIT|๔๐|๗๐.๐๐|๘๘.๗๕|๑๘.๗๕',
      'รวม|๑๐๐|๗๗.๐๐|๘๘.๑๒ (ผ่าน)|๑๑.๑๒',
    ),
  ).toBe(`${BOTH} ผ่าน 2567`);
});

test('the difference of two years is of neither', () => {
  expect(
    read(
      'เครื่องมือ|ปี ๒๕๖๗|ปี ๒๕๖๖|ผลต่างจากปี ๒๕๖๖',
      'IIT|๘๖.๑๒|๘๐.๐๐|๖.๑๒',
      'คะแนนรวม|๘๘.๑๒|๗๗.๐๐|๑๑.๑๒',
    ),
  ).toBe('88.12 86.12 - - - 2567');
});

test('years below a head that is merged over them, and above one', () => {
  const body = ['IIT|๘๐.๐๐|๘๖.๑๒', 'รวม|๗๗.๐๐|๘๘.๑๒'];
  const head = (text: string): CellText => ({ lines: [text], span: 2 });
  expect(read(['ตัวชี้วัด', head('ผลคะแนน')], '|ปี ๒๕๖๖|ปี ๒๕๖๗', ...body)).toBe(
    '88.12 86.12 - - - 2567',
  );
  expect(
    read(
      ['ตัวชี้วัด', head('ปี ๒๕๖๖'), head('ปี ๒๕๖๗')],
      '|คะแนน|ระดับ|คะแนน|ระดับ',
      'IIT|๘๐.๐๐|C|๘๖.๑๒|B',
      'รวม|๗๗.๐๐|C|๘๘.๑๒|ผ่าน',
    ),
  ).toBe('88.12 86.12 - - ผ่าน 2567');
});

test('a running number before the years, or before the parts', () => {
  expect(read('ที่|ปี|คะแนน|ระดับ', '๑|๒๕๖๖|๗๗.๐๐|C', '๒|๒๕๖๗|๘๘.๑๒|ผ่าน')).toBe('88.12 - - - ผ่าน 2567');
  expect(read('ที่|เครื่องมือ|ปี ๒๕๖๖|ปี ๒๕๖๗', '๑|IIT|๘๐.๐๐|๘๖.๑๒', '|คะแนนรวม|๗๗.๐๐|๘๘.๑๒')).toBe(
    '88.12 86.12 - - - 2567',
  );
});

test('of one year: weights, full and weighted scores are none', () => {
  expect(
    read(
      'เครื่องมือ|น้ำหนัก|คะแนนเต็ม|คะแนนที่ได้|คะแนนถ่วงน้ำหนัก',
      'IIT|๓๐.๐๐|๑๐๐.๐๐|๘๖.๑๒|๒๕.๘๔',
      'EIT|๓๐.๐๐|๑๐๐.๐๐|๙๐.๓๕|๒๗.๑๐',
      'คะแนนรวม|๑๐๐.๐๐|๑๐๐.๐๐|๘๘.๑๒|๘๘.๑๒',
    ),
  ).toBe('88.12 86.12 90.35 - - -');
});

test('two scores of which nothing says which one it is are both left out', () => {
  expect(read('เครื่องมือ|ครั้งแรก|หลังทบทวน', 'IIT|๘๐.๐๐|๘๖.๑๒', 'คะแนนรวม|๗๗.๐๐|๘๘.๑๒')).toBe(
    '- - - - - -',
  );
});

test('per cents and the word behind a score', () => {
  expect(read('เครื่องมือ|ผลการประเมิน', 'IIT|๘๖.๑๒%', 'คะแนนรวม|๘๘.๑๒ คะแนน')).toBe(
    '88.12 86.12 - - - -',
  );
});

test('a part has one score: those of its indicators are none of it', () => {
  const indicators = [
    '๑. การปฏิบัติหน้าที่ (IIT)|๘๖.๑๒|ผ่าน',
    '๒. การใช้งบประมาณ (IIT)|๘๗.๐๐|ผ่าน',
    '๓. คุณภาพการดำเนินงาน (EIT)|๙๐.๐๐|ผ่าน',
  ];
  const heads = 'ตัวชี้วัด|คะแนน|ระดับ';
  expect(read(heads, ...indicators, 'คะแนนภาพรวม|๘๘.๑๒|ผ่าน')).toBe('88.12 - - - - -');
  expect(
    read(heads, ...indicators, 'รวม IIT|๘๖.๕๖|', 'รวม EIT|๙๐.๐๐|', 'คะแนนภาพรวม|๘๘.๑๒|ผ่าน'),
  ).toBe('88.12 86.56 90.00 - - -');
  expect(read(heads, '๑. แบบวัด IIT|๘๖.๑๒|ผ่าน', '๒. แบบวัด EIT|๙๐.๐๐|ผ่าน')).toBe(
    '- 86.12 90.00 - - -',
  );
});
