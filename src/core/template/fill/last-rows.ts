/**
 * Keeps a table's last two rows on one page: the last alone overleaf, under headings of its own, reads like a page too
 * many, and a superior's order alone like one put in. Which rows are the last is known when the memo is filled.
 */

/** As our own templates write a row that does not split; one that Word or Docs has saved stays as its author set it. */
const ROW = '<w:tr><w:trPr><w:cantSplit/>';
const TABLE = '<w:tbl>';
const TABLE_END = '</w:tbl>';
const ROW_END = '</w:tr>';

export function keepLastRows(xml: string): string {
  if (!xml.includes(ROW)) return xml;
  const pieces: string[] = [];
  let done = 0;
  for (let end = xml.indexOf(TABLE_END); end >= 0; end = xml.indexOf(TABLE_END, end + 1)) {
    const start = xml.lastIndexOf(TABLE, end);
    // A table around another one.
    if (start < done) continue;
    const table = xml.slice(start, end);
    pieces.push(xml.slice(done, start), withLastRowsKept(table));
    done = end;
  }
  return pieces.join('') + xml.slice(done);
}

function withLastRowsKept(table: string): string {
  const last = table.lastIndexOf(ROW);
  const before = last > 0 ? table.lastIndexOf(ROW, last - 1) : -1;
  if (before < 0 || !isOneRow(table.slice(last))) return table;
  const row = table.slice(before, last);
  return isOneRow(row) ? table.slice(0, before) + kept(row) + table.slice(last) : table;
}

function isOneRow(xml: string): boolean {
  return xml.indexOf(ROW_END) === xml.length - ROW_END.length;
}

/** Behind a paragraph's style, where the order of its properties has it (ECMA-376 part 1, 17.3.1.26). */
function kept(row: string): string {
  return row.replace(
    /<w:p>(?:(<w:pPr>(?:<w:pStyle [^<>]*>)?)(?:<w:keepNext(?: [^<>]*)?\/>)?)?/g,
    (_paragraph, properties?: string) =>
      properties ? `<w:p>${properties}<w:keepNext/>` : '<w:p><w:pPr><w:keepNext/></w:pPr>',
  );
}
