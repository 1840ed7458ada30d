/** The tables: the measures, what became of each in two forms, and the completion, overall and by owner. */
import type { Table, TableRow } from 'docx';
import { type CellLook, columnWidths, row, ruledCell, ruledTable } from './cells';
import type { Look } from './look';

/** Of the first column, in centimetres: three digits, or two and a part’s (๒.๑๐), on one line. */
const NUMBER = 1.05;

export const METHOD = '{{ขั้นตอน}}';
/** With what it costs and when it is done: once in a memo, in its first table of measures. */
export const METHOD_AND_BUDGET = '{{ขั้นตอนและงบประมาณ}}';

/** Equal owners and follow-ups below each other are one cell: offices often write the same for every measure. */
export function measuresTable(look: Look): Table {
  const widths = columnWidths(NUMBER, 3.8, 4.95, 2.95, 3.25);
  const tags = [METHOD_AND_BUDGET, '{{ผู้รับผิดชอบ|รวมช่อง}}', '{{การกำกับติดตาม|รวมช่อง}}'];
  const headings = ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
  return ruledTable(widths, [
    headingRow(look, widths, headings),
    ...activityRows(look, widths, { tags, tall: 'สูง', centred: false }),
  ]);
}

const STATUSES = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'] as const;

/** The same with their line breaks: no program would break them there. */
const STATUS_HEADINGS = [
  'ยังไม่\nดำเนินการ',
  'อยู่ระหว่าง\nดำเนินการ',
  'ดำเนินการเสร็จ\nเรียบร้อยแล้ว',
] as const;

/** Each status as wide as the longest piece that no line ends in (ปีงบประมาณ, ๒๑๔/๒๕๖๙), which would be cut otherwise. */
export function statusTable(look: Look, method: typeof METHOD | typeof METHOD_AND_BUDGET): Table {
  const widths = columnWidths(NUMBER, 3.3, 4.25, 2.3, 2.3, 2.8);
  const width = (column: number) => widths[column] ?? 0;
  const upper = [
    ...['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ'].map((text, column) =>
      ruledCell(look, text, { ...HEADING, width: width(column), rowSpan: 2 }),
    ),
    ruledCell(look, 'สถานะการดำเนินการ', {
      ...HEADING,
      width: width(3) + width(4) + width(5),
      columnSpan: 3,
    }),
  ];
  const lower = STATUS_HEADINGS.map((text, index) =>
    ruledCell(look, text, { ...HEADING, width: width(index + 3) }),
  );
  const tags = [method, ...STATUSES.map((status) => `{{${status}}}`)];
  return ruledTable(widths, [
    row(upper, { tableHeader: true }),
    row(lower, { tableHeader: true }),
    ...activityRows(look, widths, { tags, tall: 'สูงผล', centred: true }),
  ]);
}

/**
 * What became of each measure for readers outside the office: in words, with the evidence. Nobody adds
 * to it with a pen, so what is missing is said rather than dotted.
 */
export function resultsTable(look: Look): Table {
  const widths = columnWidths(NUMBER, 3.1, 3.4, 2.75, 2.65, 3.05);
  const headings = [
    'ที่',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการ',
    'ผู้รับผิดชอบ',
    'สถานะการ\nดำเนินการ',
    'หลักฐานหรือ\nหมายเหตุ',
  ];
  const tags = [
    METHOD_AND_BUDGET,
    '{{ผู้รับผิดชอบ}}',
    '{{#สถานะ}}{{สถานะ}}{{/สถานะ}}{{^สถานะ}}อยู่ระหว่างตรวจสอบสถานะ{{/สถานะ}}',
    '{{หมายเหตุ|ไม่มีวงเล็บ}}{{^หมายเหตุ}}-{{/หมายเหตุ}}',
  ];
  return ruledTable(widths, [
    headingRow(look, widths, headings),
    ...activityRows(look, widths, { tags, tall: 'สูงผล', centred: false }),
  ]);
}

