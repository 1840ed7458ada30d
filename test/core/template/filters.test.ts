import type { CellValue } from '../../../src/core/sheet/cell';
import type { MemoFields, MemoValue } from '../../../src/core/template/fields';
import { FILTERS, findFilter } from '../../../src/core/template/filters';
import { printed } from '../../../src/core/template/print-value';
import { tagKey } from '../../../src/core/template/tags';
import fc from '../../property';

const DOTS = { blank: '......' };
const DAY = { year: 2026, month: 2, day: 3 };

/** What a memo prints for the value behind these filters; throws where one of them is unknown. */
function print(value: MemoValue, filters: string, scopes: readonly MemoFields[] = []): string {
  const read = filters.split('|').map((text) => {
    const filter = findFilter(text);
    if (!filter) throw new Error(`unknown filter ${text}`);
    return filter;
  });
  return printed(value, read, false, scopes).replace(/\u00a0/g, ' ');
}

function scope(values: Readonly<Record<string, MemoValue | readonly MemoFields[]>>): MemoFields {
  return new Map(Object.entries(values).map(([name, value]) => [tagKey(name), value]));
}

describe('the Buddhist year', () => {
  test.each<[MemoValue, string]>([
    [DAY, '2569'],
    ['2026-02-03', '2569'],
    [2026, '2569'],
    ['2026', '2569'],
    ['๒๐๒๖', '2569'],
    [2569, '2569'],
    ['๒๕๖๙', '2569'],
    ['พ.ศ. 2569', '2569'],
    ['      มกราคม ๒๕๖๙', '2569'],
    ['5 มกราคม 2569', '2569'],
    ['5 ม.ค. 69', '2569'],
    ['1/10/2026', '2569'],
    ['ครั้งที่ 1234', 'ครั้งที่ 1234'],
    ['เลขที่ 12569', 'เลขที่ 12569'],
    [8750, '8750'],
    ['', ''],
    [true, 'ใช่'],
    [DOTS, '......'],
  ])('of %j is %s', (value, expected) => {
    expect(print(value, 'ปี พ.ศ.')).toBe(expected);
    expect(print(value, 'year')).toBe(expected);
  });
});

describe('a date', () => {
  test.each<[MemoValue, string, string, string]>([
    [DAY, '3 กุมภาพันธ์ 2569', '3 ก.พ. 69', 'กุมภาพันธ์ 2569'],
    ['2026-02-03', '3 กุมภาพันธ์ 2569', '3 ก.พ. 69', 'กุมภาพันธ์ 2569'],
    ['๓ กุมภาพันธ์ ๒๕๖๙', '3 กุมภาพันธ์ 2569', '3 ก.พ. 69', 'กุมภาพันธ์ 2569'],
    ['3 ก.พ. 69', '3 กุมภาพันธ์ 2569', '3 ก.พ. 69', 'กุมภาพันธ์ 2569'],
    ['ครั้งที่ 3', 'ครั้งที่ 3', 'ครั้งที่ 3', 'ครั้งที่ 3'],
    ['      มกราคม ๒๕๖๙', '      มกราคม ๒๕๖๙', '      มกราคม ๒๕๖๙', '      มกราคม ๒๕๖๙'],
    [2569, '2569', '2569', '2569'],
    [DOTS, '......', '......', '......'],
  ])('%j is %s, in short %s, without its day %s', (value, long, short, month) => {
    expect(print(value, 'วันที่ไทย')).toBe(long);
    expect(print(value, 'shortDate')).toBe(short);
    expect(print(value, 'เดือนปี')).toBe(month);
  });
});

describe('two decimals', () => {
  test.each<[MemoValue, string]>([
    [87.5, '87.50'],
    ['87.5', '87.50'],
    ['๘๗.๕', '๘๗.๕๐'],
    ['1.005', '1.01'],
    [1.005, '1.01'],
    ['0.994', '0.99'],
    ['99.995', '100.00'],
    ['1.0049999', '1.00'],
    ['1,234.5', '1,234.50'],
    ['999,999.995', '1,000,000.00'],
    ['87.5%', '87.50%'],
    ['-0.005', '-0.01'],
    ['-0.001', '0.00'],
    [0, '0.00'],
    ['007', '7.00'],
    ['12345678901234', '12345678901234'],
    ['รอประกาศ', 'รอประกาศ'],
    ['1.2.3', '1.2.3'],
    ['', ''],
    [DAY, '3 กุมภาพันธ์ 2569'],
    [DOTS, '......'],
  ])('of %j is %s', (value, expected) => {
    expect(print(value, 'ทศนิยม ๒')).toBe(expected);
    expect(print(value, 'twoDecimals')).toBe(expected);
  });
});

describe('a default', () => {
  test.each<[MemoValue, string, string]>([
    ['', 'ถ้าว่าง:ไม่มี', 'ไม่มี'],
    [' \n', 'ถ้าว่าง:ไม่มี', 'ไม่มี'],
    [DOTS, 'ถ้าว่าง: ยัง ไม่มี: ข้อมูล ', 'ยัง ไม่มี: ข้อมูล'],
    [DOTS, 'default：none', 'none'],
    ['ก', 'ถ้าว่าง:ไม่มี', 'ก'],
    [0, 'ถ้าว่าง:ไม่มี', '0'],
    [false, 'ถ้าว่าง:ไม่มี', 'ไม่'],
  ])('%j|%s prints %s', (value, filter, expected) => {
    expect(print(value, filter)).toBe(expected);
  });
});

