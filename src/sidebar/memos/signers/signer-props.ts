/** What every part of a signer's place in a memo is given. */
import type { MemoComment, MemoView } from '../../../app/sign-off/data';
import type { SignerRecord } from '../../../core/sign-off/round';
import type { Memos } from '../use-memos';

export interface SignerProps {
  readonly signer: SignerRecord;
  readonly index: number;
  readonly memo: MemoView;
  /** `2026-03-10` */
  readonly today: string;
  /** In the Doc, once they were asked for. */
  readonly comments: readonly MemoComment[];
  readonly memos: Pick<Memos, 'replace'>;
}
