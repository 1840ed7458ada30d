import { aboutIn, propertiesOf } from '../../src/gas/drive/memo-about';

const counts = { total: 6, done: 3, inProgress: 2, notStarted: 1, unclear: 0 };
const about = { workbook: 'book-1', sheet: 'มาตรการ ๒๕๖๙', fiscalYear: 2569, counts };

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
  expect(aboutIn(properties)).toEqual({ sheet: '', fiscalYear: null, counts: none });
});
