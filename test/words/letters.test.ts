/** Whom a letter greets, and what it asks of each signer. */
import type { SignerRecord } from '../../src/core/sign-off/round';
import { chatText, mailText } from '../../src/words/letters';
import { tellDecision } from '../../src/words/register';
import { unitText } from '../../src/words/units';

const SIGNER: SignerRecord = {
  heading: '',
  name: '(ชื่อ–สกุล)',
  position: 'รองปลัดเทศบาล',
  actingFor: '',
  email: '',
  role: 'commenter',
  access: 'none',
  takingBack: false,
  asked: '',
  permission: '',
  accessAt: '',
  askedAt: '',
  refusal: null,
  decision: null,
  order: null,
  decidedOn: '',
  remark: '',
};

function mailTo(signer: Partial<SignerRecord>): string {
  return mailText({
    subject: 'รายงานผล',
    link: 'https://example.org/doc',
    counts: { total: 4, done: 3, inProgress: 1, notStarted: 0, unclear: 0, percent: 75 },
    signer: { ...SIGNER, ...signer },
  });
}

test.each([
  ['', 'รองปลัดเทศบาล'],
  ['ปลัดเทศบาล', 'ปลัดเทศบาล'],
  ['รักษาราชการแทนปลัดเทศบาล', 'ปลัดเทศบาล'],
  ['รักษาราชการแทน ปลัดเทศบาล', 'ปลัดเทศบาล'],
  ['รักษาการแทนปลัดเทศบาล', 'ปลัดเทศบาล'],
  ['รักษาการในตำแหน่งปลัดเทศบาล', 'ปลัดเทศบาล'],
  ['ปฏิบัติราชการแทนนายกเทศมนตรี', 'นายกเทศมนตรี'],
  ['รักษาราชการแทน', 'รองปลัดเทศบาล'],
])('acting for %j, the letter is addressed to the post that is held', (actingFor, post) => {
  expect(mailTo({ actingFor }).split('\n')[0]).toBe(`เรียน ${post}`);
});

test('a signer without a post is greeted by name', () => {
  expect(mailTo({ position: '' })).toContain('เรียน (ชื่อ–สกุล)\n');
});

test('its figures have Thai digits', () => {
  expect(mailTo({})).toContain('๓ จาก ๔ มาตรการ (ร้อยละ ๗๕.๐๐)');
});

test.each([
  ['คำสั่งนายก', 'ทราบ และโปรดพิจารณา ในช่อง “คำสั่งนายก”', 'สั่งการ'],
  ['ความเห็นปลัด', 'พิจารณาให้ความเห็น ในช่อง “ความเห็นปลัด”', 'เห็นชอบ'],
  ['', 'พิจารณา', 'เห็นชอบ'],
])('under the heading %j it asks for what that signer gives', (heading, asked, given) => {
  expect(mailTo({ heading })).toContain(`จึงเรียนมาเพื่อโปรด${asked}\n`);
  expect(tellDecision('approved', { ...SIGNER, heading })).toBe(given);
});

test('a reminder says that it is one, and since when; the request does not', () => {
  const letter = {
    subject: 'รายงานผล',
    link: 'https://example.org/doc',
    counts: { total: 4, done: 3, inProgress: 1, notStarted: 0, unclear: 0, percent: 75 },
    signer: SIGNER,
  };
  for (const tell of [mailText, chatText]) {
    expect(tell(letter)).toContain('ขอเสนอบันทึกข้อความ เรื่อง รายงานผล');
    const reminder = tell({ ...letter, since: '10 มีนาคม 2569 09:30' });
    expect(reminder).toContain('ขอเรียนเตือน บันทึกข้อความ เรื่อง รายงานผล');
    expect(reminder).toContain('ตั้งแต่วันที่ ๑๐ มีนาคม ๒๕๖๙ ๐๙:๓๐ น.');
    expect(reminder).not.toContain('ขอเสนอ');
  }
});

test('of a memo that all have decided it is passed on, not submitted', () => {
  const counts = { total: 4, done: 3, inProgress: 1, notStarted: 0, unclear: 0, percent: 75 };
  const letter = { subject: 'รายงานผล', link: 'https://example.org/doc', counts, signer: null };
  const [first] = chatText({ ...letter, isDecided: true }).split('\n');
  expect(first).toBe('ขอส่งบันทึกข้อความ เรื่อง รายงานผล ซึ่งพิจารณาครบทุกคนแล้ว');
  expect(chatText(letter)).toContain('ขอเสนอบันทึกข้อความ เรื่อง รายงานผล');
});

describe('of a request to a unit the signer is asked', () => {
  const letter = {
    subject: 'ขอให้รายงานความก้าวหน้า',
    link: 'https://example.org/doc',
    counts: { total: 4, done: 0, inProgress: 4, notStarted: 0, unclear: 0, percent: 0 },
    signer: { ...SIGNER, heading: 'ความเห็นของปลัด' },
    isRequest: true,
  };

  test.each([mailText, chatText])(
    'to sign it, in no place of a report, and is told no figures',
    (tell) => {
      const text = tell(letter);
      expect(text).toContain('จึงเรียนมาเพื่อโปรดพิจารณาลงนาม\n');
      expect(text).not.toMatch(/ความเห็น|ในช่อง|ร้อยละ|ลำดับชั้น|คำสั่ง/);
      const order = tell({ ...letter, signer: { ...SIGNER, heading: 'คำสั่งนายก' } });
      expect(order).toContain('จึงเรียนมาเพื่อโปรดพิจารณาลงนาม\n');
      expect(tell({ ...letter, since: '10 มีนาคม 2569 09:30' })).toContain('และยังรอท่านลงนาม\n');
    },
  );

  test('by mail, to tell the maker, who sends it to the unit; and once signed it is passed on as signed', () => {
    expect(mailText(letter)).toMatch(/เมื่อลงนามแล้ว โปรดแจ้งผู้จัดทำ เพื่อส่งถึงหน่วยงานต่อไป ขอบพระคุณ$/);
    const passedOn = chatText({ ...letter, signer: null, isDecided: true });
    expect(passedOn).toMatch(/ ซึ่งลงนามแล้ว\nจึงเรียนมาเพื่อโปรดทราบ\n/);
  });
});

test('the subject of a Thai text has Thai digits as its day has', () => {
  const subject = 'ขอให้รายงาน ประจำปีงบประมาณ พ.ศ. 2569';
  const link = 'https://example.org/doc';
  const counts = { total: 4, done: 3, inProgress: 1, notStarted: 0, unclear: 0, percent: 75 };
  const unit = { to: 'ผู้อำนวยการกองคลัง', sheet: 'มาตรการ', byWhen: 'ภายในวันที่ 31 มีนาคม 2569' };
  expect(unitText({ ...unit, subject, link, isAsked: true })).toContain('พ.ศ. ๒๕๖๙\n');
  expect(chatText({ subject, link, counts, signer: null })).toContain('พ.ศ. ๒๕๖๙');
});
