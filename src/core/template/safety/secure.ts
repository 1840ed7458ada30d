/**
 * Makes of a file that someone has chosen one that a memo may be made of: every part read as XML and written plainly,
 * relations and types written anew from what was read, what a memo does without left out. Or tells why it cannot.
 */
import {
  type ContentTypes,
  ownerOf,
  type Relation,
  ROOT_RELATIONS,
  readRelations,
  readTypes,
  TYPES_PATH,
  targetPath,
  typeOf,
  writeRelations,
  writeTypes,
} from '../../docx/opc';
import type { PackageContent, PackageDraft, PackageFiles } from '../../docx/package-files';
import { plainXml } from '../../docx/plain-xml';
import { type TemplateProblem, templateProblem } from '../../docx/problem';
import { decoded, isUtf8 } from '../../docx/utf8';
import { readXml } from '../../docx/xml-reader';
import type { Result } from '../../result';
import { isLeftOutPart, isXmlType, partFault } from './content-kinds';
import { fieldFault, GIVEN } from './field-codes';
import { type PartDangers, readDangers } from './part-dangers';
import { type Places, placesIn } from './places';
import { isLeftOut, relationFault, relationKind } from './relation-kinds';
import { beginsAsXml, isRunPicture } from './run-pictures';
import { linksIn } from './taken-in';

export interface SecurePackage {
  readonly files: PackageFiles;
  readonly types: ContentTypes;
  /** Of the document itself. */
  readonly main: string;
}

export function secure(files: PackageFiles): Result<SecurePackage, TemplateProblem> {
  const types = readTypes(textOf(files.get(TYPES_PATH)) ?? '');
  const main = types && mainPart(files, types);
  if (!types || !main) return { ok: false, problems: [noPackage(files)] };
  const draft: PackageDraft = new Map();
  const problems: TemplateProblem[] = [];
  for (const [path, content] of files) {
    if (path !== TYPES_PATH) problems.push(...takeIn(path, content, typeOf(path, types), draft));
  }
  const links: Links = new Map();
  problems.push(...takeRelations(files, draft, links));
  const places = placesIn(new Map(draft), types);
  const parts = [...draft].map(([path, content]) => readPart(path, content, types, draft, links));
  const inParts = parts.flatMap((part) => dangersIn(part, places));
  // The element that shows an embedded file is no second fault.
  const isTold = problems.some(({ kind }) => kind === 'embedded-object');
  problems.push(
    ...inParts.filter(({ kind }) => !isTold || kind !== 'embedded-object'),
    ...fields(parts, places),
  );
  if (problems.length > 0) {
    return { ok: false, problems: once(problems).map((problem) => placed(problem, places)) };
  }
  const told = asDocument(types);
  draft.set(TYPES_PATH, writeTypes(told, draft.keys()));
  return { ok: true, value: { files: draft, types: told, main } };
}

/** What is no XML is damage where it is there. */
function noPackage(files: PackageFiles): TemplateProblem {
  for (const path of [TYPES_PATH, ROOT_RELATIONS]) {
    const text = textOf(files.get(path));
    if (text !== null && readXml(text) !== null) return templateProblem('broken', { detail: path });
  }
  return templateProblem('not-docx');
}

const EMBEDDED = /(?:^|\/)(?:embeddings|activeX|afchunks?)\/[^/]+$|(?:^|\/)afchunk[^/]*$/i;
const MACROS = /vba(?:Project|Data)/i;

const SHOWN_BY_NAME = /\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

function takeIn(
  path: string,
  content: PackageContent,
  type: string,
  draft: PackageDraft,
): readonly TemplateProblem[] {
  if (MACROS.test(path)) return [templateProblem('macros', { detail: path })];
  if (EMBEDDED.test(path)) return [templateProblem('embedded-object', { detail: path })];
  const isRelations = /\.rels$/i.test(path);
  // A file of no type is no part, and nobody asks for it (ECMA-376 part 2, 7.2.3): only what shows what it is stays.
  if (isLeftOutPart(type) || (type === '' && !SHOWN_BY_NAME.test(path))) return [];
  const fault = isRelations || type === '' ? null : partFault(type);
  if (fault) return [templateProblem(fault, { detail: path })];
  if (typeof content !== 'string' && isRunPicture(content)) {
    return [templateProblem('embedded-object', { detail: path })];
  }
  if (!isRelations && typeof content !== 'string' && !isXmlType(type) && !beginsAsXml(content)) {
    draft.set(path, content);
    return [];
  }
  const text = textOf(content);
  const plain = text === null ? null : plainXml(text);
  if (plain === null) return [templateProblem('broken', { detail: path })];
  draft.set(path, plain);
  return [];
}

/** Null for what is not UTF-8. */
function textOf(content: PackageContent | undefined): string | null {
  if (content === undefined || typeof content === 'string') return content ?? null;
  return isUtf8(content) ? decoded(content).replace(/^\ufeff/, '') : null;
}

