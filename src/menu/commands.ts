/** The menu's commands: each does its work, then shows what came of it in a box. */
import { check, hasErrors } from '../app/check/check';
import type { Report } from '../app/check/report';
import { fillMemo } from '../app/memo/fill';
import { type Generated, generateChecked } from '../app/memo/generate';
import { selfTest } from '../app/memo/self-test';
import { setUp } from '../app/sheets/set-up';
import { type DialogLine, type DialogLink, showDialog, showSidebar } from '../gas/dialogs';
import type { UiHost } from '../gas/host';
import type { Session } from '../session';
import { makeEditingDoc } from '../template-calls';
import { REGISTER_WORDS } from '../words/sign-off';

/** Boxes show so many findings; the colours in the sheet show them all. */
const MOST_LINES = 12;

export function sidebarCommand({ messages }: Session): void {
  showSidebar(ui(), 'main', messages.menu.title);
}

export function templatesCommand({ messages }: Session): void {
  showSidebar(ui(), 'template', messages.menu.title);
}

export function memosCommand({ messages }: Session): void {
  showSidebar(ui(), 'memos', messages.menu.title);
}

/** Only a page can open a tab: the box has the link. */
export function editTemplateCommand(session: Session): void {
  const { messages, language } = session;
  const doc = makeEditingDoc(session, false);
  const { editTitle, editHelp } = messages.templates;
  const lines = editHelp.map((text) => plain(text, 'plain'));
  showDialog(ui(), { title: editTitle, lines, link: linkTo(messages, doc), language });
}

export function checkCommand({ ports, messages, language, tell }: Session): void {
  const { report } = check(ports, tell, {});
  const title = messages.dialogs.checkTitle;
  showDialog(ui(), { title, lines: reportLines(messages, report), language });
}

/** Errors are shown first, with the choice to go on or to correct them. */
export function generateCommand({ ports, messages, language, tell, templateFor }: Session): void {
  const checked = check(ports, tell, { quick: true });
  const { report } = checked;
  const mayGoOn = report.measures.length > 0;
  if (hasErrors(report) && mayGoOn && !wantsToGoOn(messages, report)) return;
  const generated = generateChecked(ports, checked, templateFor('docs'), REGISTER_WORDS, true);
  if (generated.memo) showMemo(messages, language, generated, generated.memo);
  else {
    const lines = [plain(messages.dialogs.noMemo, 'error'), ...findingLines(messages, report)];
    showDialog(ui(), { title: messages.dialogs.problemTitle, lines, language });
  }
}

export function setUpCommand({ ports, messages, language }: Session): void {
  const { made } = setUp(ports, messages.setUp);
  const { setUpTitle, setUpMade, setUpNothing } = messages.dialogs;
  const text = made.length > 0 ? setUpMade(made.join(', ')) : setUpNothing;
  showDialog(ui(), { title: setUpTitle, lines: [plain(text, 'good')], language });
}

export function selfTestCommand({ ports, messages, language, tell, templateFor }: Session): void {
  const fill = () => fillMemo(ports, check(ports, tell, {}).reading, templateFor('docs')()).docx;
  const lines = selfTest(ports, fill).map(({ step, ok, detail }) =>
    plain(`${ok ? '✓' : '✗'} ${messages.selfTest[step]} ${detail}`.trim(), ok ? 'good' : 'error'),
  );
  showDialog(ui(), { title: messages.dialogs.selfTestTitle, lines, language });
}

function ui(): UiHost {
  return SpreadsheetApp.getUi();
}

function wantsToGoOn(messages: Session['messages'], report: Report): boolean {
  const { Button, ButtonSet } = ui();
  const { errorsTitle, goOn } = messages.dialogs;
  const text = findingLines(messages, report).map((line) => `• ${line.text}`);
  const answer = ui().alert(errorsTitle, `${text.join('\n')}\n\n${goOn}`, ButtonSet.YES_NO);
  return answer === Button.YES;
}

function showMemo(
  messages: Session['messages'],
  language: Session['language'],
  { report, registered }: Generated,
  memo: { readonly name: string; readonly link: string },
): void {
  const { dialogs } = messages;
  const lines = [
    completionLine(messages, report),
    plain(dialogs.nextStep, 'plain'),
    ...(registered ? [] : [plain(dialogs.notRegistered, 'warning')]),
    ...unmarkedLines(messages, report),
  ];
  showDialog(ui(), { title: dialogs.memoTitle, lines, link: linkTo(messages, memo), language });
}

function linkTo(
  { dialogs }: Session['messages'],
  { name, link: href }: { readonly name: string; readonly link: string },
): DialogLink {
  const { open, copy, copied, copyByHand, linkLabel: label } = dialogs;
  return { href, name, open, label, copy, copied, copyByHand };
}

function reportLines(messages: Session['messages'], report: Report): readonly DialogLine[] {
  const { nothingWrong } = messages.dialogs;
  const findings = findingLines(messages, report);
  return [
    ...(report.measures.length > 0 ? [completionLine(messages, report)] : []),
    ...(findings.length > 0 ? findings : [plain(nothingWrong, 'good')]),
    ...unmarkedLines(messages, report),
  ];
}

function completionLine(messages: Session['messages'], { completion }: Report): DialogLine {
  const { done, total, percent } = completion;
  return plain(messages.dialogs.completion(done, total, (percent ?? 0).toFixed(2)), 'good');
}

function findingLines(messages: Session['messages'], report: Report): readonly DialogLine[] {
  const { place, more } = messages.dialogs;
  const lines = report.findings
    .slice(0, MOST_LINES)
    .map(({ sheet, cell, message, severity }) =>
      plain(`${place(sheet, cell)}: ${message}`, severity),
    );
  const rest = report.findings.length - lines.length;
  return rest > 0 ? [...lines, plain(more(rest), 'plain')] : lines;
}

function unmarkedLines(messages: Session['messages'], { unmarked }: Report): readonly DialogLine[] {
  if (unmarked.length === 0) return [];
  const shown = unmarked.slice(0, MOST_LINES).join(', ');
  return [plain(messages.dialogs.unmarked(shown), 'warning')];
}

function plain(text: string, tone: DialogLine['tone']): DialogLine {
  return { text, tone };
}
