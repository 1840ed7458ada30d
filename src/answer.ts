/** Opens a session for a command and gives every failure its words: the one place where that happens. */
import { runWhole } from './app/arrive';
import type { Reply } from './app/calls';
import { createSession, type Session } from './app/session';
import { CommandError } from './app/stopped';
import { languageOf } from './core/text/language';
import { logBug } from './gas/log';
import { createPorts } from './gas/ports';
import { userLocale } from './gas/user';
import { readyMadeTemplates } from './ready-made';
import { tellBug, tellProblem } from './words/problems';

/** A bug of ours is logged under a short reference, which is all that the user is told of it. */
export function answer<Value>(run: (session: Session) => Value): Reply<Value> {
  const language = languageOf(userLocale());
  try {
    const ports = createPorts();
    const session = createSession(ports, language, readyMadeTemplates(ports.decodeBase64));
    return { ok: true, value: runWhole(ports, () => run(session)) };
  } catch (error) {
    const message =
      error instanceof CommandError
        ? tellProblem(language, error.problem)
        : tellBug(language, logBug(error));
    return { ok: false, message };
  }
}
