/** Makes samples/measures.xlsx: made-up measures of a made-up municipality, as staff would keep them. */
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [NOT, DOING, DONE] = [0, 1, 2] as const;

interface SampleActivity {
  readonly method: string;
  readonly owners: string;
  readonly followUp: string;
  readonly status: 0 | 1 | 2;
  readonly note?: string;
}

interface SampleMeasure {
  readonly title: string;
  readonly activities: readonly SampleActivity[];
}

const MEASURES: readonly SampleMeasure[] = [
  {
    title: 'ให้ความรู้เรื่องมาตรฐานทางจริยธรรมแก่บุคลากร',
    activities: [
      {
        method: 'จัดอบรมประมวลจริยธรรมและข้อบังคับว่าด้วยจรรยาของหน่วยงานแก่ผู้บริหาร สมาชิกสภา และพนักงานทุกระดับ',
        owners: 'สำนักปลัดเทศบาล',
        followUp: 'รายงานผลการอบรมต่อผู้บริหารภายใน 30 วันหลังเสร็จสิ้นการอบรม',
        status: DONE,
        note: '(อบรมเมื่อวันที่ 18 ธันวาคม 2568 ผู้เข้าร่วม 64 คน)',
      },
    ],
  },
  {
    title: 'ประกาศนโยบายไม่รับของขวัญและของกำนัลจากการปฏิบัติหน้าที่ (No Gift Policy)',
    activities: [
      {
        method: 'จัดทำประกาศ เผยแพร่บนเว็บไซต์ และชี้แจงผู้มารับบริการ ณ จุดบริการทุกจุด',
        owners: 'สำนักปลัดเทศบาล\nกองคลัง',
        followUp: 'สรุปรายงานการรับของขวัญทุกไตรมาส',
        status: DONE,
        note: '(เผยแพร่ที่ https://www.example.org/ita2569/no-gift)',
      },
    ],
  },
  {
    title: 'เปิดเผยข้อมูลการจัดซื้อจัดจ้างและการใช้จ่ายงบประมาณ',
    activities: [
      {
        method: 'เผยแพร่แผนการจัดซื้อจัดจ้างประจำปีและประกาศต่าง ๆ บนเว็บไซต์',
        owners: 'กองคลัง',
        followUp: 'ตรวจความครบถ้วนทุกวันที่ 5 ของเดือน',
        status: DONE,
        note: '(เผยแพร่แผนเมื่อวันที่ 27 ตุลาคม 2568)',
      },
      {
        method: 'จัดทำรายงานสรุปผลการจัดซื้อจัดจ้างรายเดือน (แบบ สขร. 1)',
        owners: 'กองคลัง',
        followUp: 'รายงานผู้บริหารทุกเดือน',
        status: DOING,
        note: '(เผยแพร่แล้ว 10 จาก 12 เดือน)',
      },
    ],
  },
  {
    title: 'ปรับปรุงคู่มือและมาตรฐานการให้บริการประชาชน',
    activities: [
      {
        method: 'ทบทวนขั้นตอน ระยะเวลา และค่าธรรมเนียม แล้วติดประกาศให้ผู้รับบริการทราบ',
        owners: 'กองช่าง, กองสาธารณสุขและสิ่งแวดล้อม',
        followUp: 'ติดตามผลทุก 6 เดือน',
        status: DOING,
        note: '(ทบทวนแล้ว 14 จาก 22 กระบวนงาน)',
      },
    ],
  },
  {
    title: 'เพิ่มช่องทางรับฟังความคิดเห็นและแจ้งเรื่องร้องเรียนการทุจริต',
    activities: [
      {
        method: 'จัดทำช่องทางออนไลน์ที่คุ้มครองข้อมูลผู้แจ้ง และแจ้งผลการดำเนินการภายใน 15 วัน',
        owners: 'สำนักปลัดเทศบาล/กองยุทธศาสตร์และงบประมาณ',
        followUp: 'สรุปจำนวนเรื่องและผลทุกไตรมาส',
        status: DONE,
        note: '(เปิดใช้งานเมื่อวันที่ 2 กุมภาพันธ์ 2569)',
      },
    ],
  },
  {
    title: 'ประเมินความเสี่ยงการทุจริตในกระบวนงานสำคัญ',
    activities: [
      {
        method: 'ประชุมคณะทำงานเพื่อระบุ วิเคราะห์ และกำหนดมาตรการควบคุมความเสี่ยงอย่างน้อย 3 กระบวนงาน',
        owners: 'กองยุทธศาสตร์และงบประมาณ',
        followUp: 'รายงานความก้าวหน้ารอบ 6 เดือน และรอบ 12 เดือน',
        status: DOING,
        note: '(ประชุมคณะทำงานแล้ว 1 ครั้ง)',
      },
    ],
  },
  {
    title: 'ควบคุมการใช้และการยืมทรัพย์สินของราชการ',
    activities: [
      {
        method: 'จัดทำทะเบียนยืมทรัพย์สินและแบบฟอร์มการยืม พร้อมแจ้งเวียนให้ทุกส่วนราชการถือปฏิบัติ',
        owners: 'กองคลัง',
        followUp: 'สุ่มตรวจทะเบียนทุกไตรมาส',
        status: NOT,
        note: '(กำหนดเริ่มไตรมาสที่ 4)',
      },
    ],
  },
];

