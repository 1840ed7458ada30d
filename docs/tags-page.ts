/** What docs/tags.md says, from the one list in code: `npm run docs` writes it. */
import { memoFields } from '../src/core/memo/memo-fields';
import { sampleSource } from '../src/core/memo/sample-memo';
import { type ListedGroup, type ListedTag, tagGroups } from '../src/core/template/tag-list';
import type { Language } from '../src/core/text/language';

const INTRODUCTION = `<!-- Made by \`npm run docs\` from src/core/template/tags/, filters.ts and src/core/office/settings.ts. -->

# แท็กของแม่แบบ · Template tags

พิมพ์แท็กในแม่แบบ (Word, Google เอกสาร หรือ LibreOffice) แล้วระบบจะเติมข้อมูลให้เมื่อสร้างบันทึกข้อความ
ใช้ชื่อไทยหรือชื่ออังกฤษก็ได้ เว้นวรรคในชื่อไม่มีผล รูปแบบตัวอักษรของแท็กคือรูปแบบของข้อมูลที่พิมพ์

Type a tag in the template (Word, Google Docs or LibreOffice); the memo has the value in its place. Thai and
English names do the same; spaces in them do not matter. The value takes the look of its tag.

## วิธีเขียน · How to write them

| เขียน · write | ได้ · what it does |
| --- | --- |
| \`{{เรื่อง}}\` | ค่าของแท็ก · the tag's value |
| \`{{#มาตรการ}} … {{/มาตรการ}}\` | ทำซ้ำทุกกิจกรรม: เขียนแท็กเปิดในช่องแรกและแท็กปิดในช่องสุดท้ายของแถวเดียวกัน ทั้งแถวจะทำซ้ำ หรือเขียนในย่อหน้าของตนเองเหนือและใต้ส่วนที่ทำซ้ำ · repeats: opened in a table row's first cell and closed in its last, the row; in paragraphs of their own, all between |
| \`{{#ที่}} … {{/ที่}}\` | พิมพ์ส่วนนี้เมื่อแท็กมีค่า และค่านั้นไม่ใช่ 0 หรือคำว่า “ไม่” · prints this where the tag has a value (neither 0 nor no) |
| \`{{^ที่}} … {{/ที่}}\` | พิมพ์ส่วนนี้เมื่อแท็กไม่มีค่า หรือไม่มีรายการ · prints this where it has none, or there are no items |
| \`{{/}}\` | ปิดส่วนที่เปิดล่าสุด · closes what was opened last |
| \`{{#ตามผู้รับผิดชอบ}} {{ชื่อ}} {{#มาตรการ}} … {{/มาตรการ}} {{/ตามผู้รับผิดชอบ}}\` | มาตรการของผู้รับผิดชอบแต่ละราย ลำดับเป็นเลขเดียวกับตารางรวม · each owner's measures, numbered as in the whole list |
| \`{{#ตามสถานะ}} {{ชื่อ}} {{#มาตรการ}} … {{/มาตรการ}} {{/ตามสถานะ}}\` | มาตรการในแต่ละสถานะ · the measures with each status |
| \`{{วันที่\\|วันที่ย่อ\\|เลขไทย}}\` | รูปแบบการแสดงผล ทำจากซ้ายไปขวา · filters, from left to right |

ภายในส่วนที่ทำซ้ำ แท็กของส่วนนั้นมาก่อน แท็กอื่นใช้ได้ตามปกติ · Inside what repeats its own tags come first,
and all others still work.

ทุกแถวที่ท่านเพิ่มในชีตตั้งค่าเป็นแท็กด้วย เช่น แถว “โครงการพิเศษ” คือ \`{{โครงการพิเศษ}}\` · Each row you add to the
settings sheet is a tag too.

ที่วางตราครุฑ: แทรกรูปใดก็ได้ในแม่แบบ แล้วตั้งข้อความแสดงแทน (alt text) ว่า \`ตราครุฑ\` ระบบจะเปลี่ยนเป็นตราที่ท่านเก็บไว้
สูง ๑.๕ เซนติเมตร · The emblem: any picture whose alternative text is \`ตราครุฑ\` becomes the emblem that was stored, 1.5 cm
high.
`;

/** Thai first; in each language the same tags in the same order. */
export function tagsPage(): string {
  const [thai, english] = [listIn('th'), listIn('en')];
  const sections = thai.map((group, index) => section(group, english[index] as ListedGroup));
  return [INTRODUCTION, ...sections].join('\n');
}

function listIn(language: Language): readonly ListedGroup[] {
  const source = sampleSource();
  return tagGroups(memoFields(source), source.settings, language);
}

function section(thai: ListedGroup, english: ListedGroup): string {
  const rows = thai.tags.map((tag, index) => row(tag, english.tags[index] as ListedTag));
  const heads = ['แท็ก · tag', 'ชื่ออังกฤษ · English', 'ความหมาย · meaning', 'ใช้ใน · within'];
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${thai.title} · ${english.title}\n\n${lines.join('\n')}\n`;
}

function row({ insert, english, loop, meaning }: ListedTag, inEnglish: ListedTag): string[] {
  const within = loop === null ? '' : code(`#${loop}`);
  return [code(insert), code(english), plain(`${meaning} · ${inEnglish.meaning}`), within];
}

/** A bar would end the cell, within code too. */
function code(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}

function plain(text: string): string {
  return text.replace(/\|/g, '\\|');
}
