/** Reads a Word document's text as its pages show it: paragraphs and tables, without what is deleted or hidden. */
import { readXml, type XmlElement } from '../../docx/xml-reader';
import { withoutSymbolFont } from '../../measures/status/symbol-fonts';
import { cleanCell } from '../../text/spelling';
import type { Block, TableBlock, TableCell } from '../block';
import { heldTable } from './nested';
import {
  attributeOf,
  type ListLabels,
  readNumbering,
  readStyleLists,
  type StyleList,
} from './numbering';
import type { OldMemoFile } from './open-memo';
import { withPageHeader } from './page-header';

/** One text box, cell, or the body itself: what stands in it, in order. */
interface Flow {
  readonly parts: (string | TableBlock)[];
}

interface OpenCell extends Flow {
  width: number;
  span: number;
  isMerged: boolean;
  isBeside: boolean;
}

interface OpenTable {
  readonly grid: number[];
  readonly rows: TableCell[][];
  /** Rows that a tracked change has deleted. */
  readonly deleted: Set<TableCell[]>;
  before: number;
}

interface OpenParagraph {
  text: string;
  level: number;
  list: string;
}

/** What is not shown, or shown a second time. */
const UNSEEN: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'rubyBase',
  'sectPrChange',
  'tblPrChange',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
]);

/** A grid without widths counts its columns. */
const UNKNOWN_WIDTH = 1_000;

/** Only well-formed XML is given. */
export function readBody(file: OldMemoFile): readonly Block[] {
  const [body = [], ...headers] = [file.document, ...file.headers].map((xml) => read(xml, file));
  return withPageHeader(body, headers);
}

