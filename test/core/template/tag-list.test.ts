import { memoFields } from '../../../src/core/memo/memo-fields';
import { sampleSource } from '../../../src/core/memo/sample-memo';
import { readSettings } from '../../../src/core/office/read-settings';
import type { CellValue } from '../../../src/core/sheet/cell';
import { FILTERS, findFilter } from '../../../src/core/template/filters';
import type { ListedGroup } from '../../../src/core/template/tag-list';
import { tagGroups } from '../../../src/core/template/tag-list';
import { TAG_GROUPS, TAGS } from '../../../src/core/template/tags';
import { docxOf, linesOf, paragraph, partOf, renderDocx } from '../docx/docx';
import { activity, measure, type SampleParts, sampleFields } from './samples';

function groupsOf(parts: SampleParts = {}, language: 'th' | 'en' = 'th'): readonly ListedGroup[] {
  const settings = readSettings(parts.settings ?? []);
  return tagGroups(sampleFields(parts), settings, language);
}

function tagsOf(parts?: SampleParts) {
  return groupsOf(parts).flatMap(({ tags }) => tags);
}

function find(parts: SampleParts, name: string, loop: string | null = null) {
  return tagsOf(parts).find((tag) => tag.name === name && tag.loop === loop);
}

describe('what one click copies', () => {
  test.each([
    ['เรื่อง', null, '{{เรื่อง}}'],
    ['ลำดับ', 'มาตรการ', '{{ลำดับ}}'],
    ['มาตรการ', null, '{{#มาตรการ}}…{{/มาตรการ}}'],
    ['มาตรการ', 'ตามสถานะ', '{{#มาตรการ}}…{{/มาตรการ}}'],
    ['มีหลายผู้รับผิดชอบ', null, '{{#มีหลายผู้รับผิดชอบ}}…{{/มีหลายผู้รับผิดชอบ}}'],
    ['เลขไทย', null, '{{เลขไทย}}'],
    ['ถ้าว่าง', null, '|ถ้าว่าง:ข้อความ'],
  ])('for %s in %j', (name, loop, insert) => {
    expect(find({}, name, loop)?.insert).toBe(insert);
  });

  test('is a tag that the check accepts where it belongs', () => {
    const fields = sampleFields();
    for (const { insert, loop } of tagsOf()) {
      if (insert.startsWith('|')) expect(findFilter(insert.slice(1))).not.toBeNull();
      else {
        const text = loop === null ? insert : `{{#${loop}}}${insert}{{/${loop}}}`;
        const result = renderDocx(docxOf(paragraph(text)), fields, { thaiDigits: true });
        expect(result.ok ? [] : [insert, ...result.problems]).toEqual([]);
      }
    }
  });
});

describe('the present value', () => {
  const measures = [
    measure('1', 'ก', activity('done', 'อบรม\n2 ครั้ง')),
    measure('2', 'ข', activity('done')),
  ];
  const settings: readonly (readonly CellValue[])[] = [
    ['คะแนน ITA', 91],
    ['วันที่', ''],
    ['ที่', ''],
    ['งานพิเศษ', 'ครั้งที่ 1'],
    ['ยาว', 'ยาว '.repeat(20_000)],
  ];
  const parts = { measures, settings, signers: [['', '', 'นาย ก', '', '', '']] };

  test.each([
    ['a value', 'คะแนน ITA', null, '๙๑.๐๐'],
    ['the room for the day is no room here', 'วันที่', null, 'มกราคม ๒๕๖๙'],
    ['empty', 'ที่', null, ''],
    ['dots for the pen', 'คะแนน IIT', null, '......'],
    ['a row that staff added', 'งานพิเศษ', null, 'ครั้งที่ ๑'],
    ['a yes', 'มีหลายผู้รับผิดชอบ', null, 'ไม่'],
    ['a count', 'จำนวนมาตรการ', null, '๒'],
    ['of a loop’s first item, on one line', 'ขั้นตอน', 'มาตรการ', 'อบรม ๒ ครั้ง'],
    ['of the first owner', 'ชื่อ', 'ตามผู้รับผิดชอบ', 'สำนักปลัด'],
    ['of the first signer', 'ชื่อ', 'ผู้ลงนาม', 'นาย ก'],
    ['none for a loop', 'มาตรการ', null, null],
    ['none for a loop within', 'มาตรการ', 'ตามผู้รับผิดชอบ', null],
    ['none for a filter', 'ถ้าว่าง', null, null],
  ])('%s', (_case, name, loop, value) => {
    expect(find(parts, name, loop)?.value).toBe(value);
  });

  test('none in a loop without items', () => {
    expect(find({}, 'ลำดับ', 'มาตรการ')?.value).toBeNull();
  });

  test('a long one is cut', () => {
    const value = find(parts, 'ยาว')?.value;
    expect(value).toMatch(/…$/);
    expect(value).toHaveLength(81);
  });

  test('follows the office’s choice of digits', () => {
    const own = [...settings, ['เลขไทย', 'ไม่']];
    expect(find({ ...parts, settings: own }, 'คะแนน ITA')?.value).toBe('91.00');
  });
});

