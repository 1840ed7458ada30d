/** A text names the OIT item of another year's assessment: the numbers change almost yearly. */
import { ITA_YEARS, ITEMS_KNOWN_TO, itaYear } from '../../ita/years';
import { a1 } from '../../sheet/a1';
import { toArabicDigits } from '../../text/digits';
import { defineRule } from '../finding';

export const publicationItem = defineRule({
  name: 'publication/item',
  severity: 'warning',
  source: 'ita',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, text }) => {
      const seen = itemOfOtherYear(text);
      return seen === null ? [] : [{ sheet, cell: a1(place), details: seen }];
    }),
  message: {
    th: ({ item, year, meant }) =>
      `ข้อ “${item}” ไม่ใช่ข้อของมาตรการหรือผลในการประเมิน ITA ปี ${year} ซึ่งคือ ${meant} กรุณาตรวจกับคู่มือของปีนั้น`,
    en: ({ item, year, meant }) =>
      `“${item}” is no item for measures or their result in the ITA of ${year}, which has ${meant}. Check that year’s handbook.`,
  },
  about: {
    th: `เลขข้อ OIT ของมาตรการและผลเปลี่ยนเกือบทุกปี ข้อความระบุเลขข้อของปีอื่น กรุณาตรวจกับคู่มือการประเมินของปีนั้น (ระบบทราบเลขข้อถึงปี ${ITEMS_KNOWN_TO})`,
    en: `The OIT items for measures and their result change almost yearly, and a text names those of another year. Check the handbook of the year’s assessment (numbers are known here up to ${ITEMS_KNOWN_TO}).`,
  },
});

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
function itemOfOtherYear(text: string) {
  if (!/[Oo]\s?[0-9๐-๙]/.test(text) || !/มาตรการ/.test(text)) return null;
  const plain = toArabicDigits(text);
  const year = Number(YEAR.exec(plain)?.[1] ?? 0);
  const { measures = null, result = null } = itaYear(year) ?? {};
  if (measures === null || result === null) return null;
  for (const [, digits] of plain.matchAll(ITEM)) {
    const number = Number(digits);
    if (KNOWN.has(number) && number > numberOf(result)) {
      return { item: `O${number}`, year, meant: `${measures}, ${result}` };
    }
  }
  return null;
}
