/** Why something failed, and the link to Google's consent screen where a missing permission is why. */
import type { Failure } from '../server/server';
import { OpenLink } from './open-link';
import { tellFailure, wordsOf } from './words';

export function FailureWords({ failure }: { readonly failure: Failure }) {
  const words = wordsOf('shared');
  return (
    <>
      <p>{tellFailure(words, failure)}</p>
      {failure.authorize && (
        <div class="buttons">
          <OpenLink link={failure.authorize} kind="text" icon="done">
            {words.allow}
          </OpenLink>
        </div>
      )}
    </>
  );
}
