/** What a step may not leave behind, however it ended: the workbook, Drive and the lock as they then are. */
import { STATES } from '../../../src/app/register/columns';
import { ask, noteAt, type Office, registerRows } from '../office';
import type { Step } from './ends';
import { FAULTY_CELL, MEASURES, REGISTER, SETTINGS, SIGNERS, STORE } from './names';

/** In the cell that the add-on alone reads. */
const SENDING = '"access":"sending"';

const OWN_SHEETS = [MEASURES, SETTINGS, SIGNERS, REGISTER];

const isEmpty = (value: unknown) => (value ?? '') === '';

/** Memos, and the documents for editing the template, that are not in the bin. */
export function docsOf({ drive }: Office) {
  const live = drive.files.filter(({ trashed }) => !trashed);
  const of = (key: string) => live.filter(({ appProperties }) => key in appProperties);
  return { memos: of('itaMemoId'), templates: of('itaMemoTemplate') };
}

/** Everything that could be half done, by name; none where nothing is. */
export function halfDone(office: Office): string[] {
  const { workbook } = office;
  const rows = registerRows(office);
  const { memos } = docsOf(office);
  const linked = rows.filter(({ ลิงก์: link = '' }) => link !== '');
  const blank = [...OWN_SHEETS, STORE].filter((name) => {
    const sheet = workbook.book.getWorksheet(name);
    return sheet?.getSheetValues().flat().every(isEmpty) ?? false;
  });
  const shares = memos.flatMap(({ permissions }) =>
    permissions.filter(({ role }) => role !== 'owner'),
  );
  const told = rows.map((row) => Object.values(row).join(' ')).join(' ');
  return [
    ...(workbook.lock.holder === null ? [] : ['the lock is held']),
    ...(rows.some((row) => row.สถานะบันทึก === STATES.making) ? ['a memo is being made'] : []),
    ...(memos.length === linked.length ? [] : [`${memos.length} Docs, ${linked.length} links`]),
    ...(told.includes(SENDING) ? ['a memo is being shared'] : []),
    ...(shares.every(({ emailAddress = '' }) => told.includes(emailAddress))
      ? []
      : ['a share that no row tells of']),
    ...blank.map((name) => `${name} is blank`),
  ];
}

/** Everything in the workbook and Drive, for telling whether anything is other than before. */
export function allOf({ workbook, drive }: Office): string {
  return JSON.stringify([workbook.book.model.sheets, drive.files, drive.mails]);
}

/** What a sheet holds. */
export function contentOf({ workbook }: Office, name: string): string {
  return JSON.stringify(workbook.book.getWorksheet(name)?.model ?? null);
}

/** Whether the step has come to what it is for. */
export function isReached(office: Office, step: Step): boolean {
  const { workbook } = office;
  const names = workbook.book.worksheets.map(({ name }) => name);
  const { memos, templates } = docsOf(office);
  switch (step) {
    case 'set-up':
      return OWN_SHEETS.every((own) => names.filter((name) => name.startsWith(own)).length === 1);
    case 'check': {
      const [sheet = '', cell = ''] = FAULTY_CELL.split('!');
      return noteAt(office, sheet, cell).includes('ITA Memo');
    }
    case 'memo':
      return memos.length === 2 && registerRows(office).at(-1)?.สถานะบันทึก === STATES.made;
    case 'share':
      return (
        memos[0]?.permissions.filter(({ emailAddress }) => emailAddress === 'palad@example.org')
          .length === 1
      );
    case 'choose':
      return presentKind(office) === 'short';
    case 'edit':
      return templates.length === 1;
    case 'register':
      return registerRows(office).length === 1;
  }
}

function presentKind({ colleague }: Office): string {
  const runtime = colleague('clerk@example.org');
  return ask<{ present: { kind: string } }>({ runtime }, 'callTemplates').present.kind;
}