/** What a unit is asked to report, beside what the sheet says of it now. */
export function requestTable(look: Look): Table {
  const widths = columnWidths(NUMBER, 2.9, 3.4, 2.65, 2.8, 3.2);
  const headings = [
    'ที่',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการ',
    'สถานะ\nปัจจุบัน',
    'หลักฐานหรือ\nหมายเหตุ',
    'สิ่งที่ขอ\nให้รายงาน',
  ];
  const tags = [
    METHOD_AND_BUDGET,
    '{{สถานะที่พบ}}',
    '{{ข้อความที่พบ|ไม่มีวงเล็บ}}{{^ข้อความที่พบ}}-{{/ข้อความที่พบ}}',
    '{{สิ่งที่ขอให้รายงาน}}{{^สิ่งที่ขอให้รายงาน}}-{{/สิ่งที่ขอให้รายงาน}}',
  ];
  return ruledTable(widths, [
    headingRow(look, widths, headings),
    ...activityRows(look, widths, { tags, tall: 'สูงผล', centred: false }),
  ]);
}

const COUNT_HEADINGS = [
  'จำนวน\nมาตรการ',
  'เสร็จ\nเรียบร้อยแล้ว',
  'อยู่ระหว่าง\nดำเนินการ',
  'ยังไม่\nดำเนินการ',
  'ร้อยละ\nความสำเร็จ',
] as const;

const COUNT_TAGS = [
  '{{จำนวนมาตรการ}}',
  '{{จำนวนที่เสร็จ}}',
  '{{จำนวนที่อยู่ระหว่าง}}',
  '{{จำนวนที่ยังไม่}}',
  '{{ร้อยละ}}',
] as const;

export function countsTable(look: Look): Table {
  const widths = columnWidths(2.5, 3.2, 3.8, 3, 3.5);
  const cells = (texts: readonly string[], cell: Omit<CellLook, 'width'>) =>
    texts.map((text, column) => ruledCell(look, text, { ...cell, width: widths[column] ?? 0 }));
  return ruledTable(widths, [
    row(cells(COUNT_HEADINGS, HEADING), { tableHeader: true }),
    row(cells(COUNT_TAGS, { centred: true })),
  ]);
}

/** Wide enough for the longest names that most offices have (กองสาธารณสุขและสิ่งแวดล้อม). */
export function ownersTable(look: Look): Table {
  const widths = columnWidths(5.4, 1.75, 2.45, 2.05, 2.05, 2.3);
  const headings = ['ผู้รับผิดชอบ', ...COUNT_HEADINGS];
  const tags = [
    '{{#ตามผู้รับผิดชอบ}}{{ชื่อ}}',
    ...COUNT_TAGS.slice(0, -1),
    `${COUNT_TAGS[COUNT_TAGS.length - 1]}{{/ตามผู้รับผิดชอบ}}`,
  ];
  const cells = (texts: readonly string[], cell: Omit<CellLook, 'width'>) =>
    texts.map((text, column) =>
      ruledCell(look, text, { centred: column > 0, ...cell, width: widths[column] ?? 0 }),
    );
  return ruledTable(widths, [
    row(cells(headings, HEADING), { tableHeader: true }),
    row(cells(tags, {})),
  ]);
}

const HEADING = { bold: true, centred: true, keepNext: true } as const;

function headingRow(look: Look, widths: readonly number[], headings: readonly string[]) {
  const cells = headings.map((text, column) =>
    ruledCell(look, text, { ...HEADING, width: widths[column] ?? 0 }),
  );
  return row(cells, { tableHeader: true });
}

interface ActivityRows {
  /** What fills the columns after number and title. */
  readonly tags: readonly string[];
  /** In short, as all in the narrow first column: the condition that holds for rows too tall to be kept on one page. */
  readonly tall: string;
  readonly centred: boolean;
}

/**
 * One row for each activity, of which only a tall one may go on overleaf. Each bears number and title: nobody knows
 * which of them will stand at the top of a page.
 */
function activityRows(
  look: Look,
  widths: readonly number[],
  { tags, tall, centred }: ActivityRows,
): readonly TableRow[] {
  const rowOf = (start: string, end: string, cantSplit: boolean) => {
    const texts = [`${start}{{เลข}}`, '{{ชื่อมาตรการทุกแถว}}', ...tags];
    const last = texts.length - 1;
    const cells = texts.map((text, column) =>
      ruledCell(look, column === last ? text + end : text, {
        width: widths[column] ?? 0,
        centred: column === 0 || (centred && column > 2),
      }),
    );
    return row(cells, { cantSplit });
  };
  return [
    rowOf(`{{#มาตรการ}}{{#${tall}}}`, `{{/${tall}}}`, false),
    rowOf(`{{^${tall}}}`, `{{/${tall}}}{{/มาตรการ}}`, true),
  ];
}
