/** What a template's author should know before it goes up to the mayor: a reader of the memo would see it. */
import type { PackageFiles } from '../../docx/package-files';
import { type TemplateProblem, templateProblem } from '../../docx/problem';

export function packageWarnings(files: PackageFiles): readonly TemplateProblem[] {
  const some = (path: RegExp, pattern: RegExp) =>
    [...files].some(
      ([name, text]) => typeof text === 'string' && path.test(name) && pattern.test(text),
    );
  const text = /(?:document\d*|header\d*|footer\d*|footnotes)\.xml$/;
  return [
    ...(some(text, /<w:(?:ins|del|moveFrom|moveTo)\s[^<>]*w:author/)
      ? [templateProblem('tracked-changes')]
      : []),
    ...(some(/comments\.xml$/, /<w:comment[\s/>]/) ? [templateProblem('comments')] : []),
  ];
}
