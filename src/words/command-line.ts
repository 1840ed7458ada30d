/** What `npm start` prints for people. */
import { toThaiDigits } from '../core/text/digits';

const th = {
  measures: (counts: {
    total: number;
    done: number;
    inProgress: number;
    notStarted: number;
    unclear: number;
  }) =>
    toThaiDigits(
      `มาตรการ ${counts.total} · เสร็จเรียบร้อยแล้ว ${counts.done} · อยู่ระหว่างดำเนินการ ${counts.inProgress} · ยังไม่ดำเนินการ ${counts.notStarted}${counts.unclear > 0 ? ` · ไม่ชัดเจน ${counts.unclear}` : ''}`,
    ),
  percent: (percent: string) => `ร้อยละ ${toThaiDigits(percent)}`,
  sheet: (sheet: string) => `ชีต ${sheet}`,
  findings: (count: number) =>
    count === 0 ? 'ไม่พบรายการที่ต้องแก้ไข' : `พบ ${toThaiDigits(String(count))} รายการ`,
  accepted: (count: number) => `ยืนยันแล้วว่าถูกต้อง ${toThaiDigits(String(count))} รายการ จึงไม่แจ้ง`,
  levels: (rules: string) => `กฎที่ปิดหรือลดระดับในชีตตั้งค่า: ${rules}`,
  memo: (file: string) => `บันทึกข้อความ: ${file}`,
  pdf: (file: string) => `ฉบับ PDF: ${file}`,
  wordMemo: (file: string) => `ฉบับ Word (TH SarabunPSK): ${file}`,
  wordFile: 'บันทึกข้อความ (สำหรับ Word).docx',
  workbook: (file: string) => `ไฟล์ชีตพร้อมผลการตรวจและทะเบียน: ${file}`,
  noMemo: 'ยังไม่ได้สร้างบันทึกข้อความ กรุณาแก้ไขรายการข้างต้น หรือใช้ --force เพื่อสร้างต่อไป',
  nothingToReport: 'ยังไม่ได้สร้างบันทึกข้อความ เพราะไม่มีมาตรการให้รายงาน',
};

const en: typeof th = {
  measures: ({ total, done, inProgress, notStarted, unclear }) =>
    `${total} measures · ${done} done · ${inProgress} in progress · ${notStarted} not started${unclear > 0 ? ` · ${unclear} unclear` : ''}`,
  percent: (percent) => `${percent} per cent`,
  sheet: (sheet) => `Sheet ${sheet}`,
  findings: (count) => (count === 0 ? 'Nothing needs correcting' : `${count} found`),
  accepted: (count) => `${count} accepted as they are, and not listed`,
  levels: (rules) => `Rules turned off or softened in the settings: ${rules}`,
  memo: (file) => `Memo: ${file}`,
  pdf: (file) => `As PDF: ${file}`,
  wordMemo: (file) => `For Word (TH SarabunPSK): ${file}`,
  wordFile: 'memo (for Word).docx',
  workbook: (file) => `Workbook with findings and register: ${file}`,
  noMemo: 'No memo was made. Correct the above, or use --force to go on.',
  nothingToReport: 'No memo was made: there are no measures to report.',
};

export const COMMAND_LINE = { th, en };
