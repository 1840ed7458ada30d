/** Whom a memo asks once its words are new: the signers that it now prints. */
import { type SignerRecord, UNDECIDED } from './sign-off';

export interface Renewed {
  readonly signers: readonly SignerRecord[];
  /** Those it no longer asks, who may still open it. */
  readonly gone: readonly SignerRecord[];
}

/**
 * Whoever stays keeps the access they were given, and decides anew. Where the sheet names nobody any more,
 * all stay: a round that is under way has someone in it.
 */
export function renewSigners(
  before: readonly SignerRecord[],
  printed: readonly SignerRecord[],
): Renewed {
  const now = printed.length > 0 ? printed : before;
  const left = [...before];
  const signers = now.map((signer) => {
    const at = left.findIndex((old) => isSame(old, signer));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return undecided(old ? { ...signer, ...accessOf(old) } : signer);
  });
  // Whoever holds two posts has one permission: who stays in the other keeps it.
  const isKept = ({ permission }: SignerRecord) =>
    permission === '' || signers.some((signer) => signer.permission === permission);
  return { signers, gone: left.filter((signer) => !isKept(signer)).map(undecided) };
}

/** A post alone does not tell: another may hold it by now. */
function isSame(one: SignerRecord, other: SignerRecord): boolean {
  if (one.name !== '' || other.name !== '') return one.name === other.name;
  return one.position === other.position && one.heading === other.heading;
}

function accessOf(signer: SignerRecord) {
  const { email, role, access, permission, accessAt, refusal } = signer;
  // What was never sent goes to the address that the sheet has now.
  return access === 'none' ? {} : { email, role, access, permission, accessAt, refusal };
}

function undecided(signer: SignerRecord): SignerRecord {
  return { ...signer, ...UNDECIDED };
}
