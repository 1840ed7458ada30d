/** What set-up puts into the sheets it makes, and what it says where it could not finish one. */
import type { ColumnName } from '../core/measures/headings';
import type { Language } from '../core/text/language';

export interface SetUpWords {
  readonly statusHelp: string;
  /** The note on each heading of a measures sheet. */
  readonly columnNotes: Readonly<Record<Exclude<ColumnName, 'status'>, string>>;
  readonly yesNo: readonly [string, string];
  readonly sampleEdited: (sheet: string) => string;
  /** `made`: the sheets before it, '' where it was the first; the reason says what to do about it. */
  readonly unfinished: (sheet: string, made: string, reason: string) => string;
}

export const SET_UP: Readonly<Record<Language, SetUpWords>> = {
  th: {
    statusHelp: 'เลือก / เพียงช่องเดียวในแต่ละแถว พิมพ์หมายเหตุหรือหลักฐานต่อท้ายได้',
    columnNotes: {
      number: 'ลำดับของมาตรการ เช่น 1 กิจกรรมที่สองของมาตรการเดียวกันให้เว้นลำดับและชื่อมาตรการไว้',
      title: 'ชื่อมาตรการตามแผน หนึ่งมาตรการมีได้หลายแถว แถวละหนึ่งขั้นตอนหรือวิธีการ',
      method: 'สิ่งที่จะทำ หนึ่งแถวต่อหนึ่งขั้นตอนหรือวิธีการ',
      owners: 'หน่วยงานที่รับผิดชอบ หากมีหลายหน่วยงาน ให้ขึ้นบรรทัดใหม่ในช่อง (Ctrl+Enter) หรือคั่นด้วยจุลภาค',
      followUp: 'ติดตามอย่างไร เมื่อใด เช่น รายงานผู้บังคับบัญชาทุกไตรมาส',
      'not-started': 'เลือกช่องนี้เมื่อยังไม่เริ่ม แต่ละแถวเลือกสถานะเพียงช่องเดียว',
      'in-progress': 'เลือกช่องนี้เมื่อเริ่มแล้วแต่ยังไม่เสร็จ แต่ละแถวเลือกสถานะเพียงช่องเดียว',
      done: 'เลือกช่องนี้เมื่อเสร็จแล้ว และใส่หลักฐานในช่องหมายเหตุ',
      note: 'หลักฐานหรือเหตุผล เช่น วันที่ จำนวนผู้เข้าร่วม เลขที่หนังสือ หรือลิงก์',
    },
    yesNo: ['ใช่', 'ไม่'],
    sampleEdited: (sheet) =>
      `ชีต “${sheet}” มีข้อความที่ท่านแก้ไขไว้ ระบบจึงไม่ลบให้ หากไม่ใช้แล้ว กรุณาคลิกขวาที่แท็บของชีตนี้ แล้วเลือก ลบ`,
    unfinished: (sheet, made, reason) =>
      `สร้างชีต “${sheet}” ยังไม่เสร็จ อาจยังไม่มีชีตนี้หรือชีตยังว่างอยู่ ${made && `ส่วนชีต ${made} สร้างเสร็จแล้ว `}${reason} จากนั้นกรุณาเลือกเมนู “สร้างชีตที่จำเป็น” อีกครั้ง ระบบจะทำต่อให้ครบโดยไม่สร้างชีตซ้ำ`,
  },
  en: {
    statusHelp: 'Choose / in one cell per row. You can add a note or evidence after it.',
    columnNotes: {
      number:
        'The number of the measure, such as 1. Leave number and title empty for a further activity of the same measure.',
      title:
        'The measure as the plan has it. It may have several rows, one for each step or method.',
      method: 'What is to be done: one row for each step or method.',
      owners:
        'The units responsible. Put each on a line of its own (Ctrl+Enter), or part them by commas.',
      followUp: 'How it is followed up, and when, such as a report every quarter.',
      'not-started': 'Mark this cell where nothing has begun. One status for each row.',
      'in-progress':
        'Mark this cell where it has begun and is not finished. One status for each row.',
      done: 'Mark this cell where it is finished, and give the evidence under หมายเหตุ.',
      note: 'Evidence or a reason: a date, how many took part, the number of a letter, or a link.',
    },
    yesNo: ['ใช่', 'ไม่'],
    sampleEdited: (sheet) =>
      `Somebody has written on the sheet “${sheet}”, so it was not deleted. Where it is no longer needed, right-click its tab and choose Delete.`,
    unfinished: (sheet, made, reason) =>
      `The sheet “${sheet}” could not be finished: it may not be there, or still be empty. ${made && `Made before it: ${made}. `}${reason} Then choose “Create required sheets” in the menu again. It continues from here and doesn’t make any sheet twice.`,
  },
};
