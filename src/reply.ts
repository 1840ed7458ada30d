/** Composition root: wires Google's services to a command, and what fails to the user's words. */
import { CommandError } from './app/command-error';
import { templateToFill } from './app/template/in-use';
import { tellFinding } from './core/checks';
import { createPorts } from './gas/ports';
import { readyMadeTemplates } from './ready-made';
import type { Session as CommandSession } from './session';
import { languageOf, MESSAGES, tellProblem } from './words';
import { templateTitle } from './words/register';

/** What a call from the sidebar or a program gets: plain JSON, with the user's words where it failed. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** The one place where a failure gets its words; a bug of ours is logged under a short reference. */
export function reply<Value>(run: (session: CommandSession) => Value): Reply<Value> {
  const language = userLanguage();
  const messages = MESSAGES[language];
  try {
    return { ok: true, value: run(beginSession(language)) };
  } catch (error) {
    if (error instanceof CommandError) {
      return { ok: false, message: tellProblem(messages, error.problem) };
    }
    const reference = Utilities.getUuid().slice(0, 8);
    console.error(
      `${reference} ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    return { ok: false, message: messages.problems.bug(reference) };
  }
}

function beginSession(language: CommandSession['language']): CommandSession {
  const ports = createPorts();
  const messages = MESSAGES[language];
  const readyMade = readyMadeTemplates(ports.decodeBase64);
  return {
    ports,
    messages,
    language,
    readyMade,
    tell: (finding) => tellFinding(language, finding),
    templateFor: (target, instead) => () => {
      const template = templateToFill(ports, readyMade, target, instead);
      return { ...template, title: templateTitle(template.used) };
    },
  };
}

export function userLanguage(): CommandSession['language'] {
  return languageOf(Session.getActiveUserLocale());
}
