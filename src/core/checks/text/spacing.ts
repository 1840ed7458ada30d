/** Spaces where the Royal Society has them: around ๆ, behind พ.ศ. and ณ; none inside brackets, and none in heaps. */
import { outsideLinks } from '../../spelling/links';
import { aroundChange } from '../../text/short';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

/** Behind these, and before a month, room is left for the pen. */
const PEN_ROOM = '(?<!วันที่|ลงชื่อ|เดือน|ที่|ปี|ตำแหน่ง|เรื่อง|เรียน|พ\\.ศ\\.)';
const MONTH = 'มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|พ\\.ศ\\.';

const CHANGES: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/(?<=[ก-๎0-9A-Za-z)])ๆ/g, ' ๆ'],
  [/ๆ(?=[ก-ฮเ-ไA-Za-z0-9๐-๙(])/g, 'ๆ '],
  [/(พ\.\s?ศ\.)(?=[0-9๐-๙])/g, '$1 '],
  [/(?<![ก-๎])ณ(?=วันที่|ปัจจุบัน|ขณะ|จุด|ที่|ห้อง|สำนักงาน|ศาลา|หอประชุม|บริเวณ|อาคาร|โรงแรม|สถานที่)/g, 'ณ '],
  // A word or more; a mark or room for one in brackets is a form's.
  [/\([ \t]+(?=[ก-๎A-Za-z0-9๐-๙]{2})/g, '('],
  [/(?<=[ก-๎A-Za-z0-9๐-๙]{2})[ \t]+\)/g, ')'],
  [new RegExp(`${PEN_ROOM}(?<=[ก-๎])[ ][ ][ ]+(?=(?!${MONTH})[ก-ฮเ-ไ])`, 'g'), ' '],
];

/** What nearly no text has. */
const SUSPICIOUS = /ๆ|ศ\.[0-9๐-๙]|ณ[ก-ฮเ-ไ]|\([ \t]|[ \t]\)| {3}/;

export const textSpacing = defineRule<'text/spacing', { readonly meant: string }>({
  name: 'text/spacing',
  severity: 'info',
  source: 'dictionary',
  look: (context) =>
    readTexts(context, (text) => {
      if (!SUSPICIOUS.test(text)) return [];
      const meant = wellSpaced(text);
      return meant === text ? [] : [{ details: { meant: aroundChange(text, meant) } }];
    }),
  fix: wellSpaced,
  message: {
    th: ({ meant }) => `ควรเว้นวรรคเป็น “${meant}”`,
    en: ({ meant }) => `The spaces should be as in “${meant}”.`,
  },
  about: {
    th: 'การเว้นวรรคควรเป็นไปตามหลักของราชบัณฑิตยสภา เช่น “ต่าง ๆ” “พ.ศ. ๒๕๖๙” “ณ วันที่” ไม่เว้นวรรคหลังวงเล็บเปิดหรือก่อนวงเล็บปิด และไม่เคาะวรรคติดกันหลายครั้ง ระบบแก้ให้ได้',
    en: 'Spaces should stand as the Royal Society has them: ต่าง ๆ, พ.ศ. ๒๕๖๙, ณ วันที่, none inside brackets, not three in a row. ITA Memo can fix them.',
  },
});

function wellSpaced(text: string): string {
  return outsideLinks(text, spacedPart);
}

function spacedPart(text: string): string {
  return CHANGES.reduce((done, [pattern, right]) => done.replace(pattern, right), text);
}
