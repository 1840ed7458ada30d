/**
 * Ui: menus, dialogs and the sidebar, recorded for the test. https://developers.google.com/apps-script/reference/base/ui
 *
 * An alert suspends the script while it is open (https://developers.google.com/apps-script/guides/dialogs), and only JDBC
 * connections are said to end with that: so the lock is still held meanwhile. That the reader's time counts against the
 * six minutes is reported: a run whose work took 24 seconds was stopped at 360, its last box unanswered.
 */
import type { MenuHost, UiHost } from '../../src/gas/host';
import { NotInLocalAppsScript, requireText, signatureError } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Realm } from '../engine/realm';
import { enumeration, type Strict } from '../engine/strict';
import { type Page, pageOf } from './html-service';
import type { ButtonName, MenuEntry } from './shown';

type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface ShownAlert {
  readonly title: string | null;
  readonly prompt: string;
  readonly buttons: string;
  readonly answer: ButtonName;
}

/** What the user has in front of them. */
export interface UiRecord {
  menu: MenuEntry[];
  sidebar: (Page & { title: string | null }) | null;
  readonly dialogs: Page[];
  readonly alerts: ShownAlert[];
  readonly toasts: { readonly message: string; readonly title: string | null }[];
  /** Google's own questions for consent, each with the scopes it asked for. */
  readonly consents: (readonly string[])[];
  /** Queues the answer to the next alert that asks something; one that only says OK is never asked. */
  readonly answer: (button: ButtonName) => void;
  readonly answers: ButtonName[];
  /** Asks a person instead, who sees every alert; waits for the answer as the script does. */
  ask?: (alert: Omit<ShownAlert, 'answer'>) => ButtonName;
}

export function createUiRecord(): UiRecord {
  const answers: ButtonName[] = [];
  return {
    menu: [],
    sidebar: null,
    dialogs: [],
    alerts: [],
    toasts: [],
    consents: [],
    answers,
    answer: (button) => {
      answers.push(button);
    },
  };
}

const ALLOWED_ANSWERS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

export function createUi(
  strict: Strict,
  realm: Realm,
  record: UiRecord,
  execution: Execution,
): GoogleAppsScript.Base.Ui {
  const Button = enumeration(realm, ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const);
  const ButtonSet = enumeration(realm, ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const);
  const members: UiHost = {
    createMenu: (caption) => createMenu(strict, record, caption),
    createAddonMenu: () => createMenu(strict, record, 'Add-on'),
    alert: (...args: unknown[]) =>
      Button[
        execution.atBox(() => alert(record, ButtonSet.OK, args))
      ] as unknown as GoogleAppsScript.Base.Button,
    showModalDialog(output, title) {
      requireText('Ui', 'showModalDialog', title);
      record.dialogs.push({ ...shown('showModalDialog', output), title });
    },
    showSidebar(output) {
      record.sidebar = shown('showSidebar', output);
    },
    Button: Button as unknown as typeof GoogleAppsScript.Base.Button,
    ButtonSet: ButtonSet as unknown as typeof GoogleAppsScript.Base.ButtonSet,
  };
  return strict('Ui', members) as GoogleAppsScript.Base.Ui;
}

function shown(method: string, output: unknown): Page {
  const page = pageOf(output);
  if (!page) throw signatureError('Ui', method, [output]);
  return { ...page };
}

/** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
function alert(record: UiRecord, ok: object, args: readonly unknown[]): ButtonName {
  const buttons = args.length > 1 ? args.at(-1) : ok;
  const texts = args.length > 1 ? args.slice(0, -1) : args;
  if (typeof buttons !== 'object' || args.length === 0 || args.length > 3) {
    throw signatureError('Ui', 'alert', args);
  }
  requireText('Ui', 'alert', ...texts);
  const set = String(buttons) as ButtonSetName;
  const prompt = texts.at(-1) as string;
  const title = texts.length > 1 ? (texts[0] as string) : null;
  const answer =
    record.ask?.({ title, prompt, buttons: set }) ?? (set === 'OK' ? 'OK' : record.answers.shift());
  if (!answer || !ALLOWED_ANSWERS[set]?.includes(answer)) {
    throw new NotInLocalAppsScript(
      `queue an answer for this ${set} alert, ui.answer(…): ${prompt}`,
    );
  }
  record.alerts.push({ title, prompt, buttons: set, answer });
  return answer;
}

/** https://developers.google.com/apps-script/reference/base/menu */
function createMenu(strict: Strict, record: UiRecord, caption: string): GoogleAppsScript.Base.Menu {
  requireText('Ui', 'createMenu', caption);
  const items: MenuEntry[] = [];
  const add = (item: MenuEntry) => {
    items.push(item);
    return self;
  };
  const members: MenuHost = {
    addItem(label, command) {
      requireText('Menu', 'addItem', label, command);
      return add({ caption: label, command, items: [] });
    },
    addSeparator: () => add({ caption: '-', command: null, items: [] }),
    addToUi() {
      record.menu = [
        ...record.menu.filter((menu) => menu.caption !== caption),
        { caption, command: null, items },
      ];
    },
  };
  const self = strict('Menu', members) as GoogleAppsScript.Base.Menu;
  return self;
}
