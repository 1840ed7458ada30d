/** What may be recorded of a signer: who decides gives an order in one of its words, all others agree or comment. */
import { decidesIn } from './orders';
import { DECISIONS, type Decision, ORDERS, type Order, type SignerRecord } from './round';

export interface Choice {
  readonly decision: Decision;
  readonly order: Order | null;
}

const ORDERED: readonly Choice[] = [
  ...ORDERS.map((order): Choice => ({ decision: 'approved', order })),
  { decision: 'returned', order: null },
];

export function choicesFor(signers: readonly SignerRecord[], index: number): readonly Choice[] {
  if (!decidesIn(signers, index)) return DECISIONS.map((decision) => ({ decision, order: null }));
  const commented: Choice = { decision: 'commented', order: null };
  // What was recorded before stays to be seen among them.
  return signers[index]?.decision === 'commented' ? [commented, ...ORDERED] : ORDERED;
}

/** Null where nothing was recorded. What an earlier version recorded of an order names no words: they were the general ones. */
export function choiceOf(signers: readonly SignerRecord[], index: number): Choice | null {
  const { decision = null, order = null } = signers[index] ?? {};
  if (!decision) return null;
  const isUnnamed = decision === 'approved' && order === null && decidesIn(signers, index);
  return { decision, order: isUnnamed ? 'ordered' : order };
}

export function isSameChoice(one: Choice, other: Choice | null): boolean {
  return one.decision === other?.decision && one.order === other.order;
}

/** What the words beside a decision are. */
export type Wording = 'remark' | 'order' | 'comment' | 'reason';

export function wordingOf({ decision, order }: Pick<SignerRecord, 'decision' | 'order'>): Wording {
  if (decision === 'commented') return 'comment';
  if (decision === 'returned') return 'reason';
  return order === null ? 'remark' : 'order';
}
