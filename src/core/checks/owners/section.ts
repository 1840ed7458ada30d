/** A section that stands beside its division as a unit of its own: it is counted apart, and gets a memo of its own. */

import { unitsOf, unitsOfRows } from '../../measures/scope';
import { unitsIn } from '../../measures/unit-names';
import { besideDivision, sectionAlone } from '../../measures/units/sections';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { seenAt } from '../lines';
import { linesWithOwners } from './said';

export const ownerSection = defineRule({
  name: 'owner/section',
  severity: 'info',
  source: 'count',
  look: (context) => {
    const sectionsIn = sectionsOf(context);
    return linesWithOwners(context).flatMap(({ activity, atOwner }) => {
      const [found] = activity.owners.flatMap(sectionsIn);
      if (!found) return [];
      const { owner, unit, division } = found;
      const section = sectionAlone(unit, division);
      return [seenAt(context, atOwner(owner), { unit, division, section })];
    });
  },
  message: {
    th: ({ unit, division, section }) =>
      `“${short(unit)}” จะถูกนับและได้บันทึกแยกจาก “${short(division)}” หากเป็นงานภายใน “${short(division)}” ควรเขียนว่า “${short(division)} (${short(section)})”`,
    en: ({ unit, division, section }) =>
      `“${short(unit)}” is counted, and written to, apart from “${short(division)}”. If it is a part of “${short(division)}”, write “${short(division)} (${short(section)})”.`,
  },
  group: {
    th: (count) => `งานหรือฝ่ายถูกนับแยกจากสำนักหรือกอง ${count} แห่ง`,
    en: (count) => `Sections counted apart from their division: ${count}`,
  },
  about: {
    th: 'งานหรือฝ่ายที่อยู่คนละบรรทัดกับสำนักหรือกองเสมอ หรือเขียนนำหน้าชื่อกองที่มีอยู่ในชีตด้วย (งานพัสดุ กองคลัง) ถูกนับเป็นอีกหน่วยงานหนึ่ง และได้บันทึกถึงหน่วยงานของตนเอง หากเป็นงานภายในกองนั้น ควรเขียนในวงเล็บหลังชื่อกอง',
    en: 'A section that always stands on a line beside a division, or before the name of one that the sheet has too (งานพัสดุ กองคลัง), is counted as another unit and gets a memo of its own. If it is a part of that division, write it in brackets behind.',
  },
});

interface Section {
  readonly owner: string;
  readonly unit: string;
  readonly division: string;
}

/** What an owner names of them. */
function sectionsOf({ all }: CheckContext): (owner: string) => readonly Section[] {
  const measures = all.flatMap(({ table }) => table.measures);
  const divisions = besideDivision(unitsOf(measures), unitsOfRows(measures));
  return (owner) =>
    unitsIn(owner).flatMap((unit) => {
      const division = divisions.get(unit);
      return division === undefined ? [] : [{ owner, unit, division }];
    });
}
