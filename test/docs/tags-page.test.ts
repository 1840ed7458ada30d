import { tagsPage } from '../../docs/tags-page';
import { FILTERS } from '../../src/core/template/filters';
import { TAGS } from '../../src/core/template/tags';

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
