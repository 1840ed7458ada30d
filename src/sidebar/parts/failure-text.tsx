/** Why something failed, in small print what only Google can explain, and where to allow what is missing. */
import type { Failure } from '../server/server';
import { OpenLink } from './open-link';
import { tellFailure, wordsOf } from './words';
import './failure-text.css';

interface FailureTextProps {
  readonly failure: Failure;
  /** Something was only read, or a sentence beside this one says what has become of it. */
  readonly harmless?: boolean;
}

export function FailureText({ failure, harmless = false }: FailureTextProps) {
  const { message, detail } = tellFailure(failure, harmless);
  const words = wordsOf('shared');
  return (
    <>
      <p>{message}</p>
      <SmallPrint text={detail} />
      {failure.authorize && (
        <div class="buttons">
          <OpenLink link={failure.authorize} kind="text" icon="leave">
            {words.allow}
          </OpenLink>
        </div>
      )}
    </>
  );
}

/** Nothing where there is none. */
export function SmallPrint({ text }: { readonly text: string }) {
  return text === '' ? null : <p class="small-print">{text}</p>;
}
