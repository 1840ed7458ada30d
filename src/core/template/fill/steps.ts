/** Cuts what a loop repeats into text that stays as it is, and what changes from item to item. */
import { isLoop, type ParsedLoop, type ParsedPart } from './parsed';

/** What a tag means, as the filler keeps it for each. */
export interface TagReader {
  readonly get: (scope: unknown, context: { readonly scopeList: readonly unknown[] }) => unknown;
}

export type Step =
  | { readonly kind: 'text'; readonly text: string }
  /** `run`: the look of the run that it stands in, which goes on behind a line break. */
  | { readonly kind: 'value'; readonly reader: TagReader; readonly run: string | null }
  | LoopStep;

export interface LoopStep {
  readonly kind: 'loop';
  readonly reader: TagReader;
  readonly inverted: boolean;
  readonly steps: readonly Step[];
}

/** An opening tag that the filler makes `<w:t/>` where nothing follows. */
export const OPEN_TEXT = '<w:t xml:space="preserve">';
export const CLOSE_TEXT = '</w:t>';

type FindReader = (part: ParsedPart) => TagReader | undefined;

/** Null where a tag has no reader, or a run's look is cut in two by a loop. */
export function cutLoop(loop: ParsedLoop, findReader: FindReader): LoopStep | null {
  return cut(loop, findReader, null);
}

function cut(loop: ParsedLoop, findReader: FindReader, runAround: string | null): LoopStep | null {
  const reader = findReader(loop);
  if (!reader) return null;
  const steps: Step[] = [];
  const hasRuns = holdsRuns(loop);
  // From the second item on, a run may be the one that the item before has left.
  let run = hasRuns ? null : runAround;
  let isLook = false;
  for (const part of loop.subparsed) {
    if (isLoop(part)) {
      const inner = isLook ? null : cut(part, findReader, run);
      if (!inner) return null;
      steps.push(inner);
      if (holdsRuns(part)) run = null;
    } else if (part.type === 'placeholder') {
      const value = isLook ? undefined : findReader(part);
      if (!value) return null;
      steps.push({ kind: 'value', reader: value, run });
    } else {
      addText(steps, part.value);
      if (part.tag === 'w:r') run = '';
      else if (part.tag === 'w:rPr') {
        isLook = part.position === 'start';
        run = run === null ? null : run + part.value;
      } else if (isLook && run !== null) run += part.value;
    }
  }
  return isLook ? null : { kind: 'loop', reader, inverted: loop.inverted === true, steps };
}

function holdsRuns(loop: ParsedLoop): boolean {
  return loop.subparsed.some((part) =>
    isLoop(part) ? holdsRuns(part) : part.tag === 'w:r' || part.tag === 'w:rPr',
  );
}

/** Joined to the text before, if that is what it follows. */
function addText(steps: Step[], text: string): void {
  const last = steps[steps.length - 1];
  if (last?.kind !== 'text') {
    if (text !== '') steps.push({ kind: 'text', text });
    return;
  }
  steps[steps.length - 1] = { kind: 'text', text: joined(last.text, text) };
}

/** Nothing between an opening tag and its end: the filler writes one tag. */
function joined(text: string, next: string): string {
  return text.endsWith(OPEN_TEXT) && next.startsWith(CLOSE_TEXT)
    ? `${text.slice(0, -OPEN_TEXT.length)}<w:t/>${next.slice(CLOSE_TEXT.length)}`
    : text + next;
}
