/** The layout that every filler in the bench gets: a subject, and two tables with a row for each measure. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

export interface Dialect {
  readonly begin: string;
  readonly end: string;
  readonly value: (name: string, inRow: boolean) => string;
  /** Where the loop's tags stand in rows of their own, which the filler drops. */
  readonly ownRows?: boolean;
}

const COLUMNS = ['ลำดับ', 'ชื่อมาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];

export async function buildBenchTemplate(dialect: Dialect): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          paragraph(dialect.value('เรื่อง', false)),
          table(dialect),
          paragraph('สรุปผลการดำเนินการ'),
          table(dialect),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function table({ begin, end, value, ownRows = false }: Dialect): Table {
  const values = COLUMNS.map((name) => value(name, true));
  const last = values.length - 1;
  const looped = values.map((text, index) => {
    if (index === 0) return begin + text;
    return index === last ? text + end : text;
  });
  const blank = (text: string) => row([text, ...COLUMNS.slice(1).map(() => '')]);
  const body = ownRows ? [blank(begin), row(values), blank(end)] : [row(looped)];
  return new Table({ rows: [row(COLUMNS), ...body] });
}

function row(texts: readonly string[]): TableRow {
  return new TableRow({
    children: texts.map((text) => new TableCell({ children: [paragraph(text)] })),
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, font: 'Sarabun', size: 22 })] });
}
