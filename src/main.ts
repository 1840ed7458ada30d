/** Composition root: wires Google's services to the commands, and what fails to the user's words. */
import templateForDocs from 'built-in:template-docs';
import templateForWord from 'built-in:template-word';
import { check } from './app/check';
import { CommandError } from './app/command-error';
import { type Generated, type GenerateOptions, generateMemo } from './app/generate-memo';
import type { SheetChoice } from './app/read-workbook';
import type { Report } from './app/report';
import { makeWordMemo, type WordMemo } from './app/word-memo';
import { showDialog } from './gas/dialogs';
import { addMenu } from './gas/menu';
import { createPorts } from './gas/ports';
import * as menu from './menu-commands';
import { languageOf, MESSAGES, type Messages, tellFinding, tellProblem } from './messages';
import type { Session as CommandSession } from './session';

/** What a call from the sidebar or a program gets: plain JSON, with the user's words where it failed. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export interface GenerateCall extends GenerateOptions {
  /** A .docx to fill instead of the office's template, in base64. */
  readonly template?: string;
}

export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi(), MESSAGES[userLanguage()]);
}

export const menuCheck = menuCommand(menu.checkCommand);
export const menuGenerate = menuCommand(menu.generateCommand);
export const menuSetUp = menuCommand(menu.setUpCommand);
export const menuSelfTest = menuCommand(menu.selfTestCommand);

export function callCheck(choice: SheetChoice = {}): Reply<Report> {
  return reply(({ ports, tell }) => check(ports, tell, choice).report);
}

export function callGenerate({ template, ...options }: GenerateCall = {}): Reply<Generated> {
  return reply(({ ports, tell, template: official }) => {
    const source = template === undefined ? official : () => ports.decodeBase64(template);
    return generateMemo(ports, tell, source, options);
  });
}

/** The memo as a .docx for Word, with the official typeface and figures; makes no Doc. */
export function callWordMemo(choice: SheetChoice = {}): Reply<WordMemo> {
  return reply(({ ports, tell }) =>
    makeWordMemo(ports, check(ports, tell, choice), () => ports.decodeBase64(templateForWord)),
  );
}

function menuCommand(run: (session: CommandSession) => void): () => void {
  return () => {
    const answer = reply(run);
    if (answer.ok) return;
    const language = userLanguage();
    showDialog(SpreadsheetApp.getUi(), {
      title: MESSAGES[language].dialogs.problemTitle,
      lines: [{ text: answer.message, tone: 'error' }],
      language,
    });
  };
}

/** The one place where a failure gets its words; a bug of ours is logged under a short reference. */
function reply<Value>(run: (session: CommandSession) => Value): Reply<Value> {
  const language = userLanguage();
  const messages = MESSAGES[language];
  try {
    return { ok: true, value: run(beginSession(messages, language)) };
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

function beginSession(messages: Messages, language: CommandSession['language']): CommandSession {
  const ports = createPorts();
  return {
    ports,
    messages,
    language,
    tell: (finding) => tellFinding(messages, finding),
    template: () => ports.decodeBase64(templateForDocs),
  };
}

function userLanguage(): CommandSession['language'] {
  return languageOf(Session.getActiveUserLocale());
}
