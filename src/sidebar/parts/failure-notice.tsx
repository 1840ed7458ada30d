/** Why something failed, read out as it comes; nothing where it did not. */
import type { Failure } from '../server/server';
import { Live, Notice } from './notice';
import { tellFailure, wordsOf } from './words';

export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  const words = wordsOf('shared');
  return <Live>{failure && <Notice tone="error">{tellFailure(words, failure)}</Notice>}</Live>;
}
