/**
 * The studio's spreadsheet with everyone at it: answers what pages ask, runs the script for each user,
 * and says what happened. Synchronous throughout, as Apps Script is; `wait` is how an alert gets its
 * answer while the script stands still.
 */
import { randomBytes } from 'node:crypto';
import { type Drive, openDrive } from '../local/drive/folder';
import { askDrive } from '../local/drive/rest';
import { createRuntime, type Runtime } from '../local/runtime';
import type { ButtonName } from '../local/services/shown';
import type { ShownAlert } from '../local/services/ui';
import { type SwitchName, switchOn } from '../local/switches';
import { openWorkbook, type Workbook } from '../local/workbook/workbook';
import { addComment, driveView, fileContent, replaceContent, SCRIPT_ID } from './drive-view';
import { sheetOf, typeInto } from './edit';
import type { Caller, Done, Requests, ScriptProblem } from './protocol';
import { tabsOf, viewSheet } from './sheet-view';
import { USERS } from './users';
import { type Outlet, standingOf, watch } from './watch';

export interface WorldOptions {
  readonly file: string;
  readonly dist: string;
  readonly driveFolder: string;
  /** ISO time at which the clock stands; the real time if left out. */
  readonly now?: string;
  /** What goes wrong for everyone from the start; nothing if left out. */
  readonly switches?: readonly SwitchName[];
}

export type World = {
  readonly [Name in keyof Requests]: (
    caller: Caller,
    ask: Requests[Name]['ask'],
  ) => Requests[Name]['answer'];
};

interface Desk {
  readonly runtime: Runtime;
  readonly user: { readonly email: string; locale: string };
  /** What the script gets for this user, to ask Drive itself. */
  readonly token: string;
}

/** Sheets does not show the menu of a bound script to those who may only look. */
const VIEWERS_MAY_NOT: ScriptProblem = {
  name: 'ViewOnly',
  message: 'You can view this spreadsheet but not edit it.',
};

export async function createWorld(options: WorldOptions, outlet: Outlet): Promise<World> {
  const workbook = await openWorkbook(options.file, { owner: USERS.owner.email });
  const drive = openDrive(options.driveFolder);
  const desks = new Map<string, Desk>();
  const deskOf = (caller: Caller): Desk => {
    const desk = desks.get(caller.user) ?? openDesk(options, workbook, drive, caller);
    desk.user.locale = caller.locale;
    desks.set(caller.user, desk);
    return desk;
  };
  /** Runs the script for a page, and tells what came of it. */
  const perform = <Value>(caller: Caller, act: (runtime: Runtime) => Value): Done<Value> => {
    if (!USERS[caller.user].mayEdit) return { ok: false, problem: VIEWERS_MAY_NOT };
    const { runtime } = deskOf(caller);
    const report = watch({ client: caller.client, runtime, drive, outlet });
    runtime.ui.ask = (alert) => {
      report();
      return ask(outlet, workbook, caller, alert);
    };
    try {
      return { ok: true, value: act(runtime) };
    } catch (problem) {
      return { ok: false, problem: problemOf(problem) };
    } finally {
      report();
    }
  };

  return {
    open(caller) {
      const { runtime } = deskOf(caller);
      runtime.ui.menu = [];
      // "They do not run if a file is opened in read-only (view or comment) mode."
      // https://developers.google.com/apps-script/guides/triggers#restrictions
      const started = USERS[caller.user].mayEdit
        ? perform(caller, () => runtime.onOpen())
        : { ok: true as const };
      return {
        workbook: workbook.name,
        user: USERS[caller.user],
        users: Object.values(USERS),
        menus: runtime.ui.menu,
        tabs: tabsOf(workbook),
        standing: standingOf(runtime),
        problem: started.ok ? null : started.problem,
      };
    },
    view: (_caller, { sheet, around }) => viewSheet(workbook, sheetOf(workbook, sheet), around),
    stand(caller, { sheet, selection }) {
      const { seat } = deskOf(caller).runtime;
      seat.sheet = sheetOf(workbook, sheet);
      seat.selection = selection;
      return null;
    },
    edit(caller, { sheet, cells }) {
      const done = perform(caller, (runtime) => {
        const { email } = USERS[caller.user];
        const edit = typeInto({ workbook, email }, sheetOf(workbook, sheet), cells);
        try {
          if (edit) runtime.onEdit(edit);
        } catch (problem) {
          // Nobody sees a simple trigger fail; it stands in the execution log only.
          runtime.logs.push({ level: 'error', message: problemOf(problem).message });
        }
        return null;
      });
      outlet.tell(null, { kind: 'changed' });
      return done;
    },
    menu: (caller, { command }) =>
      perform(caller, (runtime) => {
        runtime.menu(command);
        return null;
      }),
    call: (caller, { name, args }) =>
      perform(caller, (runtime) =>
        JSON.stringify(runtime.call(name, ...(JSON.parse(args) as unknown[]))),
      ),
    answer(_caller, { alert, button }) {
      outlet.answered(alert, button);
      return null;
    },
    drive: (caller) => driveView(drive, USERS[caller.user].email),
    file: (caller, { id }) => fileContent(drive, USERS[caller.user].email, id),
    replace(caller, file) {
      const time = new Date(options.now ?? Date.now()).toISOString();
      const done = replaceContent(drive, USERS[caller.user].email, file, time);
      outlet.tell(null, { kind: 'drive' });
      return done;
    },
    comment(caller, comment) {
      const time = new Date(options.now ?? Date.now()).toISOString();
      const done = addComment(drive, USERS[caller.user].email, comment, time);
      outlet.tell(null, { kind: 'drive' });
      return done;
    },
    fail(caller, failure) {
      const { runtime } = deskOf(caller);
      if ('crashAfter' in failure) runtime.crashAfter(failure.crashAfter);
      else if ('refuseCalls' in failure) runtime.refuseCalls(failure.refuseCalls);
      else runtime.failOn(failure);
      return null;
    },
    rest(_caller, { token, path }) {
      const desk = [...desks.values()].find((each) => each.token === token);
      const sight = desk
        ? { drive, email: desk.user.email, execution: { appId: SCRIPT_ID } }
        : null;
      const { status, type, body } = askDrive(sight, path);
      return { status, type, base64: body.toString('base64') };
    },
    gone(caller) {
      outlet.gone(caller.client);
      return null;
    },
  };
}

function openDesk(
  { dist, now, switches = [] }: WorldOptions,
  workbook: Workbook,
  drive: Drive,
  caller: Caller,
): Desk {
  const user = { email: USERS[caller.user].email, locale: caller.locale as string };
  const clock = now === undefined ? {} : { now: new Date(now) };
  const token = `ya29.${randomBytes(24).toString('base64url')}`;
  const script = { dist, workbook, drive, user, token, appId: SCRIPT_ID, ...clock };
  const runtime = createRuntime(script);
  switchOn(switches, { runtime, drive });
  return { user, token, runtime };
}

let alerts = 0;

function ask(
  outlet: Outlet,
  workbook: Workbook,
  { client }: Caller,
  alert: Omit<ShownAlert, 'answer'>,
): ButtonName {
  // "LockService locks don't persist across the suspension."
  // https://developers.google.com/apps-script/reference/base/ui#alert(String)
  workbook.lock.holder = null;
  alerts += 1;
  outlet.tell(client, { kind: 'alert', id: alerts, ...alert });
  return outlet.wait(alerts, client);
}

function problemOf(problem: unknown): ScriptProblem {
  return problem instanceof Error
    ? { name: problem.name, message: problem.message }
    : { name: 'Error', message: String(problem) };
}
