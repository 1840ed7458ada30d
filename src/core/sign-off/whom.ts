/** Whether a signer, and what they have said, is still what a page shows: it may be older than the memo's row. */
import type { SignerRecord } from './round';

/** As the page showed them. */
export type Whom = Pick<SignerRecord, 'heading' | 'name' | 'position' | 'email'>;

/** An address that the memo does not know yet came from the sheet; of nobody in particular the place is what counts. */
export function isMeant(signer: SignerRecord, whom: Whom | undefined): boolean {
  if (!whom) return true;
  const same = (key: 'heading' | 'name' | 'position') => signer[key] === whom[key];
  const isAddress =
    signer.email === '' || signer.email.toLowerCase() === String(whom.email).toLowerCase();
  return same('heading') && same('name') && same('position') && isAddress;
}

/** What stands in a signer's record of what they said. */
export type Decided = Pick<SignerRecord, 'decision' | 'order' | 'decidedOn' | 'remark'>;

/** What a page showed of one signer. */
export interface Said extends Decided {
  readonly whom: Whom;
}

export function saysSame(one: Decided, other: Decided): boolean {
  return (
    one.decision === other.decision &&
    one.order === other.order &&
    one.decidedOn === other.decidedOn &&
    one.remark === other.remark
  );
}

/** Of all signers, in their order. */
export function saidOf(signers: readonly SignerRecord[]): readonly Said[] {
  return signers.map((signer) => ({ whom: whomOf(signer), ...decidedOf(signer) }));
}

export function decidedOf({ decision, order, decidedOn, remark }: Decided): Decided {
  return { decision, order, decidedOn, remark };
}

/** The places of those of whom a decision stands that the page did not show; none where it did not say what it showed. */
export function saidSince(
  signers: readonly SignerRecord[],
  said: readonly Said[] | undefined,
): readonly number[] {
  if (!said) return [];
  return signers.flatMap((signer, index) => {
    const shown = said[index];
    const isShown = shown && isMeant(signer, shown.whom) && saysSame(signer, shown);
    return signer.decision === null || isShown ? [] : [index];
  });
}

export function whomOf({ heading, name, position, email }: Whom): Whom {
  return { heading, name, position, email };
}
