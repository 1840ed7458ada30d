/** Words around the memos to the units: what a user is told of a batch, and what a unit reads in a chat, in Thai. */
import { docLinkOf } from '../core/doc-link';
import { isLeftToPen } from '../core/office/due/left-to-pen';
import { toThaiDigits } from '../core/text/digits';
import { plainLine } from '../core/text/plain-line';

interface Begun {
  readonly by: string;
  readonly mine: boolean | null;
  readonly since: string;
  readonly made: number;
  readonly units: readonly string[];
  /** Nothing is left to be made of it. */
  readonly isFinished: boolean;
}

const th = {
  other: ({ by, mine, since, made, units, isFinished }: Begun): string => {
    const so = toThaiDigits(`เมื่อ ${since} สร้างแล้ว ${made} จาก ${units.length} ฉบับ`);
    if (isFinished)
      return `${mine === true ? 'ท่าน' : by || 'ผู้อื่น'} เริ่มสร้างบันทึกข้อความถึงหน่วยงานอีกชุดหนึ่งไว้${so} และไม่เหลือฉบับที่ต้องสร้างแล้ว รายการที่ท่านเลือกไว้มาจากก่อนหน้านั้น จึงยังไม่ได้สร้างฉบับนี้ กรุณาดูสถานะล่าสุดของแต่ละหน่วยงานในหน้านี้ หากยังต้องการ กรุณาเลือกแล้วสร้างอีกครั้ง`;
    return mine === true
      ? `ท่านเริ่มสร้างบันทึกข้อความถึงหน่วยงานอีกชุดหนึ่งไว้${so} จึงยังไม่ได้สร้างฉบับนี้ กรุณาสร้างชุดนั้นต่อให้ครบก่อน หรือเลือกเริ่มชุดใหม่`
      : `${by || 'ผู้อื่น'} เริ่มสร้างบันทึกข้อความถึงหน่วยงานชุดหนึ่งไว้${so} เอกสารของชุดนั้นอยู่ใน Google ไดรฟ์ของผู้สร้าง ท่านจึงสร้างต่อแทนไม่ได้ และยังไม่ได้สร้างฉบับนี้ กรุณาให้ผู้นั้นสร้างต่อ หรือตกลงกันแล้วเลือกเริ่มชุดใหม่`;
  },
};

const en: typeof th = {
  other: ({ by, mine, since, made, units, isFinished }) => {
    if (isFinished)
      return `${mine === true ? 'You' : by || 'Someone else'} started another batch of memos to units (${since}). ${made} of ${units.length} are ready and none is left to create. What you chose is from before that, so this memo wasn’t created. Look at each unit’s latest status on this page; if you still want memos, choose and create them again.`;
    return mine === true
      ? `You started another batch of memos to units (${since}). ${made} of ${units.length} are ready, so this memo wasn’t created. Continue that batch first, or choose to start a new one.`
      : `${by || 'Someone else'} started a batch of memos to units (${since}). ${made} of ${units.length} are ready. Its documents are in that person’s Drive, so you can’t continue it, and this memo wasn’t created. Ask them to continue, or agree with them and start a new batch.`;
  },
};

export const UNITS = { th, en };

interface UnitLetter {
  readonly to: string;
  readonly subject: string;
  readonly sheet: string;
  readonly byWhen: string;
  readonly link: string;
  /** It has something to report, and not only to confirm. */
  readonly isAsked: boolean;
  /** It went by hand, and its link opens to nobody: a text with it would lead to a refusal. */
  readonly isOnPaper?: boolean;
}

