/** Words of the findings and of their fixes. */
import { n } from '../shared';

const th = {
  findings: {
    severities: { error: 'ต้องแก้ไข', warning: 'ควรแก้ไข', info: 'เพื่อทราบ' },
    nothing: 'ตรวจแล้วไม่พบรายการที่ต้องแก้ไข',
    nothingHelp: 'สร้างบันทึกข้อความได้',
    notYet: 'ยังไม่มีมาตรการให้ตรวจ',
    goTo: 'ไปที่ช่อง',
    from: 'จาก',
    to: 'เป็น',
    fix: 'แก้ไข',
    fixAll: (count: number) => `แก้ไขทั้งหมด (${n(count)})`,
    fixAllHelp: 'ระบบแก้เฉพาะส่วนที่แสดง และเลิกทำได้',
    fixThem: (count: number) => `แก้ไขทั้ง ${n(count)} ช่อง`,
    fixed: (count: number) => `แก้ไขแล้ว ${n(count)} ช่อง`,
    undone: (count: number) => `คืนค่าเดิมแล้ว ${n(count)} ช่อง`,
    undo: 'เลิกทำ',
    refused: (count: number) => `ไม่ได้แก้ไข ${n(count)} ช่อง`,
    reasons: {
      changed: 'มีผู้แก้ไขช่องนี้ไปก่อน จึงคงไว้ตามเดิม',
      formula: 'ช่องนี้เป็นสูตร กรุณาแก้ที่สูตร',
      protected: 'ช่องนี้ถูกป้องกันไว้ กรุณาขอสิทธิ์จากเจ้าของไฟล์ชีต',
      'typed-column':
        'คอลัมน์ของช่องนี้อยู่ในตารางและมีประเภทกำหนดไว้ กรุณาเปิดเมนูที่หัวคอลัมน์ เปลี่ยนประเภทคอลัมน์เป็น “ไม่มี” แล้วแก้ไขอีกครั้ง',
      'no-cell': 'ไม่พบช่องนี้แล้ว',
      'not-read': 'ชีตนี้ไม่ใช่ชีตที่ระบบตรวจ จึงคงไว้ตามเดิม',
    },
    mark: 'ระบายสีช่องที่ต้องแก้ไข',
    clearMarks: 'ล้างสีและโน้ตผลการตรวจ',
    markHelp: 'ระบายสีและใส่โน้ตบอกวิธีแก้ไขในช่องเหล่านั้น',
    marked: 'ปรับสีและโน้ตในชีตแล้ว',
    unmarked: (cells: string) =>
      `ช่องที่ถูกป้องกันไว้ ระบายสีให้ไม่ได้ กรุณาดูในรายการนี้ หรือขอสิทธิ์แก้ไขจากเจ้าของไฟล์ชีต: ${cells}`,
  },
};

const en: typeof th = {
  findings: {
    severities: { error: 'To correct', warning: 'Worth correcting', info: 'To know' },
    nothing: 'Nothing needs correcting',
    nothingHelp: 'The memo can be made.',
    notYet: 'No measures to check yet',
    goTo: 'Go to cell',
    from: 'from',
    to: 'to',
    fix: 'Fix',
    fixAll: (count) => `Fix all (${count})`,
    fixAllHelp: 'Only what is shown is changed, and you can undo it.',
    fixThem: (count) => `Fix these ${count} cells`,
    fixed: (count) => `${count} ${cells(count)} fixed`,
    undone: (count) => `${count} ${cells(count)} put back`,
    undo: 'Undo',
    refused: (count) => `${count} ${cells(count)} not fixed`,
    reasons: {
      changed: 'Changed by somebody since; left alone',
      formula: 'It holds a formula; correct that instead',
      protected: 'Protected; ask the owner of the file',
      'typed-column':
        'Its column is part of a table and has a type. Open the menu at the head of the column, set the column type to None and fix it again',
      'no-cell': 'No longer there',
      'not-read': 'On a sheet that is not checked; left alone',
    },
    mark: 'Colour the cells to correct',
    clearMarks: 'Clear the colours and notes of the check',
    markHelp: 'Colours these cells, with a note in each that says what to do.',
    marked: 'The colours and notes in the sheet are up to date',
    unmarked: (places) =>
      `Protected cells could not be coloured. See this list, or ask the owner of the file for the right to edit them: ${places}`,
  },
};

export const FINDINGS = { th, en };

function cells(count: number): string {
  return count === 1 ? 'cell' : 'cells';
}
