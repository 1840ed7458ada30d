/** Memos as offices type them in Word, written as raw XML: cut tables, torn rows, lists, tables within cells. */
import PizZip from 'pizzip';
import { docxOf } from '../docx/docx';

/** One cell: its lines, and how it is merged. */
export interface Cell {
  readonly lines: readonly string[];
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  /** A table within the cell, behind its lines. */
  readonly within?: string;
  /** Each line is an item of this list. */
  readonly list?: number;
}

export type CellText = string | Cell;

export function p(text = '', looks = ''): string {
  const runs = text
    .split(/(\t|\n)/)
    .map((part) => {
      if (part === '\t') return '<w:r><w:tab/></w:r>';
      if (part === '\n') return '<w:r><w:br/></w:r>';
      return `<w:r><w:t xml:space="preserve">${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
    })
    .join('');
  return `<w:p>${looks && `<w:pPr>${looks}</w:pPr>`}${runs}</w:p>`;
}

export function listItem(text: string, list: number): string {
  return p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** `widths` are those of the grid; a cell without a span takes one of them. */
export function table(widths: readonly number[], rows: readonly (readonly CellText[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function cell(given: CellText): string {
  const { lines, span, merge, within, list }: Cell =
    typeof given === 'string' ? { lines: given.split('\n') } : given;
  const looks = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`,
  ].join('');
  const paragraphs = lines.map((line) => (list === undefined ? p(line) : listItem(line, list)));
  const behind = within === undefined ? '' : `${within}<w:p/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${looks}</w:tcPr>${paragraphs.join('')}${behind}</w:tc>`;
}

/** With lists: each a format and a text of its only level. */
export function docxWithLists(
  body: string,
  lists: readonly { readonly format: string; readonly text: string }[],
): Uint8Array {
  const zip = new PizZip(docxOf(body));
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const abstracts = lists.map(
    ({ format, text }, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
  );
  const numbers = lists.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${w}>${abstracts.join('')}${numbers.join('')}</w:numbering>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

export const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';

/** The head, to the first sentence. */
export const HEAD = [
  p('บันทึกข้อความ'),
  p(`ส่วนราชการ  สำนักปลัด ${AGENCY} อำเภอตัวอย่าง จังหวัดตัวอย่าง โทร. ๐ ๐๐๐๐ ๐๐๐๐`),
  p('ที่  ตย ๐๐๐๐๑/๒๕\tวันที่      ตุลาคม ๒๕๖๘'),
  p('เรื่อง  รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
  p('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
  p(`เรียน  นายก${AGENCY}`),
  p(
    `\tตามที่ ${AGENCY} ได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ โดยมีผลคะแนนในภาพรวม ๘๘.๑๒ คะแนน อยู่ในระดับผ่าน และได้กำหนดมาตรการไว้ นั้น`,
  ),
].join('');

/** Drafter and three superiors, of whom the second acts for the post above. */
export const SIGNATURES = [
  p('\tจึงเรียนมาเพื่อโปรดทราบ'),
  p('\t\t\t(นางสาวสมมติ หนึ่ง)'),
  p('\t\t\tนักทรัพยากรบุคคลปฏิบัติการ'),
  p('ความเห็นหัวหน้าสำนักปลัด'),
  p('..............................................................................'),
  p('(ลงชื่อ)........................................'),
  p('\t\t\t(นายสมมติ สอง)'),
  p('\t\t\tหัวหน้าสำนักปลัด'),
  p('ความเห็นปลัด'),
  p('..............................................................................'),
  p('\t\t\t(นายสมมติ สาม)'),
  p('\t\t\tรองปลัด รักษาราชการแทน'),
  p(`\t\t\tปลัด${AGENCY}`),
  p('คำสั่งนายก'),
  p('..............................................................................'),
  p('\t\t\t(นางสมมติ สี่)'),
  p(`\t\t\tนายก${AGENCY}`),
].join('');

/** What every memo of these fixtures says of its office. */
export const SETTINGS = {
  department: 'สำนักปลัด',
  agency: AGENCY,
  district: 'ตัวอย่าง',
  province: 'ตัวอย่าง',
  phone: '๐ ๐๐๐๐ ๐๐๐๐',
  reference: 'ตย ๐๐๐๐๑/๒๕',
  date: 'ตุลาคม ๒๕๖๘',
  subject:
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  addressee: `นายก${AGENCY}`,
  fiscalYear: '2568',
  assessedYear: '2567',
  itaScore: '88.12',
  itaGrade: 'ผ่าน',
  drafter: 'นางสาวสมมติ หนึ่ง',
  drafterPosition: 'นักทรัพยากรบุคคลปฏิบัติการ',
};

export const SIGNERS = [
  {
    heading: 'ความเห็นหัวหน้าสำนักปลัด',
    name: 'นายสมมติ สอง',
    position: 'หัวหน้าสำนักปลัด',
    actingFor: '',
  },
  {
    heading: 'ความเห็นปลัด',
    name: 'นายสมมติ สาม',
    position: 'รองปลัด',
    actingFor: `ปลัด${AGENCY}`,
  },
  { heading: 'คำสั่งนายก', name: 'นางสมมติ สี่', position: `นายก${AGENCY}`, actingFor: '' },
];

/** Two tables of three measures, a page number between them; one mark says what nobody understands. */
export function shortMemo(): Uint8Array {
  return docxOf(
    [
      HEAD,
      table(
        [900, 3000, 3000, 1800, 1800],
        [
          ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
          ['๑', 'ควรให้ความรู้ด้านจริยธรรม', '-จัดอบรม', 'สำนักปลัด', 'ทุกไตรมาส'],
          ['๒', 'เปิดเผยการจัดซื้อจัดจ้าง', '-ประกาศ', 'กองคลัง', 'ทุกเดือน'],
          ['๓', 'ลดขั้นตอนบริการ', '-ทบทวนคู่มือ', 'กองช่าง', 'ทุกไตรมาส'],
        ],
      ),
      p('-๒-'),
      table(
        [900, 2600, 2600, 1400, 1400, 1600],
        [
          ['ที่', 'มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
          ['๑', 'ให้ความรู้ด้านจริยธรรม', '-จัดอบรม', '', '', '/\n(๑๒ มีนาคม ๒๕๖๘)'],
          ['๒', 'เปิดเผยการจัดซื้อจัดจ้าง', '-ประกาศ', '', '', '/'],
          ['๓', 'ลดขั้นตอนบริการ', '-ทบทวนคู่มือ', '', '', 'รอผู้บริหาร'],
        ],
      ),
      SIGNATURES,
    ].join(''),
  );
}
