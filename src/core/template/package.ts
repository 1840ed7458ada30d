/**
 * What a template's file may not hold besides its text: macros, other files, anything fetched from
 * elsewhere; and what its author should know before it goes up to the mayor. No tags: see check.ts.
 */
import { type PackageDraft, type PackageFiles, textIn } from '../docx/package-files';
import { type TemplateProblem, templateProblem } from '../docx/problem';
import { attribute, decodeEntities } from '../docx/xml';

/** One file that holds XML. */
interface XmlFile {
  readonly path: string;
  readonly text: string;
}

/** Errors alone. */
export function packageProblems(files: PackageFiles): readonly TemplateProblem[] {
  const names = [...files.keys()];
  const xml = xmlFiles(files);
  const found = [
    ...macros(names, textIn(files, '[Content_Types].xml')),
    ...embedded(names),
    ...xml.flatMap((file) => [
      ...links(file),
      ...entities(file),
      ...fieldCodes(file),
      ...unfilled(file),
    ]),
  ];
  // A picture that is linked in the header and the body is one fault of one file.
  const known = new Set<string>();
  return found.filter(({ kind, detail }) => {
    const key = `${kind} ${detail}`;
    return known.size !== known.add(key).size;
  });
}

function xmlFiles(files: PackageFiles): readonly XmlFile[] {
  return [...files].flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** Makes a memo's file of a template's: a document by its type, of no other template, its title as typed. */
export function asDocument(files: PackageDraft): void {
  const change = (path: string, changed: (xml: string) => string) => {
    const xml = files.get(path);
    if (typeof xml === 'string') files.set(path, changed(xml));
  };
  change('[Content_Types].xml', (xml) =>
    xml.replace(/(wordprocessingml\.)template(\.main\+xml)/g, '$1document$2'),
  );
  change('word/_rels/settings.xml.rels', (xml) =>
    xml.replace(RELATION, (relation) =>
      OWN_TEMPLATE.test(attribute(relation, 'Type')) ? '' : relation,
    ),
  );
  change('word/settings.xml', (xml) => xml.replace(/<w:attachedTemplate\s[^<>]*>/g, ''));
  // The filler would look for tags there too.
  for (const name of ['core', 'app', 'custom']) {
    change(`docProps/${name}.xml`, (xml) => xml.replace(/\{\{/g, '{ {'));
  }
}

/** Endnotes are the one kind of text that the filler leaves out. */
function unfilled({ path, text }: XmlFile): readonly TemplateProblem[] {
  const tag = /endnotes\.xml$/.test(path) && /\{\{[^{}]*\}\}/.exec(text.replace(/<[^<>]*>/g, ''));
  return tag ? [templateProblem('hidden-tag', { detail: tag[0] })] : [];
}

/** What a reader of the memo would see, and should not. */
export function packageWarnings(files: PackageFiles): readonly TemplateProblem[] {
  const xml = xmlFiles(files);
  const some = (path: RegExp, pattern: RegExp) =>
    xml.some((file) => path.test(file.path) && pattern.test(file.text));
  const text = /(?:document\d*|header\d*|footer\d*|footnotes)\.xml$/;
  return [
    ...(some(text, /<w:(?:ins|del|moveFrom|moveTo)\s[^<>]*w:author/)
      ? [templateProblem('tracked-changes')]
      : []),
    ...(some(/comments\.xml$/, /<w:comment[\s/>]/) ? [templateProblem('comments')] : []),
  ];
}

function macros(names: readonly string[], types: string): readonly TemplateProblem[] {
  const project = names.find((name) => /vba(Project|Data)/i.test(name));
  if (project) return [templateProblem('macros', { detail: project })];
  return /macroEnabled/i.test(types) ? [templateProblem('macros')] : [];
}

function embedded(names: readonly string[]): readonly TemplateProblem[] {
  return names
    .filter((name) =>
      /(^|\/)(embeddings|activeX|afchunks?)\/[^/]+$|(^|\/)afchunk[^/]*$/i.test(name),
    )
    .map((detail) => templateProblem('embedded-object', { detail }));
}

/** What a link must not lead to: a file or a program of the reader's, or a script. */
const HARMFUL = /^(?:(?:file|javascript|vbscript|data|smb|ms-[\w-]+|res|search-ms):|\\\\)/i;

/** Word notes in every file the template of its own computer; the filler leaves that out. */
export const OWN_TEMPLATE = /\/attachedTemplate$/;

/** Its attributes are looked for within: one pattern for all would read a relation without end over and over. */
const RELATION = /<Relationship\s[^<>]*>/g;

function links({ path, text }: XmlFile): readonly TemplateProblem[] {
  if (!path.endsWith('.rels')) return [];
  const problems: TemplateProblem[] = [];
  for (const [relation] of text.matchAll(RELATION)) {
    const type = attribute(relation, 'Type');
    const target = attribute(relation, 'Target');
    if (/(?:\{|%7B)\s*(?:\{|%7B)/i.test(target)) {
      problems.push(templateProblem('hidden-tag', { detail: target }));
    }
    if (/\/aFChunk$/i.test(type)) {
      problems.push(templateProblem('embedded-object', { detail: target }));
    }
    const outside = /^external$/i.test(attribute(relation, 'TargetMode'));
    const isHarmless = /\/hyperlink$/.test(type)
      ? !HARMFUL.test(target)
      : OWN_TEMPLATE.test(type) && /^(?:file:\/\/\/)?[a-z]:/i.test(target);
    if (outside && !isHarmless) {
      problems.push(templateProblem('external-link', { detail: target }));
    }
  }
  return problems;
}

/** XML within the XML could grow without end, or name a file of the reader's. */
function entities({ path, text }: XmlFile): readonly TemplateProblem[] {
  return /<!(DOCTYPE|ENTITY)/i.test(text) ? [templateProblem('broken', { detail: path })] : [];
}

const FETCHES = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD)\b/i;

/** Of a field, Word writes the code in pieces, a run each. */
function fieldCodes({ path, text }: XmlFile): readonly TemplateProblem[] {
  if (!/^word\/.*\.xml$/.test(path)) return [];
  return readFieldCodes(text).flatMap((code) => {
    const detail = code.trim().slice(0, 80);
    if (code.includes('{{')) return [templateProblem('hidden-tag', { detail })];
    const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1];
    const fetches = FETCHES.test(code) || (address !== undefined && HARMFUL.test(address));
    return fetches ? [templateProblem('external-link', { detail })] : [];
  });
}

function readFieldCodes(xml: string): readonly string[] {
  const codes: string[] = [];
  let code: string | null = null;
  const piece =
    /<w:fldSimple\s[^<>]*?w:instr\s*=\s*"([^"]*)"|<w:fldChar\s[^<>]*w:fldCharType\s*=\s*"(\w+)"|<w:instrText(?:\s[^<>]*)?>([^<]*)</g;
  for (const [, simple, mark, text] of xml.matchAll(piece)) {
    if (simple !== undefined) codes.push(simple);
    else if (text !== undefined) code = (code ?? '') + text;
    else if (code !== null && mark !== undefined) {
      codes.push(code);
      code = null;
    }
  }
  if (code !== null) codes.push(code);
  return codes.map(decodeEntities);
}
