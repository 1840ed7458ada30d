/** One memo of the same content is not made twice unasked, whoever makes it and from wherever; nor two new versions of one memo. */
import type { FilledReply } from '../../src/app/memo/generate';
import type { MadeDoc, SameFound } from '../../src/app/memo/make-doc';
import { as, decide, makeMemo, memos, openMemoOffice, SHEET, setCell } from './memo-office';
import { ask, generate, type Office, registerRows } from './office';

type Desk = Pick<Office, 'runtime'>;

const fill = (desk: Desk, more: object = {}) =>
  ask<FilledReply>(desk, 'callFillMemo', { sheet: SHEET, ...more }).draft;
const create = (desk: Desk, draft: unknown) =>
  ask<MadeDoc | SameFound>(desk, 'callCreateMemo', draft);
const docs = ({ drive }: Office) => drive.files.filter(({ trashed }) => !trashed);

function menu(desk: Desk, answer: 'YES' | 'NO' | 'CLOSE') {
  const { ui } = desk.runtime;
  const alerts = ui.alerts.length;
  ui.answer(answer);
  desk.runtime.menu('menuGenerate');
  ui.answers.length = 0;
  return {
    asked: ui.alerts
      .slice(alerts)
      .map((each) => JSON.stringify(each))
      .join(),
    box: ui.dialogs[ui.dialogs.length - 1]?.html,
  };
}

async function closed() {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  setCell(office, SHEET, 'B2', 'ชื่อใหม่');
  return { office, id };
}

const newVersion = (desk: Desk, id: string) =>
  ask<{ kind: string; link: string }>(desk, 'callNewVersion', { id });

describe('of two pages that were read before either made it', () => {
  test('the second is told of the first, and makes none until another is wished for', async () => {
    const office = await openMemoOffice();
    const colleague = as(office, 'second');
    const [mine, theirs] = [fill(office), fill(colleague)];
    const made = create(office, mine) as MadeDoc;
    ask(office, 'callRegisterMemo', { ...made.memo, id: made.id });
    expect(create(colleague, theirs)).toEqual({
      same: { link: made.memo.link, when: '10 มีนาคม 2569 09:30' },
    });
    expect([docs(office).length, registerRows(office).length]).toEqual([1, 1]);
    expect(create(colleague, fill(colleague, { another: 'wish' }))).toMatchObject({ again: false });
    expect(docs(office)).toHaveLength(2);
  });

  test('where the sheet has changed in between, it is another memo', async () => {
    const office = await openMemoOffice();
    const theirs = fill(as(office, 'second'));
    setCell(office, SHEET, 'B2', 'ชื่อใหม่');
    makeMemo(office);
    expect(create(as(office, 'second'), theirs)).toMatchObject({ again: false });
  });

  test('a request that comes once more is the memo that it made', async () => {
    const office = await openMemoOffice();
    const draft = fill(office);
    const made = create(office, draft) as MadeDoc;
    ask(office, 'callRegisterMemo', { ...made.memo, id: made.id });
    expect(create(office, draft)).toMatchObject({ id: made.id, again: true });
  });
});

describe('from the menu', () => {
  async function made() {
    const office = await openMemoOffice();
    generate(office);
    return { office, link: registerRows(office)[0]?.ลิงก์ ?? '' };
  }

  test('what a colleague has made is asked about; yes shows its link and makes none', async () => {
    const { office, link } = await made();
    const { asked, box } = menu(as(office, 'second'), 'YES');
    expect(asked).toContain('ข้อมูลตรงกัน');
    expect(asked).toContain('๑๐ มีนาคม ๒๕๖๙');
    expect(box).toContain(link);
    expect(registerRows(office)).toHaveLength(1);
  });

  test('no makes another, once', async () => {
    const { office } = await made();
    office.wait(20);
    const { asked, box } = menu(office, 'NO');
    expect(asked).toContain('ข้อมูลตรงกัน');
    expect([docs(office).length, registerRows(office).length]).toEqual([2, 2]);
    expect(box).toContain(registerRows(office)[1]?.ลิงก์ ?? 'none');
  });

  test('whoever closes the question has made none', async () => {
    const { office } = await made();
    menu(as(office, 'second'), 'CLOSE');
    expect(docs(office)).toHaveLength(1);
  });

  test('a changed sheet is asked about by nobody', async () => {
    const { office } = await made();
    setCell(office, SHEET, 'B2', 'ชื่อใหม่');
    expect(menu(as(office, 'second'), 'NO').asked).toBe('');
    expect(docs(office)).toHaveLength(2);
  });
});

describe('a new version', () => {
  test('of a memo that has one by now is refused, with when and by whom it was made', async () => {
    const { office, id } = await closed();
    expect(newVersion(office, id).kind).toBe('made');
    office.wait(1);
    setCell(office, SHEET, 'B3', 'ชื่อใหม่กว่า');
    const refused = /มีฉบับใหม่แทนแล้ว สร้างเมื่อ ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ น\. โดย .*clerk@example\.org/;
    expect(() => newVersion(as(office, 'second'), id)).toThrow(refused);
    expect(() => newVersion(office, id)).toThrow(refused);
    expect([docs(office).length, registerRows(office).length]).toEqual([2, 2]);
  });

  test('asked for once more by the same clerk, after an answer that was lost, is the one that was made', async () => {
    const { office, id } = await closed();
    const { link } = newVersion(office, id);
    expect(newVersion(office, id)).toMatchObject({ kind: 'made', link });
    expect(registerRows(office)).toHaveLength(2);
  });

  test('may be made again once the first is cancelled', async () => {
    const { office, id } = await closed();
    newVersion(office, id);
    ask(office, 'callCancelMemo', { id: registerRows(office)[1]?.รหัส, reason: 'ทำผิด' });
    expect(newVersion(as(office, 'second'), id).kind).toBe('made');
    const [newest] = memos(office).memos;
    expect(newest).toMatchObject({ replaces: id });
  });
});
