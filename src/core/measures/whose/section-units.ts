/** Rows that name a unit alone: the heading of its measures, and their owner where no column says one. */
import { filledIn } from '../../sheet/cell';
import { singleSpaced } from '../../text/spelling';
import type { Header } from '../header';
import type { TableRow } from '../table-row';

/** Units as they are called everywhere; a title may begin with one and goes on. */
const UNIT_NAME =
  /^(?:[0-9๐-๙]{1,2}[.)]\s*|[-•]\s*)?((?:สำนัก(?:งาน)?ปลัด|(?:กอง|สำนัก|ส่วน|ฝ่าย)(?:การ)?(?:คลัง|ช่าง|ศึกษา|โยธา|สาธารณสุข|สวัสดิการ|เจ้าหน้าที่|ยุทธศาสตร์|วิชาการ|แผนและงบประมาณ|ประปา|ส่งเสริม|พัฒนาชุมชน|แพทย์|ท่องเที่ยว|พัสดุ|ป้องกัน|อำนวยการ|ปกครอง|นิติการ|สาธารณูปโภค|ตรวจสอบภายใน)|หน่วย(?:งาน)?ตรวจสอบภายใน)(?:\s?(?:และ|,)?\s?(?:สังคม|สิ่งแวดล้อม|งบประมาณ|แผนงาน|ศาสนา|วัฒนธรรม|การเกษตร|ทรัพย์สิน|บรรเทาสาธารณภัย|คุณภาพชีวิต|พัฒนาชุมชน|ประสานงาน)){0,3}(?:\s?(?:เทศบาล|องค์การบริหารส่วน|อบ[ตจ]\.?|ท[ตมน]\.)[ก-๎]{0,40})?)$/;

const WHOSE =
  '(?:(?:หน่วยงาน|ส่วนราชการ|ส่วนงาน)(?:ที่)?(?:รับผิดชอบ|เจ้าของเรื่อง|เจ้าภาพ|ดำเนินการ)?(?:หลัก)?|ผู้รับผิดชอบ(?:หลัก)?|กอง\\s?/\\s?สำนัก|สำนัก\\s?/\\s?กอง|ของ)';
const LABEL = new RegExp(`^${WHOSE}\\s?[:：]?\\s?`);
/** With its colon whatever follows is a name. */
const SURE_LABEL = new RegExp(`^${WHOSE}\\s?[:：]\\s?(?=\\S)`);
const ANSWERS = /รับผิดชอบ/;
const AGENCY = /^(?:เทศบาล|องค์การบริหาร|อบ[ตจ]\.?(?:\s|[ก-ฮ])|ท[ตมน]\.)/;
const LONGEST = 80;

/** The unit that a line names and nothing else; '' for any other text. */
export function unitNamed(text: string): string {
  return UNIT_NAME.exec(singleSpaced(text).replace(LABEL, ''))?.[1] ?? '';
}

/** Whether a line says whose the rows below are, though it be the agency's: หน่วยงาน : เทศบาลตำบลหนองบัว. */
function isLabelled(text: string): boolean {
  return text.length <= LONGEST && SURE_LABEL.test(singleSpaced(text));
}

/** The unit that a line over measures names, with its label whatever it is called; '' for the agency and any other text. */
export function unitOfLine(text: string): string {
  const named = unitNamed(text);
  if (named !== '' || !isLabelled(text)) return named;
  const name = singleSpaced(text).replace(SURE_LABEL, '').trim();
  return AGENCY.test(name) ? '' : name;
}

/** The same where the line says that it answers for them. */
export function unitAnswering(text: string): string {
  return ANSWERS.test(text) && isLabelled(text) ? unitOfLine(text) : '';
}

/** Whether a row is nothing but such a line. */
export function isSection(row: TableRow, header: Header): boolean {
  const text = aloneUnderTitle(row, header);
  return unitOfLine(text) !== '' || isLabelled(text);
}

/** The unit that a row names alone, as the heading of its measures; '' for any other row. */
export function unitOfSection(row: TableRow, header: Header): string {
  return unitOfLine(aloneUnderTitle(row, header));
}

/** The only text of the row, where it stands under the title or the number. */
function aloneUnderTitle(row: TableRow, { columns }: Header): string {
  const texts = filledIn(row.cells);
  const [text = ''] = texts;
  const isThere = [row.own(columns.number), row.own(columns.title)].includes(text);
  return texts.length === 1 && isThere ? text : '';
}
