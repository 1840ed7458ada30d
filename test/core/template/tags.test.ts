import { readSettings } from '../../../src/core/office/read-settings';
import { SETTINGS } from '../../../src/core/office/settings';
import { LOOPS, TAGS, tagKey, tagsWith } from '../../../src/core/template/tags';
import { looseName } from '../../../src/core/text/loose-name';
import { activity, measure, sampleFields } from './samples';

const MEASURES = [measure('1', 'ก', activity('done'))];
const SIGNERS = [['', '', 'ก', 'ปลัด', '', '']];

test('the list names exactly the fields a memo has', () => {
  const fields = sampleFields({ measures: MEASURES, signers: SIGNERS });
  const listed = (loop: string | null) =>
    new Set(TAGS.filter((tag) => tag.loop === loop).map(({ name }) => tagKey(name)));
  expect(new Set(fields.keys())).toEqual(listed(null));
  for (const loop of Object.values(LOOPS)) {
    const [item] = fields.get(tagKey(loop)) as readonly ReadonlyMap<string, unknown>[];
    expect(new Set(item?.keys())).toEqual(listed(loop));
  }
});

test('an English alias leads to one Thai name', () => {
  const names = new Map<string, string>();
  for (const { name, english } of TAGS) {
    expect(names.get(english) ?? name).toBe(name);
    names.set(english, name);
    expect(tagKey(english)).toBe(looseName(name));
  }
});

test('a short name leads to its tag, is no other’s, and a heading of the office’s takes it from none', () => {
  const short = TAGS.filter((tag) => tag.short !== undefined);
  expect(short.length).toBeGreaterThan(2);
  for (const tag of short) {
    expect(tagKey(tag.short ?? '')).toBe(looseName(tag.name));
    expect(TAGS.flatMap(({ name, english }) => [name, english])).not.toContain(tag.short);
    expect(tag.help.th).toContain(tag.short);
    expect(tagsWith(readSettings([]), [tag.short ?? '']).map(({ name }) => name)).not.toContain(
      tag.short,
    );
  }
});

test('every setting is a tag, and a row that staff added is one too', () => {
  const tags = tagsWith(
    readSettings([
      ['โครงการพิเศษ', 'ก'],
      ['ร้อยละ', '9'],
    ]),
  );
  const names = tags.filter(({ loop }) => loop === null).map(({ name }) => name);
  for (const { label } of SETTINGS) expect(names).toContain(label);
  expect(names).toContain('โครงการพิเศษ');
  expect(names.filter((name) => name === 'ร้อยละ')).toHaveLength(1);
});
