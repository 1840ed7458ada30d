import { REPEATED_ROW } from '../../docs/repeat-drawing';
import { tagsPage } from '../../docs/tags-page';
import { FILTERS } from '../../src/core/template/filters';
import { TAGS, tagKey } from '../../src/core/template/tags';
import { looseName } from '../../src/core/text/loose-name';

test('it names every tag and every filter in both languages', () => {
  const page = tagsPage();
  for (const { name, english, kind } of TAGS) {
    const pair = kind === 'loop' || kind === 'condition';
    expect(page).toContain(pair ? `\`{{#${name}}}…{{/${name}}}\`` : `\`{{${name}}}\``);
    expect(page).toContain(`| \`${english}\` |`);
  }
  for (const { name, english } of FILTERS) {
    expect(page).toContain(`\`\\|${name}`);
    expect(page).toContain(`| \`${english}\` |`);
  }
});

test('each row of its tables has four cells, whatever bars its tags hold', () => {
  const rows = tagsPage()
    .split('\n## ')
    .slice(2)
    .flatMap((section) => section.split('\n').filter((line) => line.startsWith('|')));
  expect(rows.length).toBeGreaterThan(TAGS.length);
  for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
});

test('the row that the guide draws is of tags that there are, opened first and closed last', () => {
  const keys = new Set(TAGS.map(({ name }) => looseName(name)));
  const names = REPEATED_ROW.map((tag) => /^\{\{[#/]?(.+)\}\}$/.exec(tag)?.[1] ?? '');
  expect(names.filter((name) => !keys.has(tagKey(name)))).toEqual([]);
  expect([REPEATED_ROW[0].slice(2, 3), REPEATED_ROW.at(-1)?.slice(2, 3)]).toEqual(['#', '/']);
  expect(names.at(-1)).toBe(names[0]);
});
