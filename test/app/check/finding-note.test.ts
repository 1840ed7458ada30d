/** The note that a finding leaves in a cell: read back whatever version wrote it, and without a code that nobody understands. */
import { readNote, withMark } from '../../../src/app/check/finding-note';

const messages = ['กรุณาแก้ไข', 'Please correct it.'];

test.each([null, '#fff2cc'])(
  'with %s before, it gives colour and the staff’s words back',
  (oldColor) => {
    const note = withMark('โน้ตของเจ้าหน้าที่', { messages, oldColor });
    expect(readNote(`${note}\nพิมพ์ต่อท้าย`)).toEqual({
      staffNote: 'โน้ตของเจ้าหน้าที่\nพิมพ์ต่อท้าย',
      mark: { oldColor },
    });
  },
);

test('it ends without a code; a colour is named as what it is', () => {
  expect(withMark('', { messages, oldColor: null }).split('\n').at(-1)).toBe('———');
  expect(withMark('', { messages, oldColor: '#fff2cc' }).split('\n').at(-1)).toBe(
    '——— สีเดิมของช่อง (colour before): #fff2cc',
  );
});

test.each([
  ['[-]', null],
  ['[#fff2cc]', '#fff2cc'],
])('the end of an earlier version, %s, is read', (end, oldColor) => {
  expect(readNote(`ก\n— ITA Memo —\n• ข\n${end}\nค`)).toEqual({
    staffNote: 'ก\nค',
    mark: { oldColor },
  });
});
