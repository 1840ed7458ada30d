/** What signers say: the words of an order, the letters that ask and remind, and the comments in the Doc. */
import {
  as,
  decide,
  makeMemo,
  memo,
  openMemoOffice,
  row,
  SHEET,
  setCell,
  share,
  update,
} from './memo-office';
import { ask, type Office } from './office';

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const mail = ({ drive }: Office) => drive.mails.at(-1)?.body ?? '';

/** As a page that is opened anew asks: it knows of the sending before. */
const remind = (office: Office, id: string) =>
  share(office, id, {
    index: 0,
    email: 'palad@example.org',
    seen: memo(office).signers[0]?.accessAt ?? '',
  });

describe('the words of an order', () => {
  test.each([
    ['noted', 'ทราบ'],
    ['permitted', 'อนุญาต'],
    ['ordered', 'สั่งการ'],
  ])('%s stand in the results, in the history and on the page', async (order, word) => {
    const { office, id } = await made();
    decide(office, id, 1, 'approved', { order, remark: 'รายงานทุกไตรมาส' });
    const { ผลการเสนอ: results = '', ประวัติ: history = '' } = row(office);
    expect(results).toContain(`: ${word} 10 มีนาคม 2569 หมายเหตุ: รายงานทุกไตรมาส`);
    expect(history).toContain(`${word} 10 มีนาคม 2569`);
    expect(memo(office).signers[1]).toMatchObject({ decision: 'approved', order });
  });

  test('can be changed for others, and go with the decision', async () => {
    const { office, id } = await made();
    decide(office, id, 1, 'approved', { order: 'noted' });
    decide(office, id, 1, 'approved', { order: 'permitted', seen: 'approved' });
    expect(memo(office).signers[1]?.order).toBe('permitted');
    decide(office, id, 1, null, { seen: 'approved' });
    expect(memo(office).signers[1]).toMatchObject({ decision: null, order: null });
    decide(office, id, 1, 'returned', { order: 'noted' });
    expect(memo(office).signers[1]).toMatchObject({ decision: 'returned', order: null });
  });

  test('asked again after a lost answer, the history has it once', async () => {
    const { office, id } = await made();
    for (let times = 0; times < 2; times++) decide(office, id, 1, 'approved', { order: 'noted' });
    expect(row(office).ประวัติ?.match(/ทราบ/g)).toHaveLength(1);
  });
});

describe('a letter', () => {
  test('of the user’s own words goes in place of ours', async () => {
    const { office, id } = await made();
    const message = 'เรียน ท่านปลัด\nขอเรียนเสนอ\u0007';
    ask(office, 'callShare', {
      id,
      signers: [{ index: 0, email: 'palad@example.org', role: 'commenter', message }],
    });
    expect(mail(office)).toContain('เรียน ท่านปลัด\nขอเรียนเสนอ');
    expect(mail(office)).not.toContain('จึงเรียนมา');
    expect(mail(office)).not.toContain('\u0007');
  });

  test('that was emptied is ours', async () => {
    const { office, id } = await made();
    ask(office, 'callShare', {
      id,
      signers: [{ index: 0, email: 'palad@example.org', role: 'commenter', message: ' ' }],
    });
    expect(mail(office)).toContain('ขอเสนอบันทึกข้อความ');
  });

  test('that reminds a second time says since the first request, not since the first reminder', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    office.wait(24 * 60);
    remind(office, id);
    office.wait(24 * 60);
    remind(office, id);
    expect(office.drive.mails).toHaveLength(3);
    expect(mail(office)).toContain('ตั้งแต่วันที่ ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ น.');
    expect(memo(office).message).toContain('ตั้งแต่วันที่ ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ น.');
  });

  test('after an update asks for what is new, and is no reminder', async () => {
    const { office, id } = await made();
    share(office, id, 0);
    office.wait(60);
    setCell(office, SHEET, 'C2', 'อบรมเพิ่ม');
    expect(update(office, id).kind).toBe('updated');
    expect(memo(office).message).toContain('ขอเสนอบันทึกข้อความ');
    remind(office, id);
    expect(mail(office)).toContain('ขอเสนอบันทึกข้อความ');
    expect(mail(office)).not.toContain('ขอเรียนเตือน');
  });
});

describe('comments in the Doc', () => {
  const comment = ({ drive }: Office, displayName: string, content: string) => {
    drive.files[0]?.comments.push({
      id: `c${drive.files[0].comments.length}`,
      author: `${displayName}@example.org`,
      content,
      createdTime: '2026-03-10T03:00:00.000Z',
    });
  };
  const comments = (office: Pick<Office, 'runtime'>, id: string) =>
    ask<{ who: string; text: string; signer: number | null }[]>(office, 'callComments', { id });

  test('are told with the name that Google gives, beside the signer of that name', async () => {
    const office = await openMemoOffice();
    setCell(office, 'ผู้ลงนาม', 'C2', 'นายก้อง ตัวอย่าง');
    const id = makeMemo(office);
    comment(office, 'ก้อง ตัวอย่าง', 'โปรดแก้ข้อ 2');
    comment(office, 'Registry', `<b>\u0000${'ก'.repeat(600)}`);
    const [first, second] = comments(office, id);
    expect(first).toEqual({
      who: 'ก้อง ตัวอย่าง',
      when: '10 มีนาคม 2569 10:00',
      text: 'โปรดแก้ข้อ 2',
      signer: 0,
    });
    expect(second).toMatchObject({ who: 'Registry', signer: null });
    expect([...(second?.text ?? '')].length).toBeLessThanOrEqual(300);
    expect(second?.text).not.toContain('\u0000');
  });

  test('of a colleague’s memo, or of another document under its link, are not read', async () => {
    const { office, id } = await made();
    expect(() => comments(as(office, 'colleague'), id)).toThrow('clerk');
    const [doc] = office.drive.files;
    if (doc) doc.appProperties.itaMemoId = 'another';
    expect(() => comments(office, id)).toThrow('เอกสารอื่น');
    expect(() => comments(office, 'nobody')).toThrow('ทะเบียนบันทึก');
  });
});
