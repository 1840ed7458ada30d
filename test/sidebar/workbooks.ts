/** Workbooks as offices keep them, for the sidebar to show: in order, with faults, empty, and huge. */
import { doneRows, HEADINGS, type OfficeOptions } from '../add-on/office';

type Sheets = NonNullable<OfficeOptions['sheets']>;

const MEASURES: readonly (readonly string[])[] = [
  [
    '1',
    'ให้ความรู้เรื่องมาตรฐานทางจริยธรรม',
    'จัดอบรม',
    'สำนักปลัด',
    'รายงานผลการอบรมทุกไตรมาส',
    '',
    '',
    '/\n(อบรม 40 คน)',
  ],
  [
    '2',
    'ประกาศนโยบาย No Gift Policy',
    'จัดทำประกาศ',
    'สำนักปลัด',
    'รายงานทุกไตรมาส',
    '',
    '',
    '/\n(ประกาศ 2 ฉบับ)',
  ],
  [
    '3',
    'เปิดเผยข้อมูลการจัดซื้อจัดจ้าง',
    'เผยแพร่บนเว็บไซต์',
    'กองคลัง',
    'รายงานทุกเดือน',
    '',
    '/\n(เผยแพร่แล้ว 6 เดือน ครบในเดือนกันยายน)',
    '',
  ],
  [
    '4',
    'ปรับปรุงคู่มือการให้บริการ',
    'ทบทวนขั้นตอน',
    'กองช่าง',
    'รายงานทุก 6 เดือน',
    '',
    '/\n(ทบทวนแล้ว 2 ฉบับ ครบในเดือนกันยายน)',
    '',
  ],
  [
    '5',
    'เพิ่มช่องทางแจ้งเรื่องร้องเรียน',
    'ช่องทางออนไลน์',
    'สำนักปลัด',
    'รายงานทุกไตรมาส',
    '/\n(เริ่มในไตรมาสที่ 4)',
    '',
    '',
  ],
  [
    '6',
    'ตรวจสอบภายในตามแผนประจำปี',
    'ตรวจตามแผน',
    'หน่วยตรวจสอบภายใน',
    'รายงานทุกปี',
    '',
    '',
    '/\n(รายงาน 1 ฉบับ)',
  ],
];

const SETTINGS = [
  ['รายการ', 'ค่า'],
  ['ส่วนราชการ', 'สำนักปลัด งานนิติการ'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['ปีงบประมาณ', '2569'],
  ['คะแนน ITA', '88.46'],
  ['ผู้จัดทำ', 'นางสาวสมใจ ตัวอย่าง'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกรปฏิบัติการ'],
  ['ระดับ ITA', 'ผ่านดี'],
];

const SIGNERS = [
  ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
  ['1', 'ความเห็นหัวหน้าสำนักปลัด', 'นายหนึ่ง ตัวอย่าง', 'หัวหน้าสำนักปลัด', '', ''],
  ['2', 'ความเห็นปลัด', 'นายสอง ตัวอย่าง', 'รองปลัด', 'ปลัดองค์การบริหารส่วนตำบล', ''],
  ['3', 'คำสั่งนายก', 'นางสาม ตัวอย่าง', 'นายกองค์การบริหารส่วนตำบล', '', ''],
];

export const inOrder: Sheets = {
  มาตรการ: [HEADINGS, ...MEASURES],
  ตั้งค่า: SETTINGS,
  ผู้ลงนาม: SIGNERS,
};

/** An error of each kind, two mixed numbers, a wrong term in another sheet, and blanks for the pen. */
export const withFaults: Sheets = {
  มาตรการ: [
    HEADINGS,
    ...MEASURES,
    ['7', 'จัดทำแผนป้องกันการทุจริต ปี ๒๕๖9', 'ประชุมคณะทำงานครั้งที่ ๑2', 'สำนักปลัด', 'รายปี', '', '', ''],
    ['8', 'มาตรการใช้ทรัพย์สินของราชการ', 'ออกประกาศ', 'กองคลัง', 'รายปี', '/', '/', ''],
    ['9', 'เผยแพร่แผนอัตรากำลัง', 'ขึ้นเว็บไซต์', 'กองช่าง', 'รายปี', 'x', '', ''],
  ],
  ตั้งค่า: SETTINGS.filter(([label]) => label !== 'คะแนน ITA' && label !== 'ผู้จัดทำ'),
  ผู้ลงนาม: SIGNERS.map((row) =>
    row.map((text) => text.replace('รองปลัด', 'รองปลัด รักษาการราชการแทนปลัด')),
  ),
};

/** What an office has before it begins. */
export const untouched: Sheets = { ชีต1: [['รายชื่อบุคลากร'], ['นายหนึ่ง']] };

/** Hundreds of findings. */
export const huge: Sheets = {
  ...inOrder,
  มาตรการ: [
    HEADINGS,
    ...doneRows(150).map((row, index) =>
      row.map((text, column) => (column === 7 && index % 2 ? '' : text)),
    ),
    ...doneRows(60).map(([number, title, ...rest]) => [number, `${title} พ.ศ. ๒๕๖9`, ...rest]),
  ],
};

const HOSTILE = '<img src=x onerror=alert(1)>"\'</script><script>alert(2)</script>{{x}}';

/** Cells that would like to be code. */
export const hostile: Sheets = {
  [`มาตรการ ${'<b>'}`]: [
    HEADINGS,
    ['1', HOSTILE, HOSTILE, `${HOSTILE}\nกองคลัง`, '=1+1', '', '', 'x'],
    ['2', `ยาว${'มาก'.repeat(120)}`, 'W'.repeat(300), 'ก'.repeat(120), '', '', '', '/'],
  ],
  ตั้งค่า: [...SETTINGS, ['เรื่อง', HOSTILE], ['ที่', `javascript:${HOSTILE}`]],
  ผู้ลงนาม: SIGNERS.map((row, index) => (index === 1 ? row.map(() => HOSTILE) : row)),
};

export const OWN_SHEET = 'แผนงาน';

const OWN_HEAD = ['#', 'สิ่งที่จะทำ', 'ใครทำ', 'เงิน', 'ถึงไหนแล้ว'];

/** An office's own table: nothing of its headings is known, and one of its words is. */
export const ownTable = {
  [OWN_SHEET]: [
    ['แผนของเรา'],
    OWN_HEAD,
    ['1', 'อบรมจริยธรรม', 'กองคลัง', '500', 'เสร็จแล้ว'],
    ['2', 'ประกาศนโยบาย', 'กองช่าง', '', 'ลุย'],
    ['3', 'ตรวจสอบภายใน', 'กองคลัง', '', 'ยังไม่ทำ'],
  ],
} satisfies Sheets;
