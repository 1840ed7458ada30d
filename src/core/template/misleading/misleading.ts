/** What of a template would mislead a memo's reader, though all of it can be filled. */
import type { TemplatePlace, TemplateProblem } from '../../docx/problem';
import { type Found, findTags, parseTag, readTexts } from '../find-tags';
import { LOOPS, tagKey } from '../tags';
import { loopsTold } from './loops-told';
import { typedFigures, typedStatus } from './typed-figures';
import { unseenTags } from './unseen';

/** A list of problems is read to its end. */
const MOST = 8;

/** In the order of the text, a kind after the other. */
export function misleading(xml: string, part: TemplatePlace['part']): readonly TemplateProblem[] {
  const texts = [...readTexts(xml, part)];
  const tags = [...findTags(xml, part, () => false)];
  const rows = measureRows(tags);
  const typed = [typedFigures, typedStatus((row) => row !== null && rows.has(row.start))];
  return [
    ...typed.flatMap((find) => texts.flatMap(find)).slice(0, MOST),
    ...loopsTold(tags).slice(0, MOST),
    ...texts.flatMap(unseenTags(xml)).slice(0, MOST),
  ];
}

/** Where the rows begin in which the loop over measures opens. */
function measureRows(tags: readonly Found[]): ReadonlySet<number> {
  const key = tagKey(LOOPS.measures);
  return new Set(
    tags.flatMap(({ content, row }) => {
      const { section, name } = parseTag(content);
      return row && section === '#' && tagKey(name) === key ? [row.start] : [];
    }),
  );
}