describe('only if', () => {
  const outer = scope({
    หน่วยงาน: 'อบต. ดี',
    ร้อยละ: '100.00',
    ผู้จัดทำ: DOTS,
    จำนวนที่ยังไม่: 0,
    เลขไทย: true,
    ผู้ลงนาม: [scope({})],
    มาตรการ: [],
    วันที่: DAY,
    ซ้ำ: 'นอก',
  });
  const scopes = [outer, scope({ ซ้ำ: 'ใน', สถานะ: 'ยังไม่ดำเนินการ' })];

  test.each([
    ['หน่วยงาน', true],
    ['ผู้จัดทำ', false],
    ['จำนวนที่ยังไม่', false],
    ['ผู้ลงนาม', true],
    ['มาตรการ', false],
    ['ไม่มีแท็กนี้', false],
    ['agency = อบต.ดี', true],
    ['หน่วยงาน=อบต.', false],
    ['ร้อยละ=100', true],
    ['ร้อยละ=๑๐๐', true],
    ['จำนวนที่ยังไม่=0', true],
    ['ผู้จัดทำ=......', false],
    ['เลขไทย=ใช่', true],
    ['วันที่=๓ กุมภาพันธ์ ๒๕๖๙', true],
    ['ซ้ำ=ใน', true],
    ['ซ้ำ=นอก', false],
    ['status=ยังไม่ดำเนินการ', true],
    ['ผู้ลงนาม=1', false],
  ])('%s: %s', (condition, shown) => {
    expect(print('ก', `เฉพาะเมื่อ:${condition}`, scopes)).toBe(shown ? 'ก' : '');
    expect(print('ก', `onlyIf: ${condition}`, scopes)).toBe(shown ? 'ก' : '');
  });
});

test.each([
  ['เฉพาะเมื่อ:ไม่มี|ถ้าว่าง:-', '-'],
  ['ถ้าว่าง:-|เฉพาะเมื่อ:ไม่มี', ''],
  ['ถ้าว่าง:2026|ปี พ.ศ.', '2569'],
  ['ถ้าว่าง:1.5|ทศนิยม 2|เลขไทย', '๑.๕๐'],
  ['เลขไทย|เลขอารบิก|ถ้าว่าง:๑', '1'],
])('filters work from left to right: %s', (filters, expected) => {
  expect(print(filters.startsWith('เฉพาะ') ? 'ก' : '', filters)).toBe(expected);
});

test.each([
  ['ตัวหนา'],
  [''],
  ['ถ้าว่าง'],
  ['ถ้าว่าง: '],
  ['เฉพาะเมื่อ'],
  ['เฉพาะเมื่อ:=ก'],
  ['เฉพาะเมื่อ:สถานะ='],
  ['เลขไทย:1'],
  ['constructor'],
])('%j is no filter', (text) => {
  expect(findFilter(text)).toBeNull();
});

test('a filter names the tag it asks for, as typed', () => {
  expect(findFilter('เฉพาะเมื่อ: คะแนน ITA = 5')?.asks).toBe('คะแนน ITA');
  expect(findFilter('เลขไทย')?.asks).toBeNull();
});

describe('for any value', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[0-9๐-๙.,%+ -]{0,20}$/),
    fc.double(),
    fc.boolean(),
  );
  const filters = FILTERS.map((filter) =>
    'read' in filter ? `${filter.name}:เรื่อง=1` : filter.english,
  );

  test('no filter throws, nor any text behind the bar', () => {
    fc.assert(
      fc.property(value, fc.subarray(filters, { minLength: 1 }), (given, chosen) => {
        expect(typeof print(given, chosen.join('|'))).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value, (text, given) => {
        const filter = findFilter(text);
        if (filter) expect(typeof printed(given, [filter], true, [])).toBe('string');
      }),
    );
  });

  test('digits change one for one and nothing else does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9๐-๙ก-ฮ ]*$/), (text) => {
        const thai = print(text, 'เลขไทย');
        const arabic = print(text, 'เลขอารบิก');
        const thaiOf = (each: string) => '๐๑๒๓๔๕๖๗๘๙'[Number(each)] ?? each;
        expect([...thai]).toEqual(
          [...text].map((each) => (/[0-9]/.test(each) ? thaiOf(each) : each)),
        );
        expect(print(arabic, 'เลขไทย')).toBe(thai);
        expect(arabic).not.toMatch(/[๐-๙]/);
      }),
    );
  });

  test('two decimals are at most half a hundredth away', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (number) => {
        const text = print(number, 'ทศนิยม 2');
        // As a sheet shows it: very small numbers are written with an exponent, and stay.
        if (Math.abs(number) < 1e-6) return;
        expect(text).toMatch(/^-?\d+\.\d\d$/);
        expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(0.005 + 1e-8);
      }),
    );
  });
});

test.each([
  ['หนังสือกรมฯ ที่ มท 0808', 'หนังสือกรมฯ ที่ มท 0808'],
  ['1. หนังสือกรมฯ\n2. คำสั่งที่ 5/2569', 'หนังสือกรมฯ และคำสั่งที่ 5/2569'],
  ['หนังสือ ก\nตามคำสั่ง ข\n- ประกาศ ค', 'หนังสือ ก คำสั่ง ข และประกาศ ค'],
])('in a sentence: %j', (text, expected) => {
  expect(print(text, 'ต่อเป็นประโยค')).toBe(expected);
});
