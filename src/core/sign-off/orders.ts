/** Who decides a memo in the end, and in which words: the lines of such a signer hold an order, those of all others a comment. */
import { heldPost } from '../office/acting';
import type { SignerRecord } from './round';

type Who = Pick<SignerRecord, 'heading' | 'position' | 'actingFor'>;

export function givesOrder({ heading, position, actingFor }: Who): boolean {
  if (heading !== '') return /สั่ง|^นายก|^ผู้(?:อนุมัติ|อนุญาต)/.test(heading);
  const { own, post } = heldPost({ position, actingFor });
  return /^นายก/.test(post || own);
}

/** The last of a memo decides it, unless the form asks for a comment there. */
export function decidesIn(signers: readonly Who[], index: number): boolean {
  const signer = signers[index];
  if (!signer) return false;
  return givesOrder(signer) || (index === signers.length - 1 && !/ความเห็น/.test(signer.heading));
}
