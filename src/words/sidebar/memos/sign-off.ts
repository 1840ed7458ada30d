/** Words of a memo's approval round: its signers, their results, sharing. */
import type { Wording } from '../../../core/sign-off/choices';
import { givesOrder } from '../../../core/sign-off/orders';
import type { Decision, LinkRole, Order, Role, ShareRefusal } from '../../../core/sign-off/round';
import { mailText } from '../../letters';
import { tellDecision } from '../../register';
import { englishDate } from '../english-date';
import { n } from '../shared';

type ByRole = Readonly<Record<Role, string>>;

const DECISIONS: Readonly<Record<Decision, string>> = {
  approved: 'Approved',
  commented: 'Commented',
  returned: 'Returned',
};

const ORDERS: Readonly<Record<Order, string>> = {
  noted: 'Noted',
  agreed: 'Agreed',
  permitted: 'Permitted',
  approved: 'Approved',
  ordered: 'Ordered',
};

/** What a decision's words are: a clerk who records a return is asked for its reason. */
type ByWords = Readonly<Record<Wording, string>>;

const th = {
  signers: {
    title: 'ผู้ลงนามตามลำดับ',
    none: 'ยังไม่มีผู้ลงนาม กรุณากรอกชีต “ผู้ลงนาม” แล้วกด “โหลดข้อมูลใหม่”',
    turn: 'รอผู้นี้พิจารณา',
    nameless: 'ผู้ลงนาม',
    access: {
      none: 'ยังไม่ได้ส่ง',
      sending: 'ยังไม่ทราบว่าส่งสำเร็จหรือไม่ กรุณากด “โหลดข้อมูลใหม่”',
      shared: 'ส่งแล้ว',
      refused: 'ส่งไม่ได้',
      'taken-back': 'ยกเลิกสิทธิ์แล้ว',
    },
    decision: tellDecision,
    waiting: 'รอพิจารณา',
    acting: (post: string) => (/^(รักษา|ปฏิบัติ|ทำการแทน)/.test(post) ? post : `รักษาราชการแทน${post}`),
    refusals: {
      address: 'อีเมลไม่ถูกต้อง',
      'no-google-account': 'อีเมลนี้ไม่มีบัญชี Google',
      'outside-domain': 'อยู่นอกหน่วยงาน',
      'not-allowed': 'ผู้ดูแลระบบไม่อนุญาต',
      quota: 'ส่งครบจำนวนที่ Google กำหนด',
      'not-your-memo': 'ระบบไม่เห็นเอกสารนี้',
      unknown: 'ไม่ทราบสาเหตุ',
    } as Readonly<Record<ShareRefusal, string>>,
    said: {
      remark: (text) => `หมายเหตุ: ${text}`,
      order: (text) => `ข้อความสั่งการ: ${text}`,
      comment: (text) => `ความเห็น: ${text}`,
      reason: (text) => `เหตุผลที่ส่งคืน: ${text}`,
    } as Readonly<Record<Wording, (text: string) => string>>,
    /** For the last way to tell two rows apart. */
    inPlace: (name: string, place: number) => `${name} (ลำดับที่ ${n(place)})`,
  },
  comments: {
    look: 'ดูความเห็นในเอกสาร',
    looking: 'กำลังอ่านความเห็น…',
    none: 'ไม่พบความเห็นในเอกสาร',
    title: 'ความเห็นในเอกสาร',
    others: 'ความเห็นที่ชื่อบัญชี Google ไม่ตรงกับชื่อผู้ลงนาม',
    othersHelp: 'ชื่อที่แสดงเป็นชื่อบัญชี Google กรุณาดูว่าเป็นของผู้ลงนามคนใด แล้วลงผลการพิจารณาของผู้นั้น',
    said: (who: string, when: string) =>
      `${who || 'ผู้ที่ไม่ระบุชื่อ'}${when === '' ? '' : ` เมื่อ ${n(when)}`}`,
    use: 'ใช้ข้อความนี้',
    useOf: (who: string) => `ใช้ข้อความของ ${who || 'ผู้ที่ไม่ระบุชื่อ'}`,
  },
  decide: {
    open: 'ลงผลการพิจารณา',
    change: 'แก้ผลการพิจารณา',
    ask: (name: string) => `ผลการพิจารณาของ ${name}`,
    choose: 'เลือกผล แล้วตรวจวันที่และข้อความก่อนบันทึก',
    save: (result: string) => `บันทึก: ${result}`,
    saving: 'กำลังบันทึก…',
    date: 'วันที่',
    dateFault: 'กรุณาพิมพ์วันที่ เช่น 10 มีนาคม 2569 หรือ 10/3/2569 และไม่เกินวันนี้',
    words: {
      remark: 'หมายเหตุ (ถ้ามี)',
      order: 'ข้อความสั่งการ (ถ้ามี)',
      comment: 'ความเห็น',
      reason: 'เหตุผลที่ส่งคืน',
    } as ByWords,
    wordsFault: {
      comment: 'กรุณาพิมพ์ความเห็น หากเห็นด้วยโดยไม่มีข้อความ กรุณาเลือก “เห็นชอบ”',
      reason: 'กรุณาพิมพ์เหตุผลที่ส่งคืน เพื่อให้ผู้จัดทำแก้ไขได้ถูกจุด',
    } as Readonly<Record<'comment' | 'reason', string>>,
    recorded: (name: string, result: string) => `ลงผลการพิจารณาแล้ว: ${name} ${result}`,
    cleared: (name: string) => `ยกเลิกผลการพิจารณาของ ${name} แล้ว`,
    undo: 'ยกเลิกผลนี้',
    conflict: 'เพื่อนร่วมงานลงผลการพิจารณาไปก่อนแล้ว จึงยังไม่ได้เปลี่ยน ผลที่ลงไว้แสดงด้านบน',
  },
  share: {
    title: 'เสนอลงนาม',
    next: (name: string) => `เสนอ ${name}`,
    all: 'ส่งให้ทุกคนพร้อมกัน',
    allAgain: 'ส่งอีกครั้งให้ทุกคน',
    again: 'ส่งอีกครั้ง',
    help: 'Google ไดรฟ์จะส่งอีเมลแจ้งพร้อมลิงก์จากบัญชี Google ของท่าน ผู้ลงนามเปิดเอกสารได้ทันที',
    blank: 'ผู้ใดยังไม่ต้องส่ง ให้เว้นอีเมลว่างไว้',
    email: (name: string) => `อีเมลของ ${name}`,
    emailFault: 'กรุณากรอกอีเมลให้ถูกต้อง เช่น name@example.org',
    role: 'สิทธิ์',
    /** Behind it, aloud. */
    roleOf: (name: string) => `ของ ${name}`,
    letter: (name: string) => `ข้อความในอีเมลถึง ${name}`,
    /** In Thai, whoever sends it. */
    letterText: mailText,
    letterHelp: 'แก้ข้อความได้ก่อนส่ง อีเมลของ Google ไดรฟ์มีลิงก์เปิดเอกสารอยู่แล้ว และส่งสำเนา (CC) ไม่ได้',
    since: (since: string) => `ส่งไปแล้วเมื่อ ${n(since)} ครั้งนี้เป็นการเตือน`,
    roles: { commenter: 'แสดงความคิดเห็นได้', writer: 'แก้ไขได้', reader: 'อ่านได้อย่างเดียว' } as ByRole,
    roleHelp: {
      commenter: 'เขียนความคิดเห็นในเอกสารได้ แต่แก้ข้อความไม่ได้',
      writer: 'แก้ข้อความในเอกสารได้ ใช้เมื่อผู้ลงนามเติมข้อความหรือลายมือชื่อในเอกสารเอง',
      reader: 'เปิดอ่านได้เท่านั้น',
    } as ByRole,
    send: 'ส่ง',
    sending: (count: number) => (count > 1 ? `กำลังส่งทีละคน ${n(count)} คน…` : 'กำลังส่ง…'),
    sent: (name: string) => `ส่งให้ ${name} แล้ว`,
    refused: (name: string) => `ส่งให้ ${name} ไม่ได้`,
    takeBack: 'ยกเลิกสิทธิ์',
    takeBackAsk: (name: string) => `${name} จะเปิดเอกสารนี้ไม่ได้อีก`,
    takeBackYes: 'ยกเลิกสิทธิ์',
  },
  message: {
    title: 'ข้อความสำหรับส่งทางแชตหรืออีเมล',
    help: 'คัดลอกไปวางใน LINE หรือแชตของหน่วยงาน หรือส่งเป็นอีเมลพร้อมสำเนา (CC) แก้ข้อความได้ก่อนส่ง และใช้เป็นข้อความแจ้งเตือนได้ด้วย',
    copy: 'คัดลอกข้อความ',
    label: 'ข้อความที่จะคัดลอก',
    closed: 'ผู้รับต้องมีสิทธิ์เปิดเอกสารก่อน จึงจะเปิดลิงก์นี้ได้',
    text: 'ข้อความ',
    to: 'ส่งอีเมลถึง',
    cc: 'สำเนาถึง (CC)',
    ccHelp: 'ใส่ได้หลายอีเมล คั่นด้วยจุลภาค เว้นว่างไว้ได้',
    fault: 'กรุณากรอกอีเมลให้ถูกต้อง เช่น name@example.org',
    subject: (subject: string) => `บันทึกข้อความ เรื่อง ${subject}`,
    mail: 'เขียนใน Gmail',
    mailHelp: 'เปิดหน้าร่างอีเมลใน Gmail พร้อมข้อความนี้ ท่านเป็นผู้กดส่งเอง',
  },
  link: {
    title: 'เปิดด้วยลิงก์',
    off: 'ขณะนี้เปิดได้เฉพาะผู้ที่ได้รับสิทธิ์',
    on: {
      reader: 'ทุกคนที่มีลิงก์อ่านเอกสารนี้ได้',
      commenter: 'ทุกคนที่มีลิงก์อ่านและแสดงความคิดเห็นได้',
    } as Readonly<Record<LinkRole, string>>,
    warning: 'ผู้ที่ได้ลิงก์ต่อ ๆ กันไปก็เปิดได้ทุกคน แม้อยู่นอกหน่วยงาน และไม่ต้องลงชื่อเข้าใช้',
    open: { reader: 'ให้อ่านได้', commenter: 'ให้แสดงความคิดเห็นได้' } as Readonly<
      Record<LinkRole, string>
    >,
    close: 'หยุดให้เปิดด้วยลิงก์',
  },
};

