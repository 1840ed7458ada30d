/**
 * Fills a .docx template with a memo's fields. The only file that knows docxtemplater:
 * what it throws becomes problems here.
 */
import Docxtemplater, { type DXT } from 'docxtemplater';
import { hasEmblemPlace as bearsEmblem, withEmblem } from '../docx/emblem';
import { ROOT_RELATIONS, TYPES_PATH } from '../docx/opc';
import { type PackageDraft, type PackageFiles, textIn } from '../docx/package-files';
import { isError, type TemplateProblem, templateProblem } from '../docx/problem';
import { withThaiDigits } from '../docx/thai-digits';
import { holdsIds, makeIdsUnique } from '../docx/unique-ids';
import { zip } from '../docx/zip/zip';
import type { Result } from '../result';
import { checkTemplatePart } from './check';
import { isGiven, isItems } from './condition';
import type { MemoFields } from './fields';
import { fastLoops } from './fill/fast-loops';
import { keepLastRows } from './fill/last-rows';
import { mergeEqualCells } from './fill/merge-cells';
import { findFilter } from './filters';
import { findTags, keyIn, keysOf, ONCE, parseTag, WHOLE_ROWS } from './find-tags';
import { misleading } from './misleading/misleading';
import { type OpenedTemplate, openTemplate, type TemplatePart } from './open-template';
import { printed } from './print-value';
import { packageWarnings } from './safety/warnings';
import { withoutEmptyParts } from './shape/empty-parts';
import { withoutKeeping } from './shape/kept-tables';
import { tagKey } from './tags';
import { missingTags } from './tags/needed-tags';

export interface RenderOptions {
  readonly thaiDigits: boolean;
  /** PNG or JPEG; without one its places stay as the template has them. */
  readonly emblem?: Uint8Array | null;
  /** The headings of the sheet's own columns: tags of the loop over measures. */
  readonly ownColumns?: readonly string[];
}

/** The memo's bytes; or every error the template has, and then nothing is filled. */
export function renderMemo(
  { files, parts, packed }: OpenedTemplate,
  fields: MemoFields,
  options: RenderOptions,
): Result<Uint8Array, TemplateProblem> {
  const errors = parts
    .flatMap(({ xml, kind }) => checkTemplatePart(xml, kind, fields, options.ownColumns).problems)
    .filter(isError);
  if (errors.length > 0) return { ok: false, problems: errors };
  const memo = new Map(files);
  for (const { path, prepared } of parts) {
    const drawn = options.emblem ? withEmblem(prepared, path, options.emblem, memo) : prepared;
    memo.set(path, options.thaiDigits ? withThaiDigits(drawn) : drawn);
  }
  const filled = fill(memo, parts, fields, options);
  return filled.ok ? { ok: true, value: zip(filled.value, packed) } : filled;
}

/** Every problem of a template, warnings too; without an error it can be filled with these fields. */
export function checkTemplate(
  docx: Uint8Array,
  fields: MemoFields,
  ownColumns: readonly string[] = [],
): readonly TemplateProblem[] {
  const opened = openTemplate(docx);
  if (!opened.ok) return opened.problems;
  const { files, parts } = opened.value;
  const checked = parts.map((part) => checkTemplatePart(part.xml, part.kind, fields, ownColumns));
  const problems = checked.flatMap((part) => part.problems);
  const filled = problems.some(isError)
    ? null
    : renderMemo(opened.value, fields, { thaiDigits: false, ownColumns });
  return [
    ...problems,
    // What only filling brings to light.
    ...(filled && !filled.ok ? filled.problems : []),
    ...parts.flatMap(({ xml, kind }) => misleading(xml, kind)),
    ...missingTags(new Set(checked.flatMap(({ used }) => [...used]))),
    ...packageWarnings(files, parts),
  ];
}

/** Whether the template shows an emblem where there is one; false for a file that is no template. */
export function hasEmblemPlace(docx: Uint8Array): boolean {
  const opened = openTemplate(docx);
  return opened.ok && opened.value.parts.some(({ xml }) => bearsEmblem(xml));
}

