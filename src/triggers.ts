/** The bundle triggers.js: all that Apps Script runs by itself, small, and without a call into main.js. */
import { languageOf } from './core/text/language';
import { addMenu } from './gas/menu';
import { userLocale } from './gas/user';
import { MENU_ITEMS } from './menu/items';
import { MENU } from './words/menu';

/** Builds the menu when the workbook opens; reads no cell. */
export function onOpen(): void {
  const captions = MENU[languageOf(userLocale())];
  const items = Object.entries(MENU_ITEMS).map(([command, { label, beginsGroup }]) => ({
    command,
    caption: captions[label],
    beginsGroup,
  }));
  addMenu({ title: captions.title, underExtensions: IS_ADD_ON, items });
}

/** The same at the moment the add-on is installed. */
export function onInstall(): void {
  onOpen();
}
