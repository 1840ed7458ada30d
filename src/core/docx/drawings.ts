/** Finds the pictures drawn in a Word part, and where each has its bytes, its size and its description. */
import type { Span } from './text';

/** By the spans of its elements in the XML; null for one that it lacks. */
export interface DrawnPicture {
  /** Its alternative texts and titles, trimmed: its own, and those of the drawing it stands in. */
  readonly texts: readonly string[];
  /** The whole element, with what it holds. */
  readonly blip: Span | null;
  /** The name of the attribute that names its bytes, with the writer's prefix (`r:embed`); '' for none. */
  readonly embed: string;
  readonly crop: Span | null;
  /** Of the picture (a:ext), and of the drawing (wp:extent). */
  readonly size: Span | null;
  readonly extent: Span | null;
  /** False in a group of several. */
  readonly alone: boolean;
}

type Draft = { -readonly [Key in keyof DrawnPicture]: DrawnPicture[Key] };

interface Drawing {
  readonly texts: string[];
  readonly pictures: Draft[];
  extent: Span | null;
  /** Begun and not ended. */
  picture: Draft | null;
  inTransform: boolean;
  /** The element of the picture whose end tag is still to come. */
  unended: 'blip' | 'crop' | null;
}

/** A name, and whether it ends or stands alone; [^<>] keeps the search linear. */
const ELEMENT =
  /<(\/?)(\w+):(drawing|docPr|extent|pic|cNvPr|blip|srcRect|xfrm|ext)(?=[\s/>])([^<>]*?)(\/?)>/g;

/** In order of their ends, those in a text box before those around it. Linear in the XML's length. */
export function drawnPictures(xml: string): readonly DrawnPicture[] {
  const found: DrawnPicture[] = [];
  const open: Drawing[] = [];
  for (const match of xml.matchAll(ELEMENT)) {
    const [whole, slash, , name, attributes = '', selfClosing] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const closes = slash === '/';
    if (name === 'drawing') {
      if (!closes && selfClosing === '') open.push(emptyDrawing());
      const drawing = closes ? open.pop() : undefined;
      if (drawing) found.push(...ofDrawing(drawing));
      continue;
    }
    const drawing = open[open.length - 1];
    if (!drawing) continue;
    if (closes) end(drawing, name ?? '', span);
    else begin(drawing, name ?? '', attributes, span, selfClosing === '/');
  }
  return found;
}

function emptyDrawing(): Drawing {
  return {
    texts: [],
    pictures: [],
    extent: null,
    picture: null,
    inTransform: false,
    unended: null,
  };
}

function begin(
  drawing: Drawing,
  name: string,
  attributes: string,
  span: Span,
  whole: boolean,
): void {
  const { picture } = drawing;
  if (name === 'docPr') drawing.texts.push(...textsOf(attributes));
  else if (name === 'extent') drawing.extent ??= span;
  else if (name === 'pic') drawing.picture = whole ? null : emptyPicture();
  else if (picture && name === 'cNvPr') picture.texts = [...picture.texts, ...textsOf(attributes)];
  else if (picture && name === 'blip' && !picture.blip) {
    picture.blip = span;
    drawing.unended = whole ? null : 'blip';
    picture.embed = /\b(\w+:embed)\s*=/.exec(attributes)?.[1] ?? '';
  } else if (picture && name === 'srcRect' && !picture.crop) {
    picture.crop = span;
    drawing.unended = whole ? null : 'crop';
  } else if (picture && name === 'xfrm') drawing.inTransform = !whole;
  else if (picture && name === 'ext' && drawing.inTransform) picture.size ??= span;
}

function end(drawing: Drawing, name: string, { end: at }: Span): void {
  const { picture } = drawing;
  if (!picture) return;
  // The shape around it may be filled with a picture too, whose ends are not this one's.
  const ends = (name === 'srcRect' ? 'crop' : name) === drawing.unended ? drawing.unended : null;
  const span = ends && picture[ends];
  if (ends && span) {
    picture[ends] = { ...span, end: at };
    drawing.unended = null;
  } else if (name === 'xfrm') drawing.inTransform = false;
  else if (name === 'pic') {
    drawing.pictures.push(picture);
    drawing.picture = null;
  }
}

function emptyPicture(): Draft {
  const nothing = { blip: null, crop: null, size: null, extent: null };
  return { ...nothing, texts: [], embed: '', alone: true };
}

/** What a drawing is described as goes for its first picture. */
function ofDrawing({ texts, pictures, extent }: Drawing): readonly DrawnPicture[] {
  const alone = pictures.length === 1;
  return pictures.map((picture, index) => ({
    ...picture,
    extent,
    alone,
    texts: index === 0 ? [...texts, ...picture.texts] : picture.texts,
  }));
}

function textsOf(attributes: string): readonly string[] {
  const texts = attributes.matchAll(/\s(?:descr|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...texts].map(([, double, single]) =>
    (double ?? single ?? '').replace(WRITTEN_BLANK, ' ').trim(),
  );
}

/** Tab and line break can stand in an attribute as numbers only: Word so keeps an Enter typed there. */
const WRITTEN_BLANK = /&#(?:0*(?:9|10|13)|x0*[9ad]);/gi;
