/**
 * A made-up register behind the memos page: it remembers, refuses and conflicts as the server does, without
 * a workbook, so that a test can put any state before the page.
 */

import type {
  CancelCall,
  CancelReply,
  CompareReply,
  DecideCall,
  LinkCall,
  MemoComment,
  MemosData,
  MemoView,
  PaperCall,
  PaperReply,
  ShareCall,
  TakeBackCall,
  UpdateCall,
  UpdateReply,
} from '../../src/app/sign-off/data';
import { PAPER_KEYS } from '../../src/core/sign-off/paper';
import { newRecord } from '../../src/core/sign-off/record';
import { type ShareRefusal, type SignerRecord, UNDECIDED } from '../../src/core/sign-off/round';
import { stageOf, turnOf } from '../../src/core/sign-off/stage';
import { type Said, saidSince } from '../../src/core/sign-off/whom';
import type { Answering } from './sidebar-page';

export const ME = 'clerk@example.org';
export const LINK = 'https://docs.google.com/document/d/memo-1/edit';
const NOW = '10 มีนาคม 2569 09:30';

export interface MemosOfficeOptions {
  readonly language?: 'th' | 'en';
  /** Newest first. */
  readonly memos?: readonly MemoView[];
  /** Drive's answer to whoever has one of these addresses. */
  readonly refusals?: Readonly<Record<string, { refusal: ShareRefusal; message: string }>>;
  /** Addresses that are shared with, but get no mail. */
  readonly unsent?: readonly string[];
  /** What updating meets, in turn; none is left: it is updated. */
  readonly meets?: readonly Exclude<UpdateReply, { readonly kind: 'updated' }>[];
  readonly comments?: readonly MemoComment[];
  readonly comparison?: CompareReply['measures'];
}

export function signer(position: string, more: Partial<SignerRecord> = {}): SignerRecord {
  const who = { heading: '', name: '(ชื่อ–สกุล)', position, actingFor: '', email: '' };
  const [fresh] = newRecord([who]).signers;
  return { ...(fresh as SignerRecord), ...more };
}

export const SIGNERS: readonly SignerRecord[] = [
  signer('หัวหน้าสำนักปลัด', { email: 'head@example.org' }),
  signer('ปลัดเทศบาล', { email: 'palad@example.org' }),
  signer('นายกเทศมนตรี', { actingFor: 'นายกเทศมนตรีตำบลตัวอย่าง', email: '' }),
];

export function memo(more: Partial<MemoView> = {}): MemoView {
  return placed({
    id: 'memo-1',
    when: '9 มีนาคม 2569 14:05',
    date: '2026-03-09',
    reference: 'นบ 71801/15',
    numberedOn: '',
    printed: '',
    signedCopy: '',
    published: '',
    subject: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    sheet: 'มาตรการ',
    sheets: ['มาตรการ'],
    fiscalYear: 2569,
    counts: { total: 7, done: 3, inProgress: 2, notStarted: 2, unclear: 0, percent: 42.86 },
    template: 'บันทึกข้อความฉบับเต็ม',
    kind: 'รายงานผล',
    unit: '',
    isRequest: false,
    batch: '',
    link: LINK,
    by: `clerk (${ME})`,
    mine: true,
    stage: 'made',
    signers: SIGNERS,
    turn: 0,
    since: '9 มีนาคม 2569 14:05',
    linkRole: null,
    lock: '',
    cancelled: null,
    replaces: '',
    replacedBy: '',
    updateCutOff: false,
    history: [{ when: '9 มีนาคม 2569 14:05', text: 'จัดทำบันทึก' }],
    changes: null,
    compared: true,
    sheetYear: 2569,
    comparable: true,
    message: `เรียน หัวหน้าสำนักปลัด\nขอเสนอบันทึกข้อความ\n${LINK}`,
    ...more,
  });
}

/** Stage and turn as the server works them out. */
function placed(view: MemoView): MemoView {
  if (view.cancelled) return { ...view, stage: 'cancelled', turn: null };
  if (view.link === '') return { ...view, turn: null };
  return { ...view, stage: stageOf(view.signers, view.linkRole), turn: turnOf(view.signers) };
}

export class MemosOffice {
  memos: readonly MemoView[];
  /** What the page sent, by call, the newest last. */
  readonly sent: { readonly name: string; readonly args: readonly any[] }[] = [];
  private met = 0;
  /** The one that is open. */
  private sheet = 'มาตรการ';

  constructor(private readonly options: MemosOfficeOptions = {}) {
    this.memos = options.memos ?? [memo()];
  }

  readonly answer: Answering = (name, args) => {
    this.sent.push({ name, args });
    const run = this.calls[name];
    if (!run) throw new Error(`no ${name} here`);
    return { ok: true, value: run(args[0] as never) ?? null };
  };

