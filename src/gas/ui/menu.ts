/** The add-on's menu in Sheets. */
import type { UiHost } from '../host';

export interface MenuToAdd {
  readonly title: string;
  /** In the menu Extensions, where an add-on's belongs; otherwise a menu of its own beside the others. */
  readonly underExtensions: boolean;
  readonly items: readonly {
    /** The global function that it runs. */
    readonly command: string;
    readonly caption: string;
    /** A line above parts it from those before. */
    readonly beginsGroup: boolean;
  }[];
}

/** Needs no authorisation, so that it can be called when a workbook opens. */
export function addMenu({ title, underExtensions, items }: MenuToAdd): void {
  const ui: UiHost = SpreadsheetApp.getUi();
  const menu = underExtensions ? ui.createAddonMenu() : ui.createMenu(title);
  for (const { command, caption, beginsGroup } of items) {
    if (beginsGroup) menu.addSeparator();
    menu.addItem(caption, command);
  }
  menu.addToUi();
}
