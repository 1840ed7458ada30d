/** Every state of the view of memos to the units, each reached by the keys and clicks of a user. */
import type { Browser, Page } from 'playwright-core';
import type { MadeUnit, OpenBatch, UnitMemo, UnitsData, UnitView } from '../../src/app/units/data';
import { type OpenScene, playScene, type Scene, shown, waiting } from './scene';
import type { Answering, SidebarOptions, Tab } from './sidebar-page';

export interface UnitsScene extends Scene<UnitsOffice> {
  readonly office?: Partial<UnitsData>;
}

const LINK = 'https://docs.google.com/document/d/unit-1/edit';
const BY_WHEN = 'ภายในวันที่ 31 มีนาคม 2569';

function unitMemo(more: Partial<UnitMemo> = {}): UnitMemo {
  return {
    id: 'unit-1',
    link: LINK,
    when: '10 มีนาคม 2569 09:05',
    progress: 'made',
    signing: 'signed',
    mine: true,
    sentOn: '',
    confirmedOn: '',
    template: 'progress',
    byWhen: BY_WHEN,
    isSoon: false,
    isLate: false,
    answers: [],
    asked: 3,
    reported: 0,
    open: ['1. เปิดเผยข้อมูลการจัดซื้อจัดจ้าง', '2. คู่มือประชาชน'],
    unasked: [],
    unsure: [],
    message: `เรียน ผู้อำนวยการกองคลัง\nขอส่งบันทึกข้อความ\n${LINK}`,
    ...more,
  };
}

function unit(name: string, more: Partial<UnitView> = {}): UnitView {
  return {
    unit: name,
    to: `ผู้อำนวยการ${name}`,
    doubt: null,
    sameHead: [],
    division: '',
    byWhen: BY_WHEN,
    isSoon: false,
    total: 10,
    done: 3,
    state: 'new',
    memo: null,
    former: '',
    ...more,
  };
}

const FRESH: readonly UnitView[] = [
  unit('สำนักปลัด', { to: 'หัวหน้าสำนักปลัด' }),
  unit('กองคลัง'),
  unit('กองช่าง', { total: 1, done: 0 }),
  unit('กองการศึกษา', { state: 'making', memo: unitMemo({ link: '', progress: 'making' }) }),
  unit('กองสาธารณสุขและสิ่งแวดล้อม', { state: 'same', memo: unitMemo({ id: 'unit-5' }) }),
];

const asked = (name: string, more: Partial<UnitMemo>): UnitView =>
  unit(name, { state: 'same', memo: unitMemo({ id: name, ...more }) });

const ANSWERED: readonly UnitView[] = [
  unit('กองคลัง', {
    state: 'changed',
    memo: unitMemo({
      progress: 'answered',
      answers: [
        '1. เปิดเผยข้อมูลการจัดซื้อจัดจ้าง: อยู่ระหว่างดำเนินการ → เสร็จเรียบร้อยแล้ว',
        'แก้ไขข้อความหรือหลักฐานในตาราง',
      ],
    }),
  }),
  asked('กองช่าง', { progress: 'sent', isLate: true }),
  asked('กองสาธารณสุข', {
    isLate: true,
    answers: ['3. เผยแพร่แผนการจัดซื้อจัดจ้าง: แก้ไขหลักฐานหรือหมายเหตุ'],
    reported: 1,
  }),
  asked('กองการศึกษา', { progress: 'signed' }),
  asked('กองสวัสดิการสังคม', { progress: 'made' }),
];

export const OPEN: OpenBatch = {
  id: '2026-03-10 09:05 x',
  units: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
  again: false,
  by: 'clerk (clerk@example.org)',
  mine: true,
  since: '10 มีนาคม 2569 09:05',
  made: 1,
  left: ['กองคลัง', 'กองช่าง'],
  template: 'progress',
  period: null,
  statuses: [],
};

/** Makes each unit's memo, as the server would. */
export class UnitsOffice {
  /** What was asked for, by call. */
  readonly sent: { readonly name: string; readonly args: readonly unknown[] }[] = [];

  constructor(private readonly data: Partial<UnitsData>) {}

