/** A made-up office's measures, settings and signers, with what a template has to cope with. */
import { activity, measure, type SampleParts } from '../core/template/samples';

const MEASURES = [
  measure(
    '1',
    'ให้ความรู้ 1',
    { ...activity('done', 'จัดอบรม 2 ครั้ง', '(จัดเมื่อ 12 ม.ค. 2569)'), owners: ['สำนักปลัด', 'กองคลัง'] },
    activity('in-progress', 'สรุปผล 3', 'รอรายงาน'),
  ),
  measure('2', 'เผยแพร่ข้อมูล', activity('not-started', 'ลงเว็บไซต์ www.a1.go.th', 'รองบ 5 บาท')),
  measure('3', 'รับฟังความคิดเห็น', activity(null, 'ตั้งกล่อง')),
];
const SETTINGS = [
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
  ['โทรศัพท์', '0 2123 4567'],
  ['ที่', 'นบ 71801/15'],
  ['คะแนน ITA', 91.5],
  ['ระดับ ITA', 'ผ่านดี'],
  ['ผู้จัดทำ', 'นางสาวสุภาพร ใจซื่อ'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกร'],
];
const SIGNERS = [
  [2, 'ความเห็นปลัด', 'นางวิไล สุจริต', 'รองปลัด', 'ปลัดองค์การบริหารส่วนตำบล', ''],
  [1, 'ความเห็นหัวหน้าสำนักปลัด', 'นายมานะ อดทน', 'หัวหน้าสำนักปลัด', '', ''],
  [3, 'คำสั่งนายก', 'นายสมชาย รักชาติ', 'นายกองค์การบริหารส่วนตำบลบ้านใหม่', '', ''],
];

/** Every status, several owners, two activities in one measure, a web address, an acting superior. */
export const OFFICE = {
  measures: MEASURES,
  settings: SETTINGS,
  signers: SIGNERS,
} as const satisfies SampleParts;