/** The texts of footnotes and endnotes. */
export function readNotes(file: OldMemoFile): readonly string[] {
  const blocks = file.notes.flatMap((xml) => read(xml, file));
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

function read(xml: string, { numbering, styles }: OldMemoFile): readonly Block[] {
  const reading = new BodyReading(readNumbering(numbering), readStyleLists(styles));
  readXml(xml, {
    open: (element) => reading.open(element),
    close: (element) => reading.close(element),
    text: (text) => reading.text(text),
  });
  return numbered(reading.body.parts);
}

function numbered(parts: Flow['parts']): readonly Block[] {
  let paragraph = 0;
  let table = 0;
  return parts.flatMap((part): readonly Block[] => {
    if (typeof part !== 'string') return [{ ...part, table: ++table }];
    const text = cleanCell(part);
    return text === '' ? [] : [{ kind: 'text', text, paragraph: ++paragraph }];
  });
}

/** One run through a document; a class, because all of its steps share what is open. */
class BodyReading {
  readonly body: Flow = { parts: [] };
  private readonly flows: Flow[] = [this.body];
  private readonly tables: OpenTable[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private unseen = 0;
  private inRowLook = false;
  private inText = 0;
  private inRunLook = false;
  private runFont = '';
  private runHidden = false;
  /** A tick box: what it shows instead of its own sign; null outside one. */
  private box: boolean | null = null;

  constructor(
    private readonly labels: ListLabels,
    private readonly styleLists: ReadonlyMap<string, StyleList>,
  ) {}

  open(element: XmlElement): void {
    if (this.unseen > 0 || UNSEEN.has(element.local)) {
      this.unseen++;
      // Among a row's looks it says that the row is gone.
      if (this.inRowLook && element.local === 'del') this.deleteRow();
      return;
    }
    const value = attributeOf(element, 'val');
    const cell = this.flows[this.flows.length - 1] as Partial<OpenCell>;
    switch (element.local) {
      case 'p':
        this.paragraphs.push({ text: '', level: 0, list: '' });
        break;
      case 't':
        this.inText++;
        break;
      case 'r':
        this.runFont = '';
        this.runHidden = false;
        break;
      case 'rPr':
        this.inRunLook = true;
        break;
      case 'rFonts':
        if (this.inRunLook)
          this.runFont = attributeOf(element, 'ascii') || attributeOf(element, 'hAnsi');
        break;
      case 'vanish':
        if (this.inRunLook) this.runHidden = isOn(value);
        break;
      case 'tab':
        // The same name stands for a tab stop in a paragraph's looks.
        if (element.attributes.length === 0 || value === '') this.add('\t');
        break;
      case 'ptab':
        this.add('\t');
        break;
      case 'br':
      case 'cr':
        this.add('\n');
        break;
      case 'noBreakHyphen':
        this.add('-');
        break;
      case 'sym':
        this.addSymbol(attributeOf(element, 'char'), attributeOf(element, 'font'));
        break;
      // It stands before a list of the paragraph's own.
      case 'pStyle':
        this.inList(this.styleLists.get(value) ?? {});
        break;
      case 'ilvl':
        this.inList({ level: Number(value) || 0 });
        break;
      case 'numId':
        this.inList({ list: value });
        break;
      case 'checked':
        this.box = isOn(value);
        if (element.namespace.endsWith('/main')) this.addBox();
        break;
      case 'checkBox':
        this.box = false;
        break;
      case 'tbl':
        this.tables.push({ grid: [], rows: [], deleted: new Set(), before: 0 });
        break;
      case 'gridCol':
        this.tables[this.tables.length - 1]?.grid.push(Number(attributeOf(element, 'w')) || 0);
        break;
      case 'tr': {
        const table = this.tables[this.tables.length - 1];
        table?.rows.push([]);
        if (table) table.before = 0;
        break;
      }
      case 'trPr':
        this.inRowLook = true;
        break;
      case 'gridBefore': {
        const table = this.tables[this.tables.length - 1];
        if (table) table.before = Number(value) || 0;
        break;
      }
      case 'tc': {
        const opened: OpenCell = { parts: [], width: 0, span: 1, isMerged: false, isBeside: false };
        this.flows.push(opened);
        break;
      }
      case 'tcW':
        cell.width = Number(attributeOf(element, 'w')) || 0;
        break;
      case 'gridSpan':
        cell.span = Math.min(Math.max(Number(value) || 1, 1), 200);
        break;
      case 'vMerge':
        cell.isMerged = value !== 'restart';
        break;
      case 'hMerge':
        cell.isBeside = value !== 'restart';
        break;
      case 'txbxContent':
        this.flows.push({ parts: [] });
        break;
    }
  }

  close(element: XmlElement): void {
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    switch (element.local) {
      case 'p':
        this.endParagraph();
        break;
      case 't':
        this.inText--;
        break;
      case 'rPr':
        this.inRunLook = false;
        break;
      case 'trPr':
        this.inRowLook = false;
        break;
      case 'ffData':
      case 'sdt':
        this.box = null;
        break;
      case 'checkBox':
        if (this.box === false) this.addBox();
        break;
      case 'tc':
        this.endCell();
        break;
      case 'tbl':
        this.endTable();
        break;
      case 'txbxContent':
        this.endTextBox();
        break;
    }
  }

  text(text: string): void {
    if (this.unseen > 0 || this.inText === 0) return;
    // A tick box of a content control shows a sign of its own, which may be a cross for a tick.
    if (this.box !== null) {
      this.addBox();
      this.box = null;
    } else this.add(withoutSymbolFont(text, this.runFont));
  }

  private add(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph && !this.runHidden) paragraph.text += text;
  }

  private addBox(): void {
    this.add(this.box ? '☑' : '☐');
  }

  private addSymbol(code: string, font: string): void {
    const sign = Number.parseInt(code, 16);
    if (sign > 0x20 && sign <= 0xffff) this.add(withoutSymbolFont(String.fromCharCode(sign), font));
  }

  private inList(part: Partial<OpenParagraph>): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) Object.assign(paragraph, part);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { text, list, level } = paragraph;
    const isItem = list !== '' && list !== '0' && (text.trim() !== '' || this.flows.length > 1);
    const label = isItem ? this.labels(list, level) : '';
    // A cell may hold nothing but its number.
    const isShown = text.trim() !== '' || /[\p{L}\p{N}]/u.test(label);
    this.flows[this.flows.length - 1]?.parts.push((isShown ? label : '') + text);
  }

  private endCell(): void {
    const cell = this.flows.pop() as OpenCell | undefined;
    const table = this.tables[this.tables.length - 1];
    const row = table?.rows[table.rows.length - 1];
    if (!cell || !table || !row) return;
    const { text, lifted } = heldTable(cell.parts);
    for (const each of lifted) this.flows[0]?.parts.push(each);
    const last = row[row.length - 1];
    const left = last?.right ?? spanWidth(table.grid, 0, table.before);
    const first = table.before + row.reduce((sum, { span = 1 }: SpannedCell) => sum + span, 0);
    const width =
      spanWidth(table.grid, first, cell.span) || cell.width || UNKNOWN_WIDTH * cell.span;
    const right = left + width;
    if (cell.isBeside && last) row[row.length - 1] = { ...last, right };
    else {
      const made: SpannedCell = { text, left, right, isMerged: cell.isMerged, span: cell.span };
      row.push(made);
    }
  }

  private deleteRow(): void {
    const table = this.tables[this.tables.length - 1];
    const row = table?.rows[table.rows.length - 1];
    if (row) table?.deleted.add(row);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const rows = table.rows.filter((row) => row.length > 0 && !table.deleted.has(row));
    if (rows.length === 0) return;
    this.flows[this.flows.length - 1]?.parts.push({ kind: 'table', rows, table: 0 });
  }

  /** Before the paragraph that it is anchored in. */
  private endTextBox(): void {
    const box = this.flows.pop();
    if (box) this.flows[this.flows.length - 1]?.parts.push(...box.parts);
  }
}

interface SpannedCell extends TableCell {
  readonly span?: number;
}

function spanWidth(grid: readonly number[], first: number, span: number): number {
  return grid.slice(first, first + span).reduce((sum, width) => sum + width, 0);
}

function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/i.test(value);
}
