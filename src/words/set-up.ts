/** What set-up puts into the sheets it makes, and what it says where it could not finish one. */
import type { Language } from '../core/text/language';

export interface SetUpWords {
  readonly statusHelp: string;
  readonly yesNo: readonly [string, string];
  /** `made`: the sheets before it, '' where it was the first; the reason says what to do about it. */
  readonly unfinished: (sheet: string, made: string, reason: string) => string;
}

export const SET_UP: Readonly<Record<Language, SetUpWords>> = {
  th: {
    statusHelp: 'เลือก / เพียงช่องเดียวในแต่ละแถว พิมพ์หมายเหตุหรือหลักฐานต่อท้ายได้',
    yesNo: ['ใช่', 'ไม่'],
    unfinished: (sheet, made, reason) =>
      `สร้างชีต “${sheet}” ยังไม่เสร็จ อาจยังไม่มีชีตนี้หรือชีตยังว่างอยู่ ${made && `ส่วนชีต ${made} สร้างเสร็จแล้ว `}${reason} จากนั้นกรุณาเลือกเมนู “สร้างชีตที่จำเป็น” อีกครั้ง ระบบจะทำต่อให้ครบโดยไม่สร้างชีตซ้ำ`,
  },
  en: {
    statusHelp: 'Choose / in one cell of each row; a note or evidence may follow it.',
    yesNo: ['ใช่', 'ไม่'],
    unfinished: (sheet, made, reason) =>
      `The sheet “${sheet}” could not be finished: it may not be there, or still be empty. ${made && `Made before it: ${made}. `}${reason} Then choose “Create the sheets needed” in the menu again: it goes on from here and makes no sheet twice.`,
  },
};
