/**
 * Fills a .docx template with a memo's fields. The only file that knows docxtemplater:
 * what it throws becomes problems here.
 */
import Docxtemplater, { type DXT } from 'docxtemplater';
import { hasEmblemPlace as bearsEmblem, withEmblem } from '../docx/emblem';
import { type PackageDraft, type PackageFiles, textIn } from '../docx/package-files';
import { isError, type TemplateProblem, templateProblem } from '../docx/problem';
import { withThaiDigits } from '../docx/thai-digits';
import { zip } from '../docx/zip';
import type { Result } from '../result';
import { checkTemplatePart } from './check';
import { isGiven, isItems } from './condition';
import type { MemoFields } from './fields';
import { fastLoops } from './fill/fast-loops';
import { mergeEqualCells } from './fill/merge-cells';
import { findFilter } from './filters';
import { keyIn, keysOf, parseTag, WHOLE_ROWS } from './find-tags';
import { type OpenedTemplate, openTemplate } from './open-template';
import { asDocument, packageWarnings } from './package';
import { printed } from './print-value';
import { tagKey } from './tags';
import { missingTags } from './tags/needed-tags';

export interface RenderOptions {
  readonly thaiDigits: boolean;
  /** PNG or JPEG; without one its places stay as the template has them. */
  readonly emblem?: Uint8Array | null;
}

/** The memo's bytes; or every error the template has, and then nothing is filled. */
export function renderMemo(
  { files, parts, packed }: OpenedTemplate,
  fields: MemoFields,
  options: RenderOptions,
): Result<Uint8Array, TemplateProblem> {
  const errors = parts
    .flatMap(({ xml, kind }) => checkTemplatePart(xml, kind, fields).problems)
    .filter(isError);
  if (errors.length > 0) return { ok: false, problems: errors };
  const memo = new Map(files);
  for (const { path, xml } of parts) {
    const drawn = options.emblem ? withEmblem(xml, path, options.emblem, memo) : xml;
    memo.set(path, options.thaiDigits ? withThaiDigits(drawn) : drawn);
  }
  asDocument(memo);
  const paths = parts.map(({ path }) => path);
  const filled = fill(memo, paths, fields, options);
  return filled.ok ? { ok: true, value: zip(filled.value, packed) } : filled;
}

/** Every problem of a template, warnings too; without an error it can be filled with these fields. */
export function checkTemplate(docx: Uint8Array, fields: MemoFields): readonly TemplateProblem[] {
  const opened = openTemplate(docx);
  if (!opened.ok) return opened.problems;
  const { files, parts } = opened.value;
  const checked = parts.map((part) => checkTemplatePart(part.xml, part.kind, fields));
  const problems = checked.flatMap((part) => part.problems);
  const filled = problems.some(isError)
    ? null
    : renderMemo(opened.value, fields, { thaiDigits: false });
  return [
    ...problems,
    // What only filling brings to light.
    ...(filled && !filled.ok ? filled.problems : []),
    ...missingTags(new Set(checked.flatMap(({ used }) => [...used]))),
    ...packageWarnings(files),
  ];
}

/** Whether the template shows an emblem where there is one; false for a file that is no template. */
export function hasEmblemPlace(docx: Uint8Array): boolean {
  const opened = openTemplate(docx);
  return opened.ok && opened.value.parts.some(({ xml }) => bearsEmblem(xml));
}

function fill(
  files: PackageFiles,
  paths: readonly string[],
  fields: MemoFields,
  options: RenderOptions,
): Result<PackageFiles, TemplateProblem> {
  const filled = new Map(files);
  try {
    const document = new Docxtemplater(zipFor(filled), {
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
    return { ok: true, value: filled };
  } catch (error) {
    return { ok: false, problems: fillerProblems(error) };
  }
}

/** What the filler needs of a zip: its XML by path. What it writes itself are the types of the files. */
function zipFor(files: PackageDraft): FillerZip {
  const entries: Record<string, FillerFile> = {};
  for (const [name, content] of files) {
    if (typeof content === 'string') entries[name] = { name, asText: () => content };
  }
  return {
    files: entries,
    file: (path, content) => {
      if (typeof content === 'string') files.set(String(path), content);
      if (typeof path === 'string') return entries[path];
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
  readonly file: (
    path: string | RegExp,
    content?: unknown,
  ) => FillerFile | readonly FillerFile[] | undefined;
  readonly remove: (path: string) => void;
}

/** Takes each part as text; the filler would make bytes of it letter by letter. Behind all of the filler's own. */
function textTaker(files: PackageDraft): DXT.Module {
  return {
    name: 'text-taker',
    priority: -1,
    postrender: (parts: string[], part: PartOptions) => {
      files.set(part.filePath, mergeEqualCells(part.joinUncorrupt(parts, part).join('')));
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
  const changes = filters.map(findFilter).filter((filter) => filter !== null);
  return {
    get: (scope: MemoFields, context: { readonly scopeList: readonly MemoFields[] }) => {
      const key = keyIn(scope, keys);
      const value = key === null ? undefined : scope.get(key);
      if (value === undefined || isItems(value)) return value;
      if (isSection) return isGiven(value);
      return printed(value, changes, options.thaiDigits, context.scopeList);
    },
  };
}

/** The check before has found whatever has a place; what is left has the filler's own words. */
function fillerProblems(error: unknown): readonly TemplateProblem[] {
  const { properties, message } = error as FillerError;
  const errors = properties?.errors ?? [error as FillerError];
  return errors.map((each) => {
    const { id = '', xtag } = each.properties ?? {};
    const kind = CROSSED.includes(id) ? 'crossed-loop' : 'broken';
    return templateProblem(kind, { tag: xtag ?? null, detail: id || (message ?? null) });
  });
}

interface FillerError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
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
