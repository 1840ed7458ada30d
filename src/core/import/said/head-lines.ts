/** Reads the labelled lines at a memo's head (ส่วนราชการ, ที่, วันที่, เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย) by their labels. */
import { MONTHS } from '../../text/dates';
import { cleanCell, singleSpaced } from '../../text/spelling';
import { AGENCY, UNITS } from './agency-name';

export type HeadLabel =
  | 'department'
  | 'reference'
  | 'date'
  | 'subject'
  | 'addressee'
  | 'basis'
  | 'enclosures';

export interface HeadLine {
  readonly label: HeadLabel;
  readonly value: string;
  /** Which of the lines given it stands in. */
  readonly line: number;
}

/** Longer ones first; each stands at a line's start or behind a stop. */
const LABELS: readonly (readonly [RegExp, HeadLabel])[] = [
  [/^ส่วนราชการ(?=[\s:.…\t]|[ก-ฮเ-ไ])/, 'department'],
  [/^วันที่(?=[\s:.…]|[0-9๐-๙])/, 'date'],
  [/^ที่(?=[\s:.…]|$|[ก-ฮ]{2,4}\s?[0-9๐-๙]{3})/, 'reference'],
  [/^เรื่อง(?=[\s:.…]|$|[ก-ฮเ-ไ])/, 'subject'],
  [/^เรียน(?=[\s:.…]|[ก-ฮเ-ไ])/, 'addressee'],
  [/^(?:หนังสือ)?อ้างถึง(?=[\s:.…]|[ก-ฮเ-ไ])/, 'basis'],
  [/^สิ่งที่ส่งมาด้วย(?=[\s:.…]|[ก-ฮเ-ไ])/, 'enclosures'],
];

/** A label alone on its line, its value below: where each stands on a line of its own. */
const ALONE: readonly (readonly [RegExp, HeadLabel])[] = [
  [/^ส่วนราชการ$/, 'department'],
  [/^วันที่$/, 'date'],
  [/^เรียน$/, 'addressee'],
  [/^(?:หนังสือ)?อ้างถึง$/, 'basis'],
  [/^สิ่งที่ส่งมาด้วย$/, 'enclosures'],
];

const OTHER_LABEL = /^(?:เอกสารแนบ|บันทึกข้อความ)/;
/** Where a memo or a letter ends: no value of its head goes on there. */
const CLOSE = /^(?:จึง(?:เรียน|เสนอ|รายงาน|ขอ)|ขอแสดงความนับถือ|\(?\s*ลงชื่อ)/;
/** Where the text of the memo begins. */
const BODY =
  /^(?:ตามที่|ด้วย|บัดนี้|เนื่องจาก|สืบเนื่อง|อนุสนธิ|ข้อเท็จจริง|๑\.|1\.|ความเป็นมา|เรื่องเดิม|ตาราง|-?\s*ตาม(?!ประ))/;
const LEADERS = /[.…·_]{3,}|…+|[-–—=*]{4,}/g;
/** Headings of a table that was pasted as lines: ที่ มาตรการ ผู้รับผิดชอบ. */
const HEADINGS = /มาตรการ|รับผิดชอบ|สถานะ|ดำเนินการ/;

/**
 * Each label once; who writes, the subject and what it refers to may go on in the lines below, to one that `begins`
 * behind a table.
 */
export function readHeadLines(
  lines: readonly string[],
  begins: (line: number) => boolean = () => false,
): readonly HeadLine[] {
  const found: HeadLine[] = [];
  const known = new Set<HeadLabel>();
  for (let line = 0; line < lines.length; line++) {
    const last = lastAddressee(lines, line);
    if (last !== null && known.has('subject') && !known.has('addressee')) {
      known.add('addressee');
      const { value = '' } = labelOf(withoutNumber(lines[last] ?? '')) ?? {};
      found.push({ label: 'addressee', value: withoutLeaders(value), line: last });
      break;
    }
    const day = withoutLeaders(lines[line] ?? '');
    // A letter that goes out has its day alone between its number and its subject.
    if (!known.has('date') && known.has('reference') && !known.has('subject') && isDay(day)) {
      known.add('date');
      found.push({ label: 'date', value: day, line });
    }
    for (const part of partsOf(lines[line] ?? '')) {
      const label = labelOf(part) ?? labelAlone(part);
      // The head of another memo, which is kept behind this one.
      if (label?.name === 'department' && known.has('department')) return found;
      if (!label || known.has(label.name)) continue;
      known.add(label.name);
      const behind = lines.slice(line + 1, line + 1 + MOST_MORE + 1);
      const end = behind.findIndex((_, index) => begins(line + 1 + index));
      const below = end < 0 ? behind : behind.slice(0, end);
      const { value, more } = wholeValue(label.name, label.value, below);
      found.push({ label: label.name, value, line: line + more });
    }
    // Behind whom it is addressed to there is text alone.
    if (known.has('addressee') && known.has('subject') && isBody(lines[line + 1] ?? '')) break;
  }
  return found;
}

const NUMBERED = /^\s*[0-9๐-๙]{1,2}[.)]\s*(?=เรียน)/;

