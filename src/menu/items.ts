/**
 * The menu, one row for each item in the order of the menu: its caption, the command it runs, the scopes that
 * needs, and whether a line parts it from those above. Its comment goes along into globals.js.
 */
import { DRIVE, PAGE, type Scope, SHEET } from '../core/scopes';
import type { InBoth } from '../core/text/language';
import type * as commands from './commands';

interface MenuItem {
  readonly caption: InBoth;
  /** Named and not imported: the menu is built without loading what its items do. */
  readonly command: keyof typeof commands;
  /** Without the page's, where a plain message can say the same as a box of our own. */
  readonly needs: readonly Scope[];
  readonly beginsGroup: boolean;
}

export const MENU_ITEMS = {
  /** Menu: opens the sidebar. */
  menuSidebar: {
    caption: { th: 'เปิดแถบด้านข้าง', en: 'Open sidebar' },
    command: 'openSidebar',
    needs: [SHEET, PAGE],
    beginsGroup: false,
  },
  /** Menu: checks the measures and marks the cells that need attention. */
  menuCheck: {
    caption: { th: 'ตรวจสถานะมาตรการ', en: 'Check measures' },
    command: 'checkSheet',
    needs: [SHEET],
    beginsGroup: false,
  },
  /** Menu: checks, then makes the official memo as a Google Doc. */
  menuGenerate: {
    caption: { th: 'สร้างบันทึกข้อความ', en: 'Generate memo' },
    command: 'generate',
    needs: [SHEET, DRIVE],
    beginsGroup: false,
  },
  /** Menu: the same, with the six or twelve months that the memo reports on. */
  menuGeneratePeriod: {
    caption: { th: 'สร้างบันทึกข้อความ (เลือกรอบการรายงาน)', en: 'Generate memo for a period' },
    command: 'generateForPeriod',
    needs: [SHEET, DRIVE],
    beginsGroup: false,
  },
  /** Menu: opens the page of the memos made, and of their sign-off. */
  menuMemos: {
    caption: { th: 'ทะเบียนและการเสนอลงนาม', en: 'Memos and sign-off' },
    command: 'openMemos',
    needs: [SHEET, PAGE],
    beginsGroup: false,
  },
  /** Menu: opens the page of the memos to the units, and of their answers. */
  menuUnits: {
    caption: { th: 'บันทึกถึงหน่วยงาน', en: 'Memos to units' },
    command: 'openUnits',
    needs: [SHEET, PAGE],
    beginsGroup: false,
  },
  /** Menu: opens the page for the memo's template. */
  menuTemplates: {
    caption: { th: 'แม่แบบบันทึกข้อความ', en: 'Memo template' },
    command: 'openTemplates',
    needs: [SHEET, PAGE],
    beginsGroup: true,
  },
  /** Menu: makes the next fiscal year's measures sheet behind the present one, after asking. */
  menuNewYear: {
    caption: { th: 'เริ่มปีงบประมาณใหม่', en: 'Start a new fiscal year' },
    command: 'newYear',
    needs: [SHEET],
    beginsGroup: true,
  },
  /** Menu: makes the sheets that are missing; never overwrites one. */
  menuSetUp: {
    caption: { th: 'สร้างชีตที่จำเป็น', en: 'Create required sheets' },
    command: 'makeSheets',
    needs: [SHEET],
    beginsGroup: false,
  },
  /** Menu: puts the user's own memos back into a register that has lost their rows, after asking. */
  menuRestore: {
    caption: { th: 'กู้คืนทะเบียนบันทึก', en: 'Restore register' },
    command: 'restore',
    needs: [SHEET, DRIVE],
    beginsGroup: false,
  },
  /** Menu: tries every step that Google may refuse, and bins what it made. */
  menuSelfTest: {
    caption: { th: 'ทดสอบระบบ', en: 'Run system test' },
    command: 'testSystem',
    needs: [SHEET, DRIVE],
    beginsGroup: false,
  },
  /** Menu: takes out of the workbook what the add-on has put into it, after asking. */
  menuRemove: {
    caption: { th: 'นำระบบออกจากไฟล์ชีตนี้', en: 'Remove ITA Memo from this spreadsheet' },
    command: 'remove',
    needs: [SHEET],
    beginsGroup: true,
  },
} as const satisfies Readonly<Record<`menu${string}`, MenuItem>>;

export type MenuItemName = keyof typeof MENU_ITEMS;
