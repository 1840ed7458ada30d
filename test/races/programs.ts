/** What two users do at one time to one office: commands that meet in the same rows and sheets. */
import { readRecord } from '../../src/core/sign-off/record';
import { setCell } from '../add-on/memo-office';
import { ask, generate, type Office, registerRows } from '../add-on/office';
import { byCall, type Told } from '../faults/reply';
import { MEASURES, SETTINGS, type Staged, usual } from '../faults/stage';
import { storePlainRequest } from '../faults/unit-commands';

/** `who` is at the sheet. */
export type Program = (office: Office, who: string) => Told;

const idOf = (office: Office) => registerRows(office)[0]?.รหัส ?? '';
const decisionOf = (office: Office) =>
  readRecord(registerRows(office)[0]?.ข้อมูลการเสนอ ?? '')?.signers[0]?.decision ?? null;
const stampOf = (office: Office) =>
  ask<{ stamp: string }>({ runtime: office.colleague('clerk@example.org') }, 'callTemplates').stamp;

const share = (index: number, email: string) => (office: Office) =>
  byCall(office.runtime, 'callShare', {
    id: idOf(office),
    signers: [{ index, email, role: 'commenter' }],
  });

const addSigner = (name: string) => (office: Office) =>
  byCall(office.runtime, 'callSaveSigners', [
    {
      row: null,
      before: null,
      after: { order: '3', heading: 'ทราบ', name, position: 'ผู้ตรวจ', actingFor: '', email: '' },
    },
  ]);

const setting = (key: string, after: string) => (office: Office) =>
  byCall(office.runtime, 'callSaveSettings', [{ key, before: '', after }]);

export const PROGRAMS: Readonly<Record<string, Program>> = {
  generate: ({ runtime }) => byCall(runtime, 'callGenerate', {}),
  'share with the first': share(0, 'palad@example.org'),
  'share with the second': share(1, 'mayor@example.org'),
  decide: (office) =>
    byCall(office.runtime, 'callDecide', {
      id: idOf(office),
      index: 0,
      decision: 'approved',
      date: '2026-03-10',
      remark: '',
      seen: decisionOf(office),
    }),
  update: (office) =>
    byCall(office.runtime, 'callUpdateMemo', { id: idOf(office), askAgain: true }),
  'open by link': (office) =>
    byCall(office.runtime, 'callShareLink', { id: idOf(office), role: 'reader' }),
  'set the agency': setting('agency', 'เทศบาล'),
  'set the telephone': setting('phone', '0812345678'),
  'add one signer': addSigner('(ชื่อ–สกุล ง)'),
  'add another signer': addSigner('(ชื่อ–สกุล จ)'),
  'choose a template': (office) =>
    byCall(office.runtime, 'callChooseTemplate', {
      kind: 'short',
      version: null,
      stamp: stampOf(office),
    }),
  fix: ({ runtime }) =>
    byCall(runtime, 'callFix', [
      { sheet: SETTINGS, cell: 'B2', before: 'รายงาน ๒๕๖9', after: 'รายงาน ๒๕๖๙' },
    ]),
  check: ({ runtime }) => byCall(runtime, 'callCheck'),
  // Each begins a batch of one's own; whoever comes second is told whose is open, or goes on with one's own.
  'write to a unit': ({ runtime }, who) =>
    byCall(runtime, 'callMakeUnit', {
      batch: `2026-03-10 09:05 ${who}`,
      units: ['กองคลัง', 'กองช่าง'],
      unit: 'กองคลัง',
      template: 'office',
    }),
  'write to another unit': ({ runtime }, who) =>
    byCall(runtime, 'callMakeUnit', {
      batch: `2026-03-10 09:05 ${who}`,
      units: ['กองคลัง', 'กองช่าง'],
      unit: 'กองช่าง',
      template: 'office',
    }),
  'look at the units': ({ runtime }) => byCall(runtime, 'callUnits'),
  'look at the memos': ({ runtime }) => byCall(runtime, 'callMemos'),
  'set up': ({ runtime }) => byCall(runtime, 'callSetUp'),
};

/** A memo made twenty minutes ago, a measure changed since, and a cell to mend. */
export function stageRace(): Promise<Staged> {
  return usual((office) => {
    storePlainRequest(office);
    generate(office);
    office.wait(20);
    setCell(office, MEASURES, 'H2', '');
    setCell(office, MEASURES, 'F2', '/');
    setCell(office, SETTINGS, 'B2', 'รายงาน ๒๕๖9');
    setCell(office, MEASURES, 'D4', 'กองช่าง');
  });
}
