/** The approval round of a memo: who has been given it, what each signer said, and whose turn it is. */

/** What a signer may do with the Doc; Drive's own words. */
export const ROLES = ['commenter', 'writer', 'reader'] as const;

export type Role = (typeof ROLES)[number];

/** Anyone who has the link; never `writer`, since nobody would know who changed what. */
export type LinkRole = Exclude<Role, 'writer'>;

export const DECISIONS = ['approved', 'commented', 'returned'] as const;

export type Decision = (typeof DECISIONS)[number];

/** What is written over the mayor's signature. They pass the memo on alike; what each says is kept with the decision. */
export const ORDERS = ['noted', 'agreed', 'permitted', 'approved', 'ordered'] as const;

export type Order = (typeof ORDERS)[number];

/** Why Drive did not share; the words are in words/refusals.ts. */
export const SHARE_REFUSALS = [
  'address',
  'no-google-account',
  'outside-domain',
  'not-allowed',
  'quota',
  'not-your-memo',
  'unknown',
] as const;

export type ShareRefusal = (typeof SHARE_REFUSALS)[number];

/** `sending`: asked of Drive, to give it or to take it back, and the answer was never written (a command was cut off). */
export type Access = 'none' | 'sending' | 'shared' | 'refused' | 'taken-back';

export interface SignerRecord {
  readonly heading: string;
  readonly name: string;
  readonly position: string;
  readonly actingFor: string;
  readonly email: string;
  readonly role: Role;
  readonly access: Access;
  /** While `sending`: to take it back. */
  readonly takingBack: boolean;
  /** The request by which they were last asked to look at what the Doc says now; '' where none was. */
  readonly asked: string;
  /** Drive's id of the permission, by which it is taken back; ''. */
  readonly permission: string;
  /** When the access last changed, or they were last asked, in words; ''. */
  readonly accessAt: string;
  /** When they were first asked to look at what the Doc says now, in words; '' where they were not asked since. */
  readonly askedAt: string;
  /** Null unless the access is `refused`. */
  readonly refusal: ShareRefusal | null;
  readonly decision: Decision | null;
  /** In which words it was approved, where that was an order; null where it was none, or where nobody has said. */
  readonly order: Order | null;
  /** `2026-03-10`; '' where there is no decision. */
  readonly decidedOn: string;
  readonly remark: string;
}

/** Of a request whose page gave it no name. */
export const UNNAMED = '-';

/** Of a signer who is asked, or asked again. */
export const UNDECIDED = {
  decision: null,
  order: null,
  decidedOn: '',
  remark: '',
} as const satisfies Partial<SignerRecord>;

/** made → sent → complete, by way of `returned` where a signer gives it back; `cancelled` by its maker from any of them. */
export type Stage = 'making' | 'failed' | 'made' | 'sent' | 'returned' | 'complete' | 'cancelled';
