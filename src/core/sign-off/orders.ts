/** Who decides a memo in the end: the lines of such a signer hold an order, those of all others a comment. */
import type { SignerRecord } from './round';

export function givesOrder({
  heading,
  position,
}: Pick<SignerRecord, 'heading' | 'position'>): boolean {
  return /สั่ง|^นายก/.test(heading || position);
}
