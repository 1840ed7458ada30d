/** A copied office is the one it was copied from, and nothing done in it is seen in the other. */
import {
  decide,
  editDoc,
  makeMemo,
  memo,
  openMemoOffice,
  SHEET,
  setCell,
  share,
} from './memo-office';
import { check, generate, noteAt, type Office } from './office';

/** A file keeps equal columns that stand side by side as one entry. */
function oneByOne(model: object): readonly object[] {
  const { cols = [] } = model as { cols?: readonly { min: number; max: number }[] };
  return cols.flatMap((entry) =>
    Array.from({ length: entry.max - entry.min + 1 }, (_, index) => {
      const column = entry.min + index;
      return { ...entry, min: column, max: column };
    }),
  );
}

/** All that a workbook and its Drive hold. */
function everything({ workbook, drive }: Office): unknown {
  const { id, name, owner, protections, rules, book } = workbook;
  const sheets = book.worksheets.map((sheet) => ({
    ...sheet.model,
    cols: oneByOne(sheet.model),
    grid: workbook.gridOf(sheet),
  }));
  const contents = drive.files.map((file) => [drive.read(file), drive.versions(file.id)]);
  const { files, mails, sharing, exportForm } = drive;
  const said = {
    id,
    name,
    owner,
    protections,
    rules: [...rules],
    files,
    mails,
    sharing,
    exportForm,
  };
  return JSON.parse(JSON.stringify({ ...said, sheets, contents }));
}

async function wornOffice() {
  const office = await openMemoOffice();
  office.wait(5);
  const id = makeMemo(office);
  share(office, id, 0);
  decide(office, id, 0, 'returned', { remark: 'แก้ไข' });
  const sheet = office.workbook.book.getWorksheet(SHEET)!;
  sheet.mergeCells('A9:B9');
  sheet.getColumn(2).width = 40;
  sheet.getColumn(3).hidden = true;
  sheet.getCell('C2').note = 'โน้ตของเจ้าหน้าที่';
  sheet.getCell('C3').value = new Date(Date.UTC(2026, 2, 10));
  sheet.getCell('C4').value = { formula: 'A4&"ก"', result: '3ก' };
  sheet.getCell('H2').dataValidation = { type: 'list', formulae: ['"/"'], allowBlank: true };
  setCell(office, SHEET, 'G2', '/');
  check(office);
  office.workbook.protect({ sheet: 'ตั้งค่า', range: 'A1' });
  office.workbook.gridOf(sheet).columns = 12;
  office.drive.sharing.quota = 3;
  return office;
}

test('a copy holds what there was: cells, looks, protection, files and their sharing', async () => {
  const office = await wornOffice();
  const copy = await office.copy();
  expect(everything(copy)).toEqual(everything(office));
  expect(memo(copy)).toEqual(memo(office));
  expect(noteAt(copy, SHEET, 'H2')).toContain('ITA Memo');
});

test('each goes its own way from there, its clock too', async () => {
  const office = await wornOffice();
  const before = everything(office);
  const copy = await office.copy();
  copy.wait(60 * 24);
  setCell(copy, SHEET, 'G2', '');
  editDoc(copy, 'palad@example.org', '2026-03-10T03:00:00.000Z');
  generate(copy);
  expect(everything(office)).toEqual(before);
  expect(memo(copy).when).toBe('11 มีนาคม 2569 09:35');
  expect(memo(office).when).toBe('10 มีนาคม 2569 09:35');
});
