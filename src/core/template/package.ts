/**
 * What a template's file may not hold besides its text: macros, other files, anything fetched from
 * elsewhere; and what its author should know before it goes up to the mayor. No tags: see template-check.ts.
 */
import { type TemplateProblem, templateProblem } from '../docx/problem';

/** One file of the zip, as text. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** `names` are all the files of the zip, `xml` those that hold XML; errors and warnings. */
export function packageProblems(
  names: readonly string[],
  xml: readonly PackageFile[],
): readonly TemplateProblem[] {
  const found = [
    ...macros(names, xml),
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

/** The files of a .docx. */
export interface PackageFiles {
  /** '' where there is none. */
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
}

/** Makes a memo's file of a template's: a document by its type, of no other template, its title as typed. */
export function asDocument({ read, write }: PackageFiles): void {
  const change = (path: string, changed: (xml: string) => string) => {
    const before = read(path);
    const after = changed(before);
    if (after !== before) write(path, after);
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
function unfilled({ path, text }: PackageFile): readonly TemplateProblem[] {
  const tag = /endnotes\.xml$/.test(path) && /\{\{[^{}]*\}\}/.exec(text.replace(/<[^<>]*>/g, ''));
  return tag ? [templateProblem('hidden-tag', { detail: tag[0] })] : [];
}

/** What a reader of the memo would see, and should not. */
export function packageWarnings(xml: readonly PackageFile[]): readonly TemplateProblem[] {
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

function macros(names: readonly string[], xml: readonly PackageFile[]): readonly TemplateProblem[] {
  const project = names.find((name) => /vba(Project|Data)/i.test(name));
  const types = xml.find(({ path }) => path === '[Content_Types].xml');
  if (project) return [templateProblem('macros', { detail: project })];
  return /macroEnabled/i.test(types?.text ?? '') ? [templateProblem('macros')] : [];
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

function links({ path, text }: PackageFile): readonly TemplateProblem[] {
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

function attribute(element: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return (match?.[1] ?? match?.[2] ?? '').trim();
}

/** XML within the XML could grow without end, or name a file of the reader's. */
function entities({ path, text }: PackageFile): readonly TemplateProblem[] {
  return /<!(DOCTYPE|ENTITY)/i.test(text) ? [templateProblem('broken', { detail: path })] : [];
}

const FETCHES = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD)\b/i;

/** Of a field, Word writes the code in pieces, a run each. */
function fieldCodes({ path, text }: PackageFile): readonly TemplateProblem[] {
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
  return codes.map((each) => each.replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
}
