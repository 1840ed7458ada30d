/** What must hold of an office after any mishap, whatever the command was: each sentence names what does not. */
import { readRecord } from '../../src/core/sign-off/record';
import type { Office } from '../add-on/office';
import { registerRows } from '../add-on/office';
import { cellsOf, memoDocs, REGISTER, SETTINGS, STAFFS_OWN, STORE, sheetNames } from './stage';

export interface Trial {
  readonly before: Office;
  readonly after: Office;
  /** The sheets that the command writes on; the register and the store are always the add-on's. */
  readonly mayChange: readonly string[];
}

/** At any moment, also right after a cut. */
export function brokenAtOnce(trial: Trial): string[] {
  return [
    ...staffCells(trial),
    ...lostRows(trial),
    ...doubledRows(trial),
    ...unknownDocs(trial),
    ...hiddenAccess(trial),
    ...(trial.after.workbook.lock.holder === null ? [] : ['the lock is kept']),
  ];
}

/** Once the memos have been looked at: nothing is left open. */
export function brokenAfterLook(trial: Trial): string[] {
  return [
    ...brokenAtOnce(trial),
    ...openQuestions(trial),
    ...untrueAccess(trial),
    ...untrueRoles(trial),
  ];
}

/** Once they have been looked at when no command can still be under way. */
export function brokenAtLast(trial: Trial): string[] {
  const isOpen = registerRows(trial.after).some((row) => row.สถานะบันทึก === 'กำลังสร้างเอกสาร');
  return [...brokenAfterLook(trial), ...(isOpen ? ['a row stays “being made”'] : [])];
}

const text = (value: unknown) => JSON.stringify(value);

function staffCells({ before, after, mayChange }: Trial): string[] {
  const ours = [REGISTER, STORE, ...mayChange];
  const changed = sheetNames(before)
    .filter((name) => !ours.includes(name))
    .filter((name) => text(cellsOf(before, name)) !== text(cellsOf(after, name)));
  const own = (office: Office) =>
    cellsOf(office, SETTINGS).some((row) => text(row) === text(STAFFS_OWN));
  return [
    ...changed.map((name) => `staff's cells have changed on ${name}`),
    ...(own(before) && !own(after) ? ["a row of the staff's own is lost"] : []),
  ];
}

function lostRows({ before, after }: Trial): string[] {
  const now = registerRows(after);
  return registerRows(before).flatMap((row) => {
    // One that has lost its id is known by its link.
    const same = now.find(({ รหัส, ลิงก์ }) => (row.รหัส ? รหัส === row.รหัส : ลิงก์ === row.ลิงก์));
    if (!same) return ['a row of the register is lost'];
    if (row.ลิงก์ && same.ลิงก์ !== row.ลิงก์) return ['a row has lost its link'];
    const hadRecord = readRecord(row.ข้อมูลการเสนอ ?? '') !== null;
    return hadRecord && !readRecord(same.ข้อมูลการเสนอ ?? '') ? ['a record is broken'] : [];
  });
}

const isNameless = ({ รหัส }: Record<string, string>) => !รหัส;

function doubledRows({ before, after }: Trial): string[] {
  const rows = registerRows(after);
  const doubled = (key: string) => {
    const filled = rows.flatMap((row) => row[key] || []);
    return new Set(filled).size < filled.length;
  };
  return [
    ...(doubled('รหัส') ? ['two rows with one id'] : []),
    ...(doubled('ลิงก์') ? ['two rows with one link'] : []),
    ...(rows.filter(isNameless).length > registerRows(before).filter(isNameless).length
      ? ['a row without an id']
      : []),
  ];
}

/** The self-test's Doc has no row, and is in the bin when it ends well. */
function unknownDocs({ before, after }: Trial): string[] {
  const idsIn = (office: Office) => registerRows(office).map(({ รหัส }) => รหัส);
  const ids = idsIn(after);
  // Of a row that has lost its id, or is gone, nobody knows before it is restored.
  const unknown = memoDocs(before).filter(
    ({ appProperties }) => !idsIn(before).includes(appProperties.itaMemoId ?? ''),
  );
  return memoDocs(after)
    .filter(({ id }) => !unknown.some((each) => each.id === id))
    .filter(({ name }) => !name.includes('self-test'))
    .filter(({ appProperties }) => !ids.includes(appProperties.itaMemoId))
    .map(() => 'a memo in Drive that no row knows');
}

interface Access {
  /** Who can open it in Drive besides its maker: addresses, or `anyone`. */
  readonly drive: readonly string[];
  /** Who can, as the register says. */
  readonly register: readonly string[];
  /** Of whom it says that it does not know. */
  readonly asked: readonly string[];
}

function accessOf(office: Office): Access[] {
  return memoDocs(office).flatMap(({ permissions, appProperties }) => {
    const row = registerRows(office).find(({ รหัส }) => รหัส === appProperties.itaMemoId);
    const record = readRecord(row?.ข้อมูลการเสนอ ?? '');
    if (!record) return [];
    const { signers, link } = record;
    const of = (access: string) =>
      signers.flatMap((each) => (each.access === access ? each.email : []));
    return {
      drive: permissions.flatMap(({ role, emailAddress }) =>
        role === 'owner' ? [] : (emailAddress ?? 'anyone'),
      ),
      register: [...of('shared'), ...(link?.permission ? ['anyone'] : [])],
      asked: [...of('sending'), ...(link?.permission === '' ? ['anyone'] : [])],
    };
  });
}

function hiddenAccess({ before, after }: Trial): string[] {
  // Whom somebody has let in by hand the register cannot know before it is asked to look.
  const letIn = accessOf(before).flatMap(({ drive, register, asked }) =>
    drive.filter((who) => ![...register, ...asked].includes(who)),
  );
  return accessOf(after).flatMap(({ drive, register, asked }) =>
    drive
      .filter((who) => !letIn.includes(who))
      .filter((who) => !register.includes(who) && !asked.includes(who))
      .map((who) =>
        who === 'anyone'
          ? 'open to anyone, and the register says closed'
          : 'somebody can open it, and the register says not',
      ),
  );
}

function untrueAccess({ after }: Trial): string[] {
  return accessOf(after).flatMap(({ drive, register }) =>
    register
      .filter((who) => !drive.includes(who))
      .map(() => 'the register says that somebody can open it, who cannot'),
  );
}

/** What those who can open it may do there. */
function untrueRoles({ after }: Trial): string[] {
  return memoDocs(after).flatMap(({ permissions, appProperties }) => {
    const row = registerRows(after).find(({ รหัส }) => รหัส === appProperties.itaMemoId);
    const { signers = [], link = null } = readRecord(row?.ข้อมูลการเสนอ ?? '') ?? {};
    const said = [
      ...signers.flatMap(({ access, email, role }) => (access === 'shared' ? [[email, role]] : [])),
      ...(link?.permission ? [['anyone', link.role]] : []),
    ];
    return permissions.flatMap(({ role, emailAddress = 'anyone' }) =>
      said.some(([who, may]) => who === emailAddress && may !== role)
        ? ['the register names another role than Drive']
        : [],
    );
  });
}

function openQuestions({ after }: Trial): string[] {
  const isUnknown = accessOf(after).some(({ asked }) => asked.length > 0);
  return isUnknown ? ['what became of a sharing stays unknown'] : [];
}