  readonly answer: Answering = (name, args) => {
    this.sent.push({ name, args });
    if (name === 'callUnits') return { ok: true, value: this.page() };
    const made: MadeUnit = {
      kind: 'made',
      id: 'unit-9',
      fileId: 'x',
      name: 'ก',
      link: LINK,
      registered: true,
      filed: true,
    };
    return { ok: true, value: name === 'callMakeUnit' ? made : null };
  };

  private page(): UnitsData {
    return {
      language: 'th',
      sheet: ['มาตรการ'],
      fiscalYear: 2569,
      period: null,
      byWhen: BY_WHEN,
      sender: '(ชื่อ–สกุล) ปลัดเทศบาลตำบลตัวอย่าง',
      open: null,
      batch: '2026-03-10 09:30 y',
      units: FRESH,
      gone: [],
      unowned: [],
      tooLong: [],
      reminder: '',
      reminderToSent: '',
      ...this.data,
    };
  }
}

const REMINDER = `เรียน ผู้อำนวยการกองช่าง ผู้อำนวยการกองการศึกษา\nโปรดกรอกสถานะและหลักฐาน ภายในวันที่ ๓๑ มีนาคม ๒๕๖๙`;

const make = (page: Page) => page.locator('#make-units').click();

const endless = `${'ยาวมาก'.repeat(40)}_${'W'.repeat(120)}`;

/** Answers of the making in turn, the last for all that follow. */
const making =
  (...answers: readonly unknown[]) =>
  (serve: Answering): Answering => {
    let at = 0;
    return (name, args) =>
      name === 'callMakeUnit'
        ? (answers[Math.min(at++, answers.length - 1)] ?? serve(name, args))
        : serve(name, args);
  };

const FAILED = { ok: false, message: 'พื้นที่เก็บข้อมูล Google ไดรฟ์เต็ม กรุณาลบไฟล์ที่ไม่ใช้ แล้วลองใหม่' };

