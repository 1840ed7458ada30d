/** Addresses that the sheet has learnt since a memo was made, for those who were not sent to yet. */
import type { Signer } from '../office/signers';
import type { SignOffRecord } from './record';

type Known = Pick<Signer, 'name' | 'position' | 'email'>;

export function withAddresses(record: SignOffRecord, known: readonly Known[]): SignOffRecord {
  const signers = record.signers.map((signer) => {
    if (signer.email !== '' || signer.access !== 'none') return signer;
    // Placeholder names are alike, and a post passes from one to the next: only both tell who it is.
    const now = known.find(
      ({ name, position }) => name === signer.name && position === signer.position,
    );
    return { ...signer, email: now?.email ?? '' };
  });
  return { ...record, signers };
}
