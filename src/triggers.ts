/** The bundle triggers.js: all that Apps Script runs by itself, small, and without a call into main.js. */
import { languageOf } from './core/text/language';
import { addMenu } from './gas/ui/menu';
import { userLocale } from './gas/user';
import { MENU_ITEMS } from './menu/items';
import { PRODUCT_NAME } from './words/product';

/** Builds the menu when the workbook opens; reads no cell. */
export function onOpen(): void {
  const language = languageOf(userLocale());
  const items = Object.entries(MENU_ITEMS).map(([command, { caption, beginsGroup }]) => ({
    command,
    caption: caption[language],
    beginsGroup,
  }));
  addMenu({ title: PRODUCT_NAME, underExtensions: IS_ADD_ON, items });
}

/** The same at the moment the add-on is installed. */
export function onInstall(): void {
  onOpen();
}
