/** Whose a comment in the Doc is, as far as the account's name tells: Google gives a name, and seldom an address. */
import { looseName } from '../text/loose-name';
import { isPlaceholder } from './renew-signers';
import type { SignerRecord } from './round';

interface Author {
  readonly who: string;
  /** '' where Google does not say. */
  readonly email: string;
}

/** The signer's place; null where it is nobody's of the list, or where it may be another's. Of two rows of one person the first open one. */
export function saidBy(signers: readonly SignerRecord[], { who, email }: Author): number | null {
  const isTheirs = (signer: SignerRecord) =>
    (email !== '' && signer.email.trim().toLowerCase() === email.trim().toLowerCase()) ||
    (bareName(who) !== '' && bareName(signer.name) === bareName(who));
  const theirs = signers.flatMap((signer, index) => (isTheirs(signer) ? [index] : []));
  const open = theirs.find((index) => signers[index]?.decision === null);
  return open ?? theirs[0] ?? null;
}

/** In front of a name, in offices and in accounts. */
const TITLES = /^(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่ร้อยตรี|ว่าที่ร\.?ต\.?|ดร\.|mr\.?|mrs\.?|ms\.?|dr\.?)/i;

function bareName(name: string): string {
  // What a form has in a name's place is nobody's name.
  if (isPlaceholder({ name })) return '';
  return looseName(name.replace(/[()]/g, '').trim().replace(TITLES, ''));
}
