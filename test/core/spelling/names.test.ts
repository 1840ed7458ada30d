import { misspeltIn } from '../../../src/core/spelling/misspelt';
import { isNameLabel } from '../../../src/core/spelling/protected-spans';
import { WORD_PAIRS } from '../../../src/core/spelling/word-pairs';
import { findingsInMethod } from './method-cell';

/** Forms that real names are spelt with, and made-up surnames of them. */
const FORMS = [
  'สังเกตุ',
  'ปราณีต',
  'สดวก',
  'เพิ่มพูล',
  'สำอางค์',
  'เจตจำนงค์',
  'เจตนารมย์',
  'อุกฤษฎ์',
  'สอาด',
  'พรรณา',
  'ศรีษะ',
  'เทิดทูล',
  'จักรสาน',
  'กบฎ',
  'โอกาศ',
  'ลิงค์',
  'เทคนิก',
  'ชฏา',
  'สมดุลย์',
  'มงกุฏ',
] as const;
const ENDINGS = ['', 'กุล', 'วงศ์', 'ทอง', 'ชัย', 'ดี', 'ใจ', 'บุญ', 'ไทย', 'รักษ์'] as const;
const TITLES = [
  'นาย',
  'นาง',
  'นางสาว',
  'น.ส.',
  'ด.ช.',
  'ว่าที่ร้อยตรี',
  'พ.ต.ท.',
  'จ.ส.อ. ',
  'สิบเอก',
  'ดร.',
] as const;
const GIVEN = ['สมชาย', 'กมล', 'ธำรงค์', 'สถิตย์'] as const;

const SURNAMES = FORMS.flatMap((form) => ENDINGS.map((ending) => `${form}${ending}`));

test('two hundred surnames behind a title and a given name are left alone', () => {
  expect(new Set(SURNAMES).size).toBe(200);
  const found = SURNAMES.flatMap((surname, index) => {
    const title = TITLES[index % TITLES.length];
    const given = GIVEN[index % GIVEN.length];
    const text = `แต่งตั้ง ${title}${given} ${surname} เป็นกรรมการ`;
    return findingsInMethod(text).map(({ rule }) => `${rule} ${text}`);
  });
  expect(found).toEqual([]);
});

test('as given names too', () => {
  const found = FORMS.flatMap((form, index) =>
    findingsInMethod(`โดย ${TITLES[index % TITLES.length]}${form} ใจดี`).map(() => form),
  );
  expect(found).toEqual([]);
});

test.each([
  'ผศ.ดร.',
  'ผศ. ดร.',
  'รศ.ดร. ',
  'ศาสตราจารย์ ดร.',
  'ศาสตราจารย์ดร.',
  'อ.',
  'อ.ดร.',
  'ครู',
  'คุณครู',
  'พล.ต.ต.',
  'พล.ต.อ.',
  'พล.ท.',
  'พล.ร.อ.',
  'พลเอก',
  'พลตำรวจตรี',
  'พลทหาร',
  'พ.อ.(พิเศษ)',
  'พันเอก (พิเศษ)',
  'นายดาบตำรวจ ',
  'พระ',
  'พระอาจารย์',
  'พระปลัด',
  'หลวงพ่อ',
  'แม่ชี',
  'กำนัน',
  'กำนันตำบลหนองบัว ',
  'ผู้ใหญ่',
  'ผู้ใหญ่บ้าน',
  'ผญบ.',
  'ปลัด',
  'รองปลัด',
  'นายก',
  'ทนายความ',
  'ส.จ.',
  'สจ.',
  'ส.อบต.',
  'อส.',
  'ภก.',
  'ภญ.',
  'น.สพ.',
  'สพ.ญ.',
  'พว.',
  'นส.',
  'Mr.',
])('a name behind %s is left alone', (title) => {
  for (const name of ['สมชาย สังเกตุ', 'โอกาศ ใจดี']) {
    expect(findingsInMethod(`โดยมี ${title}${name} เป็นผู้บรรยาย`)).toEqual([]);
  }
});

test.each([
  'ซ่อมถนนสายบ้านหนองปราณีต',
  'อบรม ณ วัดปราณีตธรรม',
  'อบรม ณ โรงเรียนโอกาศวิทยา',
  'ณ โรงแรมปราณีตรีสอร์ต',
  'ใช้ห้องประชุมปราณีต',
  'ตำบลสดวก',
  'ตลาดสดวกซื้อ',
  'วัดศรีษะทอง',
  'ตำบลศรีษะจรเข้น้อย',
  'ศูนย์พัฒนาเด็กเล็กบ้านโคกสอาด',
  'ชุมชนอนุเสาวรีย์',
])('a place: %s', (text) => {
  expect(findingsInMethod(text)).toEqual([]);
});

