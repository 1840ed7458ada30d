/** The HTML that an office puts on its own site: its headings, its rows, and nothing that a cell could smuggle in. */

import type { Activity, Measure } from '../../../src/core/measures/measure';
import { webTable } from '../../../src/core/memo/web-table';
import fc from '../../property';

const activity = (more: Partial<Activity> = {}): Activity => ({
  row: 2,
  method: 'จัดอบรม',
  owners: ['กองคลัง', 'กองช่าง'],
  followUp: 'รายปี',
  status: 'done',
  fault: null,
  note: '(อบรม 12 คน)',
  ...more,
});

const measure = (activities: readonly Activity[], more: Partial<Measure> = {}): Measure => ({
  row: 2,
  number: '1',
  title: 'อบรมจริยธรรม',
  owners: ['กองคลัง'],
  activities,
  status: 'done',
  ...more,
});

const table = (measures: readonly Measure[], thaiDigits = false) =>
  webTable({
    measures,
    ownColumns: ['ผลการดำเนินการ'],
    ownGroups: [''],
    caption: 'ผลการดำเนินการ พ.ศ. 2569',
    thaiDigits,
  });

const cells = (html: string) =>
  [...html.matchAll(/<t[dh][^>]*>(.*)<\/t[dh]>/g)].map(([, text = '']) => text);

test('a caption, a heading over each column, and a row that its title heads', () => {
  const html = table([measure([activity()])]);
  expect(html).toContain('<caption>ผลการดำเนินการ พ.ศ. 2569</caption>');
  expect(html.match(/<th scope="col">/g)).toHaveLength(6);
  expect(html).toContain('<th scope="row">อบรมจริยธรรม</th>');
  expect(cells(html).slice(6)).toEqual([
    '1',
    'อบรมจริยธรรม',
    'จัดอบรม',
    'กองคลัง<br>กองช่าง',
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
    'อบรม 12 คน',
  ]);
  expect(html).not.toMatch(/style|class|<font/);
});

test('the number and title of several activities head them all', () => {
  const html = table([measure([activity(), activity({ method: 'ติดตาม' })])]);
  expect(html).toContain('<td rowspan="2">1</td>');
  expect(html).toContain('<th scope="rowgroup" rowspan="2">อบรมจริยธรรม</th>');
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

test('what is missing is said, and an unclear status is not guessed', () => {
  const empty = activity({ method: '', owners: [], status: null, note: '' });
  expect(cells(table([measure([empty], { number: null, title: '' })])).slice(6)).toEqual([
    '-',
    '-',
    '-',
    '-',
    'อยู่ระหว่างตรวจสอบสถานะ',
    '-',
  ]);
});

test('Thai digits where the office has them, and addresses as they are, each a link', () => {
  const note = '(ดู https://example.org/a?x=1&y=2) 12 คน';
  const html = table([measure([activity({ note })])], true);
  expect(html).toContain('พ.ศ. ๒๕๖๙');
  expect(html).toContain(
    '<a href="https://example.org/a?x=1&amp;y=2">https://example.org/a?x=1&amp;y=2</a>) ๑๒ คน',
  );
});

test('whatever stands in cells, the page gets the table’s own tags and no other', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '" onclick="x',
      'https://x.y/"><img src=x>',
      '&lt;',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (method, note) => {
      const html = table([
        measure([activity({ method, note, owners: [method] })], { title: note }),
      ]);
      const bare = html.replace(
        /<\/?(?:table|caption|thead|tbody|tr|t[dh])(?: (?:lang="th"|scope="\w+"|rowspan="\d+"))*>|<br>|<a href="https?:\/\/[^"<>\s]+">|<\/a>/g,
        '',
      );
      expect(bare).not.toMatch(/[<>]/);
    }),
  );
});

test('what a column of the office’s own says of the result is evidence, too', () => {
  const html = table([measure([activity({ note: '', own: ['เผยแพร่แล้ว 3 เรื่อง'] })])]);
  expect(cells(html).pop()).toBe('เผยแพร่แล้ว 3 เรื่อง');
});
