/** Which lines of a cell of several units tell something of one of them. */
import { everyUnit } from '../../../src/core/measures/units/every-unit';
import { namesOf, unitsMeant } from '../../../src/core/memo/unit-lines/labels';
import { isSaidSilent, linesOfAll, ownLines } from '../../../src/core/memo/unit-lines/lines';

const UNITS = ['กองคลัง', 'กองช่าง'];
const about = { owners: UNITS, work: 'แผน\nทำ' };
const names = namesOf(UNITS);
const toldOf = (unit: string, text: string) =>
  ownLines(text, { names, unit, about }).map((each) => each.text);

/** `A` for each unit that something is told of. */
const answered = (text: string, units = UNITS) =>
  units
    .map((unit) => (ownLines(text, { names: namesOf(units), unit, about }).length > 0 ? 'A' : 'N'))
    .join('');

test.each([
  'กองคลัง: ลงเว็บแล้ว\nกองช่าง: -',
  'กองคลัง: ลงเว็บแล้ว\nกองช่าง: รอรายงาน',
  'กองคลัง - ลงเว็บแล้ว\nกองช่าง - ยังไม่รายงาน',
  'กองคลัง ลงเว็บแล้ว\nกองช่าง ยังไม่รายงาน',
  'กองคลัง → ลงเว็บแล้ว',
  '• กองคลัง : ลงเว็บ\n• กองช่าง : รอ',
  '- กองคลัง : ประชุมแล้ว\nครั้งที่ 2',
  '(กองคลัง) ลงเว็บแล้ว',
  '[กองคลัง] ลงเว็บแล้ว',
  '“กองคลัง” ลงเว็บแล้ว',
  '*กองคลัง* ลงเว็บแล้ว',
  'ลงเว็บแล้ว (กองคลัง)',
  'ลงเว็บแล้ว (กองคลัง)\nยังไม่รายงาน (กองช่าง)',
  'ลงเว็บแล้ว (กองคลัง) ยังไม่รายงาน (กองช่าง)',
  'ลงเว็บแล้ว - กองคลัง',
  'ลงเว็บแล้วโดยกองคลัง',
  'กองคลัง\n- ลงเว็บแล้ว\nกองช่าง\n- ',
  'ผอ.กองคลัง: ลงเว็บแล้ว',
  'ผู้อำนวยการกองคลัง ลงนามแล้ว',
  'กค.: ลงเว็บแล้ว',
  'คลัง: ลงเว็บไซต์แล้ว 5 มี.ค.\nช่าง: -',
  'กองคลัง (งานพัสดุ): ลงเว็บแล้ว',
  'งานพัสดุ กองคลัง ลงเว็บแล้ว',
  '1. กองคลัง: ลงเว็บแล้ว 2. กองช่าง: ยังไม่รายงาน',
  'กองคลัง = ลงเว็บแล้ว, กองช่าง = ยังไม่ส่ง',
  'กองคลัง: ลงเว็บแล้ว | กองช่าง: ',
  'กองคลังรายงานแล้ว ลงเว็บ 5 มี.ค. / กองช่างยังไม่รายงาน',
  'กองคลังลงเว็บแล้วกองช่างยังไม่ส่ง',
  'กองคลังส่งข้อมูลให้กองช่างแล้ว',
  'ลงเว็บแล้ว แต่กองช่างยังไม่รายงาน',
  'ลงเว็บแล้ว (กองช่างยังไม่ส่ง)',
  'ลงเว็บแล้ว รอกองช่าง',
  'กองคลังส่งแล้ว ขาดกองช่าง',
  'ลงเว็บแล้ว ยกเว้นกองช่าง',
  'ประกาศแล้ว\nกองช่าง: จะส่งพรุ่งนี้',
])('%j is told of กองคลัง alone', (text) => {
  expect(answered(text)).toBe('AN');
});

test.each([
  'กองคลัง: ประชุมแล้ว\nกองช่าง: สำรวจแล้ว',
  'กองคลัง ดำเนินการแล้ว กองช่าง อยู่ระหว่างดำเนินการ',
  'กองช่าง: ลงเว็บแล้ว\nกองคลัง: ไม่มีผู้ร้องเรียน',
  'กองคลังและกองช่าง ลงเว็บแล้ว',
  'กองคลัง/กองช่าง: ลงเว็บแล้ว',
  'กองคลัง กองช่าง ลงพื้นที่แล้ว',
  'กองคลัง\nกองช่าง\nลงเว็บแล้ว',
  'ประชุมร่วม กองคลัง กองช่าง แล้ว',
  'กองคลังประชุมร่วมกับกองช่างแล้ว 5 มี.ค.',
  'กองคลัง: ดำเนินการแล้วทั้งสองกอง',
  'ครบทั้งกองคลังและกองช่าง',
  'ลงเว็บแล้วทั้งสองกอง',
  'ลงเว็บแล้ว',
  'ผลการประชุม: ครบ',
  'กค. 69 ลงเว็บแล้ว',
  'https://www.example.org/กองคลัง/1',
])('%j is told of both', (text) => {
  expect(answered(text)).toBe('AA');
});

