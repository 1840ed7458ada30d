/**
 * Puts the office's emblem into a template: in the place of each picture whose alternative text is
 * ตราครุฑ, 1.5 cm high. The picture that stood there is left alone: another may use the same file.
 */

import { looseName } from '../text/loose-name';
import { type DrawnPicture, drawnPictures } from './drawings';
import { type PackageDraft, textIn } from './package-files';
import { readEmblem } from './picture';
import { applyEdits, type Edit } from './text';
import { attribute } from './xml';

/** By this alternative text a picture in a template is known to be the emblem's place. */
export const EMBLEM_TEXT = 'ตราครุฑ';

/** 1.5 cm in English Metric Units, 360,000 to the centimetre. */
const HEIGHT = 540_000;
/** 4 cm: what stands beside the title in the official form. A wider emblem is less high, and not cut off. */
export const EMBLEM_WIDEST = 1_440_000;

const RELATION_ID = 'rIdItaMemoEmblem';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Gives the part's XML with the emblem in its places, and puts into the package what it refers to. */
export function withEmblem(
  xml: string,
  path: string,
  emblem: Uint8Array,
  files: PackageDraft,
): string {
  const places = emblemPlaces(xml);
  const picture = readEmblem(emblem);
  if (places.length === 0 || !picture.ok) return xml;
  const { type, width, height } = picture.value;
  const extension = type === 'image/png' ? 'png' : 'jpeg';
  const file = `media/ita-memo-emblem.${extension}`;
  // One for each kind: a template that was a memo once may hold the other's.
  const id = `${RELATION_ID}-${extension}`;
  files.set(folderOf(path) + file, emblem);
  relate(files, path, id, file);
  declare(files, extension, type);
  const edits = places.flatMap((place) => redraw(xml, place, id, width / height));
  return applyEdits(xml, edits);
}

export function hasEmblemPlace(xml: string): boolean {
  return emblemPlaces(xml).length > 0;
}

function emblemPlaces(xml: string): readonly DrawnPicture[] {
  // Most parts of most templates have none.
  return drawnPictures(xml).filter(({ texts, embed }) => embed && texts.some(isEmblemText));
}

/** `ratio` is the emblem's width by its height. */
function redraw(
  xml: string,
  { blip, embed, extent, size, crop, alone }: DrawnPicture,
  id: string,
  ratio: number,
): readonly Edit[] {
  // In a group the lengths are the group's own, whatever they are on paper: its height stays.
  const onPaper = Math.min(HEIGHT, Math.round(EMBLEM_WIDEST / ratio));
  const height = alone
    ? onPaper
    : Number(attribute(xml.slice(size?.start, size?.end), 'cy')) || onPaper;
  const box = { cx: String(Math.round(height * ratio)), cy: String(height) };
  const edits: Edit[] = [];
  // What a blip holds is effects, or the old picture in another form, which Word would rather show.
  const [opening = ''] = /^<[^<>]*>/.exec(xml.slice(blip?.start, blip?.end)) ?? [];
  const [name] = /^<[^\s/>]+/.exec(opening) ?? [''];
  const namespaces = opening.match(/\sxmlns:\w+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
  if (blip) edits.push({ ...blip, text: `${name}${namespaces.join('')} ${embed}="${id}"/>` });
  if (crop) edits.push({ ...crop, text: '' });
  for (const each of [size, alone ? extent : null]) {
    if (each) edits.push({ ...each, text: resized(xml.slice(each.start, each.end), box) });
  }
  return edits;
}

function resized(element: string, box: Readonly<Record<string, string>>): string {
  return element.replace(
    /(\s(c[xy])\s*=\s*)(?:"[^"]*"|'[^']*')/g,
    (_whole, before, name) => `${before}"${box[name]}"`,
  );
}

/** `word/header1.xml` has its relations in `word/_rels/header1.xml.rels`. */
function relate(files: PackageDraft, path: string, id: string, target: string): void {
  const folder = folderOf(path);
  const relations = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const known = textIn(files, relations);
  if (known.includes(`"${id}"`)) return;
  const entry = `Relationship Id="${id}" Type="${IMAGE}" Target="${target}"/>`;
  const end = /<\/((?:\w+:)?)Relationships\s*>/;
  files.set(
    relations,
    end.test(known)
      ? known.replace(end, (closing, prefix) => `<${prefix}${entry}${closing}`)
      : `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}"><${entry}</Relationships>`,
  );
}

/** With the slash at its end; '' for a file outside all folders. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function declare(files: PackageDraft, extension: string, type: string): void {
  const path = '[Content_Types].xml';
  const types = textIn(files, path);
  const known = new RegExp(
    `<(?:\\w+:)?Default\\s[^<>]*Extension\\s*=\\s*["']${extension}["']`,
    'i',
  );
  if (known.test(types)) return;
  const entry = `Default Extension="${extension}" ContentType="${type}"/>`;
  files.set(
    path,
    types.replace(
      /<((?:\w+:)?)Types(?:\s[^<>]*)?>/,
      (opening, prefix) => `${opening}<${prefix}${entry}`,
    ),
  );
}

const EMBLEM_NAME = looseName(EMBLEM_TEXT);

function isEmblemText(text: string): boolean {
  return looseName(text) === EMBLEM_NAME;
}
