/** The lines below a name that are somebody's post, put together as one. */
import { AGENCY } from '../agency-name';
import { withoutLeaders } from '../head-lines';
import type { DraftBlock } from './drafter';
import { ACTING_END, CLERK, LEVEL, MORE_POST, NOT_A_POST } from './words';

const LONGEST_POST = 110;
const MOST_POSTS = 4;
const PHONE = /โทร(?:ศัพท์)?\.? ?[0-9๐-๙]/;
const CALLED = /^\(?ตำแหน่ง\)?\s*[:.]?\s*/;
/** What goes on with the post above it, without a blank: a level, whose head somebody is, the rest of a phrase. */
const TIED_END = /(?:^|รอง|สำนัก|สำนักงาน)(?:ปลัด|นายก)$/;
const AGENCY_ALONE = new RegExp(`^${AGENCY.source}[^\\s]{1,60}$`);
const SHORT = /^(?:อบ|ท[ตมน]\.|อ\.บ\.)/;
const PLACE_ALONE = /^(?:ตำบล|เมือง|นคร)[^\s]{1,60}$/;
const PLACE_OPEN = /(?:เทศมนตรี|เทศบาล|องค์การบริหารส่วน)$/;

/** ตำแหน่ง with the post in a cell, or on a line, of its own. */
export function isPostLabel(part: string): boolean {
  return withoutLeaders(part).replace(CALLED, '') === '' && CALLED.test(part);
}

/** False where the line is no post of theirs; `posts` grows by it otherwise. */
export function takePost(line: string, posts: string[]): boolean {
  const text = withoutLeaders(line).replace(CALLED, '');
  const last = posts[posts.length - 1];
  if (text === '' || text.length > LONGEST_POST || NOT_A_POST.test(text)) return false;
  if (PHONE.test(text) || CLERK.test(text)) return false;
  if (last === undefined) {
    posts.push(text.replace(/^\(([^()]*)\)$/, '$1'));
    return true;
  }
  if (isTied(last, text)) {
    // Letters in short stand apart from the word before them.
    posts[posts.length - 1] = last + (SHORT.test(text) ? ` ${text}` : text);
    return true;
  }
  if (!MORE_POST.test(text) && !ACTING_END.test(last)) return false;
  if (posts.length >= MOST_POSTS) return false;
  posts.push(text);
  return true;
}

function isTied(last: string, text: string): boolean {
  if (LEVEL.test(text) || /^และ(?!นาย|นาง)/.test(text) || /และ$/.test(last)) return true;
  if (/^แทน/.test(text) && /(?:รักษา|ปฏิบัติ)ราชการ$/.test(last)) return true;
  if (AGENCY_ALONE.test(text)) return TIED_END.test(last);
  return PLACE_ALONE.test(text) && PLACE_OPEN.test(last);
}

/** Whose post a single line below several names goes on with: the one that has not ended, or the superior who acts. */
export function whoGoesOn(line: string, open: readonly DraftBlock[]): DraftBlock | null {
  const last = ({ posts }: DraftBlock) => posts[posts.length - 1] ?? '';
  const unended = open.filter((block) => ACTING_END.test(last(block)));
  const acting = ACTS.test(line) ? open.filter((block) => SUPERIOR.test(last(block))) : [];
  const found = unended.length > 0 ? unended : acting;
  return found.length === 1 ? (found[0] ?? null) : null;
}

const ACTS = /^\(?(?:รักษา|ร?รก\.|รรท\.|ปฏิบัติ(?:ราชการ|หน้าที่))/;
const SUPERIOR = /^(?:รอง|ปลัด|หัวหน้า|ผู้อำนวยการ|ผอ\.)/;

/** Where posts stand above the names: the last has none below it, and the first has one above that is nobody else's. */
export function withOwnPosts(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const last = blocks[blocks.length - 1];
  if (!blocks[0]?.above || !last || last.posts.length > 0) return blocks;
  return blocks.map((block, at) => ({
    ...block,
    posts: block.above === '' ? (blocks[at - 1]?.posts ?? []) : [block.above],
  }));
}
