import { mayBeSymbol, withoutSymbolFont } from '../../../src/core/measures/status/symbol-fonts';

test.each([
  ['ü', 'Wingdings', '✓'],
  ['ü (คำสั่ง)', 'Wingdings', '✓ (คำสั่ง)'],
  ['þ\nหลักฐาน', 'wingdings', '✓\nหลักฐาน'],
  ['û', 'Wingdings', '✗'],
  ['¨', 'Wingdings', '☐'],
  ['P', 'Wingdings 2', '✓'],
  ['R', 'Wingdings 2', '✓'],
  ['£', 'Wingdings2', '☐'],
  ['a', 'Webdings', '✓'],
  ['\uf0fc', 'Wingdings', '✓'],
  ['P', 'Wingdings', 'P'],
  ['ü', 'Wingdings 2', 'ü'],
  ['ü', 'TH SarabunPSK', 'ü'],
  ['P', 'Arial', 'P'],
  ['üü', 'Wingdings', '✓✓'],
  ['Pass', 'Wingdings 2', 'Pass'],
  ['ผ่าน', 'Wingdings', 'ผ่าน'],
])('%j in %s is %j', (text, font, sign) => {
  expect(withoutSymbolFont(text, font)).toBe(sign);
});

test.each([
  ['ü', true],
  ['P', true],
  ['\uf0fe (แนบ)', true],
  ['Pass', false],
  ['/', false],
  ['', false],
])('%j may be a sign: %j', (text, may) => {
  expect(mayBeSymbol(text)).toBe(may);
});