function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '');
}

/** Of `๑. เรียน ปลัด … ๒. เรียน นายก …` the last, to whom the memo goes in the end; null where no such list begins. */
function lastAddressee(lines: readonly string[], first: number): number | null {
  let last: number | null = null;
  for (let line = first; NUMBERED.test(lines[line] ?? ''); line++) last = line;
  return last === first ? null : last;
}

export function isBody(line: string): boolean {
  return BODY.test(line.trim());
}

const DAY = new RegExp(
  `^[0-9๐-๙]{0,2}\\s?(?:${MONTHS.join('|')})\\s?(?:พ\\.\\s?ศ\\.\\s?)?[0-9๐-๙]{4}$`,
);

function isDay(line: string): boolean {
  return DAY.test(line);
}

/** A value goes on over so many lines at most; a subject over one more, where the next label stands below it. */
const MOST_MORE = 2;

/** `more` is how many of the lines below belong to it. */
function wholeValue(
  name: HeadLabel,
  first: string,
  below: readonly string[],
): { readonly value: string; readonly more: number } {
  let value = withoutLeaders(first);
  let more = 0;
  for (const line of below) {
    const next = withoutLeaders(line);
    const isRest = more === 0 || name === 'department' || REST.test(next) || TIED_END.test(value);
    const isLeft = name === 'subject' && isAddressed(below[more + 1] ?? '');
    if (!(isRest && more < MOST_MORE) && !isLeft) break;
    if (!MAY_GO_ON[name](next, value)) break;
    value = joinedLines(value, next);
    more++;
  }
  return { value: asFilledIn(name, value), more };
}

function isAddressed(line: string): boolean {
  return (labelOf(line) ?? labelAlone(line))?.name === 'addressee';
}

function asFilledIn(name: HeadLabel, value: string): string {
  if (name === 'reference') return /^[-–—_\s]*$/.test(value) ? '' : value.replace(SENDER, '');
  return name === 'date' ? withoutDayRoom(value) : value;
}

/** Of a letter that goes out the sender's place stands on the line of its number. */
const SENDER =
  /\s+(?:ที่ทำการ|ที่ว่าการ|สำนักงาน|ศาลากลาง|องค์การบริหาร|เทศบาล|เมืองพัทยา|อบ[ตจ]\.?|ท[ตมน]\.)\s?[ก-ฮเ-ไ].*$/;

type GoesOn = (next: string, value: string) => boolean;

const MAY_GO_ON: Readonly<Record<HeadLabel, GoesOn>> = {
  department: (next, value) => goesOn(next) && (OFFICE_MORE.test(next) || PHONE_END.test(value)),
  reference: (next, value) => value === '' && goesOn(next) && REFERENCE.test(next),
  date: (next, value) =>
    goesOn(next) && (value === '' ? DATE.test(next) : LACKS_YEAR.test(value) && YEAR.test(next)),
  subject: goesOn,
  addressee: (next, value) => value === '' && goesOn(next) && ADDRESSEE.test(next),
  basis: goesOn,
  enclosures: (next, value) =>
    goesOn(next) && (!COUNTED_END.test(value) || ITEM.test(next) || COUNTED_END.test(next)),
};

/** `แบบรายงาน จำนวน ๑ ชุด` is whole: behind it there is one more of them, or the memo’s text. */
const COUNTED_END = /[0-9๐-๙]{1,3}\s?(?:ชุด|ฉบับ|แผ่น|เล่ม|หน้า|รายการ)$/;
const ITEM = /^[(-]?[0-9๐-๙]{1,2}[.)]/;

/** What stands below a label alone is its value where it looks like one. */
const REFERENCE = /^[ก-ฮ]{2,4}\.?\s?[0-9๐-๙]{2,6}/;
/** A day, a month or both, with a year behind them. */
const DATE = /^[^\n]{2,28}[0-9๐-๙]{2}$/;
/** Broken within the day: `๓๐ กันยายน` over `๒๕๖๘`, `๓๐` over `กันยายน ๒๕๖๘`. */
const MONTH_NAME = `(?:${MONTHS.join('|')})`;
const LACKS_YEAR = new RegExp(
  `^[0-9๐-๙]{1,2}(?:\\s?(?:เดือน\\s?)?${MONTH_NAME})?(?:\\s?พ\\.?\\s?ศ\\.?)?$`,
);
const YEAR = new RegExp(
  `^(?:(?:เดือน\\s?)?${MONTH_NAME}\\s?)?(?:พ\\.?\\s?ศ\\.?\\s?)?[2๒][5๕][0-9๐-๙]{2}$`,
);
const ADDRESSEE =
  /^(?:ท่าน)?(?:นายก|ปลัด|ผู้ว่า|นายอำเภอ|ท้องถิ่น|คณะ|ผู้อำนวยการ|หัวหน้า|รองนายก|รองปลัด|ประธาน|เลขา|ผู้บริหาร)/;

