/** Finds out from Drive what became of a sharing that was cut off before its answer was written down. */
import type { SignOffRecord } from '../../core/sign-off/record';
import type { SignerRecord } from '../../core/sign-off/round';
import type { Ports } from '../ports';

export function isUnsettled({ signers, link }: SignOffRecord): boolean {
  return signers.some(({ access }) => access === 'sending') || link?.permission === '';
}

/** One call; only the Doc's maker is shown whom it is shared with. */
export function settleSharing(
  { drive }: Ports,
  record: SignOffRecord,
  fileId: string,
  now: string,
): SignOffRecord {
  const permissions = drive.permissions(fileId);
  const settled = (signer: SignerRecord): SignerRecord => {
    if (signer.access !== 'sending') return signer;
    const email = signer.email.toLowerCase();
    const given =
      permissions.find((each) => each.email.toLowerCase() === email) ??
      // Under an earlier address, which was to be shut out first.
      permissions.find(({ id }) => id === signer.permission);
    return given
      ? { ...signer, email: given.email, access: 'shared', permission: given.id, accessAt: now }
      : { ...signer, access: 'none', permission: '' };
  };
  const { link } = record;
  const anyone = permissions.find(({ type }) => type === 'anyone');
  return {
    ...record,
    signers: record.signers.map(settled),
    link: link?.permission !== '' ? link : anyone ? { ...link, permission: anyone.id } : null,
  };
}
