/** Which tags a search means: every word of it stands somewhere in the tag, however it is typed. */
import type { ListedGroup, ListedTag } from '../../../core/template/tag-list';
import { looseName } from '../../../core/text/loose-name';

export interface SoughtGroup {
  readonly title: string;
  readonly tags: readonly { readonly tag: ListedTag; readonly text: string }[];
}

/** Once for a list, since each letter typed searches all of it. */
export function searchable(groups: readonly ListedGroup[]): readonly SoughtGroup[] {
  return groups.map(({ title, tags }) => ({
    title,
    tags: tags.map((tag) => ({
      tag,
      text: [tag.name, tag.english, tag.meaning, tag.insert, title].map(looseName).join('\n'),
    })),
  }));
}

/** Groups without a match are left out; an empty search finds everything. */
export function findTags(groups: readonly SoughtGroup[], search: string): readonly ListedGroup[] {
  const words = search.split(/\s+/).map(looseName);
  return groups
    .map(({ title, tags }) => ({
      title,
      tags: tags
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map(({ tag }) => tag),
    }))
    .filter(({ tags }) => tags.length > 0);
}
