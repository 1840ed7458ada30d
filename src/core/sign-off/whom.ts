/** Whether a signer is the one whom a page means: its list may be older than the memo's. */
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

export function whomOf({ heading, name, position, email }: Whom): Whom {
  return { heading, name, position, email };
}