const OFFICE_MORE = new RegExp(
  `^\\(?(?:${AGENCY.source}|${UNITS}|โทร|มือถือ|อำเภอ|อ\\.|จังหวัด|จ\\.|ตำบล|ต\\.|ไปรษณีย์อิเล็กทรอนิกส์|อีเมล|e-?mail)`,
  'i',
);
const PHONE_END = /(?:โทร(?:ศัพท์)?\.?|[0-9๐-๙-])\s*[:：]?$/;

/** What a third line of a subject begins with: it may as well be the memo's text. */
const REST = /^(?:และ|หรือ|ของ|ประจำ|ปีงบ|พ\.\s?ศ\.|รอบ|ครั้งที่|ไตรมาส|ณ\s|\()/;

/** A phrase that no blank parts from the one before it, or behind it. */
const TIED_START = /^(?:และ|หรือ|ของ|ความ|ภายใน|แห่ง|การ)/;
const TIED_END = /(?:และ|หรือ|ของ|ตาม|ภายใน|เพื่อ|ประจำ|ประจำปี)$/;

/** One text of two lines of a page: whoever breaks a line by hand may do so within a phrase. */
export function joinedLines(above: string, below: string): string {
  if (above === '') return below;
  const isTied = TIED_START.test(below) || (TIED_END.test(above) && /^(?!พ\.)[ก-ฮเ-ไ]/.test(below));
  return isTied ? above + below : `${above} ${below}`;
}

const WEEKDAY = /^วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)\s?(?:ที่)?\s?/;

/** Of `- ตุลาคม 2568` and `5 เดือน ตุลาคม` the form's own signs are no part; '' where nothing was filled in. */
function withoutDayRoom(date: string): string {
  const text = date
    .replace(/^[-–—_/\s()]+/, '')
    .replace(WEEKDAY, '')
    .replace(/เดือน\s?/, '');
  return /[0-9๐-๙]|[ก-ฮ]{2}/.test(text) ? singleSpaced(text) : '';
}

function goesOn(next: string): boolean {
  const text = next.trim();
  // A rule across the page is no word of the value.
  if (!/[\p{L}\p{N}]/u.test(text) || isBody(text)) return false;
  if (OTHER_LABEL.test(text) || CLOSE.test(text) || labelOf(text) || labelAlone(text)) return false;
  return text.length < LONGEST_REST;
}

const LONGEST_REST = 200;

/** A value without the dots that it was to be written on. */
export function withoutLeaders(text: string): string {
  return singleSpaced(text.replace(LEADERS, ' ')).replace(/^[:.\s]+|[\s]+$/g, '');
}

/** `ที่ … วันที่ …` on one line, or the other way about; a date's label stands behind a stop, dots, or two blanks. */
function partsOf(line: string): readonly string[] {
  const text = cleanCell(line);
  const reference = text.search(/(?<=[\s.…])ที่(?=[\s:.…]+[ก-ฮ])/);
  if (labelOf(text)?.name === 'date' && reference >= 0)
    return [text.slice(0, reference), text.slice(reference)];
  const at = text.search(/(?<=[\s.…0-9๐-๙/-])(?:ลง)?วันที่(?=[\s:.…]|[0-9๐-๙])/);
  if (labelOf(text)?.name !== 'reference' || at < 0) return [text];
  return [text.slice(0, at), text.slice(at).replace(/^ลง/, '')];
}

function labelOf(text: string): { readonly name: HeadLabel; readonly value: string } | null {
  const trimmed = text.trim();
  const found = LABELS.find(([pattern]) => pattern.test(trimmed));
  if (!found) return null;
  const [pattern, name] = found;
  const value = trimmed.replace(pattern, '');
  return name === 'reference' && HEADINGS.test(value) ? null : { name, value };
}

function labelAlone(text: string): { readonly name: HeadLabel; readonly value: string } | null {
  const trimmed = text.trim();
  const found = ALONE.find(([pattern]) => pattern.test(trimmed));
  return found ? { name: found[1], value: '' } : null;
}

/** Which label a line begins with; null where it begins with none. */
export function headLabelOf(text: string): HeadLabel | null {
  return labelOf(text)?.name ?? null;
}
