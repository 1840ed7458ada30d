/** Columns of which one denies the other, and the short word that two other statuses make certain. */
import type { Status } from '../../../../src/core/measures/measure';
import { oppositesIn, thirdStatus } from '../../../../src/core/measures/rounds/opposites';

test.each<[yes: string, no: string, means: Status]>([
  ['ดำเนินการ', 'ไม่ดำเนินการ', 'not-started'],
  ['ดำเนินการ', 'ยังไม่ดำเนินการ', 'not-started'],
  ['ดำเนินการ', 'ไม่ได้ดำเนินการ', 'not-started'],
  ['ดำเนินการ', 'มิได้ดำเนินการ', 'not-started'],
  ['ดำเนินการแล้ว', 'ยังไม่ได้ดำเนินการ', 'not-started'],
  ['ดำเนินการเรียบร้อยแล้ว', 'ยังไม่ดำเนินการ', 'not-started'],
  ['ได้ดำเนินการ', 'ไม่ได้ดำเนินการ', 'not-started'],
  ['มีการดำเนินการ', 'ไม่มีการดำเนินการ', 'not-started'],
  ['มี', 'ไม่มี', 'not-started'],
  ['ผ่าน', 'ไม่ผ่าน', 'not-started'],
  ['ทำ', 'ไม่ทำ', 'not-started'],
  ['เสร็จ', 'ไม่เสร็จ', 'in-progress'],
  ['เสร็จแล้ว', 'ยังไม่เสร็จ', 'in-progress'],
  ['แล้วเสร็จ', 'ยังไม่แล้วเสร็จ', 'in-progress'],
  ['ครบ', 'ไม่ครบ', 'in-progress'],
  ['Yes', 'No', 'not-started'],
  ['Done', 'Not done', 'not-started'],
  ['Completed', 'Not completed', 'in-progress'],
  ['Finished', 'Not finished', 'in-progress'],
])('%s and %s', (yes, no, means) => {
  expect(oppositesIn([yes, no])).toEqual({ yes: 0, no: 1, means });
  expect(oppositesIn([no, yes])).toEqual({ yes: 1, no: 0, means });
  expect(oppositesIn(['ที่', 'มาตรการ', '', yes, no, 'หมายเหตุ'])).toEqual({ yes: 3, no: 4, means });
  // Not with another column between them, or twice the same.
  expect(oppositesIn([yes, 'งบ', no])).toBeNull();
  expect(oppositesIn([no, no])).toBeNull();
  expect(oppositesIn([yes, yes])).toBeNull();
  expect(oppositesIn([no])).toBeNull();
});

test.each([
  ['ดำเนินการ', 'ไม่ผ่าน'],
  ['ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ'],
  ['', 'ไม่'],
  ['', 'ไม่มี'],
  ['note', 'no'],
  ['e', 'e'],
  ['ผู้ผ่าน', 'ผู้ไม่ผ่าน'],
  ['หมายเหตุ', 'หมายเหตุ'],
])('%j and %j are none', (one, other) => expect(oppositesIn([one, other])).toBeNull());

const BUT: Readonly<Record<Status, readonly Status[]>> = {
  'not-started': ['in-progress', 'done'],
  'in-progress': ['not-started', 'done'],
  done: ['in-progress', 'not-started'],
};

test.each<[label: string, status: Status]>([
  ['ไม่ดำเนินการ', 'not-started'],
  ['ยังไม่ดำเนินงาน', 'not-started'],
  ['ไม่ได้ทำ', 'not-started'],
  ['มิได้ปฏิบัติ', 'not-started'],
  ['ไม่มีการดำเนินการ', 'not-started'],
  ['ไม่เสร็จ', 'in-progress'],
  ['ยังไม่แล้วเสร็จ', 'in-progress'],
  ['ไม่เรียบร้อย', 'in-progress'],
  ['ไม่สำเร็จ', 'in-progress'],
  ['ไม่เสร็จสิ้น', 'in-progress'],
  ['บางส่วน', 'in-progress'],
  ['ดำเนินการบางส่วน', 'in-progress'],
  ['ดำเนินการ', 'done'],
  ['ดำเนินการได้', 'done'],
  ['ได้ปฏิบัติ', 'done'],
  ['ทำครบ', 'done'],
])('%s beside the two others is %s', (label, status) => {
  expect(thirdStatus(label, BUT[status])).toBe(status);
  const [one, other] = BUT[status];
  expect(thirdStatus(label, one ? [one] : [])).toBeNull();
  expect(thirdStatus(label, one ? [one, one] : [])).toBeNull();
  expect(thirdStatus(label, [...BUT[status], status])).toBeNull();
  // The place that it would take is taken.
  expect(thirdStatus(label, other ? [status, other] : [])).toBeNull();
});

test.each([
  ...[
    'งบประมาณ',
    'ไม่ดำเนินการตามแผน',
    'เหตุที่ไม่ดำเนินการ',
    'ไม่เสร็จตามแผน',
    'งานไม่เสร็จ',
    'บางส่วนของงาน',
    'ดำเนินการเอง',
    'ผู้ดำเนินการ',
    'เสร็จบางส่วน',
  ],
])('%s is no status beside any two', (label) => {
  for (const others of Object.values(BUT)) expect(thirdStatus(label, others)).toBeNull();
});
