/** What the menu's items do: each runs a command, then shows what came of it in a box. */

import { check } from '../app/check/check';
import { type Checked, checkReading, checkWorkbook } from '../app/check/checked';
import { hasErrors, type Report } from '../app/check/report';
import { type Generated, generateChecked } from '../app/memo/generate';
import type { SameMemo } from '../app/memo/same-memo';
import { readRegister } from '../app/register/register';
import type { Session } from '../app/session';
import { setUp } from '../app/sheets/set-up';
import { CommandError } from '../app/stopped';
import { memoWarnings } from '../core/checks/memo/warnings';
import { memoYear } from '../core/memo/memo-fields';
import { PERIODS, type Period, proposedPeriod } from '../core/office/period';
import { SHEET_NAMES } from '../core/sheet/sheet-names';
import type { View } from '../core/sidebar-view';
import { ask, showDialog } from '../gas/ui/dialogs';
import { PRODUCT_NAME } from '../words/product';
import {
  completionLine,
  errorTexts,
  findingLines,
  line,
  linkToMemo,
  reportLines,
  unmarkedLines,
  withoutSidebar,
} from './lines';
import { askAbout, checkTime } from './question';
import { offerThaiRegion } from './region';

export { newYear } from './new-year';
export { remove } from './remove';
export { restore } from './restore';
export { testSystem } from './self-test';

export function openSidebar(session: Session): void {
  openPage(session, 'main');
}

export function openTemplates(session: Session): void {
  openPage(session, 'template');
}

export function openMemos(session: Session): void {
  openPage(session, 'memos');
}

export function openUnits(session: Session): void {
  openPage(session, 'units');
}

/** All that has no other way to be shown: where it cannot, the user is told what the menu does without it. */
function openPage({ ports }: Session, view: View): void {
  try {
    ports.showSidebar(view, PRODUCT_NAME);
  } catch {
    throw new CommandError({ kind: 'no-page' });
  }
}

export function checkSheet(session: Session): void {
  const { words, language } = session;
  const report = check(session);
  showDialog({
    title: words.dialogs.checkTitle,
    lines: reportLines(words, report),
    ...withoutSidebar(words, report),
    language,
  });
}

export function generate(session: Session): void {
  makeMemo(session, checkWorkbook(session, { period: null, quick: true }), null);
}

/** The likely period is asked for first, then the other; for none there is the item above. */
export function generateForPeriod(session: Session): void {
  const { ports, words } = session;
  const reading = session.read();
  const { date } = session.now();
  const year = memoYear(reading.settings, date);
  const proposed = proposedPeriod(year, date, readRegister(ports)?.reported() ?? []);
  const inTurn = proposed === 'twelve-months' ? [...PERIODS].reverse() : PERIODS;
  const { periodTitle, periodAsked } = words.dialogs;
  for (const period of inTurn) {
    const answer = ask(periodTitle, periodAsked(period, year));
    if (answer === 'yes') {
      checkTime();
      makeMemo(session, checkReading(session, reading, { period, quick: true }), period);
    }
    if (answer !== 'no') return;
  }
}

/** Errors are shown first, with the choice to go on or to correct them. */
function makeMemo(session: Session, checked: Checked, period: Period | null): void {
  const { words, language } = session;
  const { report } = checked;
  const mayGoOn = report.measures.length > 0;
  if (hasErrors(report) && mayGoOn && !wantsToGoOn(session, report)) return;
  const options = { force: true, period, asRequest: true };
  const asked = generateChecked(session, checked, { ...options, asks: true, asRequest: false });
  if (asked.request !== null && !wantsRequest(session, asked.request)) return;
  const first =
    asked.request === null ? asked : generateChecked(session, checked, { ...options, asks: true });
  if (first.same && !wantsAnother(session, first.same)) return;
  const another = session.ports.newId();
  const generated = first.same ? generateChecked(session, checked, { ...options, another }) : first;
  if (generated.memo) showMemo(session, generated, generated.memo);
  else {
    const lines = [line(words.dialogs.noMemo, 'error'), ...findingLines(words, report)];
    const { problemTitle: title } = words.dialogs;
    showDialog({ title, lines, ...withoutSidebar(words, report), language });
  }
}

export function makeSheets(session: Session): void {
  const { made, region } = setUp(session);
  const { setUpTitle, setUpMade, setUpNothing, ownDrive } = session.words.dialogs;
  const isToFill = made.some((name) => name !== SHEET_NAMES.register);
  const text = made.length > 0 ? setUpMade(made.join(', '), isToFill) : setUpNothing;
  const lines = [
    line(text, 'good'),
    ...(made.length > 0 ? [line(ownDrive)] : []),
    ...offerThaiRegion(session, region),
  ];
  showDialog({ title: setUpTitle, lines, language: session.language });
}

function wantsToGoOn({ words }: Session, report: Report): boolean {
  const { errorsTitle: title, correctFirst } = words.dialogs;
  const question = correctFirst(report.completion.unclear > 0);
  const about = errorTexts(words, report);
  return askAbout(words, { title, question, about, goesOn: 'no' }) === 'no';
}

function wantsRequest({ words }: Session, template: string): boolean {
  const { requestTitle, requestAsked } = words.dialogs;
  const answer = ask(requestTitle, requestAsked(template));
  if (answer === 'no') checkTime();
  return answer === 'no';
}

/** The first answer is to do nothing more than open the one that is there. */
function wantsAnother({ words, language }: Session, { link, when }: SameMemo): boolean {
  const { sameTitle: title, sameAsked, sameOpened } = words.dialogs;
  const answer = ask(title, sameAsked(when));
  if (answer === 'no') checkTime();
  if (answer === 'yes') {
    const lines = [line(sameOpened)];
    showDialog({ title, lines, link: linkToMemo(words, { name: title, link }), language });
  }
  return answer === 'no';
}

function showMemo(
  { words, language }: Session,
  { report, unregistered, altered, again }: Generated,
  memo: NonNullable<Generated['memo']>,
): void {
  const { dialogs } = words;
  const lines = [
    completionLine(words, report),
    ...(again ? [line(words.madeBefore)] : []),
    line(dialogs.nextStep),
    ...memoWarnings(report.findings).map((text) => line(text, 'warning')),
    ...(unregistered === null ? [] : [line(dialogs.notRegistered(unregistered), 'warning')]),
    ...(memo.folder === '' ? [line(dialogs.notFiled)] : []),
    ...(altered.length > 0 ? [line(words.altered(altered.join(', ')), 'warning')] : []),
    ...unmarkedLines(words, report),
  ];
  showDialog({
    title: dialogs.memoTitle,
    lines,
    link: linkToMemo(words, memo),
    withoutPages: dialogs.shareByHand,
    language,
  });
}