function fill(
  files: PackageFiles,
  parts: readonly TemplatePart[],
  fields: MemoFields,
  options: RenderOptions,
): Result<PackageFiles, TemplateProblem> {
  const filled = new Map(files);
  const paths = parts.map(({ path }) => path);
  try {
    const document = new Docxtemplater(zipFor(filled, paths), {
      paragraphLoop: true,
      linebreaks: true,
      delimiters: { start: '{{', end: '}}' },
      // `{{=` would otherwise let a template change the brackets.
      syntax: { changeDelimiterPrefix: null },
      errorLogging: false,
      nullGetter: () => '',
      parser: (tag: string, meta?: { tag: DXT.Part }) => tagReader(tag, meta?.tag, options),
      modules: [looseLoops(), textTaker(filled)],
    });
    document.render(fields);
    const torn = paths.find((path) => !isWellFormed(textIn(filled, path)));
    if (torn) return { ok: false, problems: [templateProblem('broken', { detail: torn })] };
    for (const path of paths) {
      filled.set(path, withoutEmptyParts(withoutKeeping(textIn(filled, path))));
    }
    if (parts.some(({ prepared }) => holdsIds(prepared))) makeIdsUnique(filled, paths);
    return { ok: true, value: filled };
  } catch (error) {
    return { ok: false, problems: fillerProblems(error, parts) };
  }
}

/**
 * What the filler needs of a zip: the parts that were checked, by path, and what names them. A title or a list of
 * headings with a tag in it stays as it is, and of an item of custom XML, which it would look for tags in, it is shown
 * nothing. What it writes itself are the types of the files.
 */
function zipFor(files: PackageDraft, paths: readonly string[]): FillerZip {
  const entries: Record<string, FillerFile> = {};
  for (const name of [TYPES_PATH, ROOT_RELATIONS, ...paths]) {
    const content = files.get(name);
    if (typeof content === 'string') entries[name] = { name, asText: () => content };
  }
  return {
    files: entries,
    file: (path, content) => {
      if (typeof content === 'string') files.set(String(path), content);
      if (typeof path === 'string') return entries[path] ?? { name: path, asText: () => '' };
      return Object.values(entries).filter(({ name }) => path.test(name));
    },
    remove: () => undefined,
  };
}

interface FillerFile {
  readonly name: string;
  readonly asText: () => string;
}

interface FillerZip {
  readonly files: Readonly<Record<string, FillerFile>>;
  readonly file: (path: string | RegExp, content?: unknown) => FillerFile | readonly FillerFile[];
  readonly remove: (path: string) => void;
}

/** Takes each part as text; the filler would make bytes of it letter by letter. Behind all of the filler's own. */
function textTaker(files: PackageDraft): DXT.Module {
  return {
    name: 'text-taker',
    priority: -1,
    postrender: (parts: string[], part: PartOptions) => {
      const filled = part.joinUncorrupt(parts, part).join('');
      files.set(part.filePath, keepLastRows(mergeEqualCells(filled)));
      return [];
    },
  };
}

interface PartOptions {
  readonly filePath: string;
  readonly joinUncorrupt: (parts: string[], options: PartOptions) => readonly string[];
}

/** A name is read whole or not at all: cut short, a tag that never ends would be read again for each letter. */
const ANY_TAG = /<(\/?)([^\s<>/!?]+)(?=[\s>/!?])[^<>]*?(\/?)>/g;

/** The check should have found whatever tears the XML; a memo that no program opens must not leave here. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, selfClosing] of xml.matchAll(ANY_TAG)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (selfClosing !== '/' && name !== undefined) open.push(name);
  }
  return open.length === 0;
}

/**
 * Loops by their key, so that `{{# measures }} … {{/มาตรการ}}` is one pair; before the filler's own.
 * A new one each time, as the filler keeps its state in it.
 */
