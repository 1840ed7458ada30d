/** What each rule of the checks says of a cell; a rule without its words does not compile. */
import type { AnyFinding } from '../core/checks';
import type { Language } from '../core/text/language';
import { short } from './short';

type FindingWords = {
  readonly [Name in AnyFinding['rule']]: (
    finding: Extract<AnyFinding, { readonly rule: Name }>,
  ) => string;
};

const FINDINGS: Readonly<Record<Language, FindingWords>> = {
  th: {
    'sheet/not-found': ({ details }) =>
      `ไม่พบตารางมาตรการในสมุดงานนี้ ต้องมีหัวตาราง “มาตรการ” และ “สถานะการดำเนินการ” (หรือช่องยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว)${foundTh(details)} กรุณาเพิ่มหัวตารางที่ขาด หรือเลือกเมนู “สร้างชีตที่จำเป็น”`,
    'sheet/no-title': ({ details }) =>
      `ไม่พบหัวตาราง “มาตรการ”${foundTh(details)} กรุณาพิมพ์หัวตาราง “มาตรการ” เหนือคอลัมน์ชื่อมาตรการ`,
    'sheet/no-status': ({ details }) =>
      `ไม่พบหัวตารางสถานะการดำเนินการ${foundTh(details)} กรุณาเพิ่มคอลัมน์ “สถานะการดำเนินการ” หรือสามคอลัมน์ ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว`,
    'sheet/no-measures': () => 'มีหัวตารางแล้วแต่ยังไม่มีมาตรการ กรุณากรอกมาตรการใต้หัวตาราง',
    'sheet/missing-column': ({ details }) =>
      `ไม่พบคอลัมน์ “${details.heading}” ช่องนี้ในบันทึกข้อความจะว่าง หากต้องการให้มี กรุณาเพิ่มหัวตาราง “${details.heading}”`,
    'measure/no-title': () => 'แถวนี้ยังไม่มีชื่อมาตรการ กรุณากรอกชื่อมาตรการ หรือลบแถวหากไม่ใช้',
    'status/none': ({ details }) =>
      `ยังไม่ได้ระบุสถานะของ${measureTh(details.measure)} กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว`,
    'status/many': ({ details }) =>
      `${measureTh(details.measure)} มีเครื่องหมายมากกว่าหนึ่งช่อง กรุณาเหลือไว้เพียงช่องเดียว`,
    'status/unclear': ({ details }) =>
      `ข้อความ “${short(details.text)}” ในช่องสถานะของ${measureTh(details.measure)} อ่านไม่ชัดเจนว่าเป็นสถานะใด กรุณาใช้เครื่องหมาย / แล้วพิมพ์หมายเหตุต่อท้าย หรือเลือกคำสถานะให้ตรง`,
    'text/formula-error': ({ details }) =>
      `ช่องนี้แสดงข้อผิดพลาดของสูตร “${details.text}” กรุณาแก้สูตร หรือพิมพ์ค่าแทน`,
    'settings/value': ({ details }) =>
      details.kind === 'year'
        ? `ค่า “${short(details.text)}” ของ “${details.label}” ไม่ใช่ปี พ.ศ. กรุณาพิมพ์เป็นเลขสี่หลัก เช่น 2569`
        : `ค่า “${short(details.text)}” ของ “${details.label}” ไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข 0 ถึง 100 เช่น 87.50`,
    'text/mixed-digits': ({ details }) =>
      `ตัวเลข “${details.number}” มีเลขไทยปนเลขอารบิก ควรเป็น “${details.meant}”`,
    'signers/acting-term': ({ details }) =>
      `คำว่า “${details.wrong}” ควรเป็น “${details.meant}” ตามกฎหมายว่าด้วยระเบียบบริหารราชการแผ่นดิน`,
  },
  en: {
    'sheet/not-found': ({ details }) =>
      `No measures table was found. It needs the headings “มาตรการ” (measure) and “สถานะการดำเนินการ” (status), or one column for each status${foundEn(details)}. Add the missing headings, or choose “Create the sheets needed” in the menu.`,
    'sheet/no-title': ({ details }) =>
      `The heading “มาตรการ” (measure) was not found${foundEn(details)}. Type it above the column with the measures' names.`,
    'sheet/no-status': ({ details }) =>
      `No status heading was found${foundEn(details)}. Add a column “สถานะการดำเนินการ” (status), or three columns: ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว.`,
    'sheet/no-measures': () => 'The table has no measures yet. Fill them in under its headings.',
    'sheet/missing-column': ({ details }) =>
      `There is no column “${details.heading}”; its cells in the memo will be empty. Add that heading if you want it.`,
    'measure/no-title': () => 'This row has no measure. Type its name, or delete the row.',
    'status/none': ({ details }) =>
      `${measureEn(details.measure)} has no status. Put / in one status cell.`,
    'status/many': ({ details }) =>
      `${measureEn(details.measure)} has more than one status marked. Leave only one.`,
    'status/unclear': ({ details }) =>
      `“${short(details.text)}” does not say clearly which status the measure ${named(details.measure)} has. Use / and type the note after it, or pick the status in words.`,
    'text/formula-error': ({ details }) =>
      `This cell shows a formula's error “${details.text}”. Correct the formula, or type the value.`,
    'settings/value': ({ details }) =>
      details.kind === 'year'
        ? `“${short(details.text)}” in “${details.label}” is no Buddhist-era year. Type four digits, such as 2569.`
        : `“${short(details.text)}” in “${details.label}” is no score. Type a number from 0 to 100, such as 87.50.`,
    'text/mixed-digits': ({ details }) =>
      `The number “${details.number}” mixes Thai and Arabic digits. It should read “${details.meant}”.`,
    'signers/acting-term': ({ details }) =>
      `“${details.wrong}” should read “${details.meant}”, the term of the State Administration Act.`,
  },
};

export function tellFinding(language: Language, finding: AnyFinding): string {
  // The table's keys are the rules: each entry takes exactly the finding of its own rule.
  const tell = FINDINGS[language][finding.rule] as (finding: AnyFinding) => string;
  return tell(finding);
}

function measureTh(title: string): string {
  return title === '' ? 'มาตรการในแถวนี้' : `มาตรการ “${short(title)}”`;
}

function foundTh({ found }: { found: readonly { text: string; cell: string }[] }): string {
  if (found.length === 0) return '';
  const list = found.map(({ text, cell }) => `“${short(text)}” ที่ ${cell}`).join(', ');
  return ` (พบหัวตาราง ${list})`;
}

function measureEn(title: string): string {
  return `The measure ${named(title)}`;
}

function named(title: string): string {
  return title === '' ? 'in this row' : `“${short(title)}”`;
}

function foundEn({ found }: { found: readonly { text: string; cell: string }[] }): string {
  if (found.length === 0) return '';
  return ` (found: ${found.map(({ text, cell }) => `“${short(text)}” in ${cell}`).join(', ')})`;
}
