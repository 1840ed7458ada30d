/**
 * The bundle main.js, of which globals.js asks one thing at a time: a row of the calls, or of the menu, by its name.
 * It is run at the first such question, so that whatever needs none of it (see triggers.ts) does not wait for it.
 */
import { answer } from './answer';
import { CALLS, type CallName, type Reply } from './app/calls';
import type { Session } from './app/session';
import { CommandError } from './app/stopped';
import { letGoogleAsk, refusedFor } from './consent';
import { languageOf } from './core/text/language';
import { letLockGo } from './gas/lock';
import { showDialog } from './gas/ui/dialogs';
import { userLocale } from './gas/user';
import * as commands from './menu/commands';
import { MENU_ITEMS, type MenuItemName } from './menu/items';
import { line, smallPrint } from './menu/lines';
import { DIALOGS } from './words/dialogs';

const COMMANDS: Readonly<Record<keyof typeof commands, (session: Session) => void>> = {
  ...commands,
};

export function call(name: CallName, given: unknown): Reply<unknown> {
  const { needs } = CALLS[name];
  if (!('triesFirst' in CALLS[name])) return refusedFor(needs) ?? run(name, given);
  const reply = run(name, given);
  return reply.ok ? reply : (refusedFor(needs) ?? reply);
}

function run(name: CallName, given: unknown): Reply<unknown> {
  const { shape, command } = untyped(name);
  return answer(
    (session) => {
      const fitted = shape.read(given);
      if (!fitted.ok) throw new CommandError({ kind: 'bad-call', misfit: fitted.misfit });
      return command(session, fitted.value);
    },
    'reads' in CALLS[name],
  );
}

/** What crossed the wire has lost its type until it has been read by the row's shape. */
function untyped(name: CallName) {
  const { given: shape, run: command } = CALLS[name];
  return { shape, command: command as (session: Session, given: unknown) => unknown };
}

export function menu(name: MenuItemName): void {
  const { command, needs } = MENU_ITEMS[name];
  letGoogleAsk(needs);
  const reply = answer(COMMANDS[command]);
  if (reply.ok) return;
  letLockGo();
  const language = languageOf(userLocale());
  showDialog({
    title: DIALOGS[language].problemTitle,
    lines: [line(reply.message, 'error'), ...smallPrint(reply.detail)],
    language,
  });
}
