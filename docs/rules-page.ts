/** What docs/rules.md says, from the rules themselves: `npm run docs` writes it. */
import { RULES } from '../src/core/checks/rules';
import { SUBJECTS } from '../src/core/checks/subjects';
import { DIALOGS } from '../src/words/dialogs';
import { listRules } from './rule-list';

const INTRODUCTION = `<!-- Made by \`npm run docs\` from the rules in src/core/checks. -->

# กฎที่ใช้ตรวจ · Rules

เมื่อเลือกเมนู “ตรวจสถานะมาตรการ” ระบบจะตรวจชีตมาตรการ ตั้งค่า และผู้ลงนามตามกฎต่อไปนี้ ช่องที่พบจะมีสีและโน้ต
รายการที่ “ต้องแก้ไข” ควรแก้ก่อนสร้างบันทึกข้อความ กฎที่มีเครื่องหมาย ✓ ระบบแก้ข้อความในช่องให้ได้เมื่อท่านกดปุ่ม

“ตรวจสถานะมาตรการ” in the menu looks at the measures, the settings and the signers by these rules. A cell where
one finds something gets a colour and a note. Errors should be put right before a memo is made. Where a rule has
a ✓, the add-on can change the cell's text for you, at the press of a button.
`;

const HEADS = ['กฎ · rule', 'ระดับ · severity', 'แก้ให้ · fix', 'ความหมายและสิ่งที่ควรทำ · meaning'];

export function rulesPage(): string {
  const paths = listRules().map(({ path }) => path);
  const sections = SUBJECTS.map(({ folder, title }) => {
    const rules = RULES.filter((_, index) => paths[index]?.startsWith(`${folder}/`));
    const rows = [HEADS, HEADS.map(() => '---'), ...rules.map(row)];
    const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `## ${title.th} · ${title.en}\n\n${table}\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}

function row({ name, severity, fixes, about }: (typeof RULES)[number]): string[] {
  const grade = `${DIALOGS.th.severities[severity]} · ${severity}`;
  return [`\`${name}\``, grade, fixes ? '✓' : '', `${about.th} · ${about.en}`];
}
