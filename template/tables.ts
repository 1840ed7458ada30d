/** The tables: the measures, what became of each in two forms, and the completion, overall and by owner. */
import type { Table } from 'docx';
import { type CellLook, columnWidths, row, ruledCell, ruledTable } from './cells';
import type { Look } from './look';

/**
 * The measures have two rows: the first activity's, with number and title, and that of each further
 * one, whose number and title cells go on from above. A title is given on the first only.
 */
export function measuresTable(look: Look): Table {
  const widths = columnWidths(1, 4.2, 5.1, 2.7, 3);
  const tags = ['{{ขั้นตอน}}', '{{ผู้รับผิดชอบ}}', '{{การกำกับติดตาม}}'];
  const headings = ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
  const heading = headings.map((text, column) =>
    ruledCell(look, text, { ...HEADING, width: widths[column] ?? 0 }),
  );
  return ruledTable(widths, [row(heading, true), ...activityRows(look, widths, tags, false)]);
}

const STATUSES = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'] as const;

export function statusTable(look: Look): Table {
  const widths = columnWidths(0.9, 3.2, 3.9, 2.9, 2.55, 2.55);
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
  const lower = STATUSES.map((text, index) =>
    ruledCell(look, text, { ...HEADING, width: width(index + 3) }),
  );
  const tags = ['{{ขั้นตอน}}', ...STATUSES.map((status) => `{{${status}}}`)];
  return ruledTable(widths, [
    row(upper, true),
    row(lower, true),
    ...activityRows(look, widths, tags, true),
  ]);
}

/**
 * What became of each measure for readers outside the office: in words, with the evidence. Nobody adds
 * to it with a pen, so what is missing is said rather than dotted.
 */
export function resultsTable(look: Look): Table {
  const widths = columnWidths(0.9, 3.2, 3.3, 2.4, 2.9, 3.3);
  const headings = [
    'ที่',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการ',
    'ผู้รับผิดชอบ',
    'สถานะการดำเนินการ',
    'หลักฐานหรือหมายเหตุ',
  ];
  const tags = [
    '{{ขั้นตอน}}',
    '{{ผู้รับผิดชอบ}}',
    '{{#สถานะ}}{{สถานะ}}{{/สถานะ}}{{^สถานะ}}ยังไม่อาจระบุสถานะ{{/สถานะ}}',
    '{{หมายเหตุ}}{{^หมายเหตุ}}-{{/หมายเหตุ}}',
  ];
  const heading = headings.map((text, column) =>
    ruledCell(look, text, { ...HEADING, width: widths[column] ?? 0 }),
  );
  return ruledTable(widths, [row(heading, true), ...activityRows(look, widths, tags, false)]);
}

const COUNT_HEADINGS = [
  'จำนวนมาตรการ',
  'เสร็จเรียบร้อยแล้ว',
  'อยู่ระหว่างดำเนินการ',
  'ยังไม่ดำเนินการ',
  'ร้อยละความสำเร็จ',
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
    row(cells(COUNT_HEADINGS, HEADING), true),
    row(cells(COUNT_TAGS, { centred: true })),
  ]);
}

export function ownersTable(look: Look): Table {
  const widths = columnWidths(5.1, 2, 2.3, 2.4, 2.1, 2.1);
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
  return ruledTable(widths, [row(cells(headings, HEADING), true), row(cells(tags, {}))]);
}

const HEADING = { bold: true, centred: true, keepNext: true } as const;

/** The two rows that repeat; `tags` fill the columns after number and title. */
function activityRows(
  look: Look,
  widths: readonly number[],
  tags: readonly string[],
  centred: boolean,
) {
  const [first, further] = (['restart', 'continue'] as const).map((merge) => {
    // No tag in a cell that goes on from above: editors that save the template drop what is in it.
    const [number, title, start] =
      merge === 'restart'
        ? ['{{#มาตรการ}}{{#ชื่อมาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', '']
        : ['', '', '{{^ชื่อมาตรการ}}'];
    const end = merge === 'restart' ? '{{/ชื่อมาตรการ}}' : '{{/ชื่อมาตรการ}}{{/มาตรการ}}';
    const [second = '', ...others] = tags;
    const texts = [number, title, start + second, ...others.slice(0, -1), `${others.at(-1)}${end}`];
    return row(
      texts.map((text, column) =>
        ruledCell(look, text, {
          width: widths[column] ?? 0,
          centred: column === 0 || (centred && column > 2),
          ...(column < 2 ? { merge } : {}),
        }),
      ),
    );
  });
  return [first, further].filter((each) => each !== undefined);
}
