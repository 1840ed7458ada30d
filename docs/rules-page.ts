/** What docs/rules.md says, from the rules themselves: `npm run docs` writes it. */
import { runChecks, settlingOf, tellFinding } from '../src/core/checks';
import type { Settling } from '../src/core/checks/finding';
import { RULES } from '../src/core/checks/rules';
import { SOURCES, SUBJECTS } from '../src/core/checks/subjects';
import { RULE_LEVELS } from '../src/core/settled/rule-levels';
import { parseA1 } from '../src/core/sheet/a1';
import { cellAt } from '../src/core/sheet/cell';
import { DIALOGS } from '../src/words/dialogs';
import { readFixture } from '../test/core/checks/fixture';
import { listRules } from './rule-list';

const INTRODUCTION = `<!-- Made by \`npm run docs\` from the rules in src/core/checks. -->

# กฎที่ใช้ตรวจ · Rules

เมื่อเลือกเมนู “ตรวจสถานะมาตรการ” ระบบจะตรวจชีตมาตรการ ตั้งค่า และผู้ลงนามตามกฎต่อไปนี้ ช่องที่พบจะมีสีและโน้ต
รายการที่ “ต้องแก้ไข” ควรแก้ก่อนสร้างบันทึกข้อความ กฎที่มีเครื่องหมาย ✓ ระบบแก้ข้อความในช่องให้ได้เมื่อท่านกดปุ่ม

“ตรวจสถานะมาตรการ” in the menu looks at the measures, the settings and the signers by these rules. A cell where
one finds something gets a colour and a note. Errors should be put right before a memo is made. Where a rule has
a ✓, the add-on can change the cell's text for you, at the press of a button.

สิ่งที่พบแต่ถูกต้องอยู่แล้ว กด “ถูกต้องแล้ว” ในแถบด้านข้าง จะไม่แจ้งอีกจนกว่าข้อความจะเปลี่ยน กฎที่หน่วยงานไม่ใช้ ปิดหรือลดระดับได้จากแถบด้านข้าง
หรือพิมพ์ในชีตตั้งค่า แถว \`${RULE_LEVELS}\` คั่นด้วยจุลภาค เช่น \`text/spacing, evidence/vague = เพื่อทราบ\`

What is found and yet right is accepted in the sidebar (“ถูกต้องแล้ว”), and quiet until its text changes. A rule that an office
does not want is turned off or softened there, or in the settings: a row \`${RULE_LEVELS}\` with names and commas, such as
\`text/spacing, evidence/vague = เพื่อทราบ\` (info).
`;

const HEADS = ['กฎ · rule', 'ระดับ · severity', 'แก้ให้ · fix'];

export function rulesPage(): string {
  const paths = listRules().map(({ path }) => path);
  const sections = SUBJECTS.map(({ folder, title }) => {
    const rules = RULES.flatMap((rule, index) => {
      const path = paths[index] ?? '';
      return path.startsWith(`${folder}/`) ? [{ rule, path }] : [];
    });
    const rows = [HEADS, HEADS.map(() => '---'), ...rules.map(({ rule }) => row(rule))];
    const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return [`## ${title.th} · ${title.en}`, table, ...rules.map(chapter)].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

type AnyRule = (typeof RULES)[number];

function row({ name, severity, fixes }: AnyRule): string[] {
  const grade = `${DIALOGS.th.severities[severity]} · ${severity}`;
  return [`[\`${name}\`](#${anchorOf(name)})`, grade, fixes ? '✓' : ''];
}

/** As GitHub makes it of a heading. */
function anchorOf(name: string): string {
  return name.replace(/[^a-z-]/g, '');
}

function chapter({ rule, path }: { readonly rule: AnyRule; readonly path: string }): string {
  const { name, about, source } = rule;
  return [
    `### \`${name}\``,
    about.th,
    about.en,
    ...exampleOf(rule, path),
    `ที่มา · Source: ${SOURCES[source].th} · ${SOURCES[source].en}`,
    ...STAYS[settlingOf(name)],
  ].join('\n\n');
}

const STAYS: Readonly<Record<Settling, readonly string[]>> = {
  free: [],
  'one-by-one': [
    'กฎนี้ปิดไม่ได้ ยืนยันได้ทีละรายการ · It cannot be turned off; its findings can be accepted one by one.',
  ],
  never: [
    'กฎนี้ปิดไม่ได้ และยืนยันว่า “ถูกต้องแล้ว” ไม่ได้ · It cannot be turned off, and its findings cannot be accepted.',
  ],
};

/** What the rule says of the first cell of its fixture that it has to find. */
function exampleOf({ name }: AnyRule, path: string): readonly string[] {
  const found = readFixture(path).flatMap(({ source }) =>
    runChecks(source)
      .filter(({ rule }) => rule === name)
      .map((finding) => ({ finding, source })),
  );
  const [first] = found;
  if (!first) return [];
  const { finding, source } = first;
  const { sheet, cell, fix } = finding;
  const place = cell === null ? null : parseA1(cell);
  const cells = source.sheets.find((each) => each.sheet === sheet)?.cells ?? [];
  const text = place ? inline(cellAt(cells, place) ?? '') : '';
  const seen = [sheet, cell, text === '' ? null : `“${text}”`].filter((part) => part !== null);
  const put = fix ? ` → “${inline(fix.after)}”` : '';
  const told = [tellFinding('th', finding), tellFinding('en', finding)].map((line) =>
    inline(line, 600),
  );
  return [`ตัวอย่าง · Example: ${seen.join(' ')}${put}`, ...told.map((line) => `> ${line}`)];
}

/** On one line, and none of it is Markdown. */
function inline(text: string, most = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > most ? `${line.slice(0, most)}…` : line;
  return short.replace(/[\\`*_<>[\]|]/g, (sign) => `\\${sign}`);
}