const SETTINGS: readonly (readonly [string, string])[] = [
  ['ส่วนราชการ', 'งานนิติการ สำนักปลัดเทศบาล'],
  ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['อำเภอ', 'เมืองตัวอย่าง'],
  ['จังหวัด', 'ตัวอย่าง'],
  ['โทรศัพท์', '0 0000 0000'],
  ['ไปรษณีย์อิเล็กทรอนิกส์', 'saraban@example.org'],
  ['ที่', ''],
  ['วันที่', ''],
  ['เรื่อง', ''],
  ['เรียน', ''],
  ['อ้างถึง', ''],
  ['สิ่งที่ส่งมาด้วย', ''],
  ['ปีงบประมาณ', '2569'],
  ['ปีที่ประเมิน ITA', ''],
  ['คะแนน ITA', '88.46'],
  ['คะแนน IIT', '86.12'],
  ['คะแนน EIT', '90.35'],
  ['คะแนน OIT', '88.75'],
  ['ระดับ ITA', ''],
  ['วันประกาศผล ITA', ''],
  ['ข้อ OIT มาตรการ', ''],
  ['ข้อ OIT ผล', ''],
  ['ผู้จัดทำ', 'ชื่อ–สกุล'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกรปฏิบัติการ'],
  ['รวมช่องลงนามคนเดียวกัน', 'ไม่'],
  ['เลขไทย', 'ใช่'],
];

const SIGNERS: readonly (readonly string[])[] = [
  ['1', 'ความเห็นหัวหน้าสำนักปลัดเทศบาล', 'ชื่อ–สกุล', 'หัวหน้าสำนักปลัดเทศบาล', '', 'head@example.org'],
  ['2', 'ความเห็นปลัดเทศบาล', 'ชื่อ–สกุล', 'รองปลัดเทศบาล', 'ปลัดเทศบาลตำบลตัวอย่าง', 'clerk@example.org'],
  ['3', 'คำสั่งนายกเทศมนตรี', 'ชื่อ–สกุล', 'นายกเทศมนตรีตำบลตัวอย่าง', '', 'mayor@example.org'],
];

const HEADER_FILL = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FFE8EAED' },
} as const;

function addMeasures(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('มาตรการ', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow(['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569']);
  sheet.addRow([
    'ลำดับ',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการ',
    'ผู้รับผิดชอบ',
    'การกำกับติดตาม',
    'สถานะการดำเนินการ',
  ]);
  sheet.addRow([
    ...Array(5).fill(''),
    'ยังไม่ดำเนินการ',
    'อยู่ระหว่างดำเนินการ',
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
  ]);
  for (const [index, { title, activities }] of MEASURES.entries()) {
    for (const [position, activity] of activities.entries()) {
      const first = position === 0;
      const marks = ['', '', ''];
      marks[activity.status] = ['/', activity.note].filter(Boolean).join('\n');
      const { method, owners, followUp } = activity;
      sheet.addRow([
        first ? index + 1 : '',
        first ? title : '',
        method,
        owners,
        followUp,
        ...marks,
      ]);
    }
  }
  sheet.mergeCells('A1:H1');
  for (const column of ['A', 'B', 'C', 'D', 'E']) sheet.mergeCells(`${column}2:${column}3`);
  sheet.mergeCells('F2:H2');
  const widths = [8, 34, 44, 24, 30, 16, 20, 24];
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  sheet.eachRow((row, number) => {
    row.eachCell((cell) => {
      cell.alignment = { vertical: 'top', wrapText: true };
      if (number > 3) return;
      cell.font = { bold: true };
      cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
      if (number > 1) cell.fill = HEADER_FILL;
    });
  });
}

function addForm(book: ExcelJS.Workbook, name: string, rows: readonly (readonly string[])[]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 18 : 34;
    column.numFmt = '@';
  });
}

const book = new ExcelJS.Workbook();
// A fixed day: the same sample gives the same file.
book.created = new Date('2026-01-05T00:00:00Z');
book.modified = book.created;
addMeasures(book);
addForm(book, 'ตั้งค่า', [['รายการ', 'ค่า'], ...SETTINGS]);
addForm(book, 'ผู้ลงนาม', [['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'], ...SIGNERS]);
await book.xlsx.writeFile(join(import.meta.dirname, 'measures.xlsx'));
