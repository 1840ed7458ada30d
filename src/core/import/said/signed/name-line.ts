/** Which line, or part of one, is somebody's name: in brackets, with the rank before it. */
import { singleSpaced } from '../../../text/spelling';
import { withoutLeaders } from '../head-lines';
import { withoutEnd } from '../without-end';
import {
  DRAFTED,
  FULL_NAME,
  NO_NAME,
  POST_ALONE,
  RANK,
  ROLE,
  SIGNED,
  TITLED,
  VACANT,
} from './words';

const LONGEST_NAME = 120;

/** '' for dots in brackets; null where the line is no name. */
export function nameIn(part: string): string | null {
  if (ROLE.test(part)) return null;
  const { rank, text } = bracketIn(part);
  const inner = innerOf(text);
  if (inner === null) return null;
  if (VACANT.test(inner)) return '';
  if (NO_NAME.test(inner) || POST_ALONE.test(inner) || ROLE.test(inner)) return null;
  return withRank(rank, inner);
}

/** What stands in brackets in a name's place, and is none: (ลงนามแล้ว). */
export function isRemark(part: string): boolean {
  const inner = innerOf(part.trim());
  return inner !== null && inner !== '' && NO_NAME.test(inner);
}

function bracketIn(part: string): { readonly rank: string; readonly text: string } {
  const signed = part.replace(SIGNED, '').replace(/^[.…_\s]+/, '');
  const whole = withoutEnd(signed.replace(DRAFTED, ''), '.…');
  const rank = RANK.exec(whole)?.[0] ?? '';
  return { rank, text: whole.slice(rank.length).replace(/^[.…_\s]+/, '') };
}

/** Of a text that is one pair of brackets; without dots. */
function innerOf(text: string): string | null {
  if (!text.startsWith('(') || !text.endsWith(')') || text.length > LONGEST_NAME) return null;
  const inner = text.slice(1, -1).trim();
  return isBalanced(inner) ? singleSpaced(inner.replace(/[.…_]{3,}|…+/g, ' ')) : null;
}

/** `ก) และ (ข` are two brackets of a sentence, not one. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a text is a name in brackets and nothing else. */
export function isNameLine(text: string): boolean {
  return !text.includes('\n') && nameIn(text) !== null;
}

/** Whether a text is a title and a name, in no brackets. */
export function isFullName(text: string): boolean {
  return FULL_NAME.exec(text)?.[0] === text;
}

/** A rank with nothing but dots beside it, or behind ลงชื่อ. */
export function rankAlone(part: string): string {
  const text = withoutLeaders(part.replace(SIGNED, ''));
  const rank = RANK.exec(text)?.[0] ?? '';
  return rank.length === text.length ? rank : '';
}

export function withRank(rank: string, name: string): string {
  return rank === '' || name === '' || TITLED.test(name) || name.startsWith(rank)
    ? name
    : `${rank} ${name}`;
}

/** Without brackets, alone or behind ลงชื่อ or ชื่อ. */
export function bareName(part: string): string | null {
  const text = withoutLeaders(part.replace(SIGNED, '')).replace(NAME_LABEL, '');
  return isFullName(text) ? text : null;
}

const NAME_LABEL = /^ชื่อ(?:\s?[-–/]?\s?(?:นาม)?สกุล)?\s?[:：]?\s/;
