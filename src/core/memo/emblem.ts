/**
 * Puts the office's emblem into a template: in the place of each picture whose alternative text is
 * ตราครุฑ, 1.5 cm high. The picture that stood there is left alone: another may use the same file.
 */
import { readEmblem } from './picture';
import { applyEdits, type Edit } from './template-text';

/** By this alternative text a picture in a template is known to be the emblem's place. */
export const EMBLEM_TEXT = 'ตราครุฑ';

/** 1.5 cm in English Metric Units, 360,000 to the centimetre. */
const HEIGHT = 540_000;

/** The files of a .docx. */
export interface PackageFiles {
  /** '' where there is none. */
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
}

const RELATION_ID = 'rIdItaMemoEmblem';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Gives the part's XML with the emblem in its places, and puts into the zip what it refers to. */
export function withEmblem(
  xml: string,
  path: string,
  emblem: Uint8Array,
  files: PackageFiles,
): string {
  const places = emblemPlaces(xml);
  const picture = readEmblem(emblem);
  if (places.length === 0 || !picture.ok) return xml;
  const { type, width, height } = picture.value;
  const extension = type === 'image/png' ? 'png' : 'jpeg';
  const file = `media/ita-memo-emblem.${extension}`;
  const folder = path.replace(/[^/]*$/, '');
  files.write(folder + file, emblem);
  relate(files, path, file);
  declare(files, extension, type);
  const size = `cx="${Math.round((HEIGHT * width) / height)}" cy="${HEIGHT}"`;
  return applyEdits(
    xml,
    places.map((place) => ({ ...place, text: redrawn(place.text, size) })),
  );
}

export function hasEmblemPlace(xml: string): boolean {
  return emblemPlaces(xml).length > 0;
}

/** Each drawing that shows a picture and bears the text, as it stands. */
function emblemPlaces(xml: string): readonly Edit[] {
  if (!xml.includes(EMBLEM_TEXT)) return [];
  const places: Edit[] = [];
  for (const { 0: text, index } of xml.matchAll(/<w:drawing[\s>].*?<\/w:drawing>/gs)) {
    const names = text.matchAll(/<\w+:(?:docPr|cNvPr)\s[^<>]*>/g);
    const meant = [...names].some(([element]) => bearsText(element));
    if (meant && /<\w+:blip\s/.test(text)) {
      places.push({ start: index, end: index + text.length, text });
    }
  }
  return places;
}

function bearsText(element: string): boolean {
  const texts = element.matchAll(/\s(?:descr|title)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...texts].some(([, double, single]) => (double ?? single ?? '').trim() === EMBLEM_TEXT);
}

function redrawn(drawing: string, size: string): string {
  return (
    drawing
      .replace(/(<\w+:extent\s)[^<>]*?(\/?>)/, `$1${size}$2`)
      // Behind the blip stand crops and effects, in it a drawing of the old picture in another form.
      .replace(/(<\w+:blip)\s[^<>]*?(?:\/>|>.*?<\/\w+:blip>)/s, `$1 r:embed="${RELATION_ID}"/>`)
      .replace(/<(\w+):srcRect\s[^<>]*?\/>/, '<$1:srcRect/>')
      .replace(/(<\w+:xfrm[\s>].*?<\w+:ext\s)[^<>]*?(\/?>)/s, `$1${size}$2`)
  );
}

/** `word/header1.xml` has its relations in `word/_rels/header1.xml.rels`. */
function relate(files: PackageFiles, path: string, target: string): void {
  const relations = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const entry = `<Relationship Id="${RELATION_ID}" Type="${IMAGE}" Target="${target}"/>`;
  const known = files.read(relations);
  if (known.includes(`"${RELATION_ID}"`)) return;
  files.write(
    relations,
    /<\/(?:\w+:)?Relationships>/.test(known)
      ? known.replace(/(?=<\/(?:\w+:)?Relationships>)/, entry)
      : `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}">${entry}</Relationships>`,
  );
}

function declare(files: PackageFiles, extension: string, type: string): void {
  const path = '[Content_Types].xml';
  const types = files.read(path);
  if (new RegExp(`<Default\\s[^<>]*Extension="${extension}"`, 'i').test(types)) return;
  const entry = `<Default Extension="${extension}" ContentType="${type}"/>`;
  files.write(path, types.replace(/(<Types(?:\s[^<>]*)?>)/, `$1${entry}`));
}
