/** Two units that only a space, และ or brackets part, or nothing at all: they are counted as one, which neither of them is. */

import { namesSeveral, partsIn } from '../../measures/unit-names';
import { toThaiDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { linesWithOwners } from './said';

export const ownerTogether = defineRule({
  name: 'owner/together',
  severity: 'warning',
  source: 'count',
  look: (context) => {
    const lines = linesWithOwners(context);
    // Owners repeat: each is looked at once.
    const owners = new Set(lines.flatMap(({ activity }) => activity.owners));
    const several = new Set([...owners].filter(namesSeveral));
    return lines.flatMap(({ activity, atOwner }) => {
      const owner = activity.owners.find((each) => several.has(each));
      if (owner === undefined) return [];
      const details = { owner, units: partsIn(owner) };
      return [{ ...seenAt(context, atOwner(owner), details), asks: true as const }];
    });
  },
  offer: (text, { owner, units }) => text.replace(owner, () => units.join('\n')),
  message: {
    th: ({ owner, units }) =>
      `“${short(owner)}” ดูเหมือนเป็น ${toThaiDigits(String(units.length))} หน่วยงาน แต่จะถูกนับเป็นหน่วยงานเดียว กรุณาแยกเป็น ${units.map((unit) => `“${short(unit)}”`).join(' ')} คนละบรรทัด หรือคั่นด้วยเครื่องหมายจุลภาค`,
    en: ({ owner, units }) =>
      `“${short(owner)}” looks like ${units.length} units, but is counted as one. Write ${units.map((unit) => `“${short(unit)}”`).join(' and ')} on lines of their own, or put commas between.`,
  },
  group: {
    th: (count) => `หลายหน่วยงานถูกนับเป็นหน่วยงานเดียว ${count} แห่ง`,
    en: (count) => `Several units counted as one: ${count}`,
  },
  about: {
    th: 'สองหน่วยงานในช่องเดียวที่เขียนติดกัน คั่นด้วยเว้นวรรคหรือ “และ” หรืออยู่ในวงเล็บ เช่น สำนักปลัด (ร่วมกับกองคลัง) จะถูกนับเป็นหน่วยงานเดียว กรุณาแยกคนละบรรทัด หรือคั่นด้วยเครื่องหมายจุลภาค ส่วนชื่อที่มี “และ” อยู่ในตัว เช่น กองสาธารณสุขและสิ่งแวดล้อม ไม่ถูกแยก',
    en: 'Two units in a cell, with nothing, a space or และ between them, or one in brackets behind the other (สำนักปลัด (ร่วมกับกองคลัง)), are counted as one. Write them on lines of their own. A name that has และ in itself (กองสาธารณสุขและสิ่งแวดล้อม) stays whole.',
  },
});
