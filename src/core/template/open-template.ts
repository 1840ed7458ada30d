/**
 * Opens a template: finds the parts with text that gets filled, and refuses what no memo may be made of. What
 * was opened is a value, which a memo is made of without changing it.
 */
import { type PackageFiles, textIn } from '../docx/package-files';
import { type TemplatePlace, type TemplateProblem, templateProblem } from '../docx/problem';
import { unzip, unzipBuiltIn } from '../docx/unzip';
import { attribute } from '../docx/xml';
import { type PackedFiles, packedIn } from '../docx/zip';
import type { Result } from '../result';
import { withoutMarkerRows } from './marker-rows';
import { packageProblems } from './package';

export interface TemplatePart {
  readonly path: string;
  readonly kind: TemplatePlace['part'];
  /** As the filler is given it: loops that stand in rows of their own have moved into the rows between. */
  readonly xml: string;
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
  const files = unzipped.value;
  const parts = readParts(files);
  const body = parts.find(({ kind }) => kind === 'body');
  if (!body) return { ok: false, problems: [templateProblem('not-docx')] };
  // Written with other prefixes or letters than every editor's: nothing in it would be found.
  if (!/<w:body[\s/>]/.test(body.xml)) {
    return { ok: false, problems: [templateProblem('broken', { detail: body.path })] };
  }
  const problems = packageProblems(files);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { files, parts, packed: new Map() } };
}

/** One of the ready-made templates, which tests have looked through. */
export function openBuiltIn(docx: Uint8Array): OpenedTemplate {
  const files = unzipBuiltIn(docx);
  return { files, parts: readParts(files), packed: packedIn(docx, files) };
}

/** Content types (ECMA-376 part 1, 11.3) of the parts with text that gets filled. */
const PART_KINDS: readonly { readonly type: RegExp; readonly kind: TemplatePlace['part'] }[] = [
  {
    type: /(?:wordprocessingml|ms-word)\.\w+\.?(?:macroEnabled|macroEnabledTemplate)?\.?main\+xml$/,
    kind: 'body',
  },
  { type: /wordprocessingml\.header\+xml$/, kind: 'header' },
  { type: /wordprocessingml\.footer\+xml$/, kind: 'footer' },
  { type: /wordprocessingml\.(?:footnotes|comments)\+xml$/, kind: 'notes' },
];

/** Letters that a writer has put as numbers: the filler knows only the five names that XML has. */
function plainText(xml: string): string {
  return xml.replace(/&#(x?)([0-9a-f]{2,6});/gi, (whole, hexadecimal: string, digits: string) => {
    const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
    return code < 0x20 || code > 0x10ffff || MARKUP.includes(code)
      ? whole
      : String.fromCodePoint(code);
  });
}

/** `"`, `&`, `'`, `<` and `>`. */
const MARKUP: readonly number[] = [0x22, 0x26, 0x27, 0x3c, 0x3e];

function readParts(files: PackageFiles): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const [override] of textIn(files, '[Content_Types].xml').matchAll(/<Override\s[^<>]*>/g)) {
    const path = attribute(override, 'PartName').replace(/^\//, '');
    const type = attribute(override, 'ContentType');
    const kind = PART_KINDS.find((each) => each.type.test(type))?.kind;
    const text = textIn(files, path);
    if (kind && text !== '') parts.push({ path, kind, xml: withoutMarkerRows(plainText(text)) });
  }
  return parts;
}
