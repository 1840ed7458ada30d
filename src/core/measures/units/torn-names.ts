/** Names of units that a narrow column breaks over two lines: กองสวัสดิการ above สังคม. */
import { SHORT_HOSPITAL, SHORT_SCHOOL } from './unit-words';

const KIND = '(?:กอง|สำนัก(?:งาน)?|ส่วน|ฝ่าย|หน่วย(?:งาน)?|ศูนย์|กลุ่ม(?:งาน)?|งาน)';
/** What stands behind the kind of the last word of a line. */
const STEM = new RegExp(`(?:^|[^ก-๎])${KIND}([ก-๎]+)$`);

/** What divisions and sections are called throughout the country, as far as half of a name is no other unit. */
const NAMES = [
  'สวัสดิการสังคม',
  'ตรวจสอบภายใน',
  'ส่งเสริมการเกษตร',
  'ส่งเสริมการศึกษา',
  'ส่งเสริมการท่องเที่ยว',
  'ส่งเสริมคุณภาพชีวิต',
  'ทรัพยากรธรรมชาติ',
  'ทรัพยากรบุคคล',
  'ทรัพยากรน้ำ',
  'พัฒนาเด็กเล็ก',
  'พัฒนาชุมชน',
  'พัฒนารายได้',
  'การเจ้าหน้าที่',
  'การศึกษา',
  'การแพทย์',
  'การสาธารณสุข',
  'สาธารณสุขและสิ่งแวดล้อม',
  'สาธารณูปโภค',
  'สิ่งแวดล้อม',
  'ยุทธศาสตร์และงบประมาณ',
  'วิชาการและแผนงาน',
  'นโยบายและแผน',
  'แผนและงบประมาณ',
  'ป้องกันและบรรเทาสาธารณภัย',
  'พัสดุและทรัพย์สิน',
  'สารสนเทศภาษี',
  'ท่องเที่ยวและกีฬา',
  'ประชาสัมพันธ์',
  'ผังเมือง',
  'บริหารงานทั่วไป',
  'บริหารทั่วไป',
  'กิจการสภา',
  'กิจการขนส่ง',
  'เลขานุการ',
];

/** A kind of which there are many, and the place that tells which: it alone names nobody. */
const WITHOUT_PLACE = new RegExp(
  `(?:^|[^ก-๎])(?:(?:โรงเรียน|${SHORT_SCHOOL})\\s?(?:เทศบาล|อบ[ตจ]\\.?)?\\s?[0-9๐-๙]{0,2}|ศูนย์พัฒนาเด็กเล็ก|ศ\\.?พ\\.?ด\\.?|โรงพยาบาลส่งเสริมสุขภาพตำบล|${SHORT_HOSPITAL}\\.?)$`,
);
const PLACE = /^(?:บ้าน|วัด|ตำบล|ชุมชน|เทศบาล|อบ[ตจ]|องค์การ|แห่งที่|ในสังกัด)/;

/** Whether the line goes on with the name that the one above it begins. */
export function isTorn(above: string, line: string): boolean {
  if (PLACE.test(line) && WITHOUT_PLACE.test(above)) return true;
  const stem = STEM.exec(above)?.[1];
  if (stem === undefined) return false;
  return NAMES.some((name) => {
    const rest = name.startsWith(stem) ? name.slice(stem.length) : '';
    return rest !== '' && (line.startsWith(rest) || (line.length > 2 && rest.startsWith(line)));
  });
}
