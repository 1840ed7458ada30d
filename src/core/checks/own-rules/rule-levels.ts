/** The row of rules that are turned off or softened names one that there is not, or one that has to stay. */

import { settingRow } from '../../office/read-settings';
import { LEVELS, namedRules, RULE_LEVELS } from '../../settled/rule-levels';
import { a1 } from '../../sheet/a1';
import { nearestName } from '../../text/nearest-name';
import { short } from '../../text/short';
import { defineRule, type Seen } from '../finding';

type Fault =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'near'; readonly name: string; readonly meant: string }
  | { readonly kind: 'level'; readonly name: string; readonly word: string }
  | { readonly kind: 'stays'; readonly name: string };

export const settingsRuleLevels = defineRule<'settings/rule-levels', Fault>({
  name: 'settings/rule-levels',
  severity: 'warning',
  source: 'office',
  settling: 'never',
  look: ({ settings, sheets, rules }) => {
    const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
    const entry = settings && settingRow(settings, RULE_LEVELS);
    if (!entry || sheet === undefined) return [];
    const cell = a1(entry);
    return namedRules(settings).flatMap(({ name, level, word }): readonly Seen<Fault>[] => {
      const settling = rules.get(name.toLowerCase());
      if (settling === undefined) {
        const meant = nearestName(name.toLowerCase(), rules.keys());
        if (meant === null) return [{ sheet, cell, details: { kind: 'unknown', name } }];
        return [{ sheet, cell, details: { kind: 'near', name, meant }, asks: true }];
      }
      if (level === null) return [{ sheet, cell, details: { kind: 'level', name, word } }];
      const stays = settling === 'never' || (settling === 'one-by-one' && level === LEVELS[0]);
      return stays ? [{ sheet, cell, details: { kind: 'stays', name } }] : [];
    });
  },
  offer: (text, details) =>
    details.kind === 'near' ? text.replace(details.name, () => details.meant) : text,
  message: {
    th: (fault) => {
      if (fault.kind === 'stays')
        return `กฎ “${short(fault.name)}” ปิดไม่ได้ เพราะหากไม่ตรวจ ผลการนับหรือข้อมูลที่เผยแพร่อาจผิด กรุณาลบชื่อนี้ออก`;
      if (fault.kind === 'level')
        return `“${short(fault.word)}” ของกฎ “${short(fault.name)}” ไม่ใช่ระดับที่ใช้ได้ กรุณาพิมพ์ ปิด เพื่อทราบ หรือ ควรแก้ไข`;
      const meant = fault.kind === 'near' ? ` น่าจะหมายถึง “${fault.meant}”` : '';
      return `ไม่มีกฎชื่อ “${short(fault.name)}”${meant} กรุณาแก้ไขชื่อ หรือลบออก`;
    },
    en: (fault) => {
      if (fault.kind === 'stays')
        return `The rule “${short(fault.name)}” cannot be turned off: without it the count, or what is published, may be wrong. Delete the name.`;
      if (fault.kind === 'level')
        return `“${short(fault.word)}” is no level for the rule “${short(fault.name)}”. Type ปิด (off), เพื่อทราบ (info) or ควรแก้ไข (warning).`;
      const meant = fault.kind === 'near' ? ` Perhaps “${fault.meant}” is meant.` : '';
      return `There is no rule “${short(fault.name)}”.${meant} Correct the name, or delete it.`;
    },
  },
  about: {
    th: `แถว “${RULE_LEVELS}” ในชีตตั้งค่ามีชื่อกฎที่ไม่มี ระดับที่ไม่มี หรือกฎที่ปิดไม่ได้ กรุณาพิมพ์ชื่อกฎตามเอกสารกฎ คั่นด้วยจุลภาค ชื่อเดี่ยวคือปิด เช่น text/spacing, evidence/vague = เพื่อทราบ`,
    en: `The row ${RULE_LEVELS} of the settings names a rule that does not exist, a level that does not, or a rule that has to stay on. Type names as on the page of rules, with commas between; a name alone is off: text/spacing, evidence/vague = เพื่อทราบ (info).`,
  },
});