export const UNITS_SCENES: readonly UnitsScene[] = [
  { name: 'units-loading', ready: false, answer: waiting('callUnits') },
  { name: 'units-none', office: { units: [] } },
  { name: 'units-choose' },
  {
    name: 'units-ticked',
    act: async (page) => {
      await page.locator('.choose-units .tick input').first().click();
      await page.locator('.choose-units .tick input').last().click();
    },
  },
  {
    name: 'units-doubts',
    office: {
      byWhen: '',
      unowned: ['3', '7'],
      tooLong: ['มาตรการ!D8'],
      units: [
        unit('กวผ.', { to: 'กวผ.', doubt: 'bare' }),
        unit('ปลัดเทศบาล', { to: 'ปลัดเทศบาล', doubt: 'self' }),
        unit('งานพัสดุ', { to: 'หัวหน้างานพัสดุ', division: 'กองคลัง' }),
        unit('กค.', { to: 'ผู้อำนวยการกองคลัง', sameHead: ['กองคลัง'] }),
        unit('คณะผู้บริหาร', { to: 'คณะผู้บริหาร', doubt: 'above', byWhen: 'ภายในวันที่ ......' }),
        unit('กองคลัง', { byWhen: 'ภายในวันที่ 11 มีนาคม 2569', isSoon: true }),
      ],
    },
  },
  {
    name: 'units-confirmed',
    office: {
      units: [
        unit('กองคลัง', {
          state: 'same',
          former: 'กองการเงิน',
          memo: unitMemo({ progress: 'answered', confirmedOn: '12 มีนาคม 2569 10:00' }),
        }),
        asked('กองช่าง', { progress: 'made', isLate: true }),
        asked('กองการศึกษา', { progress: 'sent' }),
      ],
      gone: [{ unit: 'กองเดิม', memo: unitMemo({ id: 'unit-7' }) }],
      reminder: REMINDER,
      reminderToSent: REMINDER,
    },
    act: async (page) => {
      await page.locator('.reply.answered .memo-head').click();
      await page.locator('.reminder summary').click();
    },
  },
  {
    name: 'units-unasked',
    office: {
      units: [
        unit('กองคลัง', {
          state: 'changed',
          memo: unitMemo({
            progress: 'answered',
            open: [],
            unasked: ['1. จัดทำแผน', '5. มาตรการใหม่'],
            unsure: ['2. จัดทำคู่มือการปฏิบัติงาน'],
          }),
        }),
      ],
    },
  },
  {
    name: 'units-unseen',
    office: {
      units: [
        unit('กองคลัง', {
          state: 'unseen',
          memo: unitMemo({ progress: 'unseen', reported: 0, answers: [] }),
        }),
        asked('กองช่าง', { progress: 'sent' }),
      ],
      reminder: REMINDER,
      reminderToSent: REMINDER,
    },
    act: async (page) => {
      await shown(page, '.state.not-found');
      await page.locator('.reply.not-found .memo-head').click();
    },
  },
  {
    name: 'units-gone',
    answer: making({ ok: true, value: { kind: 'gone', unit: 'กองคลัง' } }, undefined),
    act: async (page) => {
      await make(page);
      await shown(page, '.notice.good');
    },
  },
  { name: 'units-no-sender', office: { sender: '', units: ANSWERED } },
  { name: 'units-open-mine', office: { open: OPEN } },
  { name: 'units-open-unknown', office: { open: { ...OPEN, by: '', mine: null } } },
  {
    name: 'units-open-other',
    office: { open: { ...OPEN, by: 'palad (palad@example.org)', mine: false } },
  },
  {
    name: 'units-aside',
    office: { open: { ...OPEN, mine: false } },
    act: (page) => page.locator('#aside').click(),
  },
  {
    name: 'units-making',
    answer: waiting('callMakeUnit'),
    act: async (page) => {
      await make(page);
      await shown(page, '.memo.running');
    },
  },
  {
    name: 'units-stopping',
    answer: waiting('callMakeUnit'),
    act: async (page) => {
      await make(page);
      await page.locator('#stop').click();
    },
  },
  {
    name: 'units-failed',
    answer: making(undefined, FAILED),
    act: async (page) => {
      await make(page);
      await shown(page, '.notice.error');
    },
  },
  {
    name: 'units-other-batch',
    answer: making({
      ok: true,
      value: { kind: 'other-batch', open: OPEN, message: 'palad เริ่มสร้างบันทึกถึงหน่วยงานชุดหนึ่งไว้' },
    }),
    act: async (page) => {
      await make(page);
      await shown(page, '.notice.warning');
    },
  },
  {
    name: 'units-done',
    act: async (page) => {
      await make(page);
      await shown(page, '.notice.good');
    },
  },
  {
    name: 'units-answers',
    office: { units: ANSWERED, reminder: REMINDER },
    act: async (page) => {
      await page.locator('.reply.answered .memo-head').click();
      await page.locator('.reminder summary').click();
    },
  },
  {
    name: 'units-partly',
    office: { units: ANSWERED, reminder: REMINDER, reminderToSent: REMINDER },
    act: async (page) => {
      await page.locator('.reply.partly .memo-head').click();
      await page.locator('.reminder summary').click();
    },
  },
  {
    name: 'units-to-send',
    office: { units: ANSWERED, reminder: REMINDER },
    act: async (page) => {
      await page.locator('.reply.signed .memo-head').click();
      await page.locator('.reply.signed .detail').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'units-long-names',
    office: {
      sender: endless,
      units: [
        unit(endless, {
          to: endless,
          state: 'changed',
          memo: unitMemo({ progress: 'answered', answers: [endless] }),
        }),
      ],
      reminder: endless,
    },
    act: async (page) => {
      await page.locator('.reply .memo-head').click();
      await page.locator('.reminder summary').click();
    },
  },
];

export type OpenUnitsScene = OpenScene<UnitsOffice>;

export function openUnitsScene(
  where: Browser | Tab,
  scene: Omit<UnitsScene, 'name'>,
  language: 'th' | 'en' = 'th',
  more: Partial<SidebarOptions> = {},
): Promise<OpenUnitsScene> {
  const office = new UnitsOffice({ language, ...scene.office });
  return playScene(where, { office, serve: office.answer }, scene, language, {
    view: 'units',
    ...more,
  });
}
