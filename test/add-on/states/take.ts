/** How each step of the table of states is taken, from the sidebar that is open and from the menu, and what is told. */
import type { Runtime } from '../../../local/runtime';
import type { CallName, Reply } from '../../../src/app/calls';
import { callFailureOf } from '../../../src/core/google-failure';
import type { Language } from '../../../src/core/text/language';
import { escapeHtml } from '../../../src/gas/ui/dialogs';
import type { MenuItemName } from '../../../src/menu/items';
import { DIALOGS } from '../../../src/words/dialogs';
import { tellBrokenOff, tellReason } from '../../../src/words/failures';
import { MAIN } from '../../../src/words/sidebar/main/main';
import { fakeSoffice, withPath } from '../../local/fake-soffice';
import { type Office, registerRows } from '../office';
import type { Step } from './ends';

/** What came before the user; `text` is all that was said. */
export interface Outcome {
  readonly kind: 'done' | 'stopped' | 'asks' | 'opens';
  readonly text: string;
}

class Stopped extends Error {}

type Ask = (name: CallName, given?: unknown) => any;

/** As the sidebar does it; gives what it shows beside the result. */
const IN_PAGE: Readonly<Record<Step, (ask: Ask, language: Language, office: Office) => string>> = {
  'set-up': (ask) => {
    ask('callSetUp');
    return '';
  },
  check: (ask, language) => {
    const { unmarked } = ask('callSidebar', { mark: true }).report;
    return unmarked.length > 0 ? MAIN[language].findings.unmarked(unmarked.join(', ')) : '';
  },
  memo: (ask, language) => {
    const { draft } = ask('callFillMemo', {});
    const { id, memo } = ask('callCreateMemo', draft);
    const registered = ask('callRegisterMemo', { ...memo, id });
    return registered ? '' : MAIN[language].memo.notRegistered;
  },
  share: (ask, _language, office) => {
    const [{ รหัส: id = '' } = {}] = registerRows(office);
    const signers = [{ index: 0, email: 'palad@example.org', role: 'commenter' }];
    const { results } = ask('callShare', { id, signers });
    return results.map(({ message }: { message: string }) => message).join(' ');
  },
  choose: (ask, _language, office) => {
    // Seen when the view was opened, before the state came.
    const stamp = stampSeen(office);
    ask('callChooseTemplate', { kind: 'short', version: null, stamp });
    return '';
  },
  edit: (ask) => {
    ask('callEditTemplate', { fresh: false });
    return '';
  },
  register: (ask) => {
    ask('callMemos');
    return '';
  },
};

function stampSeen({ colleague }: Office): string {
  const reply = colleague('clerk@example.org').call('callTemplates') as {
    value: { stamp: string };
  };
  return reply.value.stamp;
}

/** Where a refusal cannot have left anything half done, the page does not speak of that. */
const READING: readonly CallName[] = ['callSidebar', 'callMemos', 'callFillMemo', 'callCreateMemo'];

export function takeInPage(office: Office, step: Step, language: Language): Outcome {
  const ask: Ask = (name, ...given) => {
    const reply = answered(office.runtime, name, given, language);
    if (!reply.ok) throw new Stopped(reply.message);
    return reply.value;
  };
  try {
    return { kind: 'done', text: IN_PAGE[step](ask, language, office) };
  } catch (problem) {
    if (!(problem instanceof Stopped)) throw problem;
    return { kind: 'stopped', text: problem.message };
  }
}

function answered(
  runtime: Runtime,
  name: CallName,
  given: readonly unknown[],
  language: Language,
): Reply<unknown> {
  try {
    return withPath(fakeSoffice(), () => runtime.call(name, ...given)) as Reply<unknown>;
  } catch (error) {
    const tell = READING.includes(name) ? tellReason : tellBrokenOff;
    throw new Stopped(tell(language, callFailureOf(error)).message);
  }
}

const IN_MENU: Readonly<Record<Step, MenuItemName>> = {
  'set-up': 'menuSetUp',
  check: 'menuCheck',
  memo: 'menuGenerate',
  share: 'menuMemos',
  choose: 'menuTemplates',
  edit: 'menuTemplates',
  register: 'menuMemos',
};

export function takeInMenu({ runtime }: Office, step: Step, language: Language): Outcome {
  withPath(fakeSoffice(), () => runtime.menu(IN_MENU[step]));
  const { dialogs, alerts, consents, sidebar } = runtime.ui;
  if (consents.length > 0) return { kind: 'asks', text: '' };
  const shown = [
    ...dialogs.map(({ title, html }) => ({ title, text: html })),
    ...alerts.map(({ title, prompt }) => ({ title, text: asHtml(prompt) })),
  ];
  if (sidebar && shown.length === 0) return { kind: 'opens', text: '' };
  const [only] = shown;
  if (!only || shown.length > 1) throw new Error(`${shown.length} boxes for one click`);
  const kind = only.title === DIALOGS[language].problemTitle ? 'stopped' : 'done';
  return { kind, text: only.text };
}

/** As a box of the add-on's own writes it. */
export function asHtml(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}
