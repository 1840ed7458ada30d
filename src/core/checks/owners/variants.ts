/** One unit spelt in several ways among the owners: it is counted apart for each. */

import { usualSpellings } from '../../measures/units/spellings';
import { namedRules } from '../../settled/rule-levels';
import { corrected, correctionsOf } from '../../spelling/corrections';
import { ownWords } from '../../spelling/own-words';
import { short } from '../../text/short';
import type { CheckContext } from '../finding';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { linesWithOwners } from './said';

export const ownerVariants = defineRule({
  name: 'owner/variants',
  severity: 'warning',
  source: 'count',
  look: (context) => {
    const usual = usualSpellings(countsOf(context));
    const isSpelling = toldAsSpelling(context);
    return linesWithOwners(context).flatMap(({ activity, atOwner }) => {
      const [found] = activity.owners.flatMap((owner) => {
        const other = usual.get(owner);
        return other === undefined ? [] : [{ owner, other }];
      });
      if (!found || isSpelling(found.owner, found.other)) return [];
      return [{ ...seenAt(context, atOwner(found.owner), found), asks: true as const }];
    });
  },
  offer: (text, { owner, other }) => text.replace(owner, () => other),
  message: {
    th: ({ owner, other }) =>
      `ผู้รับผิดชอบ “${short(owner)}” น่าจะเป็นหน่วยงานเดียวกับ “${short(other)}” แต่จะถูกนับแยกกัน กรุณาเขียนให้เหมือนกัน`,
    en: ({ owner, other }) =>
      `The owner “${short(owner)}” is probably the same unit as “${short(other)}”, but is counted apart. Write both alike.`,
  },
  group: {
    th: (count) => `หน่วยงานเดียวเขียนหลายแบบ ${count} แห่ง`,
    en: (count) => `One unit, several spellings: ${count}`,
  },
  about: {
    th: 'หน่วยงานเดียวเขียนหลายแบบ เช่น สำนักปลัด สำนักงานปลัด สำนักปลัดเทศบาล หรือพิมพ์ผิด เช่น กองคลัว จึงถูกนับแยกกันในตารางตามหน่วยงาน กรุณาเขียนให้เหมือนกัน',
    en: 'One unit is spelt in several ways (สำนักปลัด, สำนักงานปลัด, สำนักปลัดเทศบาล), or mistyped (กองคลัว), and counted apart for each. Write them alike.',
  },
});

/** กองชาง is a slip that text/spelling puts right: one place is told of once. */
function toldAsSpelling({ settings }: CheckContext): (owner: string, other: string) => boolean {
  const isOff = namedRules(settings).some(
    ({ name, level }) => name.toLowerCase() === 'text/spelling' && level === 'off',
  );
  const own = ownWords(settings);
  return (owner, other) => !isOff && corrected(owner, correctionsOf(owner, own)) === other;
}

/** How many activities have each owner. */
function countsOf({ all }: CheckContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const measures = all.flatMap(({ table }) => table.measures);
  for (const { owners } of measures.flatMap(({ activities }) => activities)) {
    for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
