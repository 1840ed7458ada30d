/** Made-up measures, settings and signers: what a preview shows while the sheet is empty. */
import { countCompletion } from '../measures/completion';
import { ownHeadings } from '../measures/own-columns';
import { readMeasures } from '../measures/read-measures';
import { EVERYTHING } from '../measures/units/memo-scope';
import { readSettings } from '../office/read-settings';
import { readSigners } from '../office/signers';
import type { MemoSource } from './memo-fields';

const [PALAD, FINANCE, WORKS] = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'] as const;
const QUARTERLY = 'ทุกไตรมาส';
const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';

/** Beside some of them. */
const OWN = [
  ['งบประมาณ', 'ระยะเวลา'],
  ['ไม่ใช้งบประมาณ', 'ต.ค. 2568'],
  ['12,500 บาท', 'ม.ค.–มี.ค. 2569'],
];

/** A sheet like an office's, read as one. */
const MEASURES = [
  ['no.', 'measure', 'method', 'owner', 'follow-up', 'status', 'note'],
  ['1', 'ประกาศนโยบายไม่รับของขวัญ', 'เผยแพร่ประกาศ', PALAD, QUARTERLY, 'done', '(www.example.org)'],
  ['2', 'ให้ความรู้ด้านจริยธรรม', 'จัดอบรมเจ้าหน้าที่', PALAD, QUARTERLY, 'done', '(40 คน)'],
  ['', '', 'ติดตามหลังอบรม', `${PALAD}, ${FINANCE}`, QUARTERLY, 'in progress', ''],
  ['3', 'เปิดเผยการจัดซื้อจัดจ้าง', 'เผยแพร่บนเว็บไซต์', FINANCE, QUARTERLY, 'done', '(ไตรมาส 1–4)'],
  ['4', 'ลดขั้นตอนการให้บริการ', 'ปรับปรุงคู่มือ', `${WORKS}, ${FINANCE}`, QUARTERLY, 'in progress', ''],
  ['5', 'เพิ่มช่องทางร้องเรียน', 'จัดทำแบบฟอร์มออนไลน์', PALAD, QUARTERLY, 'done', ''],
  ['6', 'ตรวจสอบการใช้รถราชการ', 'จัดทำทะเบียนคุม', WORKS, QUARTERLY, 'to do', '(รองบประมาณ)'],
].map((row, index) => [...row, ...(OWN[index] ?? ['', ''])]);

const SETTINGS = [
  ['department', `งานนิติการ ${PALAD}`],
  ['agency', AGENCY],
  ['district', 'ตัวอย่าง'],
  ['province', 'ตัวอย่าง'],
  ['phone', '0 0000 0000'],
  ['officeEmail', 'saraban@example.org'],
  ['reference', 'ตย 00001/1'],
  ['date', '2026-09-10'],
  ['basis', 'บันทึกข้อความ ที่ ตย 00001/2568 ลงวันที่ 1 ตุลาคม 2568'],
  ['enclosures', 'ภาพถ่ายกิจกรรม จำนวน 1 ชุด'],
  ['fiscalYear', 2569],
  ['itaScore', 91.25],
  ['iitScore', 90.5],
  ['eitScore', 88.75],
  ['oitScore', 94.5],
  ['drafter', 'นายสมมติ ตัวอย่าง'],
  ['drafterPosition', 'นิติกร'],
  ['sender', 'นางสาวตัวอย่าง สมมติ'],
  ['senderPosition', `ปลัด${AGENCY}`],
  ['replyBy', '2026-09-30'],
  ['oneBlock', 'ไม่'],
  ['fileName', '{เรื่อง} {วันที่}'],
];

const SIGNERS = [
  ['name', 'position', 'actingFor'],
  ['นางสาวสมมติ ตัวอย่าง', `หัวหน้า${PALAD}`, ''],
  ['นายตัวอย่าง สมมติ', 'รองปลัด', `ปลัด${AGENCY}`],
  ['นางตัวอย่าง สมมติ', `นายก${AGENCY}`, ''],
];

export function sampleSource(): MemoSource {
  const read = readMeasures({ sheet: '', cells: MEASURES, merges: [] });
  const table = read.ok ? read.value : null;
  const measures = table?.measures ?? [];
  return {
    measures,
    ownColumns: ownHeadings(table),
    completion: countCompletion(measures),
    settings: readSettings(SETTINGS),
    signers: readSigners(SIGNERS),
    today: { year: 2026, month: 9, day: 10 },
    period: 'twelve-months',
    scope: EVERYTHING,
    request: null,
  };
}
