/** Reads a post that is held in another's stead: the legal term, and the post behind it. */

export interface Stead {
  /** รักษาราชการแทน and its like; '' where none stands there. */
  readonly term: string;
  readonly post: string;
}

/** The longer of two that begin alike stands first. */
const TERMS = [
  'รักษาราชการแทน',
  'รักษาการราชการแทน',
  'รักษาการในตำแหน่ง',
  'รักษาการแทน',
  'รักษาการ(?!ณ์)',
  'ปฏิบัติราชการแทน',
  'ปฏิบัติหน้าที่แทน',
  'ปฏิบัติหน้าที่',
  'ปฏิบัติการแทน',
  'ทำการแทน',
];

/** Offices shorten the usual term: รก., ร.ก., รรก. and รรท. */
const SHORT = '(?<![\\u0e00-\\u0e7f])(?:(?:ร\\.?)?ร\\.?ก\\.|ร\\.?ร\\.?ท\\.)';
const TERM = new RegExp(
  `(?:${TERMS.map((term) => term.replace('การ', 'การ\\s?')).join('|')}|${SHORT})`,
);
const USUAL = 'รักษาราชการแทน';

/** The term and the post of what the column of posts held in another's stead says; a post alone has the usual term. */
export function readStead(actingFor: string): Stead {
  const text = actingFor.trim();
  const found = TERM.exec(text);
  if (found?.index !== 0) return { term: text === '' ? '' : USUAL, post: text };
  const term = found[0].endsWith('.') ? USUAL : found[0].replace(/\s/g, '');
  return { term, post: text.slice(found[0].length).trim() };
}

export interface HeldPost extends Stead {
  /** The signer's own; '' where only the other is given. */
  readonly own: string;
}

/** From the two columns; staff also write all of it into that of the own post. */
export function heldPost({
  position,
  actingFor,
}: {
  readonly position: string;
  readonly actingFor: string;
}): HeldPost {
  const found = actingFor.trim() === '' ? TERM.exec(position) : null;
  if (!found) return { own: position.trim(), ...readStead(actingFor) };
  return { own: position.slice(0, found.index).trim(), ...readStead(position.slice(found.index)) };
}
