/** Which of a sheet's own columns a template has a place for. */
import { looseName } from '../text/loose-name';
import { findTags, keyIn, keysOf, parseTag } from './find-tags';
import type { OpenedTemplate } from './open-template';

/** Those of the headings that are tags of the template. */
export function printedColumns(
  { parts }: Pick<OpenedTemplate, 'parts'>,
  headings: readonly string[],
): ReadonlySet<string> {
  const byKey = new Map(headings.map((heading) => [looseName(heading), heading]));
  const printed = new Set<string>();
  if (headings.length === 0) return printed;
  for (const { xml, kind } of parts) {
    for (const found of findTags(xml, kind, () => false)) {
      const key = found.kind === 'tag' && keyIn(byKey, keysOf(parseTag(found.content).name));
      const heading = key ? byKey.get(key) : undefined;
      if (heading !== undefined) printed.add(heading);
    }
  }
  return printed;
}
