/** A value that begins with the label the form prints before it, or a name in the brackets the form prints around it. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';
import { isPlaceholderName, placedSigners } from '../signers/posts';

/** เรื่อง and ที่ begin nothing else there; the form sees to โทร. itself. */
const LABELS = [
  ['reference', /^ที่\s*(?=[ก-ฮ]{2})/],
  ['subject', /^เรื่อง\s*[:：]?\s+/],
  ['department', /^ส่วนราชการ\s+/],
] as const;
const IN_BRACKETS = /^\(\s*([^()]*[ก-ฮ][^()]*?)\s*\)$/;

export const labelTwice = defineRule<
  'settings/label-twice',
  { readonly seen: string; readonly meant: string }
>({
  name: 'settings/label-twice',
  severity: 'warning',
  source: 'correspondence',
  look: (context) => {
    const drafter = filled(context, 'drafter');
    const names = [
      ...(drafter ? [drafter] : []),
      ...placedSigners(context).map(({ at, name: text }) => ({ ...at('name'), text })),
    ].filter(({ text }) => IN_BRACKETS.test(text) && !isPlaceholderName(text));
    const labelled = LABELS.flatMap(([key, label]) => {
      const given = filled(context, key);
      return given && label.test(given.text) ? [given] : [];
    });
    return [...labelled, ...names].map(({ sheet, cell, text }) => ({
      sheet,
      cell,
      details: { seen: short(text), meant: short(withoutLabel(text)) },
    }));
  },
  fix: withoutLabel,
  message: {
    th: ({ seen, meant }) =>
      `แบบบันทึกข้อความพิมพ์คำนำหน้าหรือวงเล็บให้อยู่แล้ว ค่า “${seen}” จะพิมพ์ซ้ำ ควรเป็น “${meant}”`,
    en: ({ seen, meant }) =>
      `The form prints the label or the brackets itself, so “${seen}” would have them twice. It should be “${meant}”.`,
  },
  about: {
    th: 'ค่าขึ้นต้นด้วยคำที่แบบพิมพ์ให้อยู่แล้ว เช่น “ที่ มห ๑๒๓๔๕/๑” “เรื่อง รายงานผล…” หรือชื่ออยู่ในวงเล็บ จึงจะพิมพ์ซ้ำ ควรลบออก ระบบแก้ให้ได้',
    en: 'A value begins with the label that the form prints (ที่, เรื่อง, ส่วนราชการ), or a name stands in brackets, so the memo would have them twice. The add-on can take them away.',
  },
});

function withoutLabel(text: string): string {
  return LABELS.reduce((rest, [, label]) => rest.replace(label, ''), text).replace(
    IN_BRACKETS,
    '$1',
  );
}