/** To be passed on in a chat; '' while there is no document. */
export function unitText(letter: UnitLetter): string {
  const { to, subject, sheet, byWhen, link, isAsked, isOnPaper = false } = letter;
  if (link === '') return '';
  const memo = `บันทึกข้อความ เรื่อง ${toThaiDigits(plainLine(subject))}`;
  return [
    `เรียน ${plainLine(to)}`,
    isOnPaper ? `ตามที่ได้ส่ง${memo} เป็นกระดาษแล้ว` : `ขอส่ง${memo}`,
    `${toDo(isAsked, `ในชีต “${plainLine(sheet)}”`)} ${dayTold(byWhen)}`.trimEnd(),
    ...(isOnPaper ? [] : [docLinkOf(link)]),
  ].join('\n');
}

/** There is no pen in a chat. */
function dayTold(byWhen: string): string {
  return isLeftToPen(byWhen) ? '' : toThaiDigits(byWhen);
}

function toDo(isAsked: boolean, where: string): string {
  return isAsked
    ? `โปรดกรอกสถานะและหลักฐาน${where}`
    : `โปรดตรวจสอบสถานะและหลักฐาน${where} แล้วแจ้งยืนยัน`;
}

interface Waiting {
  readonly to: string;
  readonly byWhen: string;
  readonly isLate: boolean;
  readonly isAsked: boolean;
  /** Of how many rows it is asked to report, and of how many it has. */
  readonly asked: number;
  readonly reported: number;
  /** The measures of the others. */
  readonly open: readonly string[];
}

/** A line of a chat names no more. */
const MOST_OPEN = 10;

/** To all of them at once; each day once, with those who were asked for it, and what they were asked to do. */
export function reminderText(waiting: readonly Waiting[], sheet: string): string {
  const whole = waiting.map(({ byWhen, isAsked }) => `${isAsked} ${byWhen}`);
  const groups = [...new Set(whole)].map((key) => waiting.filter((_, at) => whole[at] === key));
  const begun = waiting.filter(({ reported }) => reported > 0);
  return [
    `เรียน ${waiting.map(({ to }) => plainLine(to)).join(' ')}`,
    `ตามที่ได้มีบันทึกข้อความถึงท่านเรื่องมาตรการที่รับผิดชอบ ${found(waiting, begun)}ในชีต “${plainLine(sheet)}”`,
    ...begun.map(leftOpen),
    ...groups.map((asked) => {
      const who = groups.length > 1 ? `${asked.map(({ to }) => plainLine(to)).join(' ')} ` : '';
      const late = asked.some(({ isLate }) => isLate) ? ' ซึ่งเลยกำหนดแล้ว' : '';
      const [first] = asked;
      return `${who}${toDo(first?.isAsked ?? true, '')} ${dayTold(first?.byWhen ?? '')}${late}`.trimEnd();
    }),
    begun.length > 0
      ? 'หากรายการที่เหลือไม่มีการเปลี่ยนแปลง หรือรายงานแล้ว โปรดแจ้งกลับ'
      : 'หากไม่มีการเปลี่ยนแปลง หรือรายงานแล้ว โปรดแจ้งกลับ',
  ].join('\n');
}

function found(waiting: readonly Waiting[], begun: readonly Waiting[]): string {
  if (begun.length === 0) return 'ยังไม่พบการรายงาน';
  return begun.length === waiting.length ? 'ยังพบการรายงานไม่ครบ' : 'ยังไม่พบการรายงาน หรือพบไม่ครบ ';
}

/** `ผู้อำนวยการกองคลัง รายงานแล้ว ๑ จาก ๓ รายการ ยังไม่ได้รายงาน: ๒. คู่มือประชาชน` */
function leftOpen({ to, asked, reported, open }: Waiting): string {
  const more = open.length > MOST_OPEN ? ' และรายการอื่น' : '';
  const named = open.slice(0, MOST_OPEN).map(numbered).join(', ') + more;
  const counts = toThaiDigits(`รายงานแล้ว ${reported} จาก ${asked} รายการ`);
  return `${plainLine(to)} ${counts} ยังไม่ได้รายงาน: ${named}`;
}

/** A title is the sheet's own. */
function numbered(name: string): string {
  return plainLine(name).replace(/^[0-9.]+/, toThaiDigits);
}
