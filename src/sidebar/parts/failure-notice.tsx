/** Why something failed, read out as it comes; nothing where it did not. */
import type { Failure } from '../server/server';
import { Live, Notice } from './notice';
import { tellFailure, useSharedWords } from './words';

export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  const words = useSharedWords();
  return <Live>{failure && <Notice tone="error">{tellFailure(words, failure)}</Notice>}</Live>;
}
