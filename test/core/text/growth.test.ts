/** What staff or a template can make long is read in a time that grows with its length, not with its square. */
import { otherAgency } from '../../../src/core/checks/agencies';
import { resultInText } from '../../../src/core/checks/ita/result-in-text';
import { drawnPictures } from '../../../src/core/docx/drawings';
import { plainXml } from '../../../src/core/docx/plain-xml';
import { withThaiDigits } from '../../../src/core/docx/thai-digits';
import { splitOwners } from '../../../src/core/measures/owners';
import { findTags } from '../../../src/core/template/find-tags';
import { readDangers } from '../../../src/core/template/safety/part-dangers';
import { withoutBindings } from '../../../src/core/template/shape/bound-controls';
import { misspeltTags } from '../../../src/core/template/wrong-braces';
import { buddhistYearOf } from '../../../src/core/text/cell-text';
import { mixedNumbers } from '../../../src/core/text/digits';
import { datesIn } from '../../../src/core/text/found/dates-in-text';
import { daysOfYear } from '../../../src/core/text/found/days-of-year';
import { mendPdfText } from '../../../src/core/text/looks/pdf-text';
import { looseName } from '../../../src/core/text/loose-name';
import { rollYears } from '../../../src/core/text/roll-years';
import { foldThai } from '../../../src/core/text/spelling';
import { leastCpu } from '../../cpu-time';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const inParagraph = (content: string) => `<w:p>${content}</w:p>`;
const blip = (attributes: string) =>
  `<w:drawing><pic:pic><a:blip ${attributes}/></pic:pic></w:drawing>`;
const tagsIn = (xml: string) => [...findTags(xml, 'body', () => false)];
const problemsIn = (path: string, text: string) => [
  plainXml(text),
  readDangers(path, text, '', new Map()),
];

const CASES: readonly (readonly [string, (count: number) => unknown])[] = [
  ['braces that open and never close', (n) => misspeltTags('{{'.repeat(n), () => true)],
  ['braces that close', (n) => misspeltTags('}}'.repeat(n), () => true)],
  ['a tag in each of many runs', (n) => tagsIn(inParagraph(run('{{ก}}').repeat(n / 5)))],
  ['tags between spaces', (n) => tagsIn(inParagraph(run(`${' '.repeat(n)}{{ก}}`.repeat(2))))],
  ['braces beside digits', (n) => withThaiDigits(inParagraph(run(`1${'{{'.repeat(n)}`)))],
  ['loose ampersands', (n) => withThaiDigits(inParagraph(run(`1${'&'.repeat(n)}`)))],
  ['a word of a picture', (n) => drawnPictures(blip(`descr="${'a'.repeat(n)}"`))],
  ['endnotes of braces', (n) => problemsIn('word/endnotes.xml', '{{'.repeat(n))],
  [
    'controls within controls',
    (n) => withoutBindings(`<w:showingPlcHdr/>${'<w:sdt>{'.repeat(n / 8)}`),
  ],
  ['a relation without end', (n) => problemsIn('a.rels', '<Relationship a/b" '.repeat(n))],
  ['owners over many lines', (n) => splitOwners('กองช่างและ\n'.repeat(n / 10))],
  ['owners with many brackets', (n) => splitOwners('กอง (ก)\n(ข\n'.repeat(n / 10))],
  ['many days and months', (n) => daysOfYear('1-5 มี.ค. 69 และ ก.ย. '.repeat(n / 20), 2569)],
  ['a long word', (n) => mixedNumbers('a'.repeat(n))],
  ['many labels', (n) => mixedNumbers('a.'.repeat(n))],
  ['signs of addresses', (n) => mixedNumbers('a@'.repeat(n))],
  ['colons within a name', (n) => looseName(`${':'.repeat(n)}a`)],
  ['marks without end', (n) => foldThai(`ก${'\u0e48\u0e4d'.repeat(n / 2)}`)],
  ['gaps of a PDF', (n) => mendPdfText(`${'ก '.repeat(n / 3)}ก${' '.repeat(n / 3)}า`)],
  ['spaces before what is no year', (n) => buddhistYearOf(`ปี${' '.repeat(n)}x`)],
  ['days without a month', (n) => datesIn(`${'31 '.repeat(n / 6)}มกราคม${' '.repeat(n / 2)}`)],
  ['months in a row', (n) => datesIn('1 มกราคม'.repeat(n / 8))],
  ['a sentence on results', (n) => resultInText(`ผลประเมิน ระดับ A ${'ปี 2569 '.repeat(n / 8)}`)],
  ['posts in a row', (n) => otherAgency('เทศบาลตำบล'.repeat(n / 10), 'เทศบาลตำบลก ข', true)],
  ['numbers on one line', (n) => rollYears('12 '.repeat(n / 5), 2569)],
];

/** Eight times as much takes eight times as long, or 64 times where each start reads on to the end. */
const TIMES = 8;
const MOST = 24;
/** In milliseconds; what takes less is measured too roughly to divide by. What is quadratic takes far more. */
const LEAST = 5;

test.each(CASES)('%s', (_name, read) => {
  const small = leastCpu(() => read(25_000));
  const large = leastCpu(() => read(25_000 * TIMES));
  expect(large / Math.max(small, LEAST)).toBeLessThan(MOST);
});
