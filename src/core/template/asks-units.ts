/** Tells a template that asks a unit to report from one that reports: by the tags that it holds. */
import { findTags, keysOf, parseTag } from './find-tags';
import type { OpenedTemplate } from './open-template';
import { tagKey } from './tags';
import { ASKING } from './tags/needed-tags';

/** It holds a tag of what is asked, of whom, or by when. */
export function asksUnits({ parts }: Pick<OpenedTemplate, 'parts'>): boolean {
  const asking = new Set(ASKING.map(tagKey));
  for (const { xml, kind } of parts) {
    for (const { kind: of, content } of findTags(xml, kind, () => false)) {
      if (of === 'tag' && keysOf(parseTag(content).name).some((key) => asking.has(key)))
        return true;
    }
  }
  return false;
}
