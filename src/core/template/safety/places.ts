/** Where in a template a danger stands: the paragraph or cell around it, or the text nearest before it. */

import type { ContentTypes } from '../../docx/opc';
import { ownerOf, readRelations, targetPath, typeOf } from '../../docx/opc';
import { type PackageFiles, textIn } from '../../docx/package-files';
import type { TemplatePlace } from '../../docx/problem';
import { type FoundText, readTexts } from '../find-tags';
import { partKind } from './part-kinds';

export interface Places {
  /** Of an offset in a part's XML; for a part without a text of its own, where it is shown. */
  readonly at: (path: string, offset: number) => TemplatePlace | null;
  /** Where the text refers to an address or to another part; null where it does so nowhere. */
  readonly of: (target: string) => TemplatePlace | null;
}

export function placesIn(files: PackageFiles, types: ContentTypes): Places {
  const at = (path: string, offset: number) => {
    const kind = partKind(typeOf(path, types));
    return kind ? placeIn(textIn(files, path), kind, offset) : null;
  };
  const of = (target: string) => {
    for (const { owner, id } of referring(files, target)) {
      const offset = textIn(files, owner).indexOf(`="${id}"`);
      const place = offset < 0 ? null : at(owner, offset);
      if (place) return place;
    }
    return null;
  };
  return { at: (path, offset) => at(path, offset) ?? of(path), of };
}

function referring(files: PackageFiles, target: string) {
  return [...files].flatMap(([path, content]) => {
    const owner = /\.rels$/i.test(path) ? ownerOf(path) : null;
    if (!owner || typeof content !== 'string') return [];
    return (readRelations(content) ?? [])
      .filter((each) => [each.target, targetPath(owner, each.target)].includes(target))
      .map(({ id }) => ({ owner, id }));
  });
}

/** So many letters are enough to find a paragraph by. */
const SHOWN = 40;

/** What has no text around it, such as a picture in a paragraph of its own, is told by the text before it, or else behind. */
export function placeIn(xml: string, part: TemplatePlace['part'], at: number): TemplatePlace {
  let nearest: FoundText | null = null;
  for (const found of readTexts(xml, part)) {
    if (nearest && found.paragraph.start > at) break;
    nearest = found;
  }
  if (nearest) return nearest.tell(0, Math.min(nearest.text.length, SHOWN), '', 'misspelt').place;
  const nowhere = { paragraph: null, table: null, row: null, column: null, tableName: null };
  return { part, ...nowhere, around: '' };
}