/** The addresses of the links of each part, by its path in small letters. */
type Links = Map<string, ReadonlyMap<string, string>>;

/** Puts the relations of each part into plain form; those of a part that is left out go with it. */
function takeRelations(
  files: PackageFiles,
  draft: PackageDraft,
  links: Links,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const kept = lowerNames(draft);
  const all = lowerNames(files);
  for (const [path, content] of [...draft]) {
    if (!/\.rels$/i.test(path) || typeof content !== 'string') continue;
    const owner = ownerOf(path);
    const relations = owner === null ? null : readRelations(content);
    if (owner === null || !relations) {
      problems.push(templateProblem('broken', { detail: path }));
      continue;
    }
    const name = owner.toLowerCase();
    if (all.has(name) && !kept.has(name)) {
      draft.delete(path);
      continue;
    }
    const stay = relations.filter((relation) => !isLeftOut(relation, owner));
    problems.push(...stay.flatMap((relation) => problemsOf(relation, owner)));
    draft.set(path, writeRelations(stay));
    links.set(name, linksIn(stay));
  }
  return problems;
}

function lowerNames(files: PackageFiles): ReadonlySet<string> {
  return new Set([...files.keys()].map((path) => path.toLowerCase()));
}

function problemsOf(relation: Relation, owner: string): readonly TemplateProblem[] {
  const { target, isOutside } = relation;
  const problems: TemplateProblem[] = [];
  if (/(?:\{|%7B)\s*(?:\{|%7B)/i.test(target)) {
    problems.push(templateProblem('hidden-tag', { detail: target }));
  }
  const fault = relationFault(relation);
  const path = isOutside ? target : targetPath(owner, target);
  if (fault) problems.push(templateProblem(fault, { detail: path ?? target }));
  else if (path === null) problems.push(templateProblem('broken', { detail: target }));
  return problems;
}

function readPart(
  path: string,
  content: PackageContent,
  types: ContentTypes,
  draft: PackageDraft,
  links: Links,
): ReadPart {
  if (typeof content !== 'string') return { path, dangers: [], codes: [], bookmarks: [] };
  const own = links.get(path.toLowerCase()) ?? new Map<string, string>();
  const read = readDangers(path, content, typeOf(path, types), own);
  if (read.text !== undefined) draft.set(path, read.text);
  return { path, ...read };
}

interface ReadPart extends PartDangers {
  readonly path: string;
}

function dangersIn({ path, dangers }: ReadPart, places: Places): readonly TemplateProblem[] {
  return dangers.map(({ kind, detail, at }) =>
    templateProblem(kind, { detail, place: places.at(path, at) }),
  );
}

/** What is known by its address or its path stands where the text refers to that. */
function placed(problem: TemplateProblem, places: Places): TemplateProblem {
  const { place, detail } = problem;
  return place || detail === null ? problem : { ...problem, place: places.of(detail) };
}

function fields(parts: readonly ReadPart[], places: Places): readonly TemplateProblem[] {
  const bookmarks = new Set(
    parts.flatMap((part) => part.bookmarks.map((name) => name.toUpperCase())),
  );
  return parts.flatMap(({ path, codes }) =>
    codes.flatMap((each) => {
      const fault = fieldFault(each, bookmarks);
      if (!fault) return [];
      const place = places.at(path, each.at);
      return [templateProblem(fault, { detail: shown(each.code), place })];
    }),
  );
}

function shown(code: string): string {
  return code.split(GIVEN).join('…').trim().slice(0, 80);
}

const MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled\w*\.main\+xml$/i;

/** The document, by the package's own relations and its type; null where that is none of Word's. */
function mainPart(files: PackageFiles, types: ContentTypes): string | null {
  const roots = [...files].find(([path]) => path.toLowerCase() === ROOT_RELATIONS);
  const relations = readRelations(textOf(roots?.[1]) ?? '') ?? [];
  const main = relations.find((relation) => relationKind(relation) === 'officedocument');
  const name = main && targetPath('', main.target)?.toLowerCase();
  const path = [...files.keys()].find((each) => each.toLowerCase() === name);
  return path !== undefined && MAIN.test(typeOf(path, types)) ? path : null;
}

/** A template of Word's own becomes a document. */
function asDocument({ defaults, overrides }: ContentTypes): ContentTypes {
  const told = (types: ReadonlyMap<string, string>) =>
    new Map(
      [...types].map(([name, type]) => [
        name,
        type.replace(/(wordprocessingml\.)template(\.main\+xml)$/, '$1document$2'),
      ]),
    );
  return { defaults: told(defaults), overrides: told(overrides) };
}

/** A picture that is linked in the header and the body is one fault of one file. */
function once(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  const known = new Set<string>();
  return problems.filter(({ kind, detail }) => known.size !== known.add(`${kind} ${detail}`).size);
}
