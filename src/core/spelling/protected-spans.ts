/** The parts of a text whose spelling is nobody's to correct: addresses, quotations, titles of laws, names. */
import { ADDRESS } from '../text/digits';
import { LINK } from './links';
import { PEOPLE } from './people';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTATION = /“[^“”\n]*”|"[^"\n]*"|‘[^‘’\n]*’|«[^«»\n]*»/g;

/**
 * A law, a rule or an order with its year, which is part of its title; no longer than titles are. ปี พ.ศ. 2569 or
 * ปีงบประมาณ พ.ศ. 2569 is of the plan and ends no title.
 */
const LAW =
  /(?:(?<=พ\.?\s?ร\.?\s?[บกฎ]\.)|พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|รัฐธรรมนูญ|(?:ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|กฎกระทรวง|ประกาศ|คำสั่ง)[^\n“”"]{0,80}?(?:ว่าด้วย|เรื่อง))[^\n“”"]{1,160}?(?<!ปี(?:งบประมาณ)?\s?)(?:พ\.\s?ศ\.|พุทธศักราช)\s?[0-9๐-๙]{4}/g;

/** Names that are registered as they are spelt. */
const FIRM =
  /บริษัท[^\n]{1,80}?จำกัด|(?:ห้างหุ้นส่วน(?:จำกัด|สามัญ)?|หจก\.|บจก\.|บมจ\.|ร้าน(?!ค้า|อาหาร|ยา|ที่|ใน))\s?[ก-๎]{1,40}(?:[ \u00a0][ก-๎]{1,30})?/g;
const BESIDE_LAWS = [LINK, ADDRESS, QUOTATION, ...PEOPLE, FIRM];

/** Looked for only in cells in which something was found: nearly none. */
export function protectedSpans(text: string): readonly Span[] {
  return spansOf([LAW, ...BESIDE_LAWS], text);
}

/** Without titles of laws, whose words are checked for what no law is called. */
export function spansBesideLaws(text: string): readonly Span[] {
  return spansOf(BESIDE_LAWS, text);
}

function spansOf(patterns: readonly RegExp[], text: string): readonly Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

export function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

/** A column or a setting in which the names of people stand. */
const NAME_LABEL =
  /^(?:ชื่อ(?:\s?[-–—/]?\s?(?:นาม)?สกุล)?|ชื่อผู้.*|ผู้(?:จัดทำ|รายงาน|ประสานงาน|บันทึก|ลงนาม|อนุมัติ|ตรวจสอบ)(?:ข้อมูล|รายงาน)?|วิทยากร|name|full name)$/i;

export function isNameLabel(text: string): boolean {
  return NAME_LABEL.test(text.trim());
}
