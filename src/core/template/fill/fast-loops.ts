/**
 * Fills a loop with many items by a step of our own: its XML is cut once and joined for each item. The filler, which
 * goes over some hundred pieces a row again and again, gets the rows as one text. Exactly what it would have made of
 * them: whatever is not surely the same is left to it.
 */
import { headsOf } from './one-text';
import { type ContentRule, isLoop, type ParsedLoop, type ParsedPart } from './parsed';
import { CLOSE_TEXT, cutLoop, type LoopStep, OPEN_TEXT, type Step, type TagReader } from './steps';

/** By the tag's place among all that the filler has read. */
type TagReaders = Readonly<Record<number, TagReader | undefined>>;

interface RenderContext {
  readonly scopeManager: {
    readonly scopeList: readonly unknown[];
    readonly cachedParsers: TagReaders;
  };
  readonly fileTypeConfig: { readonly tagShouldContain: readonly ContentRule[] };
}

interface FastLoop {
  readonly loop: LoopStep;
  readonly heads: readonly (readonly string[])[];
}

/** Of fewer items the cutting would cost more than it saves. */
const MANY_ITEMS = 2;

/** Asked by the filler for each part; null leaves it to the filler. A new one each time, as it keeps what it has cut. */
export function fastLoops(): FillLoop {
  const known = new Map<ParsedPart, FastLoop | null>();
  return (part, context) => {
    if (!isLoop(part)) return null;
    const { scopeList, cachedParsers } = context.scopeManager;
    const reader = readerOf(part, cachedParsers);
    const items = reader && valueIn(reader, [...scopeList]);
    if (!Array.isArray(items) || items.length < MANY_ITEMS || part.inverted) return null;
    let fast = known.get(part);
    if (fast === undefined) {
      fast = fastLoop(part, context);
      known.set(part, fast);
    }
    return fast && fill(fast, items, scopeList);
  };
}

type FillLoop = (part: ParsedPart, context: RenderContext) => Filled | null;

interface Filled {
  readonly value: readonly string[];
  readonly errors: readonly never[];
}

function fastLoop(part: ParsedLoop, context: RenderContext): FastLoop | null {
  const heads = headsOf(part, context.fileTypeConfig.tagShouldContain);
  if (!heads) return null;
  const { cachedParsers } = context.scopeManager;
  const loop = cutLoop(part, (each) => readerOf(each, cachedParsers));
  return loop && { loop, heads };
}

function readerOf({ lIndex }: ParsedPart, readers: TagReaders): TagReader | undefined {
  return lIndex === undefined ? undefined : readers[lIndex];
}

function fill(
  { loop, heads }: FastLoop,
  items: readonly unknown[],
  scopes: readonly unknown[],
): Filled | null {
  const pieces: string[] = [];
  if (!addItems(pieces, loop.steps, items, [...scopes])) return null;
  const text = pieces.join('');
  const head = heads.find((each) => text.startsWith(each.join('')));
  if (!head) return text === '' ? { value: [], errors: [] } : null;
  return { value: [...head, text.slice(head.join('').length)], errors: [] };
}

/** False where only the filler can tell what is to become of a value. */
function addItems(
  pieces: string[],
  steps: readonly Step[],
  items: readonly unknown[],
  scopes: unknown[],
): boolean {
  return items.every((item) => {
    scopes.push(item);
    const isDone = steps.every((step) => addStep(pieces, step, scopes));
    scopes.pop();
    return isDone;
  });
}

function addStep(pieces: string[], step: Step, scopes: unknown[]): boolean {
  if (step.kind === 'text') {
    addText(pieces, step.text);
    return true;
  }
  const value = valueIn(step.reader, scopes);
  if (step.kind === 'value') return addValue(pieces, value ?? '', step.run);
  const isThere = Array.isArray(value) ? value.length > 0 : Boolean(value);
  if (isThere === step.inverted) return true;
  // A condition holds once, for the item around it.
  const items = isThere && Array.isArray(value) ? value : [scopes[scopes.length - 1]];
  return addItems(pieces, step.steps, items, scopes);
}

/** From the innermost scope out. */
function valueIn(reader: TagReader, scopes: readonly unknown[]): unknown {
  const context = { scopeList: scopes };
  for (let index = scopes.length - 1; index >= 0; index--) {
    const value = reader.get(scopes[index], context) ?? undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

const MARKUP = /[&<>"'\p{Cc}]/u;
/** The filler refuses them; what a tag prints is free of them. */
const NOT_XML = /[^\P{Cc}\t\n\r\x7f-\x9f]/u;

function addValue(pieces: string[], value: unknown, run: string | null): boolean {
  if (typeof value !== 'string') return false;
  if (!MARKUP.test(value)) {
    if (value !== '') pieces.push(value);
    return true;
  }
  if (NOT_XML.test(value)) return false;
  const lines = escaped(value).split('\n');
  if (lines.length > 1 && run === null) return false;
  lines.forEach((line, index) => {
    if (index > 0) {
      addText(pieces, `${CLOSE_TEXT}</w:r><w:r><w:br/></w:r><w:r>${run}`);
      pieces.push(OPEN_TEXT);
    }
    if (line !== '') pieces.push(line);
  });
  return true;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Nothing between an opening tag and its end: the filler writes one tag. */
function addText(pieces: string[], text: string): void {
  const last = pieces[pieces.length - 1];
  if (!text.startsWith(CLOSE_TEXT) || !last?.endsWith(OPEN_TEXT)) {
    pieces.push(text);
    return;
  }
  pieces[pieces.length - 1] = `${last.slice(0, -OPEN_TEXT.length)}<w:t/>`;
  pieces.push(text.slice(CLOSE_TEXT.length));
}
