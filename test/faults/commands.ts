/** Every command as its users give it, on a workbook prepared for it, and what must be so once it has been given. */
import type { Office } from '../add-on/office';
import { MEMO_COMMANDS } from './memo-commands';
import { OFFICE_COMMANDS } from './office-commands';
import type { Told } from './reply';
import { SHEET_COMMANDS } from './sheet-commands';
import type { Staged } from './stage';
import { TEMPLATE_COMMANDS } from './template-commands';
import { UNIT_COMMANDS } from './unit-commands';

export interface Command {
  readonly name: string;
  readonly stage: () => Promise<Staged>;
  readonly run: (office: Office) => Told | Promise<Told>;
  /** What is not as the command should leave it; asked once it has said that it went well. */
  readonly done: (office: Office) => readonly string[];
  /** Sheets that it writes on besides the register and the store. */
  readonly mayChange?: readonly string[];
  /** Given by the menu: what it throws Google shows as it is. */
  readonly isMenu?: true;
  /** Changes nothing that lasts: a lost answer is not asked again. */
  readonly looks?: true;
}

export const COMMANDS: readonly Command[] = [
  ...SHEET_COMMANDS,
  ...MEMO_COMMANDS,
  ...TEMPLATE_COMMANDS,
  ...UNIT_COMMANDS,
  ...OFFICE_COMMANDS,
];
