/** Signs of a form: marks, boxes, letters of symbol fonts; and words that only look like them. */
import { tickedAnswer } from '../../../../src/core/measures/status/form-boxes';
import { readMarkOf } from '../../../../src/core/measures/status/status';
import { readMark } from '../../../../src/core/measures/status/status-mark';
import { readStatusWords } from '../../../../src/core/measures/status/status-words';
import { withoutSymbolFont } from '../../../../src/core/measures/status/symbol-fonts';

const told = (text: string) => {
  const mark = readMark(text);
  return mark.kind === 'mark' ? `mark:${mark.note}` : mark.kind;
};

test.each([
  ['', 'empty'],
  ['- –', 'empty'],
  ['( )', 'empty'],
  ['[...]', 'empty'],
  ['☐', 'empty'],
  ['FALSE', 'empty'],
  ['๐', 'empty'],
  ['/', 'mark:'],
  ['✓✓', 'mark:'],
  ['[/]', 'mark:'],
  ['( ✓ ) มี.ค. 69', 'mark:มี.ค. 69'],
  ['/ มี.ค. 69', 'mark:มี.ค. 69'],
  ['v', 'mark:'],
  ['V.', 'mark:'],
  ['V หลักฐาน', 'mark:หลักฐาน'],
  ['จริง (ภาพ)', 'mark:(ภาพ)'],
  ['TRUE', 'mark:'],
  ['1', 'mark:'],
  ['๑ (ภาพ)', 'mark:(ภาพ)'],
  ['1\nภาพ', 'mark:ภาพ'],
  ['15 มี.ค. 69 /', 'mark:15 มี.ค. 69'],
  ['อบรมรอบแรก ✓', 'mark:อบรมรอบแรก'],
  ['รองนายกอนุมัติ /', 'mark:รองนายกอนุมัติ'],
  ['/ x ตามแบบ', 'mark:x ตามแบบ'],
  ['/ แบบ x', 'mark:แบบ x'],
  ['/ ครบ?', 'mark:ครบ?'],
  // A letter within a word, a count, a sign that is taken back.
  ['Very good', 'unclear'],
  ['ใช้ v', 'unclear'],
  ['ไม่จริง', 'unclear'],
  ['ไม่ จริง', 'unclear'],
  ['1 ครั้ง', 'unclear'],
  ['11', 'unclear'],
  ['ครั้งที่ 1', 'unclear'],
  ['x', 'unclear'],
  ['/ x', 'unclear'],
  ['✓ ✗', 'unclear'],
  ['/ ?', 'unclear'],
  ['ยังไม่ส่ง /', 'unclear'],
  ['รอผล /', 'unclear'],
  ['รอ /', 'unclear'],
  ['รองบประมาณ /', 'unclear'],
  ['รอบรรจุเข้าวาระ /', 'unclear'],
  ['จะทำ ✓', 'unclear'],
  ['15 มี.ค. 69 / 2', 'unclear'],
  ['ก/ข', 'unclear'],
  ['0 ครั้ง', 'unclear'],
  ['ได้ 0', 'unclear'],
  ['not false', 'unclear'],
])('“%s” in a status cell is %s', (text, mark) => {
  expect(told(text)).toBe(mark);
});

test.each([
  ['ü', 'Wingdings', '✓'],
  ['ü', ' wingdings ', '✓'],
  ['þ', 'Wingdings', '✓'],
  ['û', 'Wingdings', '✗'],
  ['¨', 'Wingdings', '☐'],
  ['P', 'Wingdings 2', '✓'],
  ['O', 'Wingdings2', '✗'],
  ['£', 'WINGDINGS 2', '☐'],
  ['a', 'Webdings', '✓'],
  ['r', 'Webdings', '✗'],
  ['c', 'webdings', '☐'],
  ['ü (ภาพ)', 'Wingdings', '✓ (ภาพ)'],
  ['\uf0fc', 'Wingdings', '✓'],
  ['\uf0fc\uf0fc', 'Wingdings', '✓✓'],
  // Another font, a letter that the font draws as something else, and words.
  ['ü', 'Wingdings 3', 'ü'],
  ['ü', 'My Wingdings', 'ü'],
  ['ü', 'Wingdings Pro', 'ü'],
  ['P', 'Wingdings 25', 'P'],
  ['P', 'New Wingdings 2', 'P'],
  ['a', 'Webdings Bold', 'a'],
  ['a', 'Old Webdings', 'a'],
  ['P', 'Wingdings', 'P'],
  ['\uf041', 'Wingdings', '\uf041'],
  ['üa', 'Wingdings', 'üa'],
  ['a', 'Sarabun', 'a'],
  ['ภาพ ü', 'Wingdings', 'ภาพ ü'],
])('“%s” in %s is “%s”', (text, font, drawn) => {
  expect(withoutSymbolFont(text, font)).toBe(drawn);
});

