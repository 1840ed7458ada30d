/** What the ready-made templates are called on the page, and what each is for. */
import type { ReadyMade } from '../../core/template/ready-made';
import { READY_MADE_NAMES } from '../register';

interface ReadyMadeWords {
  readonly names: Readonly<Record<ReadyMade, string>>;
  readonly about: Readonly<Record<ReadyMade, string>>;
  /** Of the picture, for who does not see it. */
  readonly picture: (name: string) => string;
}

const th: ReadyMadeWords = {
  names: READY_MADE_NAMES,
  about: {
    official: 'เสนอผู้บังคับบัญชาตามแบบราชการ มีตารางมาตรการและผลครบในฉบับเดียว',
    short: 'สรุปผลในหน้าเดียวเพื่อเสนอลงนาม แล้วแนบตารางผลเป็นเอกสารแนบ',
    publication: 'สำหรับเผยแพร่ตามข้อ OIT ไม่มีคำว่าเรียนและไม่มีช่องลงนาม',
    progress: 'จากปลัดถึงหน่วยงาน ขอให้รายงานมาตรการที่รับผิดชอบและหลักฐานที่ยังขาด',
  },
  picture: (name) => `ภาพหน้าแรกของ ${name} (ข้อมูลสมมติ)`,
};

const en: ReadyMadeWords = {
  names: {
    official: 'Full official memo',
    short: 'Short memo (results attached)',
    publication: 'Report for publication',
    progress: 'Request to report progress',
  },
  about: {
    official: 'For your superiors, in the official form: measures and results in one memo.',
    short: 'A one-page summary to sign, with the table of results attached.',
    publication: 'For publishing under the OIT item: no addressee and no signatures.',
    progress: 'From the chief administrator to a unit: its measures, and what is still missing.',
  },
  picture: (name) => `First page of ${name} (sample data)`,
};

export const READY_MADE_WORDS = { th, en };
