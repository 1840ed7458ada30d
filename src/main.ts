/** All that globals.js calls: the menu's commands and the sidebar's calls. The template page's are beside it. */
import { type CheckOptions, check } from './app/check/check';
import { type CellFix, type FixResult, fixCells } from './app/check/fix-cells';
import { type CellAddress, goTo } from './app/check/go-to';
import type { Report } from './app/check/report';
import {
  completeMemo,
  draftMemo,
  type Generated,
  type GenerateOptions,
  generateMemo,
  type MadeDoc,
  type MemoDraft,
  registerAndMakeDoc,
} from './app/memo/generate';
import { hasChanged, type SidebarData, sidebarData } from './app/memo/main-page';
import { makeWordMemo, type WordMemo } from './app/memo/word';
import type { MadeFile } from './app/register/register';
import { type SaveResult, type SettingChange, saveSettings } from './app/sheets/save-settings';
import { type SignerChange, saveSigners } from './app/sheets/save-signers';
import { type SetUpResult, setUp } from './app/sheets/set-up';
import type { ReadyMade } from './app/template/data';
import type { SheetChoice } from './app/workbook/read-workbook';
import { showDialog } from './gas/dialogs';
import * as menu from './menu/commands';
import { addMenu } from './menu/items';
import { newYearCommand } from './menu/new-year';
import { type Reply, reply, userLanguage } from './reply';
import type { Session as CommandSession } from './session';
import { type Language, MESSAGES } from './words';
import { REGISTER_WORDS } from './words/sign-off';

export * from './memo-calls';
export type { Reply } from './reply';
export * from './template-calls';

export interface GenerateCall extends GenerateOptions {
  /** A .docx to fill instead of the office's template, in base64. */
  readonly template?: string;
  /** A ready-made template to fill instead. */
  readonly readyMade?: ReadyMade;
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
export const menuTemplates = menuCommand(menu.templatesCommand);
export const menuEditTemplate = menuCommand(menu.editTemplateCommand);
export const menuMemos = menuCommand(menu.memosCommand);
export const menuNewYear = menuCommand(newYearCommand);
export const menuSetUp = menuCommand(menu.setUpCommand);
export const menuSelfTest = menuCommand(menu.selfTestCommand);

export function callCheck(choice: SheetChoice = {}): Reply<Report> {
  return reply(({ ports, tell }) => check(ports, tell, choice).report);
}

export function callGenerate(call: GenerateCall = {}): Reply<Generated> {
  const { template, readyMade, ...options } = call;
  return reply(({ ports, tell, templateFor }) => {
    const instead = template === undefined ? readyMade : ports.decodeBase64(template);
    return generateMemo(ports, tell, templateFor('docs', instead), REGISTER_WORDS, options);
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
  return reply(({ ports, tell, templateFor }) => {
    const checked = check(ports, tell, { ...options, quick: true });
    const draft = draftMemo(ports, checked, templateFor('docs'), REGISTER_WORDS, force === true);
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

/** Third step: what Drive answered goes into the register; false where that was refused. */
export function callRegisterMemo({ id, ...file }: MadeFile & { id: string }): Reply<boolean> {
  return reply(({ ports }) => completeMemo(ports, id, file));
}

/** The memo as a .docx for Word; makes no Doc. */
export function callWordMemo(choice: SheetChoice = {}): Reply<WordMemo> {
  return reply(({ ports, tell, templateFor }) =>
    makeWordMemo(ports, check(ports, tell, choice), templateFor('word')),
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
