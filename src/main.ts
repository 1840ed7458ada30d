/** Composition root: wires Google's services to the commands, and what fails to the user's words. */
import templateForDocs from 'built-in:template-docs';
import templateForWord from 'built-in:template-word';
import { type CheckOptions, check } from './app/check';
import { CommandError } from './app/command-error';
import { type CellFix, type FixResult, fixCells } from './app/fix-cells';
import {
  completeMemo,
  draftMemo,
  type Generated,
  type GenerateOptions,
  generateMemo,
  type MadeDoc,
  type MemoDraft,
  registerAndMakeDoc,
} from './app/generate-memo';
import { type CellAddress, goTo } from './app/go-to';
import type { SheetChoice } from './app/read-workbook';
import type { Report } from './app/report';
import { type SaveResult, type SettingChange, saveSettings } from './app/save-settings';
import { type SignerChange, saveSigners } from './app/save-signers';
import { type SetUpResult, setUp } from './app/set-up';
import { hasChanged, type SidebarData, sidebarData } from './app/sidebar-data';
import type {
  CheckedTemplate,
  ChoiceResult,
  EditingDoc,
  MadePreview,
  TemplateChoice,
  TemplateFile,
  TemplatesData,
} from './app/template-data';
import { makeWordMemo, type WordMemo } from './app/word-memo';
import { showDialog } from './gas/dialogs';
import { addMenu } from './gas/menu';
import { createPorts } from './gas/ports';
import * as menu from './menu-commands';
import {
  type Language,
  languageOf,
  MESSAGES,
  type Messages,
  tellFinding,
  tellProblem,
} from './messages';
import type { Session as CommandSession } from './session';

/** What a call from the sidebar or a program gets: plain JSON, with the user's words where it failed. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export interface GenerateCall extends GenerateOptions {
  /** A .docx to fill instead of the office's template, in base64. */
  readonly template?: string;
}

/** A filled memo on its way through the page: bytes do not cross by themselves. */
export type DraftCall = Omit<MemoDraft, 'docx'> & { readonly base64: string };

export interface FilledReply {
  readonly report: Report;
  /** Null where errors stand in the way, or where there is nothing to report. */
  readonly draft: DraftCall | null;
}

export type SidebarReply = SidebarData & { readonly language: Language };

export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi(), MESSAGES[userLanguage()]);
}

export const menuSidebar = menuCommand(menu.sidebarCommand);
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

/** All that the sidebar shows. */
export function callSidebar(options: CheckOptions = {}): Reply<SidebarReply> {
  return reply(({ ports, tell, messages, language }) => ({
    ...sidebarData(ports, tell, messages.setUp.settingHelp, options),
    language,
  }));
}

/** Whether the cells are no longer those of a token: what the sidebar asks while it is looked at. */
export function callChanged({ sheet, token }: { sheet: string; token: string }): Reply<boolean> {
  return reply(({ ports }) => hasChanged(ports, sheet, token));
}

export function callGoTo(address: CellAddress): Reply<null> {
  return reply(({ ports }) => {
    goTo(ports, address);
    return null;
  });
}

export function callFix(fixes: readonly CellFix[]): Reply<FixResult> {
  return reply(({ ports }) => fixCells(ports, fixes));
}

export function callSaveSettings(changes: readonly SettingChange[]): Reply<SaveResult> {
  return reply(({ ports, messages }) => saveSettings(ports, messages.setUp, changes));
}

export function callSaveSigners(changes: readonly SignerChange[]): Reply<SaveResult> {
  return reply(({ ports }) => saveSigners(ports, changes));
}

export function callSetUp(): Reply<SetUpResult> {
  return reply(({ ports, messages }) => setUp(ports, messages.setUp));
}

/** First step of a memo made from the sidebar: check and fill. */
export function callFillMemo({ force, ...options }: GenerateOptions = {}): Reply<FilledReply> {
  return reply(({ ports, tell, template }) => {
    const checked = check(ports, tell, options);
    const draft = draftMemo(ports, checked, template, force === true);
    const { report } = checked;
    if (!draft) return { report, draft: null };
    const { name, entry, docx } = draft;
    return { report, draft: { name, entry, base64: ports.encodeBase64(docx) } };
  });
}

/** Second step: the row in the register and the Google Doc. */
export function callCreateMemo({ name, entry, base64 }: DraftCall): Reply<MadeDoc> {
  return reply(({ ports }) =>
    registerAndMakeDoc(ports, { name, entry, docx: ports.decodeBase64(base64) }),
  );
}

/** Third step: the link in the register; false where it was refused. */
export function callRegisterMemo({ id, link }: { id: string; link: string }): Reply<boolean> {
  return reply(({ ports }) => completeMemo(ports, id, link));
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

/** All that the template page shows. */
export declare function callTemplates(): Reply<TemplatesData>;
/** A Google Doc of the template in use, for editing; the one there is unless `fresh`. */
export declare function callEditTemplate(how: { readonly fresh: boolean }): Reply<EditingDoc>;
/** The edited Google Doc as a .docx, and what the check found. */
export declare function callReadEdited(): Reply<CheckedTemplate & TemplateFile>;
/** Checks an uploaded .docx. */
export declare function callCheckTemplate(file: TemplateFile): Reply<CheckedTemplate>;
/** Fills a template that is not stored yet, as a Google Doc that callBinPreviews bins. */
export declare function callPreviewTemplate(file: TemplateFile): Reply<MadePreview>;
export declare function callBinPreviews(): Reply<null>;
/** Stores a checked .docx as a new version and uses it from now on; refuses one with errors. */
export declare function callUseTemplate(
  file: TemplateFile & { readonly stamp: string },
): Reply<ChoiceResult>;
/** Goes back to a kept version, or to a ready-made template. */
export declare function callChooseTemplate(
  choice: TemplateChoice & { readonly stamp: string },
): Reply<ChoiceResult>;
/** Gives a template's bytes. */
export declare function callDownloadTemplate(choice: TemplateChoice): Reply<TemplateFile>;
/** Stores the emblem (PNG or JPEG in base64), or takes it away (null). */
export declare function callSaveEmblem(emblem: { readonly base64: string | null }): Reply<null>;
/** The memo's Google Doc as a PDF. */
export declare function callPdfMemo(memo: { readonly link: string }): Reply<TemplateFile>;
/** Shows another page in the sidebar's place. */
export declare function callShowPage(choice: { readonly page: 'main' | 'template' }): Reply<null>;