test.each([
  ['โรงเรียนให้ความสดวกแก่ผู้ปกครอง', 'สดวก'],
  ['ชุมชนมีโอกาศเสนอความเห็น', 'โอกาศ'],
  ['จังหวัดศรีษะเกษ', 'ศรีษะเกษ'],
  ['อำเภอเมืองศรีษะเกษ', 'ศรีษะเกษ'],
  ['ตรวจวัดความสดวก', 'สดวก'],
  ['ตำบลปฎิบัติตามแผน', 'ปฎิบัติ'],
  ['ครูผู้ดูแลเด็กปฎิบัติหน้าที่', 'ปฎิบัติ'],
  ['กำนัน ผู้ใหญ่บ้าน อนุญาติให้ใช้', 'อนุญาติ'],
  ['ปลัดเทศบาล ประเมิณ ผลงาน', 'ประเมิณ'],
  ['พระราชบัญญัติวิธีปฎิบัติราชการ', 'ปฎิบัติ'],
])('%s: no name', (text, wrong) => {
  const words = findingsInMethod(text).map(({ details }) => details);
  expect(words).toEqual([expect.objectContaining({ words: [expect.objectContaining({ wrong })] })]);
});

test('the same forms are found where no name stands', () => {
  for (const form of FORMS) expect(misspeltIn(`ดู ${form}`)).toHaveLength(1);
});

test.each([
  ['นายกเทศมนตรีปฎิบัติหน้าที่', 'ปฎิบัติ'],
  ['นายกองค์การบริหารส่วนตำบลอนุญาติ', 'อนุญาติ'],
  ['นายก อบต. อนุญาติแล้ว', 'อนุญาติ'],
  ['นายช่างประเมิณราคา', 'ประเมิณ'],
  ['นายทะเบียนปฎิเสธ', 'ปฎิเสธ'],
  ['นางสาวสมศรี ใจดี ประเมิณผล', 'ประเมิณ'],
  ['นายสมชาย เป็นผู้ประเมิณ', 'ประเมิณ'],
  ['พ.ศ. ของแผนประเมิณ', 'ประเมิณ'],
])('%s: a post is no title, and a sentence goes on behind a name', (text, wrong) => {
  const words = findingsInMethod(text).map(({ details }) => details);
  expect(words).toEqual([expect.objectContaining({ words: [expect.objectContaining({ wrong })] })]);
});

test.each(['ชื่อ', 'ชื่อ–สกุล', 'ชื่อ-นามสกุล', 'ผู้จัดทำ', 'ชื่อผู้จัดทำ', 'วิทยากร', 'Name'])(
  '%s heads names',
  (label) => expect(isNameLabel(label)).toBe(true),
);

test.each(['ตำแหน่ง', 'ผู้รับผิดชอบ', 'ชื่อมาตรการ', 'หัวข้อ'])('%s does not', (label) =>
  expect(isNameLabel(label)).toBe(false),
);

describe('the words', () => {
  const rows = WORD_PAIRS.trim()
    .split('\n')
    .map((line) => line.split(' < '));
  const rights = rows.map(([right = '']) => right);
  const wrongs = rows.flatMap(([, forms = '']) =>
    forms.split(', ').map((form) => form.replace(/^\?/, '').replace(/ \[.*$/, '')),
  );

  test('no form is listed twice, and no right one as wrong', () => {
    expect(new Set(wrongs).size).toBe(wrongs.length);
    expect(new Set(rights).size).toBe(rights.length);
    expect(wrongs.filter((wrong) => rights.includes(wrong))).toEqual([]);
  });

  test('nothing is found in a right form, nor in two of them behind one another', () => {
    for (const right of rights) {
      const text = rights.map((other) => `${right}${other}`).join(' ');
      expect(
        misspeltIn(text).map(({ wrong, index }) => `${wrong} ${text.slice(index - 9, index + 20)}`),
      ).toEqual([]);
    }
  });

  test('each wrong form is found whole, and becomes its right one', () => {
    for (const [right = '', forms = ''] of rows) {
      for (const form of forms.split(', ')) {
        const wrong = form.replace(/^\?/, '').replace(/ \[.*$/, '');
        expect(misspeltIn(`ก ${wrong} ก`)).toEqual([
          { index: 2, wrong, right, asks: form.startsWith('?') },
        ]);
      }
    }
  });

  test('what stands in brackets around a form keeps it from being found', () => {
    for (const [, forms = ''] of rows) {
      for (const form of forms.split(', ')) {
        const wrong = form.replace(/^\?/, '').replace(/ \[.*$/, '');
        for (const [, before = '', after = ''] of form.matchAll(/\[([^_]*)_([^\]]*)\]/g)) {
          const text = `${before === '^' ? 'ก' : before}${wrong}${after}`;
          expect(misspeltIn(text).filter((each) => each.wrong === wrong)).toEqual([]);
        }
      }
    }
  });
});
