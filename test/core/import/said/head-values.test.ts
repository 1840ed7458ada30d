/** Where a value of a memo's head ends: at a table, at the memo's close, at the next label. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { AGENCY, p, table } from '../word-memo';

const MEASURES = table(
  [900, 3000, 1500],
  [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['๑', 'จัดทำคู่มือ', 'แล้วเสร็จ'],
  ],
);
const CLOSE = ['จึงเรียนมาเพื่อโปรดทราบ', '(นางสาวสมมติ หนึ่ง)', 'นิติกร', '(นายสมมติ สอง)', 'ปลัดเทศบาล'];
const TOP = ['บันทึกข้อความ', `ส่วนราชการ สำนักปลัด ${AGENCY}`, 'ที่ ตย ๕๒๐๐๑/๑๒ วันที่ ๓ ตุลาคม ๒๕๖๘'];
const SUBJECT = 'เรื่อง รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';
const TO = `เรียน นายก${AGENCY}`;

function read(above: readonly string[], below: readonly string[] = CLOSE) {
  const lines = (texts: readonly string[]) => texts.map((text) => p(text)).join('');
  const memo = readOldMemo(docxOf(lines(above) + MEASURES + lines(below)));
  if (!memo.ok) throw new Error('no memo');
  const { settings, signers } = memo.value;
  return {
    ...Object.fromEntries(settings.map(({ key, value }) => [key, value])),
    signers: signers.map(({ name }) => name),
  };
}

test('what is enclosed, right over the table, takes nothing of what stands below it', () => {
  expect(read([...TOP, SUBJECT, TO, 'สิ่งที่ส่งมาด้วย แบบรายงาน'])).toMatchObject({
    enclosures: 'แบบรายงาน',
    drafter: 'นางสาวสมมติ หนึ่ง',
    signers: ['นายสมมติ สอง'],
  });
});

test.each([
  ['สิ่งที่ส่งมาด้วย แบบรายงาน จำนวน ๑ ชุด', 'งานนิติการขอรายงานผล ดังนี้', 'แบบรายงาน จำนวน ๑ ชุด'],
  ['สิ่งที่ส่งมาด้วย แบบรายงาน', 'จึงเรียนมาเพื่อโปรดทราบ', 'แบบรายงาน'],
  ['สิ่งที่ส่งมาด้วย ๑. แบบรายงาน ๑ ชุด', '๒. ประกาศ ๑ ฉบับ', '๑. แบบรายงาน ๑ ชุด ๒. ประกาศ ๑ ฉบับ'],
  ['สิ่งที่ส่งมาด้วย แบบรายงาน ๑ ชุด', 'สำเนาประกาศ ๑ ฉบับ', 'แบบรายงาน ๑ ชุด สำเนาประกาศ ๑ ฉบับ'],
  ['สิ่งที่ส่งมาด้วย แบบรายงานผลการดำเนินการ', 'ตามแบบที่กำหนด', 'แบบรายงานผลการดำเนินการ'],
])('%s, then %s', (enclosed, next, enclosures) => {
  expect(read([...TOP, SUBJECT, TO, enclosed, next])).toMatchObject({ enclosures });
});

test('a subject of three lines is whole where whom it is addressed to stands below', () => {
  const lines = ['เรื่อง รายงานผลการดำเนินการเพื่อยกระดับคุณธรรม', 'และความโปร่งใส (ITA) ตามมาตรการ'];
  const last = 'ส่งเสริมคุณธรรม ประจำปีงบประมาณ ๒๕๖๘';
  const subject =
    'รายงานผลการดำเนินการเพื่อยกระดับคุณธรรมและความโปร่งใส (ITA) ตามมาตรการ ส่งเสริมคุณธรรม ประจำปีงบประมาณ ๒๕๖๘';
  expect(read([...TOP, ...lines, last, TO])).toMatchObject({ subject, fiscalYear: '2568' });
  expect(read([...TOP, ...lines, last, 'เรียน', `นายก${AGENCY}`])).toMatchObject({ subject });
});

test('the memo’s text behind a subject of two lines is none of it', () => {
  const read3 = read([...TOP, SUBJECT, 'รอบ ๑๒ เดือน', 'งานนิติการขอรายงานผล ดังนี้']);
  expect(read3).toMatchObject({
    subject: 'รายงานผลตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๑๒ เดือน',
  });
});

test.each([['วันที่ ๓ ตุลาคม ๒๕๖๘\tที่ ตย ๕๒๐๐๑/๑๒'], ['วันที่..๓ ตุลาคม ๒๕๖๘......ที่.....ตย ๕๒๐๐๑/๑๒.....']])(
  'the day before the number: %s',
  (line) => {
    expect(read([...TOP.slice(0, 2), line, SUBJECT, TO])).toMatchObject({
      date: '๓ ตุลาคม ๒๕๖๘',
      reference: 'ตย ๕๒๐๐๑/๑๒',
    });
  },
);

test.each([
  ['๓ ตุลาคม', '๒๕๖๘', '๓ ตุลาคม ๒๕๖๘'],
  ['๓ ตุลาคม', 'พ.ศ. ๒๕๖๘', '๓ ตุลาคม พ.ศ. ๒๕๖๘'],
  ['๓', 'ตุลาคม ๒๕๖๘', '๓ ตุลาคม ๒๕๖๘'],
  ['๓ ตุลาคม ๒๕๖๘', '๒๕๖๙', '๓ ตุลาคม ๒๕๖๘'],
])('a day that is broken within: วันที่ %s, then %s', (day, rest, date) => {
  const head = [...TOP.slice(0, 2), `ที่ ตย ๕๒๐๐๑/๑๒ วันที่ ${day}`, rest];
  expect(read([...head, SUBJECT, TO])).toMatchObject({ date, subject: SUBJECT.slice(7) });
});

test.each([
  ['ตามมาตรการ ประจำปี พ.ศ. ๒๕๖๘ และแผนประจำปี พ.ศ. ๒๕๖๙', '2568'],
  ['ตามมาตรการ ปี ๒๕๖๘ และจัดทำแผนปฏิบัติการ ปี ๒๕๖๙', '2568'],
  ['ตามแผน และมาตรการส่งเสริมคุณธรรม ปี ๒๕๖๘', '2568'],
])('of two years that a subject names, the one that is reported on: %s', (subject, fiscalYear) => {
  expect(read([...TOP, `เรื่อง รายงานผล${subject}`, TO])).toMatchObject({ fiscalYear });
});

test('of a letter that goes out the day stands alone', () => {
  const head = ['ที่ ตย ๕๒๐๐๑/๑๒\tที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง', 'อำเภอตัวอย่าง จังหวัดตัวอย่าง ๐๐๐๐๐'];
  for (const day of ['๓ ตุลาคม ๒๕๖๘', 'ตุลาคม ๒๕๖๘']) {
    expect(read([...head, day, SUBJECT, 'เรียน นายอำเภอตัวอย่าง'])).toMatchObject({
      date: day,
      reference: 'ตย ๕๒๐๐๑/๑๒',
      addressee: 'นายอำเภอตัวอย่าง',
    });
  }
  // Behind the subject it is the text's.
  expect(read([...head, SUBJECT, TO, '๓ ตุลาคม ๒๕๖๘'])).not.toHaveProperty('date');
});

test('the unit over a table is told of no more: its measures have it', () => {
  const memo = (line: string) => {
    const found = readOldMemo(
      docxOf(
        [...TOP, SUBJECT, TO, line].map((text) => p(text)).join('') +
          MEASURES +
          CLOSE.map((text) => p(text)).join(''),
      ),
    );
    if (!found.ok) throw new Error('no memo');
    const { measures, doubts } = found.value;
    return [measures[0]?.owners.join(), ...doubts.map(({ text }) => text)];
  };
  expect(memo('ผู้รับผิดชอบ : กองการศึกษา')).toEqual(['กองการศึกษา']);
  expect(memo('๑) สำนักปลัดเทศบาล')).toEqual(['สำนักปลัดเทศบาล']);
  expect(memo('ภาพถ่ายกิจกรรมของกองคลัง')).toEqual(['', 'ภาพถ่ายกิจกรรมของกองคลัง']);
});
