/** Opens a memo made elsewhere: finds its main part, its lists' numbering and its styles, whatever else the file holds. */
import {
  type ContentTypes,
  ROOT_RELATIONS,
  readRelations,
  readTypes,
  TYPES_PATH,
  targetPath,
  typeOf,
} from '../../docx/opc';
import { type PackageFiles, textIn } from '../../docx/package-files';
import { type TemplateProblem, templateProblem } from '../../docx/problem';
import { readXml } from '../../docx/xml-reader';
import { unzip } from '../../docx/zip/unzip';
import type { Result } from '../../result';

export interface OldMemoFile {
  readonly document: string;
  /** '' where it has no lists. */
  readonly numbering: string;
  /** '' where it has no styles. */
  readonly styles: string;
  /** What its pages have at their top: of the first page, of all, of the even ones. */
  readonly headers: readonly string[];
  /** At the feet of its pages, and at its end. */
  readonly notes: readonly string[];
  /** Where its links lead, by the ids that the document knows them by. */
  readonly links: ReadonlyMap<string, string>;
}

/** Scans of what was signed may travel along: more than a template's. */
export const MOST_MEMO_BYTES = 10_000_000;

const MAIN = /wordprocessingml\.document\.main\+xml$/;
const NOT_READ = /vnd\.ms-word\.(?:document|template)\.macroEnabled/;
const OFFICE_DOCUMENT = /\/officeDocument$/;

/** Pictures, macros and links of it are never opened: only text is read, so none of them can do harm. */
export function openOldMemo(docx: Uint8Array): Result<OldMemoFile, TemplateProblem> {
  const unzipped = unzip(docx, { most: MOST_MEMO_BYTES, wanted: isRead });
  if (!unzipped.ok) return unzipped;
  const files = unzipped.value;
  const types = readTypes(textIn(files, TYPES_PATH));
  const main = mainPath(files, types);
  const document = textIn(files, main);
  if (document === '') return refused('not-docx');
  if (readXml(document) !== null) return refused('broken', main);
  return {
    ok: true,
    value: {
      document,
      numbering: partsOf(files, main, 'numbering')[0] ?? '',
      styles: partsOf(files, main, 'styles')[0] ?? '',
      headers: partsOf(files, main, 'header'),
      notes: [...partsOf(files, main, 'footnotes'), ...partsOf(files, main, 'endnotes')],
      links: new Map(
        relationsOf(files, main).flatMap(({ id, type, target, isOutside }) =>
          isOutside && type.endsWith('/hyperlink') ? [[id, target] as const] : [],
        ),
      ),
    },
  };
}

function refused(
  kind: 'not-docx' | 'broken',
  detail: string | null = null,
): Result<never, TemplateProblem> {
  return { ok: false, problems: [templateProblem(kind, { detail })] };
}

function isRead(path: string): boolean {
  return /\.(?:xml|rels)$/i.test(path);
}

/** By its relation, or else by its type, or else by the name that nearly every program gives it. */
function mainPath(files: PackageFiles, types: ContentTypes | null): string {
  const relations = readRelations(textIn(files, ROOT_RELATIONS)) ?? [];
  for (const { type, target, isOutside } of relations) {
    const path = isOutside || !OFFICE_DOCUMENT.test(type) ? null : targetPath('', target);
    if (path !== null && files.has(path) && isDocument(path, types)) return path;
  }
  const named = [...files.keys()].find((path) => types && MAIN.test(typeOf(path, types)));
  return named ?? 'word/document.xml';
}

/** A workbook or slides have such a relation too. */
function isDocument(path: string, types: ContentTypes | null): boolean {
  const type = types === null ? '' : typeOf(path, types);
  return type === '' || MAIN.test(type) || NOT_READ.test(type);
}

/** What the main part's relations of that kind lead to, without what is broken. */
function partsOf(
  files: PackageFiles,
  main: string,
  kind: 'numbering' | 'styles' | 'header' | 'footnotes' | 'endnotes',
): readonly string[] {
  return relationsOf(files, main).flatMap(({ type, target, isOutside }) => {
    const path = isOutside || !type.endsWith(`/${kind}`) ? null : targetPath(main, target);
    const xml = path === null ? '' : textIn(files, path);
    return xml !== '' && readXml(xml) === null ? [xml] : [];
  });
}

function relationsOf(files: PackageFiles, main: string) {
  const folder = main.split('/').slice(0, -1).join('/');
  const path = `${folder === '' ? '' : `${folder}/`}_rels/${main.split('/').pop()}.rels`;
  return readRelations(textIn(files, path)) ?? [];
}
