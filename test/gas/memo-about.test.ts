import type { MemoWhat } from '../../src/app/ports';
import { aboutIn, propertiesOf } from '../../src/gas/drive/memo-about';

const counts = { total: 6, done: 3, inProgress: 2, notStarted: 1, unclear: 0 };
const what: MemoWhat = {
  isRequest: false,
  owner: 'กองคลัง',
  statuses: ['not-started', 'done'],
  period: 'twelve-months',
  chosen: 'publication',
  template: 'แม่แบบของหน่วยงาน รุ่นที่ 3',
};
const about = { workbook: 'book-1', sheet: 'มาตรการ ๒๕๖๙', fiscalYear: 2569, counts, what };

test('what a Doc says of its memo is read back', () => {
  const { workbook: _, ...rest } = about;
  expect(aboutIn(propertiesOf(about))).toEqual(rest);
});

test('a sheet’s name that Drive has no room for is left out whole', () => {
  const sheet = `มาตรการ ${'ก'.repeat(90)}`;
  expect(aboutIn(propertiesOf({ ...about, sheet }))).toEqual({
    sheet: '',
    fiscalYear: 2569,
    counts,
    what,
  });
  const most = 'ก'.repeat(37);
  expect(aboutIn(propertiesOf({ ...about, sheet: most })).sheet).toBe(most);
  expect(aboutIn(propertiesOf({ ...about, sheet: `${most}ก` })).sheet).toBe('');
});

test.each([
  {},
  { itaMemoFacts: '' },
  { itaMemoFacts: '2569 6' },
  { itaMemoFacts: '2569 a b c d e' },
])('facts that are missing or broken are unknown: %j', (properties) => {
  const none = { total: 0, done: 0, inProgress: 0, notStarted: 0, unclear: 0 };
  expect(aboutIn(properties)).toEqual({ sheet: '', fiscalYear: null, counts: none, what: null });
});

describe('which measures it has', () => {
  const back = (more: Partial<MemoWhat>) =>
    aboutIn(propertiesOf({ ...about, what: { ...what, ...more } })).what;

  test.each<Partial<MemoWhat>>([
    { owner: null, statuses: [], period: null, chosen: '' },
    { owner: 'ก'.repeat(37) },
    { owner: 'ก'.repeat(38) },
    { owner: `สำนักปลัดองค์การบริหารส่วนตำบล ${'ข'.repeat(70)} a🙂` },
    { statuses: ['not-started', 'in-progress', 'done', 'unclear'] },
  ])('is read back: %j', (more) => {
    expect(back(more)).toEqual({ ...what, ...more });
    const sizes = Object.entries(propertiesOf({ ...about, what: { ...what, ...more } })).map(
      ([key, value]) => Buffer.byteLength(key + value),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(124);
  });

  test('of a request says that it is one, and nothing of whom it asks', () => {
    const asks = { ...what, isRequest: true };
    expect(aboutIn(propertiesOf({ ...about, what: asks })).what).toEqual({
      isRequest: true,
      owner: null,
      statuses: [],
      period: null,
      chosen: '',
      template: '',
    });
    expect(JSON.stringify(propertiesOf({ ...about, what: asks }))).not.toContain('กองคลัง');
  });

  test('with a name that has no room is not known, and no other memo’s', () => {
    expect(back({ owner: 'ก'.repeat(150) })).toBeNull();
    expect(back({ template: 'ก'.repeat(80) })).toBeNull();
  });

  test('of a shorter name takes nothing from what an earlier content has left', () => {
    const long = propertiesOf({ ...about, what: { ...what, owner: 'ก'.repeat(60) } });
    const short = propertiesOf({ ...about, what: { ...what, owner: 'กองช่าง' } });
    expect(aboutIn({ ...long, ...short }).what?.owner).toBe('กองช่าง');
    const none = propertiesOf({ ...about, what: { ...what, owner: null } });
    expect(aboutIn({ ...long, ...none }).what?.owner).toBeNull();
  });

  test('all fits among what Drive keeps for a file, also of twenty sheets', () => {
    const sheet = Array.from({ length: 20 }, (_, index) => `มาตรการ ${index}`).join(', ');
    const most = propertiesOf({ ...about, sheet, what: { ...what, owner: 'ก'.repeat(100) } });
    // Beside them the memo’s id and the fingerprint of its content.
    expect(Object.keys(most).length + 2).toBeLessThanOrEqual(30);
  });

  test.each([
    { itaMemoScope: 'report' },
    { itaMemoScope: 'report - - - 9', itaMemoFrom: 'x' },
    { itaMemoScope: 'other - - - 0', itaMemoFrom: 'x' },
    { itaMemoScope: 'report - - - 0' },
    { itaMemoScope: 'report soon - - 0', itaMemoFrom: 'x' },
  ])('that was broken by hand is not known: %j', (properties) => {
    expect(aboutIn(properties).what).toBeNull();
  });
});
