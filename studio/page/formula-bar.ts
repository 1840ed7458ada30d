/** The name box and the formula bar: where the selection is, and what its first cell holds. */
import { element } from './element';
import { cellName } from './grid-cell';
import type { Selected } from './grid-host';
import type { Words } from './words';

export interface FormulaBarHost {
  readonly editable: boolean;
  readonly go: (selected: Selected) => void;
  readonly edit: (text: string) => void;
  readonly focusGrid: () => void;
}

export interface FormulaBar {
  readonly node: HTMLElement;
  readonly show: (selected: Selected, input: string) => void;
}

export function createFormulaBar(words: Words, host: FormulaBarHost): FormulaBar {
  let shown = { name: 'A1', input: '' };
  const name = element('input', {
    id: 'name-box',
    'aria-label': words.nameBox,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const formula = element('textarea', {
    id: 'formula-bar',
    'aria-label': words.formulaBar,
    rows: '1',
    spellcheck: 'false',
    readonly: !host.editable,
  });
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') name.value = shown.name;
    if (event.key !== 'Enter') return;
    const selected = parseName(name.value);
    if (selected) host.go(selected);
    else name.value = shown.name;
    host.focusGrid();
    event.preventDefault();
  });
  name.addEventListener('focus', () => name.select());
  formula.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') formula.value = shown.input;
    else if (event.key !== 'Enter' || event.altKey) return;
    event.preventDefault();
    commit();
    host.focusGrid();
  });
  const commit = () => {
    if (!host.editable || formula.value === shown.input) return;
    shown = { ...shown, input: formula.value };
    host.edit(formula.value);
  };
  formula.addEventListener('blur', commit);
  return {
    node: element(
      'div',
      { class: 'formula-row' },
      name,
      element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      formula,
    ),
    show(selected, input) {
      shown = { name: nameOf(selected), input };
      name.value = shown.name;
      if (document.activeElement !== formula) formula.value = input;
    },
  };
}

export function nameOf({ row, column, lastRow, lastColumn }: Selected): string {
  const [from, to] = [cellName(row, column), cellName(lastRow, lastColumn)];
  return from === to ? from : `${from}:${to}`;
}

/** `B2` or `B2:C4`; null when the text is none of these. */
export function parseName(text: string): Selected | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const columns = [letters, lastLetters].map(columnNumber).sort((a, b) => a - b);
  const rows = [digits, lastDigits].map(Number).sort((a, b) => a - b);
  const [column = 1, lastColumn = column] = columns;
  const [row = 1, lastRow = row] = rows;
  return row < 1 ? null : { row, column, lastRow, lastColumn };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
