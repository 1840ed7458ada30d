/** What every part of an open memo is given. */
import type { MemoView } from '../../../app/sign-off/data';
import type { MemosData } from '../../server/calls';
import type { Memos } from '../use-memos';

export interface DetailProps {
  readonly memo: MemoView;
  readonly data: MemosData;
  readonly memos: Pick<Memos, 'replace' | 'refresh'>;
  readonly onMain: () => void;
}
