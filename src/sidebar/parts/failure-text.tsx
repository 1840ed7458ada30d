/** Why something failed, and in small print what only Google can explain. */
import type { Failure } from '../server/server';
import { tellFailure } from './words';
import './failure-text.css';

export function FailureText({ failure }: { readonly failure: Failure }) {
  const { message, detail } = tellFailure(failure);
  return (
    <>
      <p>{message}</p>
      <SmallPrint text={detail} />
    </>
  );
}

/** Nothing where there is none. */
export function SmallPrint({ text }: { readonly text: string }) {
  return text === '' ? null : <p class="small-print">{text}</p>;
}
