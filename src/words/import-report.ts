/** What `npm run import` prints for people. */
import { toThaiDigits } from '../core/text/digits';

const th = {
  sheet: (name: string) => `ชีตใหม่ ${name}`,
  measures: 'มาตรการ',
  statuses: {
    'not-started': 'ยังไม่ดำเนินการ',
    'in-progress': 'อยู่ระหว่างดำเนินการ',
    done: 'เสร็จเรียบร้อยแล้ว',
  },
  noStatus: 'ไม่ชัดเจน',
  settings: 'ตั้งค่า',
  signers: 'ผู้ลงนาม',
  actingFor: (post: string) => `แทน ${post}`,
  /** A value that is there, and stays. */
  kept: (before: string) => `คงค่าเดิม “${before}” (ใช้ --force เพื่อแทนที่)`,
  replaced: (before: string) => `เดิม “${before}”`,
  same: (labels: string) => `ตรงกับที่มีอยู่แล้ว: ${labels}`,
  signersKept: (names: string) => `คงผู้ลงนามเดิม ${names} (ใช้ --force เพื่อแทนที่)`,
  doubts: (count: number) => (count === 0 ? 'อ่านได้ครบ' : toThaiDigits(`ควรตรวจ ${count} รายการ`)),
  nothing: 'ไม่มีมาตรการให้นำเข้า จึงไม่ได้เขียนไฟล์ใด',
  wouldWrite: 'ยังไม่ได้เขียนไฟล์ใด หากต้องการไฟล์ชีต กรุณาระบุ FILE.xlsx ต่อท้าย',
  workbook: (file: string) => `ไฟล์ชีต: ${file}`,
  lost: (kinds: string) =>
    `ไฟล์นี้มี ${kinds} ซึ่งจะหายไปหากเขียน จึงยังไม่ได้เขียนสิ่งใด กรุณาใช้ไฟล์สำเนาที่ไม่มีสิ่งเหล่านี้ หรือ --force`,
};

const en: typeof th = {
  sheet: (name) => `New sheet ${name}`,
  measures: 'Measures',
  statuses: { 'not-started': 'not started', 'in-progress': 'in progress', done: 'done' },
  noStatus: 'unclear',
  settings: 'Settings',
  signers: 'Signers',
  actingFor: (post) => `for ${post}`,
  kept: (before) => `kept: “${before}” (--force replaces it)`,
  replaced: (before) => `was “${before}”`,
  same: (labels) => `The same already: ${labels}`,
  signersKept: (names) => `Signers kept: ${names} (--force replaces them)`,
  doubts: (count) => (count === 0 ? 'All of it was read' : `${count} to check`),
  nothing: 'There are no measures to import, so no file was written.',
  wouldWrite: 'No file was written. For a workbook, name FILE.xlsx behind the memo.',
  workbook: (file) => `Workbook: ${file}`,
  lost: (kinds) =>
    `this workbook has what would be lost (${kinds}), so nothing was written; use a copy without it, or --force`,
};

export const IMPORT_REPORT = { th, en };
