/** What a template's author should know before it goes up to the mayor: a reader of the memo would see it. */
import type { PackageFiles } from '../../docx/package-files';
import { type TemplatePlace, type TemplateProblem, templateProblem } from '../../docx/problem';
import { placeIn } from './places';

const CHANGED = /<w:(?:ins|del|moveFrom|moveTo)\s[^<>]*w:author/;
const COMMENTED = /<w:comment(?:RangeStart|Reference)[\s/>]/;

interface Part {
  readonly kind: TemplatePlace['part'];
  readonly xml: string;
}

/** `parts` are those with text of the memo's own. */
export function packageWarnings(
  files: PackageFiles,
  parts: readonly Part[],
): readonly TemplateProblem[] {
  const changed = firstPlace(parts, CHANGED);
  return [
    ...(changed ? [templateProblem('tracked-changes', { place: changed })] : []),
    ...(hasComments(files)
      ? [templateProblem('comments', { place: firstPlace(parts, COMMENTED) })]
      : []),
  ];
}

function hasComments(files: PackageFiles): boolean {
  return [...files].some(
    ([path, text]) =>
      typeof text === 'string' && /comments\.xml$/.test(path) && /<w:comment[\s/>]/.test(text),
  );
}

/** Null where none of them has any. */
function firstPlace(parts: readonly Part[], pattern: RegExp): TemplatePlace | null {
  for (const { kind, xml } of parts) {
    const at = xml.search(pattern);
    if (at >= 0) return placeIn(xml, kind, at);
  }
  return null;
}
