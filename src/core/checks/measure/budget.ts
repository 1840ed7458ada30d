/** No budget is used, says one cell of a measure, and another gives an amount; or an amount without its unit. */
import { a1 } from '../../sheet/a1';
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { type CheckContext, defineRule, type Seen } from '../finding';
import { type Line, linesOf, seenAt } from '../lines';

const NONE = /ไม่(?:ได้|มีการ|ต้อง)?\s?(?:ใช้|มี|เบิก)(?:จ่าย)?\s?งบ(?:ประมาณ)?|^\s*ไม่(?:ใช้|มี)\s*$/;
const AMOUNT = /(?:\d{1,3}(?:,\d{3})+|\d{3,7})(?:\.\d+)?(?:\s?[.-]{1,2})?/;
const WITH_UNIT = /\d\s{0,2}(?:[.,]?-\s{0,2})?(?:แสน|หมื่น|ล้าน|พัน)?บาท/;
const BUDGET = /งบ|budget/i;

export interface BudgetDetails {
  readonly text: string;
  readonly isUnit: boolean;
}

export const budgetInconsistent = defineRule({
  name: 'budget/inconsistent',
  severity: 'info',
  source: 'agree',
  look: (context) => {
    const budgets = context.table.header.own.flatMap(({ heading, column }, place) =>
      BUDGET.test(heading) ? [{ column, place, heading }] : [],
    );
    const lines = linesOf(context);
    return [
      ...lines.flatMap((line) => contradiction(context, line, budgets)),
      ...budgets.flatMap((budget) => withoutUnit(context, lines, budget)),
    ];
  },
  message: {
    th: ({ text, isUnit }) =>
      isUnit
        ? `งบประมาณ “${text}” ไม่มีหน่วย ควรเขียนเป็นบาทให้เหมือนกันทุกแถว`
        : `งบประมาณไม่ตรงกัน ช่องนี้ว่า “${text}” แต่มีจำนวนเงินในแถวเดียวกัน ควรแก้ให้ตรงกัน`,
    en: ({ text, isUnit }) =>
      isUnit
        ? `The budget “${text}” has no unit. It should be in baht, as in the other rows.`
        : `The budget disagrees: “${text}” here, an amount elsewhere in the row. The two should agree.`,
  },
  group: {
    th: (count) => `งบประมาณไม่ตรงกันหรือไม่มีหน่วย ${count} แห่ง`,
    en: (count) => `Budgets that disagree or have no unit: ${count}`,
  },
  about: {
    th: 'ช่องหนึ่งว่าไม่ใช้งบประมาณแต่อีกช่องมีจำนวนเงิน หรือจำนวนเงินไม่มีคำว่าบาทเหมือนแถวอื่น ควรแก้ให้ตรงกัน',
    en: 'One cell says that no budget is used and another gives an amount, or an amount lacks its unit. They should agree.',
  },
});

interface Budget {
  readonly column: number;
  readonly place: number;
  readonly heading: string;
}

function contradiction(
  context: CheckContext,
  { activity, told, own, at, toldAt }: Line,
  budgets: readonly Budget[],
): readonly Seen<BudgetDetails>[] {
  // Nearly no row speaks of a budget: one look is cheaper than five.
  if (budgets.length === 0 && !/งบ/.test(told) && !/งบ/.test(activity.method)) return [];
  const cells = [
    ...budgets.map(({ column, place }) => ({
      text: toArabicDigits(activity.own?.[place] ?? ''),
      cell: a1({ row: activity.row, column }),
      isBudget: true,
    })),
    { text: toArabicDigits(own('method')), cell: at('method'), isBudget: false },
    { text: told, cell: toldAt, isBudget: false },
  ];
  const none = cells.find(({ text, isBudget }) => NONE.test(text) && (isBudget || /งบ/.test(text)));
  const amount = cells.find(
    ({ text, isBudget }) =>
      (isBudget ? AMOUNT.test(text) : /งบ|เป็นเงิน|ใช้เงิน|เบิก/.test(text)) && WITH_UNIT.test(text),
  );
  if (!none || !amount || none === amount) return [];
  return [seenAt(context, none.cell, { text: short(none.text), isUnit: false })];
}

/** A column of bare numbers has its unit in everybody's mind; one that says บาท in other rows has not. */
function withoutUnit(
  context: CheckContext,
  lines: readonly Line[],
  { column, place, heading }: Budget,
): readonly Seen<BudgetDetails>[] {
  if (/บาท|baht/i.test(heading)) return [];
  const texts = lines.map(({ activity, isFirst }) => ({
    text: toArabicDigits(activity.own?.[place] ?? ''),
    row: activity.row,
    isFirst,
  }));
  if (!texts.some(({ text }) => WITH_UNIT.test(text))) return [];
  return texts
    .filter(({ text, isFirst }) => isFirst && AMOUNT.test(text) && !/บาท|ปี|25\d\d/.test(text))
    .map(({ text, row }) =>
      seenAt(context, a1({ row, column }), { text: short(text), isUnit: true }),
    );
}
