/** A loop filled by the step of our own is letter for letter what docxtemplater makes of it. */
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { fastLoops } from '../../../../src/core/template/fill/fast-loops';
import fc from '../../../property';
import { docxOf, partOf } from '../../docx/docx';

let fast = 0;
let left = 0;

/** The filled part, or what it was refused for. */
function filled(docx: Uint8Array, values: object, modules: DXT.Module[]): string {
  try {
    const document = new Docxtemplater(new PizZip(docx), {
      paragraphLoop: true,
      linebreaks: true,
      delimiters: { start: '{{', end: '}}' },
      errorLogging: false,
      nullGetter: () => '',
      modules,
    });
    document.render(values);
    return partOf(document.toUint8Array());
  } catch (error) {
    return `refused: ${(error as Error).message}`;
  }
}

function counted(): DXT.Module {
  const fill = fastLoops();
  return {
    name: 'counted',
    priority: 1,
    render: (part: DXT.Part, context: unknown) => {
      const answer = fill(part as never, context as never);
      if (answer) fast++;
      else if (part.module === 'loop') left++;
      return answer as DXT.Rendered | null;
    },
  };
}

function expectSame(body: string, values: object): void {
  const docx = docxOf(body);
  expect(filled(docx, values, [counted()])).toBe(filled(docx, values, []));
}

/** `one` many times more often than the rare `other`. */
const mostly = (one: fc.Arbitrary<string>, other: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: other });

const name = fc.constantFrom('a', 'b', 'c', 'list', 'inner', 'none');
const words = fc.constantFrom(
  '',
  ' ',
  'ข้อ 1',
  'x &amp; y',
  '{{a}}',
  '{{b}}{{c}}',
  'ก{{b}} ',
  '{{c}}',
);
const look = fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr/>');
const textTag = fc.constantFrom('<w:t>', '<w:t xml:space="preserve">');
const section = (content: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('#', '^'), name, content)
    .map(([sign, key, inner]) => `{{${sign}${key}}}${inner}{{/${key}}}`);

const run = fc
  .tuple(look, textTag, mostly(words, section(words)))
  .map(([rPr, open, text]) => `<w:r>${rPr}${open}${text}</w:t></w:r>`);
const runs = fc.array(run, { maxLength: 3 }).map((each) => each.join(''));
const acrossRuns = fc
  .tuple(name, runs)
  .map(
    ([key, inner]) =>
      `<w:r><w:t>{{#${key}}}</w:t></w:r>${inner}<w:r><w:t>{{/${key}}}{{a}}</w:t></w:r>`,
  );
const odd = fc.constantFrom(
  '<w:r><w:br w:type="page"/></w:r>',
  '<w:bookmarkStart w:id="1" w:name="n"/>',
);
const paragraph = mostly(
  fc
    .oneof(runs, acrossRuns)
    .map((inner) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${inner}</w:p>`),
  odd.map((inner) => `<w:p>${inner}</w:p>`),
);
const alone = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const paragraphs = mostly(
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((each) => each.join('')),
  fc
    .tuple(name, paragraph)
    .map(([key, inner]) => alone(`{{#${key}}}`) + inner + alone(`{{/${key}}}`)),
);
const { cell } = fc.letrec<{ cell: string; row: string }>((tie) => ({
  cell: mostly(
    paragraphs.map((inner) => `<w:tc><w:tcPr/>${inner}</w:tc>`),
    fc.oneof(
      fc.constantFrom(
        '<w:tc></w:tc>',
        `<w:tc><w:sdt><w:sdtContent>${alone('{{b}}')}</w:sdtContent></w:sdt></w:tc>`,
      ),
      tie('row').map((row) => `<w:tc><w:tbl>${row}</w:tbl></w:tc>`),
    ),
  ),
  row: fc
    .array(tie('cell'), { minLength: 1, maxLength: 2 })
    .map((each) => `<w:tr>${each.join('')}</w:tr>`),
}));
const cellOf = (text: string) => `<w:tc>${alone(text)}</w:tc>`;
/** A row with the loop's tags in its first and its last cell, one for each loop around it. */
const loopRow = fc
  .tuple(fc.array(cell, { maxLength: 3 }), fc.subarray(['list', 'inner', 'b']))
  .map(([cells, keys]) => {
    const open = keys.map((key) => `{{#${key}}}`).join('');
    const close = [...keys]
      .reverse()
      .map((key) => `{{/${key}}}`)
      .join('');
    return `<w:tr>${cellOf(`${open}{{a}}`)}${cells.join('')}${cellOf(`{{c}}${close}`)}</w:tr>`;
  });
const body = fc
  .array(
    fc.oneof(
      fc
        .array(loopRow, { minLength: 1, maxLength: 2 })
        .map((rows) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`),
      fc
        .tuple(name, paragraphs)
        .map(([key, inner]) => alone(`{{#${key}}}`) + inner + alone(`{{/${key}}}`)),
      paragraph,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((each) => each.join(''));

const printed = fc.constantFrom('', ' ', 'คำ', '<&>"\'', 'บน\nล่าง', '\n', 'ท้าย\n', 'แท็บ\t', '๑');
const leaf = fc.record({ a: printed, b: fc.oneof(printed, fc.boolean()), c: printed });
const item = fc
  .tuple(leaf, fc.array(leaf, { maxLength: 3 }))
  .map(([own, inner]) => ({ ...own, inner }));
const values = fc
  .tuple(leaf, fc.array(item, { maxLength: 4 }), fc.array(leaf, { maxLength: 3 }))
  .map(([own, list, inner]) => ({ ...own, list, inner }));

test('any loop comes out as from docxtemplater alone', () => {
  fc.assert(
    fc.property(body, values, (xml, given) => expectSame(xml, given)),
    { numRuns: 150 },
  );
  // Both ways have been taken.
  expect(fast).toBeGreaterThan(20);
  expect(left).toBeGreaterThan(20);
});

test('a value that only docxtemplater can judge is left to it', () => {
  const row = `<w:tbl><w:tr>${cellOf('{{#list}}{{a}}')}${cellOf('{{b}}{{/list}}')}</w:tr></w:tbl>`;
  for (const value of ['\u0001', 7, { toString: () => 'x' }, null]) {
    expectSame(row, { list: [{ a: 'x', b: value }, { a: value }] });
  }
});
