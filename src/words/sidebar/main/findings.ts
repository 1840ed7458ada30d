/** Words of the findings and of their fixes. */
import { n } from '../shared';

const th = {
  findings: {
    severities: { error: 'ต้องแก้ไข', warning: 'ควรแก้ไข', info: 'เพื่อทราบ' },
    nothing: 'ตรวจแล้วไม่พบข้อผิดพลาด',
    nothingHelp: 'ขอบคุณที่กรอกข้อมูลครบถ้วน สร้างบันทึกข้อความได้เลย',
    notYet: 'ยังไม่มีมาตรการให้ตรวจ',
    goTo: 'ไปที่เซลล์',
    from: 'จาก',
    to: 'เป็น',
    fix: 'แก้ไข',
    fixAll: (count: number) => `แก้ไขทั้งหมด (${n(count)})`,
    fixAllHelp: 'ระบบแก้เฉพาะส่วนที่แสดง และเลิกทำได้',
    fixThem: (count: number) => `แก้ไขทั้ง ${n(count)} เซลล์`,
    fixed: (count: number) => `แก้ไขแล้ว ${n(count)} เซลล์`,
    undone: (count: number) => `คืนค่าเดิมแล้ว ${n(count)} เซลล์`,
    undo: 'เลิกทำ',
    refused: (count: number) => `ไม่ได้แก้ไข ${n(count)} เซลล์`,
    reasons: {
      changed: 'มีผู้แก้ไขเซลล์นี้ไปก่อน จึงคงไว้ตามเดิม',
      formula: 'เซลล์นี้เป็นสูตร กรุณาแก้ที่สูตร',
      protected: 'เซลล์นี้ถูกป้องกันไว้ ขอสิทธิ์ได้จากเจ้าของไฟล์',
      'no-cell': 'ไม่พบเซลล์นี้แล้ว',
    },
    mark: 'ทำเครื่องหมายในชีต',
    clearMarks: 'ลบเครื่องหมายเดิมในชีต',
    markHelp: 'ระบายสีและใส่หมายเหตุในเซลล์ที่ต้องดู',
    marked: 'เครื่องหมายในชีตเป็นปัจจุบันแล้ว',
    unmarked: (cells: string) => `เซลล์ที่ถูกป้องกัน ทำเครื่องหมายไม่ได้: ${cells}`,
  },
};

const en: typeof th = {
  findings: {
    severities: { error: 'To correct', warning: 'Worth correcting', info: 'To know' },
    nothing: 'Nothing is wrong',
    nothingHelp: 'Thank you for the care. The memo can be made now.',
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
      'no-cell': 'No longer there',
    },
    mark: 'Mark in the sheet',
    clearMarks: 'Clear old marks in the sheet',
    markHelp: 'Colours the cells to look at and adds notes.',
    marked: 'The marks in the sheet are up to date',
    unmarked: (places) => `Protected cells could not be marked: ${places}`,
  },
};

export const FINDINGS = { th, en };

function cells(count: number): string {
  return count === 1 ? 'cell' : 'cells';
}