const en: typeof th = {
  signers: {
    title: 'Signers in order',
    none: 'No signers yet. Fill in the “ผู้ลงนาม” sheet, then click “Refresh”.',
    turn: 'Next',
    nameless: 'Signer',
    access: {
      none: 'Not sent yet',
      sending: 'It’s unclear whether it was sent. Click “Refresh”.',
      shared: 'Sent',
      refused: 'Couldn’t be sent',
      'taken-back': 'Access removed',
    },
    decision: (decision, signer) => {
      if (decision !== 'approved') return DECISIONS[decision];
      if (signer.order) return ORDERS[signer.order];
      return givesOrder(signer) ? ORDERS.ordered : DECISIONS.approved;
    },
    waiting: 'waiting',
    acting: (post) => `Acting for: ${post}`,
    refusals: {
      address: 'the address isn’t valid',
      'no-google-account': 'the address has no Google account',
      'outside-domain': 'the address is outside your organization',
      'not-allowed': 'your administrator doesn’t allow it',
      quota: 'Google’s limit was reached',
      'not-your-memo': 'ITA Memo can’t see the document',
      unknown: 'for an unknown reason',
    },
    said: {
      remark: (text) => `Remark: ${text}`,
      order: (text) => `Order: ${text}`,
      comment: (text) => `Comment: ${text}`,
      reason: (text) => `Reason for returning: ${text}`,
    },
    inPlace: (name, place) => `${name} (no. ${place})`,
  },
  comments: {
    look: 'Show document comments',
    looking: 'Loading comments…',
    none: 'No comments in the document yet',
    title: 'Comments in the document',
    others: 'Comments from accounts that don’t match a signer',
    othersHelp:
      'These are Google account names. Find out whose comment it is, then record that signer’s decision.',
    said: (who, when) => `${who || 'Someone'}${when === '' ? '' : `, ${englishDate(when)}`}`,
    use: 'Use this text',
    useOf: (who) => `Use text from ${who || 'someone'}`,
  },
  decide: {
    open: 'Record decision',
    change: 'Change decision',
    ask: (name) => `What ${name} decided`,
    choose: 'Choose the decision. Check its date and text before you save.',
    save: (result) => `Save: ${result}`,
    saving: 'Saving…',
    date: 'Date',
    dateFault: 'Enter a date up to today, such as 10 มีนาคม 2569 or 10/3/2569.',
    words: {
      remark: 'Remark (optional)',
      order: 'Order text (optional)',
      comment: 'Comment',
      reason: 'Reason for returning',
    },
    wordsFault: {
      comment: 'Enter the comment, or choose “Approved” if there is none.',
      reason: 'Enter the reason, so its creator knows what to fix.',
    },
    recorded: (name, result) => `Recorded: ${name}, ${result}`,
    cleared: (name) => `Decision removed: ${name}`,
    undo: 'Undo',
    conflict:
      'A colleague recorded a decision in the meantime, so nothing was changed. Theirs is shown above.',
  },
  share: {
    title: 'Send for sign-off',
    next: (name) => `Send to ${name}`,
    all: 'Send to all at once',
    allAgain: 'Send again to all',
    again: 'Send again',
    help: 'Google Drive emails the link from your account. The signer can open it right away.',
    blank: 'Leave the address blank for anyone you don’t want to send to yet.',
    email: (name) => `Email of ${name}`,
    emailFault: 'Enter an address such as name@example.org',
    role: 'Access',
    roleOf: (name) => `(${name})`,
    letter: (name) => `Email message to ${name}`,
    letterText: mailText,
    letterHelp:
      'You can edit it before sending. Google Drive adds the document link and doesn’t send copies (CC).',
    since: (since) => `Sent on ${englishDate(since)}. This is a reminder.`,
    roles: { commenter: 'Comment', writer: 'Edit', reader: 'Read only' },
    roleHelp: {
      commenter: 'Can comment, but not change the text',
      writer: 'Can change the text, for signers who write or sign in the document',
      reader: 'Can only read it',
    },
    send: 'Send',
    sending: (count) => (count > 1 ? `Sending to ${count} people, one after another…` : 'Sending…'),
    sent: (name) => `Sent to ${name}`,
    refused: (name) => `Couldn’t send to ${name}`,
    takeBack: 'Remove access',
    takeBackAsk: (name) => `${name} will no longer be able to open this document`,
    takeBackYes: 'Remove',
  },
  message: {
    title: 'Message for chat or email',
    help: 'Paste it into LINE or your office chat, or email it with copies (CC). You can edit it first. It also works as a reminder.',
    copy: 'Copy message',
    label: 'Message to copy',
    closed: 'People need access before the link opens for them.',
    text: 'Text',
    to: 'Email to',
    cc: 'Copies to (CC)',
    ccHelp: 'Separate addresses with commas (optional)',
    fault: 'Enter an address such as name@example.org',
    // What the mail says is Thai, whoever sends it.
    subject: (subject) => th.message.subject(subject),
    mail: 'Write in Gmail',
    mailHelp: 'Opens a draft in Gmail with this text. You send it yourself.',
  },
  link: {
    title: 'Open by link',
    off: 'Only people with access can open it',
    on: {
      reader: 'Anyone with the link can read it',
      commenter: 'Anyone with the link can read and comment',
    },
    warning:
      'Anyone who gets the link can open it, even outside your office and without signing in.',
    open: { reader: 'Allow reading', commenter: 'Allow commenting' },
    close: 'Turn off link access',
  },
};

export const SIGN_OFF = { th, en };
