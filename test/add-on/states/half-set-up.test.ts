/** Set-up that was cut off, refused or met by another half way: the next run completes it, doubles nothing and says so. */
import type { Language } from '../../../src/core/text/language';
import { FAILURES } from '../../../src/words/failures';
import { tellProblem } from '../../../src/words/problems';
import { SET_UP } from '../../../src/words/set-up';
import { someOf } from '../../thorough';
import { type Office, openOffice } from '../office';

const MADE = ['มาตรการ', 'ตั้งค่า', 'ผู้ลงนาม', 'ทะเบียนบันทึก'];

const NO_CELL = 'You are trying to edit a protected cell or object.';

const open = (locale: Language = 'th') => openOffice({ sheets: { Sheet1: [] }, locale });

const next = ({ colleague }: Office) => colleague('clerk@example.org');

/** One object has one text, in whatever order its keys were set. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What stands in each sheet and how it looks, whatever the order of the tabs. */
function looksOf({ workbook }: Office): Readonly<Record<string, string>> {
  return Object.fromEntries(
    workbook.book.worksheets
      .map((sheet) => {
        const { rows, cols, merges } = sheet.model as unknown as Record<string, unknown>;
        return [sheet.name, JSON.stringify({ rows, cols, merges }, inOrder)] as const;
      })
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

type Looks = ReturnType<typeof looksOf>;

/** The names of sheets that look otherwise, or are in one of the two alone. */
function unlike(one: Looks, other: Looks): string[] {
  return Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name]);
}

/** A whole set-up: how it looks, and for each kind of call the number of the last one before another kind. */
async function wholeSetUp(locale: Language = 'th') {
  const office = await open(locale);
  office.runtime.menu('menuSetUp');
  const names = office.runtime.calls.filter(({ wire }) => wire).map(({ method }) => method);
  const turns = new Map<string, number>();
  names.forEach((method, index) => {
    if (method !== names[index + 1]) turns.set(method, index + 1);
  });
  return { looks: looksOf(office), turns: [...turns.values()] };
}

test.each(['cut-after', 'unflushed-lost'] as const)(
  'cut off (%s) at any step, the next run makes of it what one run makes',
  async (moment) => {
    const { looks, turns } = await wholeSetUp();
    expect(turns.length).toBeGreaterThan(10);
    for (const at of someOf(turns)) {
      const office = await open();
      office.runtime.plan({ method: '*', at, moment });
      expect(() => office.runtime.menu('menuSetUp')).toThrow('crashed');
      next(office).menu('menuSetUp');
      expect({ at, unlike: unlike(looksOf(office), looks) }).toEqual({ at, unlike: [] });
      expect(office.workbook.lock.holder).toBeNull();
    }
  },
);

describe.each(['th', 'en'] as const)('refused half way, in %s', (locale) => {
  /** From the first call of this kind on, so many later. */
  const refused = async (method: string, at: number, error: string) => {
    const office = await open(locale);
    office.runtime.plan({ method, at, moment: 'outage', error });
    const reply = office.runtime.call('callSetUp') as { ok: boolean; message: string };
    return { office, reply };
  };

  test.each(MADE.map((sheet, index) => [sheet, index] as const))(
    '%s cannot be added: it is named, with what is made and the way on',
    async (sheet, before) => {
      const made = MADE.slice(0, before).join(', ');
      const { office, reply } = await refused('Spreadsheet.insertSheet', before + 1, NO_CELL);
      expect(reply).toMatchObject({
        ok: false,
        message: SET_UP[locale].unfinished(sheet, made, FAILURES[locale].protected),
      });
      expect(next(office).call('callSetUp')).toMatchObject({
        ok: true,
        value: { made: MADE.slice(before) },
      });
      expect(unlike(looksOf(office), (await wholeSetUp(locale)).looks)).toEqual([]);
    },
  );

  test('what is written into the second sheet is refused: the next run fills the empty one', async () => {
    const { office, reply } = await refused('Range.setValues', 2, NO_CELL);
    expect(reply).toMatchObject({
      ok: false,
      message: SET_UP[locale].unfinished('ตั้งค่า', 'มาตรการ', FAILURES[locale].protected),
    });
    expect(office.workbook.book.worksheets.map(({ name }) => name)).toContain('ตั้งค่า');
    const later = next(office);
    later.menu('menuSetUp');
    expect(later.ui.dialogs.at(-1)?.html).toContain(MADE.slice(1).join(', '));
    expect(unlike(looksOf(office), (await wholeSetUp(locale)).looks)).toEqual([]);
  });
});

test('what the staff have begun under one of the names is left as it is', async () => {
  const office = await openOffice({ sheets: { มาตรการ: [['ของเดิม']], ตั้งค่า: [['เรื่อง', 'เดิม']] } });
  const before = looksOf(office).ตั้งค่า;
  office.runtime.menu('menuSetUp');
  expect(looksOf(office)).toMatchObject({ ตั้งค่า: before });
  expect(Object.keys(looksOf(office))).toContain('มาตรการ ITA');
});

test('an empty sheet that the staff have hidden is none of the names’ places', async () => {
  const office = await openOffice({ sheets: { Sheet1: [], มาตรการ: [] } });
  const hidden = office.workbook.book.getWorksheet('มาตรการ');
  if (hidden) hidden.state = 'hidden';
  office.runtime.menu('menuSetUp');
  expect(hidden?.rowCount).toBe(0);
  expect(Object.keys(looksOf(office))).toContain('มาตรการ ITA');
});

test('names that are all taken do not stop it', async () => {
  const taken = ['มาตรการ', 'มาตรการ ITA', 'มาตรการ 5', 'มาตรการ 4', 'มาตรการ 2'];
  const office = await openOffice({
    sheets: Object.fromEntries(taken.map((name) => [name, [['ก']]])),
  });
  expect(office.runtime.call('callSetUp')).toMatchObject({
    ok: true,
    value: { made: ['มาตรการ 3', ...MADE.slice(1)] },
  });
});

test.each(['th', 'en'] as const)('while a colleague is at it, it waits, in %s', async (locale) => {
  const office = await open(locale);
  office.workbook.lock.holder = {};
  expect(office.runtime.call('callSetUp')).toMatchObject({
    ok: false,
    message: tellProblem(locale, { kind: 'busy' }).message,
  });
  expect(office.workbook.book.worksheets.map(({ name }) => name)).toEqual(['Sheet1']);
  office.workbook.lock.holder = null;
  expect(office.runtime.call('callSetUp')).toMatchObject({ ok: true });
});
