/** Rows that name a unit alone: the heading of its measures, and their owner where no column says one. */
import { singleSpaced } from '../../text/spelling';
import type { Header } from '../header';
import type { TableRow } from '../table-row';

/** Units as they are called everywhere; a title may begin with one and goes on. */
const UNIT_NAME =
  /^(?:[0-9๐-๙]{1,2}[.)]\s*|[-•]\s*)?((?:สำนัก(?:งาน)?ปลัด|(?:กอง|สำนัก|ส่วน|ฝ่าย)(?:การ)?(?:คลัง|ช่าง|ศึกษา|โยธา|สาธารณสุข|สวัสดิการ|เจ้าหน้าที่|ยุทธศาสตร์|วิชาการ|แผนและงบประมาณ|ประปา|ส่งเสริม|พัฒนาชุมชน|แพทย์|ท่องเที่ยว|พัสดุ|ป้องกัน|อำนวยการ|ปกครอง|นิติการ|สาธารณูปโภค|ตรวจสอบภายใน)|หน่วย(?:งาน)?ตรวจสอบภายใน)(?:\s?(?:และ|,)?\s?(?:สังคม|สิ่งแวดล้อม|งบประมาณ|แผนงาน|ศาสนา|วัฒนธรรม|การเกษตร|ทรัพย์สิน|บรรเทาสาธารณภัย|คุณภาพชีวิต|พัฒนาชุมชน|ประสานงาน)){0,3}(?:\s?(?:เทศบาล|องค์การบริหารส่วน|อบ[ตจ]\.?|ท[ตมน]\.)[ก-๎]{0,40})?)$/;

/** The unit that a line names and nothing else; '' for any other text. */
export function unitNamed(text: string): string {
  const plain = singleSpaced(text).replace(/^(?:หน่วยงาน|ส่วนราชการ|ของ)\s?[:：]?\s?/, '');
  return UNIT_NAME.exec(plain)?.[1] ?? '';
}

/** The unit that a row names alone, as the heading of its measures; '' for any other row. */
export function unitOfSection(row: TableRow, header: Header): string {
  const texts = row.cells.filter((cell) => cell !== '');
  const [text = ''] = texts;
  if (texts.length !== 1) return '';
  const { number, title } = header.columns;
  if (text !== row.own(number) && text !== row.own(title)) return '';
  return UNIT_NAME.exec(singleSpaced(text))?.[1] ?? '';
}
