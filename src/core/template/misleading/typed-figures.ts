/** What is typed into a template though every memo has another: a fiscal year, a round, a count, a per cent. */
import { type TemplatePlace, type TemplateProblem, templateProblem } from '../../docx/problem';
import { toArabicDigits } from '../../text/digits';
import { type FoundText, TAG } from '../find-tags';

interface Figure {
  readonly pattern: RegExp;
  /** The tag that says it. */
  readonly tag: string;
}

/** Where a tag stood; and one that says "where there is none". */
const GAP = '\ufffc';
const NONE = '\ufffb';

const NUMBER = '[0-9]{1,3}(?:\\.[0-9]{1,2})?';

const FIGURES: readonly Figure[] = [
  // A span of years is a plan's, and an act has its year behind พ.ศ. alone.
  {
    pattern:
      /(?:ปีงบประมาณ|ประจำปี|งบประมาณปี)\s{0,2}(?:พ\.\s?ศ\.\s{0,2})?(?:2[45][0-9]{2}|20[0-9]{2})(?![0-9])(?!\s{0,2}[-–])/g,
    tag: 'ปีงบประมาณ',
  },
  { pattern: /รอบ\s{0,2}(?:3|6|9|12)\s{0,2}เดือน/g, tag: 'รอบการรายงาน' },
  {
    pattern: /(?:แล้วเสร็จ|เรียบร้อยแล้ว)\s{0,2}(?:จำนวน\s{0,2})?[0-9]{1,3}\s{0,2}มาตรการ/g,
    tag: 'จำนวนที่เสร็จ',
  },
  {
    pattern: /อยู่ระหว่างดำเนินการ\s{0,2}(?:จำนวน\s{0,2})?[0-9]{1,3}\s{0,2}มาตรการ/g,
    tag: 'จำนวนที่อยู่ระหว่าง',
  },
  { pattern: /ยังไม่ดำเนินการ\s{0,2}(?:จำนวน\s{0,2})?[0-9]{1,3}\s{0,2}มาตรการ/g, tag: 'จำนวนที่ยังไม่' },
  {
    pattern:
      /(?<!(?:แล้วเสร็จ|เรียบร้อยแล้ว|ดำเนินการ)\s{0,2})(?:จำนวน|ทั้งสิ้น|ทั้งหมด|รวม)\s{0,2}[0-9]{1,3}\s{0,2}มาตรการ/g,
    tag: 'จำนวนมาตรการ',
  },
  {
    pattern: new RegExp(`ร้อยละ(?:[\\s${GAP}]{0,90}${NONE}{1,60})?\\s{0,2}${NUMBER}(?![0-9])`, 'g'),
    tag: 'ร้อยละ',
  },
  // A digit that was left in front of a tag.
  { pattern: new RegExp(`(?:จำนวน|เสร็จ)\\s{0,2}[0-9]{1,3}${GAP}`, 'g'), tag: 'จำนวนที่เสร็จ' },
];

/** What is wished for, or asked of everyone, stays the same. */
const WISH = /(?:เป้าหมาย|เกณฑ์|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ไม่เกิน|ตั้งแต่|เพิ่มขึ้น|ตัวชี้วัด)[^\n]{0,12}$/;
const REACH = 30;

const STATUS =
  /^(?:(?:ดำเนินการ)?(?:แล้ว)?เสร็จ(?:เรียบร้อย)?(?:แล้ว)?|อยู่ระหว่าง(?:การ)?ดำเนินการ|ยังไม่(?:ได้)?ดำเนินการ|[/✓✔☑])$/;

/** A status in a row that repeats for each measure, with no tag that asks for it. */
export function typedStatus(
  isRepeated: (row: FoundText['paragraph']['row']) => boolean,
): (text: FoundText) => readonly TemplateProblem[] {
  return ({ text, paragraph, tell }) => {
    const tags = text.match(TAG) ?? [];
    const isAsked = tags.some((tag) => !MEASURES.test(tag));
    const typed = text.replace(TAG, '').trim();
    if (isAsked || !STATUS.test(typed) || !isRepeated(paragraph.row)) return [];
    const { place } = tell(0, text.length, typed, 'misspelt');
    return [templateProblem('typed-figure', { place, detail: typed, suggestion: 'สถานะ' })];
  };
}

/** They ask for nothing. */
const MEASURES = /^\{\{\s?[#/]\s?(?:มาตรการ|measures)\s?\}\}$/i;

export function typedFigures({ text, tell }: FoundText): readonly TemplateProblem[] {
  const plain = toArabicDigits(text.replace(TAG, gapFor));
  return FIGURES.flatMap(({ pattern, tag }) =>
    [...plain.matchAll(pattern)]
      .filter(({ index }) => !WISH.test(plain.slice(Math.max(0, index - REACH), index)))
      .map(({ 0: found, index }) => {
        const end = index + found.length;
        const typed = text.slice(index, found.endsWith(GAP) ? end - 1 : end);
        const place: TemplatePlace = tell(index, end, typed, 'misspelt').place;
        return templateProblem('typed-figure', { place, detail: typed, suggestion: tag });
      }),
  );
}

function gapFor(tag: string): string {
  return (/^\{\{\s?\^/.test(tag) ? NONE : GAP).repeat(tag.length);
}

/** A text that says a year, a round, a count or a per cent as a memo's tags do. */
export function isTypedFigure(text: string): boolean {
  const plain = toArabicDigits(text);
  return FIGURES.some(({ pattern }) => plain.search(pattern) >= 0);
}
