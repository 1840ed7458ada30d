/** Why something failed, read out as it comes; nothing where it did not. */
import type { Failure } from '../server/server';
import { FailureText } from './failure-text';
import { Live, Notice } from './notice';

export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  return (
    <Live>
      {failure && (
        <Notice tone="error">
          <FailureText failure={failure} />
        </Notice>
      )}
    </Live>
  );
}