describe('the list', () => {
  const titles = (groups: readonly ListedGroup[]) => groups.map(({ title }) => title);

  test('has every tag and every filter once, each in its group', () => {
    const tags = tagsOf();
    expect(tags).toHaveLength(TAGS.length + FILTERS.length);
    expect(new Set(tags.map(({ group, insert }) => group + insert)).size).toBe(tags.length);
    for (const { title, tags } of groupsOf()) {
      for (const { group } of tags) expect(group).toBe(title);
    }
  });

  test('has a group of added rows only where there are some', () => {
    const added = TAG_GROUPS.added.title.th;
    expect(titles(groupsOf())).not.toContain(added);
    expect(titles(groupsOf({ settings: [['งานพิเศษ', '']] }))).toContain(added);
  });

  test('leaves out an added row whose name no tag can spell', () => {
    const settings = ['ก|ข', '{ก}', '#ก', '/ก', 'ก\nข', 'งาน (2)'].map((label) => [label, 'x']);
    const group = groupsOf({ settings }).find(({ title }) => title === TAG_GROUPS.added.title.th);
    expect(group?.tags.map(({ insert }) => insert)).toEqual(['{{งาน (2)}}']);
  });

  test('is plain JSON, and has a meaning in each language', () => {
    const parts = { settings: [['งานพิเศษ', 'ก\ud83d']] };
    for (const language of ['th', 'en'] as const) {
      const groups = groupsOf(parts, language);
      expect(JSON.parse(JSON.stringify(groups))).toEqual(groups);
      for (const { meaning } of groups.flatMap(({ tags }) => tags)) {
        expect(meaning).not.toMatch(/^\s*$|undefined/);
      }
    }
  });

  test('shows by an example what each filter does', () => {
    const meanings = groupsOf()
      .at(-1)
      ?.tags.map(({ meaning }) => meaning);
    expect(meanings).toHaveLength(FILTERS.length);
    for (const meaning of meanings ?? []) {
      const [, shown = '', memo = ''] = /\{\{(.+)\}\} พิมพ์ว่า (.+)$/.exec(meaning) ?? [];
      expect(findFilter(shown.slice(shown.indexOf('|') + 1))).not.toBeNull();
      expect(memo).not.toBe('');
    }
  });
});

describe('the sample', () => {
  const source = sampleSource();

  test('has six measures of every status, of several owners, with notes', () => {
    const { total, done, inProgress, notStarted, unclear, byOwner } = source.completion;
    expect({ total, done, inProgress, notStarted, unclear }).toEqual({
      total: 6,
      done: 3,
      inProgress: 2,
      notStarted: 1,
      unclear: 0,
    });
    expect(byOwner.length).toBeGreaterThan(2);
    const activities = source.measures.flatMap((each) => each.activities);
    expect(activities.length).toBeGreaterThan(6);
    expect(activities.filter(({ note }) => note !== '').length).toBeGreaterThan(3);
  });

  test('gives every tag something to print', () => {
    const fields = memoFields(source);
    const tags = tagGroups(fields, source.settings, 'th').flatMap((group) => group.tags);
    const blank = tags.filter(({ value }) => value !== null && /^\.*$/.test(value));
    // For fiscal year 2569 no item is known; the memo has all measures, of which the first is done; its first signer
    // acts for nobody.
    expect(blank.map(({ name }) => name)).toEqual([
      'ข้อ OIT ผล',
      'ปีของข้อ OIT ผล',
      'ขอบเขตมาตรการ',
      'เฉพาะสถานะ',
      'สิ่งที่ขอให้รายงาน',
      'รักษาราชการแทน',
      'ในฐานะ',
      'ตำแหน่งที่แทน',
      'อีเมล',
    ]);
    const body = paragraph('{{#ผู้ลงนาม}}{{ชื่อ}} {{ในฐานะ}};{{/ผู้ลงนาม}}');
    const memo = renderDocx(docxOf(body), fields, { thaiDigits: true });
    expect(memo.ok && linesOf(partOf(memo.value))).toEqual([
      'นางสาวสมมติ ตัวอย่าง ;นายตัวอย่าง สมมติ รักษาราชการแทนปลัดองค์การบริหารส่วนตำบลตัวอย่าง;นางตัวอย่าง สมมติ ;',
    ]);
  });
});
