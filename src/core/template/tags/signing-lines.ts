/** A post and a name in the lines under a signature: half a page wide, and broken where an office would break them. */
import { type HeldPost, heldPost } from '../../office/acting';
import type { Signer } from '../../office/signers';

/** As many letters stand in a line of the ready-made templates; of the widest ones a few less. */
const MOST_LETTERS = 39;

/** They stand over or under a letter, and take no room. */
const MARKS = /\p{Mn}/gu;

function fits(text: string): boolean {
  return text.replace(MARKS, '').length <= MOST_LETTERS;
}

export interface SigningLines {
  readonly first: string;
  /** '' where there is none; it may have a line break. */
  readonly second: string;
}

/**
 * Own post and acting term, and below them the post acted for; without an own post all on one line. No program knows
 * รักษาราชการแทน for one word: where the first line is full it begins the next.
 */
export function signingLines(signer: Pick<Signer, 'position' | 'actingFor'>): SigningLines {
  return inLines(heldPost(signer));
}

function inLines({ own, term, post }: HeldPost): SigningLines {
  const held = fits(term + post) ? term + post : [term, post].filter(isFilled).join('\n');
  if (own === '') return { first: held, second: '' };
  const line = [own, term].filter(isFilled).join(' ');
  return term === '' || fits(line) ? { first: line, second: post } : { first: own, second: held };
}

/** The same of a post that stands in one cell: as it was typed, where it fits or is nobody else's. */
export function postInLines(position: string): string {
  const held = heldPost({ position, actingFor: '' });
  if (held.term === '' || fits(position)) return position;
  const { first, second } = inLines(held);
  return [first, second].filter(isFilled).join('\n');
}

/** A name that is longer than the line goes on with the surname, which stays whole. */
export function nameInLines(name: string): string {
  const at = name.lastIndexOf(' ');
  // In brackets.
  return at < 0 || fits(`(${name})`) ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}

function isFilled(text: string): boolean {
  return text !== '';
}
