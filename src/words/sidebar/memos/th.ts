/** Every word of the sidebar's memos page, in Thai; en.ts has the same keys. */
import type { CountsAndPercent } from '../../../core/measures/completion';
import type { MeasureChange } from '../../../core/sign-off/changes';
import type { Decision, LinkRole, Role, ShareRefusal, Stage } from '../../../core/sign-off/round';
import type { SeenStatus } from '../../../core/sign-off/snapshot';
import { pageTh } from '../shared/page-th';
import { n, th as shared } from '../shared/th';

type ByStage = Readonly<Record<Stage, string>>;
type ByRole = Readonly<Record<Role, string>>;
type ByDecision = Readonly<Record<Decision, string>>;
type ByKind = Readonly<Record<MeasureChange['kind'] | 'same', string>>;

const STATUSES = {
  done: 'เสร็จเรียบร้อย',
  'in-progress': 'อยู่ระหว่าง',
  'not-started': 'ยังไม่ดำเนินการ',
} as const;

export const th = {
  ...shared,
  ...pageTh,
  title: 'ทะเบียนและการเสนอลงนาม',
  /** A date as the register writes it. */
  date: n,
  percent: (percent: number | null) => (percent === null ? '–' : `ร้อยละ ${n(percent.toFixed(2))}`),
  status: (status: SeenStatus): string => (status === null ? 'ไม่ชัดเจน' : STATUSES[status]),

  empty: {
    title: 'ยังไม่มีบันทึกข้อความ',
    help: 'เมื่อสร้างบันทึกข้อความที่หน้าหลักแล้ว จะเสนอลงนามและติดตามได้ที่นี่',
  },
  list: {
    title: 'บันทึกข้อความ',
    otherSheet: (sheet: string) => `จากชีต ${sheet}`,
    reference: (reference: string) => `ที่ ${n(reference)}`,
    all: 'แสดงทั้งหมด',
    fewer: 'แสดงเฉพาะล่าสุด',
    noSubject: '(ไม่มีชื่อเรื่อง)',
  },
  stage: {
    making: 'กำลังสร้างเอกสาร',
    failed: 'สร้างไม่สำเร็จ',
    made: 'ยังไม่ได้เสนอ',
    sent: 'อยู่ระหว่างเสนอ',
    returned: 'ส่งคืนให้แก้ไข',
    complete: 'ลงนามครบแล้ว',
  } as ByStage,
  where: {
    maker: 'อยู่ที่ผู้จัดทำ',
    signer: (name: string) => `ถึงลำดับของ ${name}`,
    since: (since: string) => `ตั้งแต่ ${n(since)}`,
    complete: (since: string) => `ครบทุกคนเมื่อ ${n(since)}`,
    making:
      'เอกสารยังไม่มีลิงก์ หากไม่ได้กำลังสร้างอยู่ กด “อ่านอีกครั้ง” ระบบจะหาเอกสารให้ หากยังไม่พบ กรุณาสร้างบันทึกใหม่ที่หน้าหลัก',
    failed: 'ไม่มีเอกสาร เพราะ Google ไม่รับการสร้างครั้งนั้น กรุณาสร้างบันทึกใหม่ที่หน้าหลัก',
  },
  memo: {
    open: 'เปิดเอกสาร',
    copyLink: 'คัดลอกลิงก์',
    linkLabel: 'ลิงก์ของเอกสาร',
    byHand: 'กด Ctrl+C เพื่อคัดลอกข้อความที่เลือกไว้',
    badLink: 'ลิงก์ในทะเบียนถูกแก้ไข จึงเปิดจากที่นี่ไม่ได้ กรุณาตรวจช่อง “ลิงก์” ในชีตทะเบียนบันทึก',
    by: (who: string) => `ผู้จัดทำในระบบ ${who}`,
    counts: ({ done, total, percent }: CountsAndPercent) =>
      `เสร็จ ${n(done)} จาก ${n(total)} มาตรการ (ร้อยละ ${n((percent ?? 0).toFixed(2))})`,
    history: 'ประวัติ',
  },
  colleague: {
    title: (who: string) => `${who || 'ผู้อื่น'} เป็นผู้จัดทำบันทึกนี้`,
    help: 'Google ให้ส่วนเสริมแชร์และปรับปรุงได้เฉพาะเอกสารที่ท่านสร้างเอง ท่านเปิดเอกสารและบันทึกผลของผู้ลงนามได้ หากต้องแชร์หรือปรับปรุง กรุณาแจ้งผู้จัดทำ หรือสร้างบันทึกฉบับของท่านเองที่หน้าหลัก',
  },
  signers: {
    title: 'ผู้ลงนามตามลำดับ',
    none: 'ยังไม่มีผู้ลงนาม กรุณากรอกชีต “ผู้ลงนาม” แล้วกด “อ่านอีกครั้ง”',
    turn: 'ถึงลำดับนี้',
    nameless: 'ผู้ลงนาม',
    access: {
      none: 'ยังไม่ได้ส่ง',
      sending: 'ส่งแล้วหรือไม่ยังไม่ทราบ กด “อ่านอีกครั้ง”',
      shared: 'ส่งแล้ว',
      refused: 'ส่งไม่ได้',
      'taken-back': 'เรียกคืนสิทธิ์แล้ว',
    },
    decision: {
      approved: 'เห็นชอบ',
      commented: 'ให้ความเห็นแล้ว',
      returned: 'ส่งคืนให้แก้ไข',
    } as ByDecision,
    waiting: 'รอพิจารณา',
    acting: (post: string) => (/^(รักษา|ปฏิบัติ|ทำการแทน)/.test(post) ? post : `รักษาราชการแทน${post}`),
    refusals: {
      address: 'อีเมลไม่ถูกต้อง',
      'no-google-account': 'อีเมลนี้ไม่มีบัญชี Google',
      'outside-domain': 'อยู่นอกหน่วยงาน',
      'not-allowed': 'ผู้ดูแลระบบไม่อนุญาต',
      quota: 'ส่งครบจำนวนที่ Google กำหนด',
      'not-your-memo': 'ผู้อื่นเป็นผู้สร้างเอกสาร',
      unknown: 'ไม่ทราบสาเหตุ',
    } as Readonly<Record<ShareRefusal, string>>,
    remark: (remark: string) => `หมายเหตุ: ${remark}`,
  },
  decide: {
    open: 'บันทึกผล',
    change: 'แก้ผลที่บันทึก',
    ask: (name: string) => `ผลการพิจารณาของ ${name}`,
    choose: { approved: 'เห็นชอบ', commented: 'มีความเห็น', returned: 'ส่งคืนแก้ไข' } as ByDecision,
    more: 'ระบุวันที่หรือหมายเหตุ',
    date: 'วันที่',
    dateFault: 'กรุณาพิมพ์วันที่ เช่น ๑๐ มีนาคม ๒๕๖๙ หรือ ๑๐/๓/๒๕๖๙ และไม่เกินวันนี้',
    remark: 'หมายเหตุ',
    recorded: (name: string, result: string) => `บันทึกแล้ว: ${name} ${result}`,
    cleared: (name: string) => `ยกเลิกผลของ ${name} แล้ว`,
    undo: 'ยกเลิกผลนี้',
    conflict: 'เพื่อนร่วมงานบันทึกผลไปก่อนแล้ว จึงยังไม่ได้เปลี่ยน ผลที่บันทึกไว้แสดงด้านบน',
  },
  share: {
    title: 'เสนอลงนาม',
    next: (name: string) => `เสนอ ${name}`,
    all: 'ส่งให้ทุกคนพร้อมกัน',
    again: 'ส่งอีกครั้ง',
    help: 'Drive จะส่งอีเมลแจ้งพร้อมลิงก์จากบัญชี Google ของท่าน ผู้ลงนามเปิดเอกสารได้ทันที',
    blank: 'ผู้ใดยังไม่ต้องส่ง ให้เว้นอีเมลว่างไว้',
    email: (name: string) => `อีเมลของ ${name}`,
    emailFault: 'กรุณากรอกอีเมลให้ถูกต้อง เช่น name@example.org',
    role: 'สิทธิ์',
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
    takeBack: 'เรียกคืนสิทธิ์',
    takeBackAsk: (name: string) => `${name} จะเปิดเอกสารนี้ไม่ได้อีก`,
    takeBackYes: 'เรียกคืน',
    tookBack: (name: string) => `เรียกคืนสิทธิ์จาก ${name} แล้ว`,
  },
  message: {
    title: 'ข้อความสำหรับส่งทางแชต',
    help: 'คัดลอกไปวางใน LINE หรือแชตของหน่วยงาน ใช้เป็นข้อความแจ้งเตือนได้ด้วย',
    copy: 'คัดลอกข้อความ',
    label: 'ข้อความที่จะคัดลอก',
    closed: 'ผู้รับต้องมีสิทธิ์เปิดเอกสารก่อน จึงจะเปิดลิงก์นี้ได้',
  },
  link: {
    title: 'เปิดด้วยลิงก์',
    off: 'ตอนนี้เปิดได้เฉพาะผู้ที่ได้รับสิทธิ์',
    on: {
      reader: 'ทุกคนที่มีลิงก์อ่านเอกสารนี้ได้',
      commenter: 'ทุกคนที่มีลิงก์อ่านและแสดงความคิดเห็นได้',
    } as Readonly<Record<LinkRole, string>>,
    warning: 'ผู้ที่ได้ลิงก์ต่อ ๆ กันไปก็เปิดได้ทุกคน แม้อยู่นอกหน่วยงาน และไม่ต้องลงชื่อเข้าใช้',
    open: { reader: 'ให้อ่านได้', commenter: 'ให้แสดงความคิดเห็นได้' } as Readonly<
      Record<LinkRole, string>
    >,
    close: 'ปิดการเปิดด้วยลิงก์',
  },
  stale: {
    title: 'ชีตเปลี่ยนจากตอนทำบันทึก',
    fresh: 'ข้อมูลในบันทึกตรงกับชีต',
    otherSheet: (sheet: string) =>
      `เปิดชีต “${sheet}” ซึ่งใช้ทำบันทึกนี้ แล้วกด “อ่านอีกครั้ง” เพื่อดูว่าข้อมูลเปลี่ยนไปหรือไม่ หากเปลี่ยนชื่อชีตแล้ว กรุณาแก้ช่อง “ชีตมาตรการ” ของบันทึกนี้ในชีตทะเบียนบันทึก`,
    year: (memo: number, sheet: number) =>
      `บันทึกนี้เป็นของปีงบประมาณ ${n(memo)} แต่ชีต “ตั้งค่า” เป็นปี ${n(sheet)} หากปรับปรุง ปีในบันทึกจะเปลี่ยนตาม`,
    change: ({ kind, from, to }: Pick<MeasureChange, 'kind' | 'from' | 'to'>): string => {
      const arrow = `${th.status(from)} → ${th.status(to)}`;
      if (kind === 'added') return `เพิ่มใหม่ (${th.status(to)})`;
      if (kind === 'removed') return `ตัดออก (เดิม ${th.status(from)})`;
      if (kind === 'retitled') return from === to ? 'เปลี่ยนชื่อ' : `เปลี่ยนชื่อ · ${arrow}`;
      return arrow;
    },
    texts: 'ข้อความอื่นในตารางมาตรการ เช่น วิธีการ ผู้รับผิดชอบ หรือหมายเหตุ',
    settings: 'ข้อมูลในชีต “ตั้งค่า”',
    signers: 'รายชื่อในชีต “ผู้ลงนาม”',
    more: (count: number) => `และอีก ${n(count)} มาตรการ`,
  },
  update: {
    do: 'ปรับปรุงบันทึก',
    help: 'ใส่ข้อมูลล่าสุดจากชีตลงในเอกสารเดิม ลิงก์และสิทธิ์ยังเหมือนเดิม ฉบับก่อนหน้าดูได้จากประวัติเวอร์ชันใน Google เอกสาร',
    doing: 'กำลังปรับปรุง…',
    done: 'ปรับปรุงเอกสารแล้ว ลิงก์เดิมแสดงข้อมูลล่าสุด',
    cutOff: 'การปรับปรุงครั้งก่อนไม่เสร็จสมบูรณ์ ยังไม่ทราบว่าเอกสารเป็นข้อมูลใหม่หรือไม่ กดปรับปรุงอีกครั้งเพื่อให้แน่ใจ',
    errors: (count: number) =>
      `ยังไม่ได้ปรับปรุง เพราะในชีตมี ${n(count)} รายการที่ต้องแก้ไข ดูรายการได้ที่หน้าหลัก`,
    nothing: 'ยังไม่ได้ปรับปรุง เพราะไม่พบมาตรการในชีตนี้ กรุณาตรวจชีตแล้วลองอีกครั้ง',
    anyway: 'ปรับปรุงทั้งที่มีข้อผิดพลาด',
    toMain: 'ไปหน้าหลัก',
    edited: 'ยังไม่ได้ปรับปรุง เพราะมีผู้เขียนในเอกสารหลังจากที่ทำบันทึก',
    editedBy: (who: string, when: string) =>
      `แก้ไขโดย ${who || 'ผู้ใช้คนหนึ่ง'}${when && ` เมื่อ ${n(when)}`}`,
    comment: (who: string, text: string) => `${who}: ${text}`,
    editedHelp:
      'หากปรับปรุง สิ่งที่เขียนเพิ่มในเนื้อหาจะย้ายไปอยู่ในประวัติเวอร์ชัน หากต้องการเก็บไว้ กรุณาสร้างบันทึกใหม่ที่หน้าหลัก',
    overEdits: 'ปรับปรุงทับ',
    decided: (names: string) => `ยังไม่ได้ปรับปรุง เพราะพิจารณาแล้ว: ${names}`,
    decidedHelp:
      'ผู้ที่เห็นชอบไปแล้วยังไม่เห็นข้อมูลใหม่ หากปรับปรุง ต้องเสนอทุกคนใหม่ตามลำดับ หากต้องการเก็บผลเดิมไว้ กรุณาสร้างบันทึกใหม่ที่หน้าหลัก',
    askAgain: 'ปรับปรุงและเสนอใหม่',
    returned:
      'แก้ไขข้อมูลในชีตตามที่แจ้ง แล้วกดปรับปรุงบันทึก จากนั้นเสนออีกครั้ง หากแก้ในเอกสารโดยตรง เสนออีกครั้งได้เลย',
  },
  time: {
    title: 'ความคืบหน้าแต่ละครั้ง',
    year: 'ปีงบประมาณ',
    yearName: (year: number | null) => (year === null ? 'ไม่ระบุปี' : n(year)),
    bar: (when: string, percent: string) => `${n(when)} ${percent}`,
    compare: 'เปรียบเทียบสองรอบ',
    from: 'รอบแรก',
    to: 'รอบหลัง',
    halfYear: 'รอบ ๖ เดือน',
    fullYear: 'รอบ ๑๒ เดือน',
    now: 'ชีตตอนนี้',
    do: 'เปรียบเทียบ',
    doing: 'กำลังเปรียบเทียบ…',
    sum: (better: number, same: number, worse: number) =>
      `คืบหน้า ${n(better)} · เท่าเดิม ${n(same)} · ถอยหลัง ${n(worse)} มาตรการ`,
    others: (added: number, removed: number) => `เพิ่มใหม่ ${n(added)} · ตัดออก ${n(removed)} มาตรการ`,
    same: (count: number) => `มาตรการที่เท่าเดิม (${n(count)})`,
    kinds: {
      status: 'เปลี่ยนสถานะ',
      added: 'เพิ่มใหม่',
      removed: 'ตัดออก',
      retitled: 'เปลี่ยนชื่อ',
      same: 'เท่าเดิม',
    } as ByKind,
    notKept: 'บันทึกที่ทำก่อนมีระบบนี้ไม่ได้เก็บสถานะรายมาตรการไว้ จึงเลือกเปรียบเทียบไม่ได้',
  },
};

/** The words, without saying which: each language is checked against this. */
export type MemosWords = typeof th;
