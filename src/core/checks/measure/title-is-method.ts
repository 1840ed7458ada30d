/** The steps repeat the title: they do not say how. */
import { foldThai } from '../../text/spelling';
import { defineRule } from '../finding';
import { isNothing, linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';
import { likeness, pairsOf } from './alike';

const ALIKE = 0.85;
/** Longer steps than this say more than a title. */
const LONGEST = 400;

export const measureTitleIsMethod = defineRule({
  name: 'measure/title-is-method',
  severity: 'info',
  source: 'oit',
  look: (context) =>
    linesOf(context)
      .filter(
        ({ measure, own, isFirst }) =>
          isFirst && measure.activities.length === 1 && repeats(measure.title, own('method')),
      )
      .map(({ measure, at }) => seenAt(context, at('method'), { measure: measure.title })),
  message: {
    th: ({ measure }) => `ขั้นตอนของ${MEASURE.th(measure)} ซ้ำกับชื่อมาตรการ ควรระบุว่าทำอย่างไร`,
    en: ({ measure }) =>
      `${MEASURE.en(measure)} has steps that repeat its title. They should say how.`,
  },
  group: {
    th: (count) => `ขั้นตอนซ้ำกับชื่อมาตรการ ${count} มาตรการ`,
    en: (count) => `Steps that repeat the title: ${count}`,
  },
  about: {
    th: 'ขั้นตอนหรือวิธีการซ้ำกับชื่อมาตรการ จึงไม่บอกว่าทำอย่างไร ควรระบุขั้นตอน เช่น จัดทำคำสั่ง แจ้งเวียน รายงานผล',
    en: 'The steps repeat the title and do not say how. They should name what is done, such as an order, a circular, a report.',
  },
});

function repeats(title: string, method: string): boolean {
  if (title === '' || isNothing(method) || method.length > LONGEST) return false;
  // Neither is nearly as long as the other: so much cannot be alike.
  if (Math.min(title.length, method.length) < 0.65 * Math.max(title.length, method.length))
    return false;
  const [one, other] = [foldThai(title), foldThai(method)];
  return one === other || likeness(pairsOf(one), pairsOf(other)) >= ALIKE;
}
