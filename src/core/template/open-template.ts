/**
 * Opens a template: finds the parts with text that gets filled, and refuses what no memo may be made of. What
 * was opened is a value, which a memo is made of without changing it.
 */

import { type ContentTypes, readTypes, TYPES_PATH, typeOf } from '../docx/opc';
import { type PackageFiles, textIn } from '../docx/package-files';
import { type TemplatePlace, type TemplateProblem, templateProblem } from '../docx/problem';
import { unzip, unzipBuiltIn } from '../docx/zip/unzip';
import { type PackedFiles, packedIn } from '../docx/zip/zip';
import type { Result } from '../result';
import { filledKind } from './safety/part-kinds';
import { secure } from './safety/secure';
import { withoutBindings } from './shape/bound-controls';
import { withKeptTables } from './shape/kept-tables';
import { withFreeTags } from './shape/lone-tags';
import { withoutMarkerRows } from './shape/marker-rows';
import { withWholeRows } from './shape/row-loops';

export interface TemplatePart {
  readonly path: string;
  readonly kind: TemplatePlace['part'];
  /** As it is checked: loops that stand in rows of their own have moved into the rows between. */
  readonly xml: string;
  /** As the filler is given it. */
  readonly prepared: string;
}

export interface OpenedTemplate {
  readonly files: PackageFiles;
  readonly parts: readonly TemplatePart[];
  /** What a memo takes over as it is. Nothing of a file that someone has chosen: that is packed anew. */
  readonly packed: PackedFiles;
}

/** A file that someone has chosen or that the office stored; or every reason why it is no template. */
export function openTemplate(docx: Uint8Array): Result<OpenedTemplate, TemplateProblem> {
  const unzipped = unzip(docx);
  if (!unzipped.ok) return unzipped;
  const secured = secure(unzipped.value);
  if (!secured.ok) return secured;
  const { files, types, main } = secured.value;
  const parts = readParts(files, types, main);
  const body = parts.find(({ kind }) => kind === 'body');
  if (!body) return { ok: false, problems: [templateProblem('not-docx')] };
  // Written with other prefixes than every editor's: nothing in it would be found.
  if (!/<w:body[\s/>]/.test(body.xml)) {
    return { ok: false, problems: [templateProblem('broken', { detail: body.path })] };
  }
  return { ok: true, value: { files, parts, packed: new Map() } };
}

/** One of the ready-made templates, which tests have looked through. */
export function openBuiltIn(docx: Uint8Array): OpenedTemplate {
  const files = unzipBuiltIn(docx);
  const types = readTypes(textIn(files, TYPES_PATH)) ?? {
    defaults: new Map(),
    overrides: new Map(),
  };
  return { files, parts: readParts(files, types, MAIN_OF_OURS), packed: packedIn(docx, files) };
}

const MAIN_OF_OURS = 'word/document.xml';

/** By the type that each has, itself or by its extension; of documents the main one alone. */
function readParts(
  files: PackageFiles,
  types: ContentTypes,
  main: string,
): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const [path, text] of files) {
    if (typeof text !== 'string') continue;
    const type = typeOf(path, types);
    const kind = filledKind(type);
    if (!kind || (kind === 'body') !== (path === main)) continue;
    const xml = withoutMarkerRows(text);
    parts.push({ path, kind, xml, prepared: xml.includes('{{') ? prepared(xml) : xml });
  }
  return parts;
}

/** Tags where the filler does with them what their author meant. */
function prepared(xml: string): string {
  return withKeptTables(withFreeTags(withWholeRows(withoutBindings(xml))));
}
