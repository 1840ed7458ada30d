/** One step of the self-test: what it came to, and what a person reads of one that failed. */
import { failureOf } from '../../core/google-failure';
import { messageOf } from '../../core/message-of';
import type { Language } from '../../core/text/language';
import { tellReason } from '../../words/failures';
import { tellProblem } from '../../words/problems';
import type { SelfTestStep } from '../../words/self-test';
import { CommandError } from '../stopped';

export interface SelfTestOutcome {
  readonly step: SelfTestStep;
  readonly ok: boolean;
  /** What Google answered, or why the step failed; '' where there is nothing to say. */
  readonly answer: string;
}

/** Runs one step: gives what it gives, or null where it failed. */
export type Try = <Value>(
  step: SelfTestStep,
  run: () => Value,
  answer?: (value: Value) => string,
) => Value | null;

/** Google did as it was asked, and what came of it is not what the add-on counts on. */
export class Unexpected extends Error {}

/** What the test made is still there: said with what to do about it, before what Google answered, which may be long. */
export class LeftBehind extends Error {
  constructor(
    said: string,
    readonly why: unknown,
  ) {
    super(said);
  }
}

export function expect(holds: boolean, said: string): void {
  if (!holds) throw new Unexpected(said);
}

interface Trying {
  readonly language: Language;
  /** Filled with what each step came to. */
  readonly outcomes: SelfTestOutcome[];
  /** Google is so slow that what is left of the run is for cleaning up: a step is not begun then. */
  readonly isLate: () => boolean;
  /** What is said of such a step. */
  readonly untried: string;
}

/** What was made is taken away again, however late. */
const CLEANING: ReadonlySet<SelfTestStep> = new Set(['remove-sheet', 'bin-doc']);

export function createTry({ language, outcomes, isLate, untried }: Trying): Try {
  return (step, run, answer = () => '') => {
    if (!CLEANING.has(step) && isLate()) {
      outcomes.push({ step, ok: false, answer: untried });
      return null;
    }
    try {
      const value = run();
      outcomes.push({ step, ok: true, answer: answer(value) });
      return value;
    } catch (error) {
      outcomes.push({ step, ok: false, answer: reasonOf(language, error) });
      return null;
    }
  };
}

/** In the user's words where the refusal is known, with Google's own beside it. */
function reasonOf(language: Language, error: unknown): string {
  if (error instanceof Unexpected) return error.message;
  if (error instanceof LeftBehind)
    return `${error.message} ${reasonOf(language, error.why)}`.trim();
  if (error instanceof CommandError)
    return withoutNames(tellProblem(language, error.problem).message);
  const failure = failureOf(error);
  const text = withoutNames(failure.text);
  const { message } = tellReason(language, { ...failure, text });
  if (text === '') return message;
  return failure.kind === 'unknown' ? text : `${message} (${text})`;
}

/**
 * What is sent to a stranger holds no address, link, id, title or name: Google puts those into its sentences, a whole
 * file behind `Response Code: 200. Message:` in the account's language, and names between quotation marks. At most 300
 * characters come in.
 */
export function withoutNames(refusal: unknown): string {
  return messageOf(refusal)
    .replace(ANSWERED, '$1')
    .replace(PACKED, '…')
    .replace(/https?:\S+/g, '…')
    .replace(/[^\s<>()@]{1,64}@[^\s<>()]+/g, '…')
    .replace(/"[^"]*"?|“[^”]*”?|‘[^’]*’?|\B'[^']*'/g, '“…”')
    .replace(/[\w-]{20,}/g, '…');
}

/** How an answer of HTTP's begins in any language: with its number. What stands behind it may be the file. */
const ANSWERED = /^(\D{0,60}(?<!\d)[1-5]\d\d(?!\d)\.?).*/;

/** How a .docx begins, whatever stands before it; what does not print has become a space. */
const PACKED = /PK .*/;
