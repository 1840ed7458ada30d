/** A typed sentence gives other counts than the table: often last year's, copied. */
import { type CountsOfAll, countMeasures } from '../../measures/completion';
import { a1 } from '../../sheet/a1';
import { toArabicDigits } from '../../text/digits';
import { type CheckContext, defineRule, type TextCell } from '../finding';
import { typedCounts } from './counts-in-text';

export const textTypedCounts = defineRule({
  name: 'text/typed-counts',
  severity: 'error',
  source: 'agree',
  look: (context) =>
    outsideTable(context).flatMap(({ sheet, place, text }) => {
      const told = countsFor(context, sheet).map((completion) => toldOtherwise(completion, text));
      // Beside a table it may speak of that table, or of all that are reported on together.
      const [first = null] = told.includes(null) ? [] : told;
      return first ? [{ sheet, cell: a1(place), details: first }] : [];
    }),
  message: {
    th: ({ typed, counted }) => `ตัวเลข “${typed}” ไม่ตรงกับตาราง (${counted}) กรุณาแก้ไขหรือลบข้อความนี้`,
    en: ({ typed, counted }) =>
      `“${typed}” doesn’t match the table (${counted}). Correct or delete it.`,
  },
  about: {
    th: 'ข้อความที่พิมพ์ไว้เหนือหรือใต้ตาราง หรือในชีตตั้งค่า มีจำนวนมาตรการหรือร้อยละของความสำเร็จไม่ตรงกับตาราง มักคัดลอกมาจากปีก่อน กรุณาแก้ไขหรือลบ',
    en: "A typed text above or below the table, or in the settings, gives a number of measures or a percentage that differs from the table. Often it is last year's. Correct or delete it.",
  },
});

/** Texts of the table count what they like; those around it speak of the table. */
function outsideTable({ table, texts }: CheckContext): readonly TextCell[] {
  const { header, measures } = table;
  const last = measures[measures.length - 1];
  const lastRow = last?.activities[last.activities.length - 1]?.row ?? header.lastRow;
  return texts.filter(
    ({ part, place, text }) =>
      part !== 'signers' &&
      (part === 'settings' || place.row < header.firstRow || place.row > lastRow) &&
      /มาตรการ/.test(text),
  );
}

/** Another year's counts, an aim, and a part of the measures are no claim about this table. */
const OTHERS = /ปีก่อน|ปีที่ผ่านมา|เป้าหมาย|อย่างน้อย|ไม่น้อยกว่า|เฉพาะ|แต่ละ|ด้านที่|ตัวชี้วัด/;
const PER_CENT =
  /(?:เสร็จ|สำเร็จ|ดำเนินการแล้ว|ดำเนินการได้)[^\n\d]{0,40}(?:[^\n]{0,24}มาตรการ[^\n\d]{0,20})?ร้อยละ\s{0,2}(\d{1,3}(?:\.\d+)?)/;
const ALL = /(?:ทั้งหมด|ทั้งสิ้น|รวม)\s{0,2}(?:จำนวน\s{0,2})?\d{1,4}\s{0,2}มาตรการ/;

/** What a text may rightly say: of a sheet its own counts and those of all sheets, of the settings the latter alone. */
function countsFor({ table, all }: CheckContext, sheet: string): readonly CountsOfAll[] {
  const whole = countMeasures(all.flatMap((each) => each.table.measures));
  return sheet === table.sheet ? [countMeasures(table.measures), whole] : [whole];
}

function toldOtherwise(completion: CountsOfAll, text: string) {
  if (OTHERS.test(text)) return null;
  const counts = typedCounts(text);
  const plain = toArabicDigits(text.slice(0, 600));
  if (counts && ALL.test(plain) && counts.total !== completion.total) {
    return { typed: `${counts.total} มาตรการ`, counted: `${completion.total} มาตรการ` };
  }
  const [, percent] = PER_CENT.exec(plain) ?? [];
  if (percent === undefined || completion.percent === null) return null;
  const [, decimals = ''] = percent.split('.');
  const isSame = Math.abs(Number(percent) - completion.percent) < 0.6 * 10 ** -decimals.length;
  return isSame
    ? null
    : { typed: `ร้อยละ ${percent}`, counted: `ร้อยละ ${completion.percent.toFixed(2)}` };
}