test.each(['กองช่างยังไม่รายงาน', 'รอกองช่าง', 'ขาดกองช่าง', 'ส่งหนังสือถึง กองช่าง แล้ว', '', '-'])(
  '%j is told of none',
  (text) => {
    expect(answered(text)).toBe('NN');
  },
);

test('a name that is written in more than one way is the same unit', () => {
  const units = ['สำนักปลัดเทศบาล', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'กองสาธารณสุขและสิ่งแวดล้อม'];
  expect(answered('สำนักปลัด: ประชุมแล้ว\nกองการศึกษา: -', units)).toBe('ANN');
  expect(answered('กองสาธารณสุข ประชุมแล้ว\nกองการศึกษา ยังไม่ส่ง', units)).toBe('NNA');
});

test('whoever else is named is no teller without a sign', () => {
  const units = ['นายกเทศมนตรี', 'สำนักปลัด'];
  expect(answered('นายกเทศมนตรีลงนามประกาศแล้ว 5 มี.ค.', units)).toBe('AA');
  expect(answered('นายกเทศมนตรี: ลงนามแล้ว', units)).toBe('AN');
  const schools = ['โรงเรียนเทศบาล 1', 'โรงเรียนเทศบาล 12'];
  expect(answered('โรงเรียนเทศบาล 12 ประชุมแล้ว', schools)).toBe('NA');
});

test('the parts of a line that are another’s are left out, and the line as it is typed is known', () => {
  const text = '1. กองคลัง: ลงเว็บแล้ว 2. กองช่าง: สำรวจแล้ว';
  expect(toldOf('กองช่าง', text)).toEqual(['2. กองช่าง: สำรวจแล้ว']);
  expect(ownLines(text, { names, unit: 'กองช่าง', about })[0]?.line).toBe(text);
  expect(toldOf('กองช่าง', 'กองช่าง: สำรวจแล้ว')).toEqual(['กองช่าง: สำรวจแล้ว']);
});

test('whoever is said to have told nothing is silent', () => {
  const isSilent = (text: string) => isSaidSilent(text, { names, unit: 'กองช่าง', about });
  expect(isSilent('กองคลัง: ลงเว็บแล้ว\nกองช่าง: ยังไม่รายงาน')).toBe(true);
  expect(isSilent('ลงเว็บแล้ว เหลือกองช่าง')).toBe(true);
  expect(isSilent('กองคลัง: ลงเว็บแล้ว')).toBe(false);
  expect(isSilent('ลงเว็บแล้ว')).toBe(false);
});

describe('a row that asks all units', () => {
  const ALL = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];
  const meant = (unit: string) => {
    const every = everyUnit(unit);
    return every ? unitsMeant(every, ALL) : [];
  };
  const partly = (unit: string, text: string) =>
    linesOfAll(text, {
      names: namesOf(ALL),
      units: meant(unit),
      about: { owners: [unit], work: 'แผน' },
    }).map(({ isPart }) => isPart);

  test('means those of its kind', () => {
    expect(meant('ทุกกอง')).toEqual(['กองคลัง', 'กองช่าง', 'กองการศึกษา']);
    expect(meant('ทุกส่วนราชการ')).toEqual(ALL);
    expect(meant('ทุกกอง ยกเว้นกองช่าง')).toEqual(['กองคลัง', 'กองการศึกษา']);
  });

  test.each([
    ['ทุกกอง', 'กองคลัง: ประกาศแล้ว', [true]],
    ['ทุกส่วนราชการ', 'กองคลังประกาศแล้ว 5 มี.ค. (กองช่างยังไม่ส่ง)', [true]],
    ['ทุกกอง', 'ประกาศแล้ว (ยกเว้นกองช่างยังไม่ส่ง)', [false]],
    ['ทุกกอง', 'ประกาศแล้ว\nกองช่าง: ยังไม่ส่ง', [true]],
    ['ทุกกอง', 'กองคลัง: ประกาศแล้ว\nกองช่าง: ประกาศแล้ว\nกองการศึกษา: ประกาศแล้ว', [false, false, false]],
    ['ทุกส่วนราชการ', 'ประกาศแล้วทุกกอง', [false]],
    ['ทุกส่วนราชการ', 'กองคลัง กองช่าง กองการศึกษา สำนักปลัด ประกาศแล้ว', [false]],
    ['ทุกส่วนราชการ', 'กองประปา: ประกาศแล้ว', [true]],
    ['ทุกส่วนราชการ', 'ผลการประชุม: ประกาศแล้ว', [false]],
    ['ทุกส่วนราชการ', 'ประกาศแล้ว', [false]],
  ])('%s: %j', (unit, text, parts) => {
    expect(partly(unit, text)).toEqual(parts);
  });
});
