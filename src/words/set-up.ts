/** The notes and choices that set-up puts into the sheets it makes. */
import type { Language } from '../core/text/language';

export interface SetUpWords {
  readonly statusHelp: string;
  readonly yesNo: readonly [string, string];
}

export const SET_UP: Readonly<Record<Language, SetUpWords>> = {
  th: {
    statusHelp: 'เลือก / เพียงช่องเดียวในแต่ละแถว พิมพ์หมายเหตุหรือหลักฐานต่อท้ายได้',
    yesNo: ['ใช่', 'ไม่'],
  },
  en: {
    statusHelp: 'Choose / in one cell of each row; a note or evidence may follow it.',
    yesNo: ['ใช่', 'ไม่'],
  },
};
