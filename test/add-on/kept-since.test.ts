/** What a colleague has said of the sheets since the page was read: it is told, and not passed over. */
import type { MappingPage } from '../../src/app/sheets/mapping-page';
import type { SavedMapping } from '../../src/app/sheets/save-mapping';
import type { MeasuresSheets, Ticked } from '../../src/app/sheets/tick-sheets';
import type { Mapping } from '../../src/core/measures/mapping/mapping';
import { as, openMemoOffice, SHEET } from './memo-office';
import { ask, doneRows, HEADINGS, type Office } from './office';

const OTHER = 'กองคลัง';
const THIRD = 'กองช่าง';

const open = () =>
  openMemoOffice({ [OTHER]: [HEADINGS, ...doneRows(2)], [THIRD]: [HEADINGS, ...doneRows(2)] });

const renamed = ({ workbook }: Office, from: string, to: string) => {
  const sheet = workbook.book.getWorksheet(from);
  if (sheet) sheet.name = to;
};

describe('what is said of a sheet’s columns', () => {
  const page = (desk: Pick<Office, 'runtime'>, sheet = SHEET) =>
    ask<MappingPage>(desk, 'callMapping', { sheet });
  const said = ({ mapping }: MappingPage, text: string): Mapping => ({
    ...mapping,
    words: [{ text, means: 'done' }],
  });
  const save = (
    desk: Pick<Office, 'runtime'>,
    { sheet, id, kept }: MappingPage,
    mapping: Mapping | null,
  ) =>
    ask<SavedMapping>(desk, 'callSaveMapping', {
      sheet,
      id,
      mapping,
      before: { mapping: kept?.mapping ?? null },
    });

  test.each(['first', 'again', 'forgotten'] as const)(
    'is not written over by a page that does not show it (%s)',
    async (what) => {
      const office = await open();
      const colleague = as(office, 'colleague');
      if (what !== 'first') save(office, page(office), said(page(office), 'จบ'));
      const [own, theirs] = [page(office), page(colleague)];
      expect(save(colleague, theirs, said(theirs, 'ลุย'))).toBe('kept');
      const mine = what === 'forgotten' ? null : said(own, 'ครบ');
      expect(save(office, own, mine)).toBe('kept-since');
      expect(page(office).kept?.mapping).toEqual(said(theirs, 'ลุย'));
      expect(save(office, page(office), mine)).toBe('kept');
      expect(page(office).kept?.mapping ?? null).toEqual(mine);
    },
  );

  test('is kept once where its answer was lost', async () => {
    const office = await open();
    const own = page(office);
    expect([1, 2].map(() => save(office, own, said(own, 'จบ')))).toEqual(['kept', 'kept']);
  });

  test('is that sheet’s whose tab has another name by now, and no other’s of its old name', async () => {
    const office = await open();
    const own = page(office, OTHER);
    renamed(office, OTHER, 'กองคลัง (ใหม่)');
    renamed(office, THIRD, OTHER);
    expect(save(office, own, said(own, 'จบ'))).toBe('kept');
    expect(page(office, 'กองคลัง (ใหม่)').kept).toMatchObject({ of: 'กองคลัง (ใหม่)' });
  });
});

describe('the sheets that are read as one list', () => {
  const shown = (desk: Pick<Office, 'runtime'>) => ask<MeasuresSheets>(desk, 'callMeasuresSheets');
  const tick = (
    desk: Pick<Office, 'runtime'>,
    { sheets, kept }: MeasuresSheets,
    ...names: readonly string[]
  ) => {
    const ids = names.map((name) => sheets.find((each) => each.name === name)?.id);
    return ask<Ticked>(desk, 'callTickSheets', { sheets: names, ids, before: kept });
  };

  test('are not ticked otherwise by a page that does not show what a colleague has ticked', async () => {
    const office = await open();
    const colleague = as(office, 'colleague');
    const own = shown(office);
    expect(tick(colleague, shown(colleague), OTHER, THIRD).kept).toBe(true);
    expect(tick(office, own, SHEET, OTHER).kept).toBe(false);
    expect(tick(office, own, SHEET).kept).toBe(false);
    expect(shown(office).kept).toEqual([OTHER, THIRD]);
    expect(tick(office, shown(office), SHEET, OTHER).kept).toBe(true);
    expect(shown(office).kept).toEqual([SHEET, OTHER]);
    // The same once more, after an answer that was lost.
    expect(tick(office, own, SHEET, OTHER).kept).toBe(true);
  });

  test('are those that were shown, whatever their tabs are called by now', async () => {
    const office = await open();
    const own = shown(office);
    renamed(office, OTHER, 'กองคลัง (ใหม่)');
    renamed(office, THIRD, OTHER);
    expect(tick(office, own, SHEET, OTHER)).toEqual({
      kept: true,
      sheets: [SHEET, 'กองคลัง (ใหม่)'],
    });
  });
});
