/** The add-on's menu; the only thing that is built when a workbook opens. */

import type { UiHost } from '../gas/host';
import type { Messages } from '../words';

/** Each item runs the global function of that name in globals.js. */
export function addMenu(ui: UiHost, { menu, newYear }: Messages): void {
  const built = IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(menu.title);
  built
    .addItem(menu.sidebar, 'menuSidebar')
    .addItem(menu.check, 'menuCheck')
    .addItem(menu.generate, 'menuGenerate')
    .addItem(menu.memos, 'menuMemos')
    .addSeparator()
    .addItem(menu.templates, 'menuTemplates')
    .addItem(menu.editTemplate, 'menuEditTemplate')
    .addSeparator()
    .addItem(newYear.menu, 'menuNewYear')
    .addItem(menu.setUp, 'menuSetUp')
    .addItem(menu.selfTest, 'menuSelfTest')
    .addToUi();
}