  /** Anyone's change to a signer. */
  change(index: number, values: Partial<SignerRecord>, id = 'memo-1'): MemoView {
    return this.put(id, (view) => ({
      ...view,
      signers: view.signers.map((each, at) => (at === index ? { ...each, ...values } : each)),
    }));
  }

  /** Anyone's change to the row itself. */
  edit(id: string, values: Partial<MemoView>): void {
    this.put(id, (view) => ({ ...view, ...values }));
  }

  private since(id: string, said: readonly Said[] | undefined): readonly number[] {
    return saidSince(this.memos.find((view) => view.id === id)?.signers ?? [], said);
  }

  private put(id: string, edit: (view: MemoView) => MemoView): MemoView {
    this.memos = this.memos.map((view) => (view.id === id ? placed(edit(view)) : view));
    const found = this.memos.find((view) => view.id === id);
    if (!found) throw new Error(`no memo ${id}`);
    // As the server does: what follows an action was not compared with the sheet.
    return { ...found, changes: null, compared: false, sheetYear: null };
  }

  private readonly calls: Readonly<Record<string, (arg: never) => unknown>> = {
    callMemos: (): MemosData => ({
      language: this.options.language ?? 'th',
      user: { name: 'clerk', email: ME },
      sheet: this.sheet,
      today: '2026-03-10',
      // What was made from the sheet that is open now is compared with it.
      memos:
        this.sheet === 'มาตรการ'
          ? this.memos
          : this.memos.map((view) => ({ ...view, compared: view.sheet === this.sheet })),
    }),
    callGoTo: ({ sheet }: { readonly sheet: string }) => {
      this.sheet = sheet;
      return null;
    },
    callRecordPaper: ({ id, before, after }: PaperCall): PaperReply => {
      const now = this.memos.find((view) => view.id === id);
      const isSame = PAPER_KEYS.every((key) => now?.[key] === before[key]);
      return {
        recorded: isSame,
        memo: this.put(id, (view) => (isSame ? { ...view, ...after } : view)),
      };
    },
    callWebTable: () => ({ html: '<table lang="th">…</table>' }),
    callComments: () => this.options.comments ?? [],
    callShare: ({ id, signers }: ShareCall) => {
      const before = (index: number) => this.memos.find((view) => view.id === id)?.signers[index];
      const results = signers.map(({ index, email, role }) => {
        const refused = this.options.refusals?.[email];
        this.change(
          index,
          refused
            ? { email, role, access: 'refused', refusal: refused.refusal, accessAt: NOW }
            : {
                email,
                role,
                access: 'shared',
                refusal: null,
                permission: email,
                accessAt: NOW,
                asked: 'a',
                ...(before(index)?.decision === 'returned' ? UNDECIDED : {}),
              },
          id,
        );
        if (refused) return { index, shared: false, ...refused };
        const message = this.options.unsent?.includes(email) ? 'Google ไดรฟ์ส่งอีเมลแจ้งไม่ได้' : '';
        return { index, shared: true, refusal: null, message };
      });
      return { memo: this.put(id, (view) => view), results };
    },
    callTakeBack: ({ id, index }: TakeBackCall) =>
      this.change(index, { access: 'taken-back', permission: '', accessAt: NOW }, id),
    callShareLink: ({ id, role }: LinkCall) =>
      this.put(id, (view) => ({ ...view, linkRole: role })),
    callDecide: ({ id, index, decision, order = null, date, remark, seen }: DecideCall) => {
      const before = this.memos.find((view) => view.id === id)?.signers[index]?.decision;
      if (before !== seen) return { recorded: false, memo: this.put(id, (view) => view) };
      const decidedOn = decision ? date : '';
      return {
        recorded: true,
        memo: this.change(index, { decision, order, decidedOn, remark }, id),
      };
    },
    callCancelMemo: ({ id, reason, said }: CancelCall): CancelReply => {
      if (this.since(id, said).length > 0)
        return { cancelled: false, memo: this.put(id, (view) => view) };
      const at = { reason, at: NOW, asking: false };
      return { cancelled: true, memo: this.put(id, (view) => ({ ...view, cancelled: at })) };
    },
    callUpdateMemo: ({ id, said }: UpdateCall): UpdateReply => {
      const signers = this.since(id, said);
      if (signers.length > 0)
        return { kind: 'said-since', signers, memo: this.put(id, (view) => view) };
      const refusal = this.options.meets?.[this.met];
      this.met += 1;
      if (refusal) return refusal;
      const view = this.put(id, (old) => ({
        ...old,
        changes: null,
        updateCutOff: false,
        signers: old.signers.map((each) => ({ ...each, decision: null, remark: '' })),
      }));
      return { kind: 'updated', memo: { ...view, compared: true } };
    },
    callCompareMemos: (): CompareReply => ({ measures: this.options.comparison ?? [] }),
  };
}