test.each([
  ['☐ ยังไม่ดำเนินการ ☑ แล้วเสร็จ', 'done'],
  ['☑ ยังไม่ดำเนินการ ☐ แล้วเสร็จ', 'not-started'],
  ['( ) ยังไม่ดำเนินการ (/) อยู่ระหว่างดำเนินการ ( ) แล้วเสร็จ', 'in-progress'],
  ['☐ 1. ยังไม่ดำเนินการ ☑ 2. แล้วเสร็จ', 'done'],
  ['ยังไม่ดำเนินการ ☐ แล้วเสร็จ ☑', 'done'],
  ['☐ แล้วเสร็จ, ☑ อยู่ระหว่างดำเนินการ;', 'in-progress'],
  ['☐ แล้วเสร็จ\n/ ยังไม่ดำเนินการ', 'not-started'],
  ['☐ เสร็จ ☐ ไม่เสร็จ', null],
  ['☑ เสร็จ ☐ ไม่เสร็จ', 'done'],
  ['☐ เสร็จ ☑ ไม่เสร็จ', null],
  ['☐ เสร็จ ☑ ยังไม่แล้วเสร็จ', null],
  ['☑ ยังไม่ดำเนินการ ☑ แล้วเสร็จ', null],
  ['☐ ยังไม่ดำเนินการ ☐ แล้วเสร็จ', null],
  ['แล้วเสร็จ ☑ ยังไม่ดำเนินการ ☐ อยู่ระหว่างดำเนินการ', null],
  // One box, answers that are no statuses, one status twice.
  ['☑ แล้วเสร็จ', undefined],
  ['☑ อบรม ☐ ประชุม', undefined],
  ['☑ แล้วเสร็จ ☐ เสร็จสิ้น', undefined],
  ['☑ แล้วเสร็จ ☐ ของที่ไม่เสร็จ', undefined],
  ['☑ แล้วเสร็จ ☐ ไม่เสร็จเพราะรอ', undefined],
  ['1. ☐ ยังไม่ดำเนินการ 2. ☑ อยู่ระหว่างดำเนินการ 3. ☐ ดำเนินการแล้ว', 'in-progress'],
  ['1) ☑ ยังไม่ดำเนินการ\n2) ☐ อยู่ระหว่างดำเนินการ\n3) ☐ ดำเนินการแล้ว', 'not-started'],
  ['๑. ( ) ยังไม่ดำเนินการ ๒. ( ) อยู่ระหว่างดำเนินการ ๓. (✓) ดำเนินการแล้ว', 'done'],
  ['(1) ☐ ยังไม่ดำเนินการ (2) ☑ ดำเนินการแล้ว', 'done'],
  ['1. ยังไม่ดำเนินการ ☐ 2. อยู่ระหว่างดำเนินการ ☑ 3. ดำเนินการแล้ว ☐', 'in-progress'],
  ['1. ☑ ยังไม่ดำเนินการ 2. ☑ ดำเนินการแล้ว', null],
])('of the form “%s” the answer is %p', (text, answer) => {
  expect(tickedAnswer(text)).toBe(answer);
});

test.each([
  ['เสร็จแล้ว ❌', null],
  ['เสร็จแล้ว 👍', 'done'],
  ['✅ Done', 'done'],
  ['❌ เสร็จแล้ว', null],
  ['❌ ยังไม่ดำเนินการ', 'not-started'],
  ['เสร็จแล้ว (x)', null],
  ['เสร็จแล้ว max', 'done'],
  ['เสร็จแล้ว ขนาด x', 'done'],
  ['เสร็จแล้ว ?', null],
  ['เสร็จแล้ว (?)', null],
  ['เสร็จแล้ว จัดกิจกรรม “อะไรนะ ?”', 'done'],
  ['แล้วเสร็จ/ยังไม่ดำเนินการ', null],
  ['แล้วเสร็จ หรือ อยู่ระหว่างดำเนินการ', null],
  ['เสร็จแล้ว / เสร็จสิ้น', 'done'],
  ['100%', 'done'],
  ['0%', 'not-started'],
  ['99.9%', 'in-progress'],
  ['101%', null],
  ['10', 'in-progress'],
  ['9', null],
  ['9%', 'in-progress'],
  ['คืบหน้าแล้วร้อยละ 40', 'in-progress'],
  ['80% (ความพึงพอใจ)', null],
  ['80% ของแผน (ความพึงพอใจ)', null],
  ['85% เป้าหมาย 80', null],
  ['50% เสร็จแล้ว', null],
  ['100% เสร็จแล้ว', 'done'],
  ['100 เสร็จแล้ว', null],
  ['เสร็จแล้ว 50%', null],
  ['เสร็จแล้ว 100%', 'done'],
  ['ยังไม่ดำเนินการ 20%', null],
  ['สถานะ: แล้วเสร็จ', 'done'],
  ['1) แล้วเสร็จ', 'done'],
  ['ขณะนี้อยู่ระหว่างดำเนินการ', 'in-progress'],
  ['โครงการแล้วเสร็จ', 'done'],
  ['เสร็จแล้ววววว', 'done'],
  ['เรียบร้อยยย', 'done'],
  ['อยู่ระหว่างดำเนินการ → เสร็จแล้ว', null],
  ['อยู่ระหว่างเก็บข้อมูล', 'in-progress'],
  ['อยู่ระหว่างเก็บข้อมูล 40%', 'in-progress'],
  ['อยู่ระหว่างเก็บข้อมูล 100%', null],
  ['อยู่ระหว่างเสนอขอยกเลิก', null],
  ['อยู่ระหว่างพิจารณาว่าจะทำหรือไม่', null],
  ['อยู่ระหว่าง 2568', null],
])('the words “%s” say %p', (text, status) => {
  expect(readStatusWords(text)?.status ?? null).toBe(status);
});

test.each([
  ['66.666%', '66.67'],
  ['66.6%', '66.6'],
  ['๔๐%', '40'],
  ['100%', undefined],
  ['0%', undefined],
  ['อยู่ระหว่างดำเนินการ', undefined],
])('of “%s” the per cent is %p', (text, percent) => {
  expect(readStatusWords(text)?.percent).toBe(percent);
});

test('words of the column’s own meaning are its mark, and behind a tick its note', () => {
  const told = (text: string) => readMarkOf('done', text, new Map());
  expect(told('แล้วเสร็จ 5 ม.ค. 69')).toEqual({ kind: 'mark', note: '5 ม.ค. 69' });
  expect(told('✓ แล้วเสร็จ 5 ม.ค. 69')).toEqual({ kind: 'mark', note: 'แล้วเสร็จ 5 ม.ค. 69' });
});
