/** A text names the OIT item of another year's assessment, since the numbers change almost yearly, or one that there is not. */
import { measuresItem, resultItem } from '../../ita/publication';
import { ITA_YEARS, ITEMS_KNOWN_TO, itaYear, LAST_ITEM, lastItemOf } from '../../ita/years';
import { a1 } from '../../sheet/a1';
import { outsideLinks } from '../../spelling/links';
import { toArabicDigits } from '../../text/digits';
import { type CheckContext, defineRule, type Seen } from '../finding';
import { filled, fiscalYearIn } from '../settings-cells';

export interface ItemDetails {
  readonly item: string;
  /** The assessment; null where the text names none, so that every year's items count. */
  readonly year: number | null;
  /** The items of measures and their result in that year; null where the item is in no list at all. */
  readonly meant: string | null;
  /** The last item that there is. */
  readonly last: number;
}

export const publicationItem = defineRule<'publication/item', ItemDetails>({
  name: 'publication/item',
  severity: 'warning',
  source: 'ita',
  look: (context) => [
    ...context.texts.flatMap(({ sheet, place, text }) => {
      const seen = itemOfOtherYear(text) ?? itemOfNoYear(text);
      return seen === null ? [] : [{ sheet, cell: a1(place), details: seen }];
    }),
    ...inSettings(context),
  ],
  message: {
    th: ({ item, year, meant, last }) =>
      meant === null
        ? `${year === null ? 'แบบ OIT' : `การประเมิน ITA ปี ${year}`} ไม่มีข้อ “${item}” (${year === null ? 'ที่ผ่านมามีไม่เกิน' : 'มีข้อ O1 ถึง'} O${last}) กรุณาตรวจกับคู่มือการประเมิน`
        : `ข้อ “${item}” ไม่ใช่ข้อของมาตรการหรือผลในการประเมิน ITA ปี ${year} ซึ่งคือ ${meant} กรุณาตรวจกับคู่มือของปีนั้น`,
    en: ({ item, year, meant, last }) =>
      meant === null
        ? `${year === null ? 'The OIT has' : `The ITA of ${year} has`} no item “${item}” (${year === null ? 'there have never been more than' : 'it has O1 to'} O${last}). Check the handbook.`
        : `“${item}” is no item for measures or their result in the ITA of ${year}, which has ${meant}. Check that year’s handbook.`,
  },
  about: {
    th: `เลขข้อ OIT ของมาตรการและผลเปลี่ยนเกือบทุกปี ข้อความระบุเลขข้อของปีอื่น หรือข้อที่ไม่มี เช่น O99 กรุณาตรวจกับคู่มือการประเมินของปีนั้น (ระบบทราบเลขข้อถึงปี ${ITEMS_KNOWN_TO})`,
    en: `The OIT items for measures and their result change almost yearly, and a text names those of another year, or one that there is not (O99). Check the handbook of the year’s assessment (numbers are known here up to ${ITEMS_KNOWN_TO}).`,
  },
});

/** As the office has filled it in, beside the number that is known. */
function inSettings(context: CheckContext): readonly Seen<ItemDetails>[] {
  const fiscalYear = fiscalYearIn(context);
  const known = {
    oitMeasures: fiscalYear === null ? null : measuresItem(fiscalYear),
    oitResult: fiscalYear === null ? null : resultItem(fiscalYear, false),
  };
  return (['oitMeasures', 'oitResult'] as const).flatMap((key): readonly Seen<ItemDetails>[] => {
    const given = filled(context, key);
    const item = /^\s*[Oo]\s?(\d{1,3})\s*$/.exec(toArabicDigits(given?.text ?? ''))?.[1];
    if (!given || item === undefined) return [];
    const { sheet, cell } = given;
    const number = Number(item);
    if (number === 0 || number > LAST_ITEM) {
      const details = { item: `O${item}`, year: null, meant: null, last: LAST_ITEM };
      return [{ sheet, cell, details }];
    }
    const right = known[key];
    if (right === null || numberOf(right.item) === number) return [];
    const details = { item: `O${item}`, year: right.year, meant: right.item, last: LAST_ITEM };
    return [{ sheet, cell, details }];
  });
}

const ITEM = /(?<![A-Za-z\d])O\s?(\d{2})(?!\d)/g;
const YEAR = /(?:ITA|OIT|ประเมิน)[^\d\n]{0,60}?(?:ปี|พ\.?\s?ศ\.?|ITA)[^\d\n]{0,20}?(25\d\d)(?!\d)/i;

const numberOf = (item: string) => Number(item.slice(1));
const KNOWN: ReadonlySet<number> = new Set(
  ITA_YEARS.flatMap(({ measures, result }) => [measures, result]).flatMap((item) =>
    item === null ? [] : [numberOf(item)],
  ),
);

/**
 * Only where the text speaks of measures and names a year whose items are known. A number below theirs is some other
 * item's in that year; one above is none of that year's at all.
 */
function itemOfOtherYear(text: string): ItemDetails | null {
  if (!/มาตรการ/.test(text)) return null;
  const plain = toArabicDigits(text);
  const year = Number(YEAR.exec(plain)?.[1] ?? 0);
  const { measures = null, result = null } = itaYear(year) ?? {};
  if (measures === null || result === null || yearsIn(plain).size > 1) return null;
  const last = numberOf(result);
  for (const [, digits] of plain.matchAll(ITEM)) {
    const number = Number(digits);
    if (KNOWN.has(number) && number > last) {
      return { item: `O${number}`, year, meant: `${measures}, ${result}`, last };
    }
  }
  return null;
}

/** What an item is called by; of a number with a blank, of one digit or three, only right behind it. */
const CALLED = /(?:ข้อ(?:ที่)?|OIT|ITA|ตัวชี้วัด(?:ที่)?)[\s(:]{0,3}$/;
const SPOKEN_OF = /ข้อ|OIT|ITA|ตัวชี้วัด/;
const ANY_ITEM = /(?<![A-Za-z\d])O(\s?)(\d{1,3})(?![\dA-Za-z]|\.\d)/g;
const BEFORE = 20;

/** O0, O99, or O44 for a year with 43: of several years named the longest list counts. */
function itemOfNoYear(text: string): ItemDetails | null {
  if (!SPOKEN_OF.test(text)) return null;
  const [year, ...others] = yearsIn(toArabicDigits(text));
  const isOfYear = year !== undefined && others.length === 0 && YEAR.test(toArabicDigits(text));
  const known = isOfYear ? lastItemOf(year) : null;
  const last = known ?? LAST_ITEM;
  const found: string[] = [];
  outsideLinks(text, (part) => {
    const plain = toArabicDigits(part);
    for (const { 1: blank, 2: digits = '', index } of plain.matchAll(ANY_ITEM)) {
      const isCalled = CALLED.test(plain.slice(Math.max(0, index - BEFORE), index));
      const isSure = isCalled || (blank === '' && digits.length === 2);
      if (isSure && (Number(digits) === 0 || Number(digits) > last)) found.push(`O${digits}`);
    }
    return part;
  });
  const [item] = found;
  if (item === undefined) return null;
  return { item, year: known === null ? null : (year ?? null), meant: null, last };
}

function yearsIn(plain: string): ReadonlySet<number> {
  return new Set([...plain.matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(([year]) => Number(year)));
}
