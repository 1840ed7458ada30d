/**
 * A made-up store of templates behind the template page: it remembers, stamps and refuses as the server
 * does, without a workbook, so that a test can put any state before the page.
 */

import type {
  ChoiceResult,
  EditingDoc,
  EmblemView,
  TemplateFile,
  TemplatesData,
  TemplateUse,
  TemplateVersion,
  ToldTemplateProblem,
} from '../../src/app/template/data';
import type { EmblemCall } from '../../src/app/template/save-emblem';
import type { TemplateRef } from '../../src/core/template/ready-made';
import type { ListedGroup } from '../../src/core/template/tag-list';
import { EDITED } from './page-server';
import type { Answering } from './sidebar-page';
import { tagGroups } from './template-tags';

const NOBODY: TemplateUse = { kind: 'official', version: null, name: '', when: '', who: '' };
const DOC: EditingDoc = {
  name: 'แม่แบบบันทึกข้อความ (สำหรับแก้ไข)',
  link: 'https://docs.google.com/document/d/edit-1/edit',
};
const ME = 'clerk@example.org';
const COLLEAGUE = 'colleague@example.org';
const NOW = '10 มีนาคม 2569 09:30';
const EARLIER = '2 มีนาคม 2569 14:05';

/** What the page is given to fetch the edited Doc with. */
export const TOKEN = 'ya29.token-of-the-test';

export interface TemplateOfficeOptions {
  readonly language?: 'th' | 'en';
  readonly versions?: readonly TemplateVersion[];
  readonly present?: TemplateUse;
  readonly presentAsks?: boolean;
  readonly toUnits?: TemplateUse;
  readonly damaged?: boolean;
  readonly emblem?: EmblemView | null;
  readonly editing?: EditingDoc | null;
  readonly groups?: readonly ListedGroup[];
  /** What the check finds, whatever it is given. */
  readonly problems?: readonly ToldTemplateProblem[];
  /** The sheet has no measures. */
  readonly sample?: boolean;
}

export class TemplateOffice {
  present: TemplateUse;
  versions: readonly TemplateVersion[];
  emblem: EmblemView | null;
  editing: EditingDoc | null;
  damaged: boolean;
  problems: readonly ToldTemplateProblem[];
  previews = 0;
  /** What the page sent, by call, the newest last. */
  readonly sent: { readonly name: string; readonly args: readonly any[] }[] = [];
  private stamp = 1;

  constructor(private readonly options: TemplateOfficeOptions = {}) {
    this.present = options.present ?? NOBODY;
    this.versions = options.versions ?? [];
    this.emblem = options.emblem ?? null;
    this.editing = options.editing ?? null;
    this.damaged = options.damaged ?? false;
    this.problems = options.problems ?? [];
  }

  readonly answer: Answering = (name, args) => {
    this.sent.push({ name, args });
    const run = this.calls[name];
    if (!run) throw new Error(`no ${name} here`);
    const value = run(args[0] as never);
    return typeof value === 'string'
      ? { ok: false, message: value }
      : { ok: true, value: value ?? null };
  };

  /** A colleague at the same workbook chooses another. */
  colleagueChooses(choice: TemplateRef): void {
    this.use(choice, COLLEAGUE, EARLIER);
  }

  data(): TemplatesData {
    const { present, damaged, versions, emblem, editing } = this;
    const { language = 'th', groups = tagGroups } = this.options;
    const { presentAsks = false, toUnits = null } = this.options;
    const stamp = String(this.stamp);
    const use = { present, presentAsks, toUnits };
    return { language, ...use, stamp, damaged, versions, emblem, editing, groups };
  }

  private preview() {
    this.previews += 1;
    const link = 'https://docs.google.com/document/d/preview-1/edit';
    return { id: 'preview-1', name: 'ตัวอย่าง', link, sample: this.options.sample ?? false };
  }

  /** By name; a string is a refusal in the server's words. */
  private readonly calls: Readonly<Record<string, (arg: never) => unknown>> = {
    callTemplates: () => this.data(),
    callEditTemplate: ({ fresh }: { fresh: boolean }) => {
      if (fresh || !this.editing) {
        this.editing = { ...DOC, link: DOC.link.replace('1', String(this.sent.length)) };
      }
      return this.editing;
    },
    callFindEdited: () => ({
      name: 'แม่แบบบันทึกข้อความ.docx',
      base: 'base-1',
      address: EDITED,
      token: TOKEN,
    }),
    callCheckTemplate: ({ name }: TemplateFile) => this.checked(name),
    callPreviewTemplate: () => this.preview(),
    callPreviewMemo: () => this.preview(),
    callBinPreviews: () => {
      this.previews = 0;
    },
    callUseTemplate: ({ name, base64, stamp }: TemplateFile & { stamp: string }) => {
      const conflict = this.conflict(stamp);
      if (conflict) return conflict;
      const version = (this.versions[0]?.version ?? 0) + 1;
      const made = { kind: 'own', version, name, who: ME, when: NOW, size: base64.length } as const;
      this.versions = [made, ...this.versions];
      this.use(made, ME, NOW);
      return { chosen: true };
    },
    callChooseTemplate: ({ stamp, ...choice }: TemplateRef & { stamp: string }) => {
      const conflict = this.conflict(stamp);
      if (conflict) return conflict;
      this.use(choice, ME, NOW);
      return { chosen: true };
    },
    callDownloadTemplate: ({ kind, version }: TemplateRef) => ({
      name: `${kind}${version ?? ''}.docx`,
      base64: 'UEsDBA==',
    }),
    callSaveEmblem: ({ base64, stamp }: EmblemCall) => {
      if (base64 !== null && !/^(iVBORw0KGgo|\/9j\/)/.test(base64)) {
        return 'ไฟล์นี้ไม่ใช่รูป PNG หรือ JPEG';
      }
      const type = base64?.startsWith('/9j/') ? 'image/jpeg' : 'image/png';
      if (stamp !== (this.emblem?.stamp ?? '')) return { saved: false };
      const next = `${Number(stamp) + 1}`;
      this.emblem = base64 === null ? null : { type, base64, when: NOW, who: ME, stamp: next };
      return { saved: true };
    },
  };

  private checked(name = '') {
    if (/\.doc$/.test(name)) {
      const message = 'ไฟล์นี้เป็น .doc รุ่นเก่า กรุณาเปิดแล้วบันทึกเป็น .docx';
      return { usable: false, problems: [{ severity: 'error', message, place: '', around: '' }] };
    }
    const usable = this.problems.every(({ severity }) => severity !== 'error');
    return { usable, problems: this.problems };
  }

  private conflict(stamp: string): ChoiceResult | null {
    if (stamp === String(this.stamp)) return null;
    return { chosen: false, present: this.present, stamp: String(this.stamp) };
  }

  private use({ kind, version }: TemplateRef, who: string, when: string): void {
    const name = this.versions.find((each) => each.version === version)?.name ?? '';
    this.present = { kind, version, name, who, when };
    this.damaged = false;
    this.stamp += 1;
  }
}
