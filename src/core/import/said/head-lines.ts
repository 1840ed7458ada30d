/** Reads the labelled lines at a memo's head (ส่วนราชการ, ที่, วันที่, เรื่อง, เรียน, อ้างถึง) by their labels. */
import { cleanCell, singleSpaced } from '../../text/spelling';

export type HeadLabel = 'department' | 'reference' | 'date' | 'subject' | 'addressee' | 'basis';

export interface HeadLine {
  readonly label: HeadLabel;
  readonly value: string;
  /** Which of the lines given it stands in. */
  readonly line: number;
}

/** Longer ones first; each stands at a line's start or behind a stop. */
const LABELS: readonly (readonly [RegExp, HeadLabel])[] = [
  [/^ส่วนราชการ(?=[\s:.…\t]|[ก-ฮเ-ไ])/, 'department'],
  [/^วันที่(?=[\s:.…]|[0-9๐-๙])/, 'date'],
  [/^ที่(?=[\s:.…]|$)/, 'reference'],
  [/^เรื่อง(?=[\s:.…]|[ก-ฮเ-ไ])/, 'subject'],
  [/^เรียน(?=[\s:.…]|[ก-ฮเ-ไ])/, 'addressee'],
  [/^(?:หนังสือ)?อ้างถึง(?=[\s:.…]|[ก-ฮเ-ไ])/, 'basis'],
];

const OTHER_LABEL = /^(?:สิ่งที่ส่งมาด้วย|เอกสารแนบ|บันทึกข้อความ)/;
/** Where the text of the memo begins. */
const BODY =
  /^(?:ตามที่|ด้วย|บัดนี้|เนื่องจาก|สืบเนื่อง|อนุสนธิ|ข้อเท็จจริง|๑\.|1\.|ความเป็นมา|เรื่องเดิม|ตาราง|-?\s*ตาม(?!ประ))/;
const LEADERS = /[.…·_]{3,}|…+/g;

/** Each label once; a subject may go on in the lines below it. */
export function readHeadLines(lines: readonly string[]): readonly HeadLine[] {
  const found: HeadLine[] = [];
  const known = new Set<HeadLabel>();
  for (let line = 0; line < lines.length; line++) {
    for (const part of partsOf(lines[line] ?? '')) {
      const label = labelOf(part);
      if (!label || known.has(label.name)) continue;
      known.add(label.name);
      let value = label.value;
      const next = lines[line + 1];
      if (label.name === 'subject' && next !== undefined && goesOn(next)) value += ` ${next}`;
      if (label.name === 'basis' && next !== undefined && goesOn(next)) value += ` ${next}`;
      found.push({ label: label.name, value: withoutLeaders(value), line });
    }
    // Behind whom it is addressed to there is text alone.
    if (known.has('addressee') && known.has('subject') && isBody(lines[line + 1] ?? '')) break;
  }
  return found;
}

export function isBody(line: string): boolean {
  return BODY.test(line.trim());
}

function goesOn(next: string): boolean {
  const text = next.trim();
  if (text === '' || isBody(text) || OTHER_LABEL.test(text) || labelOf(text)) return false;
  return text.length < LONGEST_REST;
}

const LONGEST_REST = 200;

/** A value without the dots that it was to be written on. */
export function withoutLeaders(text: string): string {
  return singleSpaced(text.replace(LEADERS, ' ')).replace(/^[:\s]+|[\s]+$/g, '');
}

/** `ที่ … วันที่ …` on one line; a date's label stands behind a stop, dots, or two blanks. */
function partsOf(line: string): readonly string[] {
  const text = cleanCell(line);
  const at = text.search(/(?<=[\s.…])วันที่(?=[\s:.…]|[0-9๐-๙])/);
  if (!/^ที่(?=[\s:.…\t])/.test(text) || at < 0) return [text];
  return [text.slice(0, at), text.slice(at)];
}

function labelOf(text: string): { readonly name: HeadLabel; readonly value: string } | null {
  const trimmed = text.trim();
  const found = LABELS.find(([pattern]) => pattern.test(trimmed));
  if (!found) return null;
  return { name: found[1], value: trimmed.replace(found[0], '') };
}

export function isHeadLabel(text: string): boolean {
  return labelOf(text) !== null;
}