function looseLoops(): DXT.Module {
  return {
    name: 'loose-loops',
    // Asked before the filler's own.
    priority: 1,
    // The filler's types leave out what it really gives.
    render: fastLoops() as unknown as NonNullable<DXT.Module['render']>,
    matchers: () => [
      loopMatcher('#', ONCE, { location: 'start', expandTo: 'auto', inverted: false, once: true }),
      loopMatcher('#', WHOLE_ROWS, { location: 'start', expandTo: 'w:tr', inverted: false }),
      loopMatcher('\\^', WHOLE_ROWS, { location: 'start', expandTo: 'w:tr', inverted: true }),
      loopMatcher('#', '', { location: 'start', expandTo: 'auto', inverted: false }),
      loopMatcher('\\^', '', { location: 'start', expandTo: 'auto', inverted: true }),
      loopMatcher('/', '', { location: 'end' }),
    ],
  };
}

type Matcher = ReturnType<NonNullable<DXT.Module['matchers']>>[number];

/** The filler takes a pattern for the prefix, though its types know only strings. */
function loopMatcher(sign: string, mark: string, properties: object): Matcher {
  const parse = (match: unknown) => {
    const [, name = ''] = match as readonly string[];
    return { ...properties, value: tagKey(parseTag(name).name), priority: 1 };
  };
  // Before the sign stands at most what parseTag does not see.
  const prefix = new RegExp(`^[^#/^\\p{L}\\p{N}]*${sign}${mark}(.*)$`, 'su');
  return [prefix as unknown as string, 'loop', parse];
}

/** What the filler asks for each tag, and in each scope from the innermost out; undefined asks on. */
function tagReader(tag: string, part: DXT.Part | undefined, options: RenderOptions): DXT.Parser {
  const { name, filters } = parseTag(tag);
  const keys = keysOf(name);
  const isSection = part?.module === 'loop';
  const isOnce = isSection && (part as { readonly once?: boolean }).once === true;
  const changes = filters.map(findFilter).filter((filter) => filter !== null);
  return {
    get: (scope: MemoFields, context: { readonly scopeList: readonly MemoFields[] }) => {
      const key = keyIn(scope, keys);
      const value = key === null ? undefined : scope.get(key);
      if (value === undefined) return value;
      if (isItems(value)) return isOnce ? value.length > 0 : value;
      if (isSection) return isGiven(value);
      return printed(value, changes, options.thaiDigits, context.scopeList);
    },
  };
}

/** The check before has found whatever has a place; what is left has the filler's own words, and its tag's place. */
function fillerProblems(
  error: unknown,
  parts: readonly TemplatePart[],
): readonly TemplateProblem[] {
  const { properties, message } = error as FillerError;
  const errors = properties?.errors ?? [error as FillerError];
  return errors.map((each) => {
    const { id = '', xtag, pair } = each.properties ?? {};
    const tag = xtag ?? pair?.[0]?.value ?? null;
    const kind = CROSSED.includes(id) ? 'crossed-loop' : 'broken';
    const found = tag === null ? null : placeOf(tag, parts);
    // Its own name for what it found is no word for a user.
    const detail = tag === null ? (message ?? null) : null;
    return templateProblem(kind, {
      tag: found?.content.trim() ?? tag,
      place: found?.place ?? null,
      detail,
    });
  });
}

/** The first tag of that name. */
function placeOf(tag: string, parts: readonly TemplatePart[]) {
  const key = tagKey(parseTag(tag).name);
  for (const { xml, kind } of parts) {
    for (const found of findTags(xml, kind, () => false)) {
      if (found.kind === 'tag' && tagKey(parseTag(found.content).name) === key) return found;
    }
  }
  return null;
}

interface FillerError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly pair?: readonly { readonly value?: string }[];
    readonly errors?: readonly FillerError[];
  };
}

const CROSSED: readonly string[] = [
  'unbalanced_loop_tags',
  'closing_tag_does_not_match_opening_tag',
  'loop_position_invalid',
  'no_xml_tag_found_at_left',
  'no_xml_tag_found_at_right',
];
