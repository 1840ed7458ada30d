/**
 * Columns behind the status that show what was done, by their heads: when, how many, under which number, where it can be
 * seen. Before it the same heads tell of the plan. They stand as if evidence were written over them.
 */
import { type Columns, STATUSES } from '../columns/columns';
import type { OwnColumn } from '../own-columns';
import { nameOfOwn, SHOWN, tellsResult } from './result-columns';

/** In letters and digits alone. */
const HEADS = [
  // What is still to come, and what is done with the report, is none.
  '(?:วัน(?:ที่)?|วันเดือนปี(?:ที่)?|ว/?ด/?ป(?:ที่)?|เมื่อ(?:ใด|ไร|วันที่)?|date)(?!(?:ที่)?(?:เริ่ม|สิ้นสุด|คาด|กำหนด|ครบ|ต้อง|จะ|ควร|รายงาน|ส่ง|แจ้ง|ทวง|ติดตาม|กำกับ|ตรวจ|บันทึก|กรอก|รับ|นัด|แผน|ทำการ|start|due|report|sent))',
  'จำนวน(?!เงิน|งบ|มาตรการ|กิจกรรม|โครงการ|วัน|เดือน|ปี|ตัวชี้วัด|ผู้รับผิดชอบ|หน่วยงาน|กอง)|(?:ผู้|คน)(?:เข้าร่วม|เข้าอบรม|เข้าประชุม|ผ่าน)',
  '(?:เลข|ที่|เลขที่)(?:ของ)?(?:หนังสือ|คำสั่ง|ประกาศ|บันทึก|เอกสาร|สัญญา|ฎีกา)(?!แจ้ง|ทวง|ติดตาม)|(?:คำสั่ง|ประกาศ|หนังสือ|บันทึกข้อความ|ระเบียบ|สัญญา|โล่|เกียรติบัตร)(?!แจ้ง|ทวง|ติดตาม|ที่เกี่ยวข้อง|อ้างอิง)',
  '(?:หน้า|ที่อยู่)?เว็[บป]|(?:www|web|qr|คิวอาร์|โพสต?์?|เพจ|เฟ[ซส]|facebook|fb|youtube|ยูทูบ|คลิป|วิดีโอ|วีดิทัศน์|อินโฟ|photo|picture|image|file|folder|drive|attach|document|proof|detail|source|reference)',
  '(?:แหล่ง|ที่มา)(?!.{0,9}(?:งบ|เงิน|มาตรการ|ปัญหา|ความเสี่ยง|ตัวชี้วัด|โครงการ))|ช่องทาง|(?:ที่|สถานที่|การ|วัน)?เผยแพร่|(?:ข้อมูล|สิ่ง)?อ้างอิง|สถานที่|(?:ที่|สถานที่)?(?:จัด)?เก็บ',
  'รายละเอียด(?!งบ|ตัวชี้วัด|มาตรการ|โครงการ|แผน)|(?:ข้อมูล)?เพิ่มเติม|ข้อมูล(?:ประกอบ|สนับสนุน|เชิงประจักษ์)|(?:คำ)?อธิบาย|(?:กิจกรรม|งาน|การ)(?:ที่)?(?:ได้)?(?:จัด|ทำ|ดำเนินการ)(?:ไป|จริง|แล้ว)?|สิ่งยืนยัน|แฟ้ม|(?:รูป)?ภาพ(?!รวม)|รูป(?!แบบ)',
];
const SHOWS = new RegExp(`^(?:${HEADS.join('|')})`);
/** Over a column these leave to its own head what it shows. */
const GROUP = /^$|เผยแพร่|อ้างอิง|ประกาศ|คำสั่ง|เว็บ/;
/** Planned as often as told: only where the sheet has nothing that tells surer. */
const OUTCOMES = /^(?:ผลผลิต|ผลลัพธ์|outputs?$|outcomes?$)/;

/** `notes` are the table's columns of notes. */
export function withShown(
  own: readonly OwnColumn[],
  columns: Columns,
  notes: readonly number[],
): readonly OwnColumn[] {
  const statuses = [columns.status, ...STATUSES.map((status) => columns[status])];
  const last = Math.max(0, ...statuses.filter((column) => column !== undefined));
  const isBehind = ({ column }: OwnColumn) => column > last || notes.some((note) => column > note);
  const isShown = (each: OwnColumn) =>
    GROUP.test(each.group) && !tellsResult(nameOfOwn(each)) && SHOWS.test(folded(each));
  const shown = own.map((each) =>
    isBehind(each) && isShown(each) ? { ...each, group: SHOWN } : each,
  );
  // Beside a mark evidence stands in its cell.
  const isSurer = notes.length > 0 || columns.status === undefined || shown.some(isTold);
  if (isSurer) return shown;
  return shown.map((each) =>
    isBehind(each) && OUTCOMES.test(folded(each)) ? { ...each, group: SHOWN } : each,
  );
}

function isTold(own: OwnColumn): boolean {
  return !OUTCOMES.test(folded(own)) && tellsResult(nameOfOwn(own));
}

function folded({ heading }: OwnColumn): string {
  return heading.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}
