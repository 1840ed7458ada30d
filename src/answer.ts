/** Opens a session for a command and gives every failure its words: the one place where that happens. */
import { runWhole } from './app/arrive';
import type { Reply } from './app/calls';
import { createSession, type Session } from './app/session';
import { CommandError } from './app/stopped';
import { failureOf, isGoogles } from './core/google-failure';
import { type Language, languageOf } from './core/text/language';
import { logBug } from './gas/log';
import { createPorts } from './gas/ports';
import { userLocale } from './gas/user';
import { readyMadeTemplates } from './ready-made';
import { type Told, tellBrokenOff, tellUnread } from './words/failures';
import { tellBug, tellProblem } from './words/problems';

/** `reads`: it changes nothing, so that nothing can be half done. */
export function answer<Value>(run: (session: Session) => Value, reads = false): Reply<Value> {
  const language = languageOf(userLocale());
  try {
    const ports = createPorts();
    const session = createSession(ports, language, readyMadeTemplates(ports.decodeBase64));
    return { ok: true, value: runWhole(ports, () => run(session)) };
  } catch (error) {
    return { ok: false, ...tell(language, error, reads) };
  }
}

/**
 * What is neither a problem of the user's nor a refusal of Google's is a bug: logged under a short reference. A refusal
 * in words that nobody here knows is logged too, and told in these words.
 */
function tell(language: Language, error: unknown, reads: boolean): Told {
  if (error instanceof CommandError) return tellProblem(language, error.problem);
  const failure = failureOf(error);
  const broken = () =>
    reads ? tellUnread(language, failure) : tellBrokenOff(language, failure, true);
  if (failure.kind !== 'unknown') return broken();
  const reference = logBug(error);
  return isGoogles(error) ? broken() : tellBug(language, reference, failure.text);
}
