/**
 * The menu, one row for each item in the order of the menu: its caption, the command it runs, the scopes that
 * needs, and whether a line parts it from those above. Its comment goes along into globals.js.
 */
import { DRIVE, PAGE, type Scope, SHEET } from '../app/scopes';
import type { MENU } from '../words/menu';
import type * as commands from './commands';

interface MenuItem {
  /** Among the words of the menu. */
  readonly label: Exclude<keyof typeof MENU.th, 'title'>;
  /** Named and not imported: the menu is built without loading what its items do. */
  readonly command: keyof typeof commands;
  readonly needs: readonly Scope[];
  readonly beginsGroup: boolean;
}

export const MENU_ITEMS = {
  /** Menu: opens the sidebar. */
  menuSidebar: {
    label: 'sidebar',
    command: 'openSidebar',
    needs: [SHEET, PAGE],
    beginsGroup: false,
  },
  /** Menu: checks the measures and marks the cells that need attention. */
  menuCheck: { label: 'check', command: 'checkSheet', needs: [SHEET, PAGE], beginsGroup: false },
  /** Menu: checks, then makes the official memo as a Google Doc. */
  menuGenerate: {
    label: 'generate',
    command: 'generate',
    needs: [SHEET, DRIVE, PAGE],
    beginsGroup: false,
  },
  /** Menu: opens the page of the memos made, and of their sign-off. */
  menuMemos: { label: 'memos', command: 'openMemos', needs: [SHEET, PAGE], beginsGroup: false },
  /** Menu: opens the page for the memo's template. */
  menuTemplates: {
    label: 'templates',
    command: 'openTemplates',
    needs: [SHEET, PAGE],
    beginsGroup: true,
  },
  /** Menu: makes a Google Doc of the template, for editing. */
  menuEditTemplate: {
    label: 'editTemplate',
    command: 'editInDocs',
    needs: [SHEET, DRIVE, PAGE],
    beginsGroup: false,
  },
  /** Menu: makes the next fiscal year's measures sheet behind the present one, after asking. */
  menuNewYear: { label: 'newYear', command: 'newYear', needs: [SHEET, PAGE], beginsGroup: true },
  /** Menu: makes the sheets that are missing; never overwrites one. */
  menuSetUp: { label: 'setUp', command: 'makeSheets', needs: [SHEET, PAGE], beginsGroup: false },
  /** Menu: tries every step that Google may refuse, and bins what it made. */
  menuSelfTest: {
    label: 'selfTest',
    command: 'testSystem',
    needs: [SHEET, DRIVE, PAGE],
    beginsGroup: false,
  },
} as const satisfies Readonly<Record<`menu${string}`, MenuItem>>;

export type MenuItemName = keyof typeof MENU_ITEMS;
