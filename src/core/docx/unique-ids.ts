/**
 * Gives the copies that a loop has made ids and names of their own (ECMA-376 part 1, 17.13 and 20.4.2.5): Word takes a
 * document with the same id twice for a damaged one. The first copy keeps what the template has.
 */
import type { PackageDraft } from './package-files';

/** Elements that are one thing in several places, and the attribute with its id. */
interface IdKind {
  readonly elements: readonly string[];
  readonly attribute: string;
}

const KINDS: readonly IdKind[] = [
  { elements: ['wp:docPr'], attribute: 'id' },
  { elements: ['w:bookmarkStart', 'w:bookmarkEnd'], attribute: 'w:id' },
  { elements: ['w:permStart', 'w:permEnd'], attribute: 'w:id' },
  { elements: ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'], attribute: 'w:id' },
  // Of a content control.
  { elements: ['w:id'], attribute: 'w:val' },
  {
    elements: ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'],
    attribute: 'w:id',
  },
  { elements: ['w:footnoteReference'], attribute: 'w:id' },
  { elements: ['w:endnoteReference'], attribute: 'w:id' },
];

/** What a reference leads to, by the reference's name; its text is copied with it. */
const NOTES: Readonly<Record<string, string>> = {
  'w:commentReference': 'w:comment',
  'w:footnoteReference': 'w:footnote',
  'w:endnoteReference': 'w:endnote',
};

const NAMES = KINDS.flatMap(({ elements }) => elements);
const ELEMENT = new RegExp(`<(${NAMES.join('|')})(?=[\\s/>])[^<>]*>`, 'g');
/** Of paragraphs and shapes, which nothing else refers to. */
const MARKED = /<(?:w:p|w:tr|v:\w+)\s[^<>]*>/g;
const MARK = /\s(?:w14:paraId|w14:textId|o:spid|id)="([^"]*)"/g;

/** Whether a part holds anything of the kind between its first loop and its last. */
export function holdsIds(xml: string): boolean {
  const loops = xml.slice(Math.max(0, xml.indexOf('{{')), xml.lastIndexOf('}}') + 1);
  ELEMENT.lastIndex = 0;
  return ELEMENT.test(loops) || /\s(?:w14:paraId|o:spid)="|<v:/.test(loops);
}

/** Changes the parts at these paths, and the comments and notes that they refer to. */
export function makeIdsUnique(files: PackageDraft, paths: readonly string[]): void {
  const texts = paths.flatMap((path) => {
    const text = files.get(path);
    return typeof text === 'string' ? [{ path, text }] : [];
  });
  const numbers = new Map(KINDS.map((kind) => [kind, highest(texts, kind)]));
  const names = new Set<string>();
  const seen = new Map<string, number>();
  const fresh = new Map<string, string>();
  const copies: { readonly note: string; readonly id: string; readonly fresh: string }[] = [];
  const renamed = (element: string, name: string) => {
    const kind = KINDS.find(({ elements }) => elements.includes(name));
    const id = kind && attributeOf(element, kind.attribute);
    if (!kind || id === null || id === undefined) return element;
    const count = seen.get(`${name} ${id}`) ?? 0;
    seen.set(`${name} ${id}`, count + 1);
    const named = name === 'w:bookmarkStart' ? withOwnName(element, names) : element;
    // What belongs together begins and ends as often.
    if (count === 0) return named;
    const key = `${kind.elements[0]} ${id} ${count}`;
    const next = fresh.get(key) ?? String((numbers.get(kind) ?? 0) + 1);
    if (!fresh.has(key)) numbers.set(kind, Number(next));
    fresh.set(key, next);
    const note = NOTES[name];
    if (note !== undefined) copies.push({ note, id, fresh: next });
    return withAttribute(named, kind.attribute, next);
  };
  const marks = new Set<string>();
  for (const { path, text } of texts) {
    const own = text.replace(ELEMENT, renamed);
    files.set(
      path,
      own.replace(MARKED, (element) => withoutMarks(element, marks)),
    );
  }
  copyNotes(files, copies);
}

function highest(texts: readonly { readonly text: string }[], kind: IdKind): number {
  let most = 0;
  for (const { text } of texts) {
    for (const [element, name = ''] of text.matchAll(ELEMENT)) {
      if (!kind.elements.includes(name)) continue;
      const id = Number(attributeOf(element, kind.attribute));
      if (Number.isSafeInteger(id)) most = Math.max(most, id);
    }
  }
  // Word counts content controls in 32 bits, and may have given the last of them.
  return most < 2_000_000_000 ? most : 1_000_000_000;
}

function attributeOf(element: string, name: string): string | null {
  const match = new RegExp(`\\s${name}="([^"]*)"|\\s${name}='([^']*)'`).exec(element);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

function withAttribute(element: string, name: string, value: string): string {
  return element.replace(new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);
}

/** A bookmark's name has 40 letters at most. */
function withOwnName(element: string, names: Set<string>): string {
  const name = attributeOf(element, 'w:name');
  if (name === null) return element;
  let own = name;
  for (let number = 2; names.has(own.toLowerCase()); number++) {
    own = `${name.slice(0, 40 - 1 - String(number).length)}_${number}`;
  }
  names.add(own.toLowerCase());
  return own === name ? element : withAttribute(element, 'w:name', own);
}

function withoutMarks(element: string, known: Set<string>): string {
  const isShape = element.startsWith('<v:');
  return element.replace(MARK, (whole, value: string) => {
    const isId = /^\s(?:o:spid|id)=/.test(whole);
    // Shapes drawn from one type refer to it by its id.
    if (isId && (!isShape || element.startsWith('<v:shapetype'))) return whole;
    const key = `${isId ? 'shape' : 'paragraph'} ${whole.trim().split('=')[0]} ${value}`;
    return known.size === known.add(key).size ? '' : whole;
  });
}

function copyNotes(
  files: PackageDraft,
  copies: readonly { readonly note: string; readonly id: string; readonly fresh: string }[],
): void {
  for (const note of new Set(copies.map((copy) => copy.note))) {
    const ending = `</${note}s>`;
    const path = [...files].find(
      ([, text]) => typeof text === 'string' && text.includes(ending),
    )?.[0];
    const text = path === undefined ? undefined : files.get(path);
    if (path === undefined || typeof text !== 'string') continue;
    const known = notesIn(text, note);
    const added = copies
      .filter((copy) => copy.note === note)
      .map(({ id, fresh }) => {
        const element = known.get(id)?.replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '') ?? '';
        const opening = /^<[^<>]*>/.exec(element)?.[0] ?? '';
        return withAttribute(opening, 'w:id', fresh) + element.slice(opening.length);
      });
    const at = text.lastIndexOf(ending);
    files.set(path, text.slice(0, at) + added.join('') + text.slice(at));
  }
}

/** Each with all in it, by its id. */
function notesIn(text: string, note: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const piece of text.split(new RegExp(`(?=<${note}\\s)`)).slice(1)) {
    const end = piece.indexOf(`</${note}>`);
    const opening = /^<[^<>]*>/.exec(piece)?.[0] ?? '';
    if (end >= 0)
      notes.set(attributeOf(opening, 'w:id') ?? '', piece.slice(0, end + note.length + 3));
  }
  return notes;
}
