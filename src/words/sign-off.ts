/** Words of a memo's round upward: the register's and the letters' in Thai whoever works, refusals in the user's language. */
import type { MemoCounts } from '../app/sign-off/data';
import type { Letter, MemoEvent, RefusalWords, RegisterWords } from '../app/sign-off/words';
import type { Changes, MeasureChange } from '../core/sign-off/changes';
import type { Decision, Role, ShareRefusal, SignerRecord } from '../core/sign-off/round';
import type { SeenStatus } from '../core/sign-off/snapshot';
import { longThaiDate, parseIsoDate } from '../core/text/dates';
import { short } from '../core/text/short';

export const REGISTER_WORDS: RegisterWords = {
  holder: ({ stage, signer, canOpen }, since) => {
    const from = since === '' ? '' : ` ตั้งแต่ ${since}`;
    if (stage === 'made') return `ผู้จัดทำ (ยังไม่ได้เสนอ)${from}`;
    if (stage === 'returned') return `ผู้จัดทำ (ส่งคืนให้แก้ไข)${from}`;
    if (stage === 'complete') return `ครบทุกคนแล้ว${since === '' ? '' : ` เมื่อ ${since}`}`;
    if (!signer) return `ผู้ที่มีลิงก์${from}`;
    return `เสนอ ${nameOf(signer)}${canOpen ? '' : ' (ยังไม่ได้ส่งลิงก์ให้)'}${from}`;
  },
  results: (signers) =>
    signers
      .map((signer, index) => `${index + 1}) ${nameOf(signer)}: ${resultOf(signer)}`)
      .join('\n'),
  event: (event, who) => `${tellEvent(event)}${who === '' ? '' : ` โดย ${who}`}`,
  sheetSince,
  mail: (letter) =>
    [
      ...greeting(letter),
      `ขอเสนอบันทึกข้อความ เรื่อง ${letter.subject}`,
      `ผลการดำเนินการ: ${completion(letter.counts)}`,
      asked(letter.signer),
      `เปิดเอกสารได้ที่ ${letter.link}`,
      'เมื่อพิจารณาแล้ว กรุณาแจ้งผู้จัดทำเพื่อบันทึกผลและเสนอต่อตามลำดับ ขอบคุณ',
    ].join('\n'),
  chat: (letter) =>
    [
      ...greeting(letter),
      `ขอเสนอบันทึกข้อความ เรื่อง ${letter.subject}`,
      completion(letter.counts),
      asked(letter.signer),
      letter.link,
    ].join('\n'),
};

/** `ปลัดเทศบาล (ชื่อ–สกุล)` */
function nameOf({ heading, name, position }: SignerRecord): string {
  const post = position || heading || 'ผู้ลงนาม';
  const bare = name.replace(/^\((.*)\)$/, '$1');
  return bare === '' ? post : `${post} (${bare})`;
}

const DECIDED: Readonly<Record<Decision, string>> = {
  approved: 'เห็นชอบแล้ว',
  commented: 'ให้ความเห็นแล้ว',
  returned: 'ส่งคืนให้แก้ไข',
};

function resultOf({
  decision,
  decidedOn,
  remark,
  access,
  accessAt,
  refusal,
}: SignerRecord): string {
  const at = accessAt === '' ? '' : ` ${accessAt}`;
  if (decision) {
    const day = parseIsoDate(decidedOn);
    return `${DECIDED[decision]}${day ? ` ${longThaiDate(day)}` : ''}${noted(remark)}`;
  }
  switch (access) {
    case 'none':
      return 'ยังไม่ได้เสนอ';
    case 'sending':
      return 'กำลังส่ง';
    case 'shared':
      return `ส่งแล้ว${at} รอพิจารณา`;
    case 'refused':
      return `ส่งไม่ได้${at}${refusal ? ` (${SHORT_REFUSALS[refusal]})` : ''}`;
    case 'taken-back':
      return `เรียกคืนสิทธิ์แล้ว${at}`;
  }
}

function noted(remark: string): string {
  return remark === '' ? '' : ` หมายเหตุ: ${remark.replace(/\s+/g, ' ')}`;
}

