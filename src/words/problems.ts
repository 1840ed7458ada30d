/** What a user reads where a command stopped: one switch over its reasons, each with what to do about it. */
import type { CommandProblem } from '../core/command-problem';
import type { Language } from '../core/text/language';
import { CONSENT } from './consent';
import { DIALOGS } from './dialogs';
import { EMBLEM_PROBLEMS } from './emblem';
import { NEW_YEAR } from './new-year';
import { REFUSALS } from './refusals';
import { tellInOneLine } from './template-problems';

interface ProblemWords {
  readonly unknownSheet: (sheet: string) => string;
  readonly badTemplate: (lines: string) => string;
  readonly busy: () => string;
  readonly driveRefused: (detail: string) => string;
  readonly registerProtected: (sheet: string, detail: string) => string;
  readonly sheetProtected: (sheet: string, detail: string) => string;
  readonly driveFailed: (detail: string) => string;
  readonly templateDamaged: () => string;
  readonly templateGone: () => string;
  readonly noEditingDoc: () => string;
  readonly notYourMemo: () => string;
  /** `maker` is '' where nobody could say. */
  readonly colleaguesMemo: (maker: string) => string;
  readonly docGone: () => string;
  readonly memoGone: () => string;
  readonly badDate: () => string;
  readonly notComparable: () => string;
  readonly bug: (reference: string) => string;
}

const PROBLEMS: Readonly<Record<Language, ProblemWords>> = {
  th: {
    unknownSheet: (sheet) => `ไม่พบชีตชื่อ “${sheet}” กรุณาตรวจชื่อชีต`,
    badTemplate: (lines) => `แม่แบบยังใช้ไม่ได้ จึงยังไม่ได้สร้างเอกสารใด ๆ กรุณาแก้ไขแม่แบบดังนี้\n${lines}`,
    busy: () => 'เพื่อนร่วมงานกำลังทำรายการในไฟล์ชีตนี้อยู่ กรุณารอสักครู่แล้วลองใหม่',
    driveRefused: (detail) =>
      `Google ไดรฟ์สร้างเอกสารไม่สำเร็จ (${detail}) ข้อมูลในชีตยังอยู่ครบ ทะเบียนบันทึกระบุว่าสร้างไม่สำเร็จ กรุณาลองใหม่อีกครั้ง`,
    registerProtected: (sheet, detail) =>
      `บันทึกลงชีต “${sheet}” ไม่ได้ (${detail}) จึงยังไม่ได้สร้างเอกสาร กรุณาขอสิทธิ์แก้ไขชีตนี้จากเจ้าของไฟล์ชีต`,
    sheetProtected: (sheet, detail) =>
      `บันทึกลงชีต “${sheet}” ไม่ได้ (${detail}) ข้อมูลเดิมยังอยู่ครบ กรุณาขอสิทธิ์แก้ไขชีตนี้จากเจ้าของไฟล์ชีต`,
    driveFailed: (detail) =>
      `Google ไดรฟ์ทำรายการนี้ไม่สำเร็จ (${detail}) ข้อมูลและแม่แบบเดิมยังอยู่ครบ กรุณาลองใหม่อีกครั้ง`,
    templateDamaged: () =>
      'แม่แบบที่เก็บไว้ในชีตซ่อน “_แม่แบบ” ถูกแก้ไขจนใช้ไม่ได้ จึงยังไม่ได้สร้างเอกสารใด ๆ กรุณาเปิดเมนู “แม่แบบบันทึกข้อความ” แล้วเลือก “บันทึกข้อความฉบับเต็ม” หรือรุ่นอื่น หากเลือกไม่ได้ กรุณาลบชีต “_แม่แบบ” แล้วเลือกใหม่',
    templateGone: () => 'ไม่มีแม่แบบรุ่นนี้เก็บไว้แล้ว เพราะมีรุ่นใหม่กว่ามาแทนที่ กรุณาเปิดหน้าแม่แบบใหม่แล้วเลือกรุ่นอื่น',
    noEditingDoc: () =>
      'ไม่พบเอกสารสำหรับแก้ไขแม่แบบใน Google ไดรฟ์ของท่าน อาจถูกลบไปแล้ว กรุณากด “สร้าง Google เอกสารสำหรับแก้ไข” ก่อน',
    notYourMemo: () =>
      'ดาวน์โหลดบันทึกข้อความนี้ผ่านระบบไม่ได้ เพราะผู้อื่นเป็นผู้สร้างหรือเอกสารถูกลบไปแล้ว กรุณาเปิดเอกสารจากลิงก์ แล้วเลือก ไฟล์ → ดาวน์โหลด → เอกสาร PDF',
    colleaguesMemo: (maker) =>
      `บันทึกข้อความนี้สร้างโดย ${maker || 'ผู้อื่น'} ท่านจึงแชร์หรือปรับปรุงเอกสารผ่านระบบไม่ได้ ท่านยังเปิดเอกสารจากลิงก์ ขอให้ผู้สร้างดำเนินการ หรือสร้างบันทึกข้อความฉบับของท่านเองได้`,
    docGone: () =>
      'ไม่พบเอกสารของบันทึกข้อความนี้ใน Google ไดรฟ์ของท่าน อาจถูกลบ อยู่ในถังขยะ หรือสร้างจากไฟล์ชีตต้นฉบับก่อนทำสำเนา หากอยู่ในถังขยะ กรุณากู้คืนแล้วลองอีกครั้ง มิฉะนั้นกรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
    memoGone: () =>
      'ไม่พบบันทึกข้อความนี้ในทะเบียนบันทึก หรือบันทึกข้อความยังไม่มีเอกสาร อาจมีผู้ลบแถวหรือแก้ไขทะเบียนไปแล้ว กรุณาเปิดหน้านี้ใหม่ แล้วตรวจทะเบียนบันทึก',
    badDate: () => 'วันที่ไม่ถูกต้องหรือเป็นวันที่ในอนาคต จึงยังไม่ได้ลงผล กรุณาระบุวันที่ที่พิจารณา',
    notComparable: () =>
      'เปรียบเทียบบันทึกข้อความนี้ไม่ได้ เพราะไม่มีข้อมูลสถานะมาตรการในทะเบียนบันทึก (สร้างด้วยรุ่นก่อน มีมาตรการมากเกินไป หรือมีผู้แก้ไขช่องนั้น) กรุณาเลือกบันทึกข้อความฉบับอื่น',
    bug: (reference) =>
      `ระบบขัดข้อง ข้อมูลในชีตยังอยู่ครบ กรุณาลองใหม่ หากยังขัดข้อง โปรดแจ้งผู้ดูแลระบบพร้อมรหัส ${reference}`,
  },
  en: {
    unknownSheet: (sheet) => `There is no sheet named “${sheet}”. Check its name.`,
    badTemplate: (lines) =>
      `The template cannot be used yet, so no document was made. Please correct:\n${lines}`,
    busy: () =>
      'A colleague is doing something in this sheet at the moment. Wait a little and try again.',
    driveRefused: (detail) =>
      `Google Drive did not make the document (${detail}). Your sheet is unharmed and the register says that it failed. Please try again.`,
    registerProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}), so no document was made. Ask the owner of the file for the right to edit it.`,
    sheetProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}). Nothing was lost. Ask the owner of the file for the right to edit it.`,
    driveFailed: (detail) =>
      `Google Drive did not do this (${detail}). Your data and the present template are safe. Please try again.`,
    templateDamaged: () =>
      'The template kept on the hidden sheet “_แม่แบบ” has been edited and can no longer be used, so no document was made. Open the menu “Memo template” and choose the full official memo or another version. If that fails, delete the sheet “_แม่แบบ” and choose again.',
    templateGone: () =>
      'This version of the template is no longer kept: newer ones have taken its place. Open the template page again and choose another.',
    noEditingDoc: () =>
      'There is no document for editing the template in your Drive; it may have been deleted. Press “Make a Google Doc for editing” first.',
    notYourMemo: () =>
      'This memo cannot be downloaded here: someone else made it, or it has been deleted. Open it by its link and choose File → Download → PDF document.',
    colleaguesMemo: (maker) =>
      `${maker || 'Someone else'} made this memo, so you cannot share or update its document here. You can open it by its link, ask its maker, or make a memo of your own.`,
    docGone: () =>
      'The document of this memo is not in your Drive: it may have been deleted, lie in the bin, or have been made from the workbook of which this one is a copy. Restore it from the bin and try again; else make a new memo on the main page.',
    memoGone: () =>
      'This memo is not in the register, or has no document. Someone may have deleted its row or changed the register. Open this page again and look at the register.',
    badDate: () =>
      'The date is no day, or lies in the future, so nothing was recorded. Choose the day of the decision.',
    notComparable: () =>
      'This memo cannot be compared: the register does not hold the statuses it had (an older memo, too many measures, or someone has changed that cell).',
    bug: (reference) =>
      `Something unexpected went wrong. Your sheet is unharmed. Please try again; if it happens again, tell your administrator this reference: ${reference}`,
  },
};

