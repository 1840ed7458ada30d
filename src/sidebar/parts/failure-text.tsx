/** Why something failed, and in small print what only Google can explain. */
import type { Failure } from '../server/server';
import { tellFailure } from './words';
import './failure-text.css';

interface FailureTextProps {
  readonly failure: Failure;
  /** Something was only read, or a sentence beside this one says what has become of it. */
  readonly harmless?: boolean;
}

export function FailureText({ failure, harmless = false }: FailureTextProps) {
  const { message, detail } = tellFailure(failure, harmless);
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
