/** A Thai date with a year of the common era (๑๘ ธันวาคม ๒๐๒๕), or such a day in figures among the evidence. */
import { a1 } from '../../sheet/a1';
import { commonDatesIn } from '../../text/found/common-dates';
import { short } from '../../text/short';
import { type CheckContext, defineRule, type Seen } from '../finding';
import { isNothing, linesOf } from '../lines';
import { type DateDetails, faultyDates, withMeantDate } from './found-dates';

export const dateCommonEra = defineRule({
  name: 'date/common-era',
  severity: 'warning',
  source: 'calendar',
  look: (context) => {
    const written = faultyDates(context, ['common-era']);
    const told = new Set(written.map(({ sheet, cell }) => JSON.stringify([sheet, cell])));
    const inFigures = evidenceInFigures(context).filter(
      ({ sheet, cell }) => !told.has(JSON.stringify([sheet, cell])),
    );
    return [...written, ...inFigures];
  },
  offer: withMeantDate,
  message: {
    th: ({ text, meant }) => `วันที่ “${text}” ใช้ปี ค.ศ. หนังสือราชการใช้ปี พ.ศ. ควรเป็น “${meant}”`,
    en: ({ text, meant }) =>
      `“${text}” has a year of the common era; official papers use the Buddhist era. It should read “${meant}”.`,
  },
  group: {
    th: (count) => `วันที่ใช้ปี ค.ศ. ${count} แห่ง`,
    en: (count) => `Dates with a year of the common era: ${count}`,
  },
  about: {
    th: 'วันที่ภาษาไทยที่ใช้ปี ค.ศ. เช่น ๑๘ ธันวาคม ๒๐๒๕ หรือวันที่ในหลักฐาน เช่น 12/3/2026 หรือ 2026-03-12 หนังสือราชการใช้ปีพุทธศักราช กรุณาเปลี่ยนเป็น ๒๕๖๘ หรือ ๒๕๖๙',
    en: 'A Thai date with a year of the common era, such as ๑๘ ธันวาคม ๒๐๒๕, or a day of the evidence in figures (12/3/2026, 2026-03-12). Official papers use the Buddhist era: write ๒๕๖๘ or ๒๕๖๙.',
  },
});

/**
 * The cells that tell what came of a measure: the memo prints them, beside its own days of the Buddhist era. In a plan
 * such figures may be of a form or a system.
 */
function evidenceInFigures(context: CheckContext): readonly Seen<DateDetails>[] {
  const { sheet } = context.table;
  const dated = context.texts.flatMap(({ sheet: its, place, text }) => {
    const [first] = its === sheet ? commonDatesIn(text) : [];
    return first === undefined || isEnglish(text) ? [] : [{ cell: a1(place), first }];
  });
  if (dated.length === 0) return [];
  const told = new Set(
    linesOf(context).flatMap((line) => (isNothing(line.told) ? [] : [line.toldAt])),
  );
  return dated.flatMap(({ cell, first }) => {
    const details = { text: short(first.text), meant: first.meant };
    return told.has(cell) ? [{ sheet, cell, details, asks: true as const }] : [];
  });
}

/** There the year is as it should be. */
function isEnglish(text: string): boolean {
  return /[A-Za-z]{3}/.test(text) && !/[ก-๎]/.test(text);
}
