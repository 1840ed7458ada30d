/** Whom a memo asks once its words are new: the signers that it now prints. */
import { type SignerRecord, UNDECIDED } from './round';

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
    const same = SAME.find((alike) => left.some((old) => alike(old, signer)));
    const at = same ? left.findIndex((old) => same(old, signer)) : -1;
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return undecided(old ? { ...signer, ...accessOf(old) } : signer);
  });
  // Whoever holds two posts has one permission: who stays in the other keeps it.
  const isKept = ({ permission }: SignerRecord) =>
    permission === '' || signers.some((signer) => signer.permission === permission);
  return { signers, gone: left.filter((signer) => !isKept(signer)).map(undecided) };
}

type Alike = (old: SignerRecord, now: SignerRecord) => boolean;

/** What tells who it is, the surest first. A post does alone where nobody was named: another may hold it by now. */
const SAME: readonly Alike[] = [
  (old, now) => !isPlaceholder(old) && old.name === now.name,
  (old, now) => old.email !== '' && old.email.toLowerCase() === now.email.toLowerCase(),
  (old, now) => isPlaceholder(old) && old.position === now.position && old.heading === now.heading,
];

/** Nothing, or what a form has in a name's place: `(ชื่อ–สกุล)`. */
export function isPlaceholder({ name }: Pick<SignerRecord, 'name'>): boolean {
  return /^(?:ชื่อ(?:และ)?(?:นาม)?สกุล)?$/.test(name.replace(/[\s.…–()-]/g, ''));
}

function accessOf(signer: SignerRecord) {
  const { email, role, access, takingBack, permission, accessAt, refusal } = signer;
  // What was never sent goes to the address that the sheet has now.
  return access === 'none'
    ? {}
    : { email, role, access, takingBack, permission, accessAt, refusal };
}

function undecided(signer: SignerRecord): SignerRecord {
  return { ...signer, ...UNDECIDED, asked: '', askedAt: '' };
}
