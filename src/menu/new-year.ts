/** The menu's "new fiscal year": asks first, then tells what was done. */
import { type MadeSheet, planNewYear, startNewYear } from '../app/sheets/new-year';
import { type DialogLine, showDialog } from '../gas/dialogs';
import type { UiHost } from '../gas/host';
import type { Session } from '../session';
import type { Messages } from '../words';
import { tellPlan, tellStep } from '../words/new-year';

const MOST_CELLS = 12;

export function newYearCommand({ ports, messages: { newYear: words }, language }: Session): void {
  const ui: UiHost = SpreadsheetApp.getUi();
  const plan = planNewYear(ports);
  const title = words.title(plan.present + 1);
  const list = tellPlan(words, plan).map((line) => `• ${line}`);
  const prompt = `${list.join('\n')}\n\n${words.goOn}`;
  if (ui.alert(title, prompt, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const { made, settings, refused } = startNewYear(ports, plan);
  const lines = [
    ...(made ? madeLines(words, made) : []),
    ...settings.map((step) => line(tellStep(step))),
    ...(refused === null ? [] : [line(words.refused(refused), 'warning')]),
  ];
  showDialog(ui, { title, lines, language });
}

function madeLines(
  words: Messages['newYear'],
  { name, years, rolled, emptied, left }: MadeSheet,
): readonly DialogLine[] {
  return [
    line(words.made(name), 'good'),
    line(words.rolled(years, firstOf(rolled))),
    line(words.emptied(emptied)),
    ...(left.length > 0 ? [line(words.left(firstOf(left)), 'warning')] : []),
  ];
}

/** The first dozen, and how many more there are. */
function firstOf(cells: readonly string[]): string {
  const rest = cells.length - MOST_CELLS;
  return cells.slice(0, MOST_CELLS).join(', ') + (rest > 0 ? ` … +${rest}` : '');
}

function line(text: string, tone: DialogLine['tone'] = 'plain'): DialogLine {
  return { text, tone };
}
