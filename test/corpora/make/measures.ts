/** Small tables of measures, as offices write them: by marks, in words, as a per cent, in English, by quarters. */

export type Row = readonly (string | number | boolean | null)[];

const HEAD = ['ลำดับ', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const UNITS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'];

const first = (index: number): Row => [
  index + 1,
  `มาตรการที่ ${index + 1}`,
  'จัดทำประกาศและเผยแพร่',
  UNITS[index % UNITS.length] ?? '',
  'ทุกไตรมาส',
];

const WORDS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ'];

export const FORMS: Readonly<Record<string, (count: number) => readonly Row[]>> = {
  marks: (count) => [
    [...HEAD, 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ...rows(count, (index) => [0, 1, 2].map((at) => (index % 3 === at ? '/' : ''))),
  ],
  words: (count) => [
    [...HEAD, 'สถานะการดำเนินการ', 'หมายเหตุ'],
    ...rows(count, (index) => [WORDS[index % 3] ?? '', index % 3 === 2 ? 'อบรม 12 คน' : '']),
  ],
  'per-cent': (count) => [
    [...HEAD, 'สถานะการดำเนินการ'],
    ...rows(count, (index) => [(index % 5) / 4]),
  ],
  ticks: (count) => [
    [...HEAD, 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ...rows(count, (index) => [0, 1, 2].map((at) => index % 3 === at)),
  ],
  english: (count) => [
    ['No.', 'Measure', 'Method', 'Owner', 'Follow-up', 'Status'],
    ...rows(count, (index) => [['To do', 'In progress', 'Done'][index % 3] ?? '']),
  ],
  titled: (count) => [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    [],
    [...HEAD, 'สถานะการดำเนินการ'],
    ['ด้านที่ ๑ การปฏิบัติหน้าที่'],
    ...rows(count, (index) => [WORDS[index % 3] ?? '']),
  ],
};

function rows(count: number, status: (index: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => [...first(index), ...status(index)]);
}

/** The table in one form, or a wrong name's mistake. */
export function formOf(name: string, count = 6): readonly Row[] {
  const form = FORMS[name];
  if (!form) throw new Error(`there is no form ${name}`);
  return form(count);
}
