/** Where a memo stands on its way upward: worked out from what each signer has been given and has said. */
import type { LinkRole, SignerRecord, Stage } from './round';

/** Approved or commented: it goes on to the next. */
export function hasPassed({ decision }: Pick<SignerRecord, 'decision'>): boolean {
  return decision === 'approved' || decision === 'commented';
}

/** Taken back, or never given, a signer cannot open it (but by the link). */
export function hasAccess({ access }: Pick<SignerRecord, 'access'>): boolean {
  return access === 'shared' || access === 'sending';
}

/**
 * Since when a signer has had what they have not seen to yet, in words; '' where they were not asked, or where the Doc has
 * other words by now: what is sent then is no reminder.
 */
export function askedSince({ access, asked, decision, askedAt, accessAt }: SignerRecord): string {
  return access === 'shared' && asked !== '' && decision === null ? askedAt || accessAt : '';
}

/**
 * Of a memo whose Doc is there; one without signers is never complete. A link for everyone lays a report before its signers;
 * a request goes to its unit by it, which nobody has signed by that: of one give null.
 */
export function stageOf(
  signers: readonly Pick<SignerRecord, 'access' | 'decision'>[],
  linkRole: LinkRole | null,
): Exclude<Stage, 'making' | 'failed' | 'cancelled'> {
  if (signers.some(({ decision }) => decision === 'returned')) return 'returned';
  if (signers.length > 0 && signers.every(hasPassed)) return 'complete';
  const sent = linkRole !== null || signers.some((each) => hasAccess(each) || hasPassed(each));
  return sent ? 'sent' : 'made';
}

/** The first who has not passed it on; null where that is nobody, or where its maker has it back. */
export function turnOf(
  signers: readonly Pick<SignerRecord, 'access' | 'decision'>[],
): number | null {
  if (signers.some(({ decision }) => decision === 'returned')) return null;
  const turn = signers.findIndex((signer) => !hasPassed(signer));
  return turn < 0 ? null : turn;
}