const MAY: Readonly<Record<Role, string>> = {
  commenter: 'แสดงความคิดเห็นได้',
  writer: 'แก้ไขได้',
  reader: 'อ่านได้อย่างเดียว',
};

const SHORT_REFUSALS: Readonly<Record<ShareRefusal, string>> = {
  address: 'อีเมลไม่ถูกต้อง',
  'no-google-account': 'ไม่มีบัญชี Google',
  'outside-domain': 'อยู่นอกหน่วยงาน',
  'not-allowed': 'ผู้ดูแลระบบไม่อนุญาต',
  quota: 'ส่งครบจำนวนที่ Google กำหนด',
  'not-your-memo': 'ผู้อื่นเป็นผู้สร้างเอกสาร',
  unknown: 'ไม่ทราบสาเหตุ',
};

function tellEvent(event: MemoEvent): string {
  switch (event.kind) {
    case 'made':
      return `จัดทำบันทึก ${completion(event.counts)}`;
    case 'shared':
      return `ส่งให้ ${nameOf(event.signer)} ${event.signer.email} ${MAY[event.role]}${event.notified ? '' : ' (Drive ส่งอีเมลแจ้งไม่ได้)'}`;
    case 'refused':
      return `ส่งให้ ${nameOf(event.signer)} ${event.signer.email} ไม่ได้ (${SHORT_REFUSALS[event.refusal]})`;
    case 'taken-back':
      return `เรียกคืนสิทธิ์จาก ${nameOf(event.signer)} ${event.signer.email}`;
    case 'link':
      return event.role === null ? 'ปิดการเปิดด้วยลิงก์' : `ให้ทุกคนที่มีลิงก์เปิดได้ ${MAY[event.role]}`;
    case 'decided':
      return `บันทึกผล ${nameOf(event.signer)} ${DECIDED[event.decision]} ${longThaiDate(event.on)}${noted(event.remark)}`;
    case 'undecided':
      return `ยกเลิกผลที่บันทึกไว้ของ ${nameOf(event.signer)}`;
    case 'updated':
      return `ปรับปรุงเนื้อหา ${completion(event.counts)}${event.askedAgain ? ' และเสนอใหม่ทุกคน' : ''}`;
  }
}

function completion({ done, total, percent }: MemoCounts): string {
  return `ดำเนินการเสร็จเรียบร้อยแล้ว ${done} จาก ${total} มาตรการ (ร้อยละ ${(percent ?? 0).toFixed(2)})`;
}

function greeting({ signer }: Letter): readonly string[] {
  if (!signer) return [];
  const { name, position, actingFor } = signer;
  const acting = actingFor === '' || /^(รักษา|ปฏิบัติ|ทำการแทน)/.test(actingFor);
  const parts = [position || name, acting ? actingFor : `รักษาราชการแทน${actingFor}`];
  return [`เรียน ${parts.filter((part) => part !== '').join(' ') || 'ผู้เกี่ยวข้อง'}`];
}

/** What the heading over the signer's lines in the memo asks for. */
function asked(signer: SignerRecord | null): string {
  if (!signer) return 'จึงเรียนมาเพื่อโปรดทราบ';
  const { heading, position } = signer;
  const lines = heading === '' ? '' : ` ในช่อง “${short(heading)}”`;
  if (/สั่ง|^นายก/.test(heading || position)) return `จึงเรียนมาเพื่อโปรดพิจารณาสั่งการ${lines}`;
  if (/ความเห็น/.test(heading)) return `จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็น${lines}`;
  return `จึงเรียนมาเพื่อโปรดพิจารณา${lines}`;
}

/** As many as are read in one cell. */
const MOST_TOLD = 3;

function sheetSince(changes: Changes | null): string {
  if (!changes) return 'ตรงกับชีต';
  const { measures, total, texts, settings, signers } = changes;
  const others = [texts && 'ข้อความอื่นในตาราง', settings && 'ตั้งค่า', signers && 'ผู้ลงนาม'];
  const told = others.filter((each) => each !== false);
  if (total === 0) return `ชีตเปลี่ยนแล้ว: ${told.join(', ')}`;
  const few = measures.slice(0, MOST_TOLD).map(tellChange);
  const rest = total - few.length;
  return [
    `ชีตเปลี่ยนแล้ว: ${total} มาตรการ`,
    ...few,
    ...(rest > 0 ? [`และอีก ${rest} มาตรการ`] : []),
  ].join('\n');
}