export function tellProblem(language: Language, problem: CommandProblem): string {
  const problems = PROBLEMS[language];
  switch (problem.kind) {
    case 'unknown-sheet':
      return problems.unknownSheet(problem.sheet);
    case 'bad-template':
      return problems.badTemplate(
        problem.problems.map((each) => `• ${tellInOneLine(language, each)}`).join('\n'),
      );
    case 'nothing-to-report':
      return DIALOGS[language].noMemo;
    case 'no-page':
      return CONSENT[language].noPage;
    case 'no-measures-sheet':
      return NEW_YEAR[language].noMeasures;
    case 'year-exists':
      return NEW_YEAR[language].exists(problem.sheet);
    case 'year-unfinished':
      return NEW_YEAR[language].unfinished(problem.sheet, problem.detail && ` (${problem.detail})`);
    case 'drive-failed':
      return problems.driveFailed(problem.detail);
    case 'template-damaged':
      return problems.templateDamaged();
    case 'template-gone':
      return problems.templateGone();
    case 'no-editing-doc':
      return problems.noEditingDoc();
    case 'not-your-memo':
      return problems.notYourMemo();
    case 'colleagues-memo':
      return problems.colleaguesMemo(problem.maker);
    case 'doc-gone':
      return problems.docGone();
    case 'share-refused':
      return REFUSALS[language][problem.refusal]('', problem.detail);
    case 'memo-gone':
      return problems.memoGone();
    case 'bad-date':
      return problems.badDate();
    case 'not-comparable':
      return problems.notComparable();
    case 'bad-emblem':
      return EMBLEM_PROBLEMS[language][problem.problem.kind];
    case 'busy':
      return problems.busy();
    case 'drive-refused':
      return problems.driveRefused(problem.detail);
    case 'register-protected':
      return problems.registerProtected(problem.sheet, problem.detail);
    case 'sheet-protected':
      return problems.sheetProtected(problem.sheet, problem.detail);
  }
}

/** Of a bug of ours, under the reference that the log has. */
export function tellBug(language: Language, reference: string): string {
  return PROBLEMS[language].bug(reference);
}