function tellChange({ kind, number, title, from, to }: MeasureChange): string {
  const name = `${number === null ? '' : `${number}. `}${short(title)}`;
  if (kind === 'added') return `เพิ่ม ${name}`;
  if (kind === 'removed') return `ตัดออก ${name}`;
  if (kind === 'retitled' && from === to) return `เปลี่ยนชื่อ ${name}`;
  return `${name}: ${statusOf(from)} → ${statusOf(to)}`;
}

function statusOf(status: SeenStatus): string {
  if (status === 'done') return 'เสร็จเรียบร้อย';
  if (status === 'in-progress') return 'อยู่ระหว่าง';
  return status === 'not-started' ? 'ยังไม่ดำเนินการ' : 'ไม่ชัดเจน';
}

const REFUSALS_TH: RefusalWords = {
  address: (email) => `อีเมล “${email}” ไม่ถูกต้อง กรุณาตรวจตัวสะกดแล้วส่งใหม่`,
  'no-google-account': (email) =>
    `“${email}” ไม่มีบัญชี Google จึงส่งสิทธิ์ให้ไม่ได้ กรุณาใช้อีเมลอื่น หรือเปิดให้ทุกคนที่มีลิงก์แล้วส่งลิงก์ทางแชต`,
  'outside-domain': (email) =>
    `หน่วยงานไม่อนุญาตให้แชร์ออกนอกโดเมน${quoted(email)} กรุณาใช้อีเมลของหน่วยงาน หรือสอบถามผู้ดูแลระบบ`,
  'not-allowed': () =>
    'ผู้ดูแลระบบหรือเจ้าของเอกสารไม่อนุญาตให้แชร์เช่นนี้ กรุณาสอบถามผู้ดูแลระบบ หรือส่งเป็นไฟล์ PDF แทน',
  quota: () => 'วันนี้ส่งครบจำนวนที่ Google กำหนดแล้ว กรุณาลองใหม่ภายหลัง หรือคัดลอกข้อความไปส่งทางแชต',
  'not-your-memo': () =>
    'ผู้อื่นเป็นผู้สร้างเอกสารนี้ หรือเอกสารถูกลบไปแล้ว จึงแชร์ผ่านระบบไม่ได้ กรุณาเปิดเอกสารจากลิงก์ ขอให้ผู้จัดทำแชร์ หรือสร้างบันทึกฉบับของท่านเอง',
  unknown: (email, detail) => `แชร์${quoted(email)} ไม่ได้ (${detail}) กรุณาลองใหม่อีกครั้ง`,
  unsent: (email) => `แชร์ให้ “${email}” แล้ว แต่ Drive ส่งอีเมลแจ้งไม่ได้ กรุณาคัดลอกข้อความไปส่งทางแชต`,
};

function quoted(email: string): string {
  return email === '' ? '' : ` “${email}”`;
}

const REFUSALS_EN: RefusalWords = {
  address: (email) => `The address “${email}” is not right. Check its spelling and send it again.`,
  'no-google-account': (email) =>
    `“${email}” has no Google account, so it cannot be given access. Use another address, or open the memo to anyone who has the link and pass that on in a chat.`,
  'outside-domain': (email) =>
    `Your organisation does not allow sharing outside its domain${quoted(email)}. Use an address of the organisation, or ask your administrator.`,
  'not-allowed': () =>
    'Your administrator or the document’s owner does not allow this way of sharing. Ask your administrator, or send the memo as a PDF.',
  quota: () =>
    'Google’s limit for sharing has been reached. Try again later, or copy the message into a chat.',
  'not-your-memo': () =>
    'Someone else made this document, or it has been deleted, so it cannot be shared from here. Open it by its link, ask its maker to share it, or make a memo of your own.',
  unknown: (email, detail) =>
    `It could not be shared${quoted(email)} (${detail}). Please try again.`,
  unsent: (email) =>
    `“${email}” can open it now, but Drive could not send its mail. Copy the message into a chat.`,
};

export const REFUSALS = { th: REFUSALS_TH, en: REFUSALS_EN } as const;
