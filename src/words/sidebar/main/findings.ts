/** Words of the findings and of their fixes. */
import type { Status } from '../../../core/measures/measure';
import type { Level } from '../../../core/settled/rule-levels';
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
    undoLast: 'เลิกทำการแก้ไขล่าสุด',
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
    /** Short enough for three in a row; `statusOf` is said of each. */
    statuses: { 'not-started': 'ยังไม่', 'in-progress': 'อยู่ระหว่าง', done: 'เสร็จ' } as Readonly<
      Record<Status, string>
    >,
    statusOf: (place: string) => `ระบุสถานะที่ ${place}`,
    set: (cells: string) => `บันทึกสถานะแล้ว (${cells})`,
    setBack: 'คืนสถานะเดิมแล้ว',
    notSet: {
      changed: 'ชีตเปลี่ยนไปก่อนแล้ว จึงไม่ได้แก้ไขช่องใด รายการด้านล่างเป็นปัจจุบัน',
      formula: 'ช่องสถานะมีสูตรหรือวันที่ จึงไม่ได้แก้ไข กรุณาแก้ที่ช่องนั้น',
      merged: 'ช่องสถานะถูกผสานรวมกัน จึงไม่ได้แก้ไข กรุณายกเลิกการผสานช่องในแถวนั้น แล้วกดอีกครั้ง',
      unread: 'ชีตไม่รับสถานะนี้ในช่องนั้น จึงคงไว้ตามเดิม กรุณาพิมพ์สถานะที่ช่องโดยตรง',
    },
    more: 'คำอธิบายและตัวเลือก',
    source: (source: string) => `ที่มา: ${source}`,
    accept: 'ถูกต้องแล้ว',
    acceptHelp: 'ไม่แจ้งรายการนี้อีกสำหรับทุกคน จนกว่าข้อความในช่องจะเปลี่ยน',
    accepted: 'ยืนยันแล้วว่าถูกต้อง จะไม่แจ้งรายการนี้อีกจนกว่าข้อความจะเปลี่ยน',
    checkedAgain: 'จะตรวจรายการนี้ตามปกติ',
    notAccepted: 'รายการนี้ทำให้ผลการนับผิดได้ จึงยืนยันไม่ได้ กรุณาแก้ไขในชีต',
    setRule: {
      off: 'ปิดกฎนี้',
      warning: 'แสดงเป็น “ควรแก้ไข”',
      info: 'แสดงเป็น “เพื่อทราบ”',
    } as Readonly<Record<Level, string>>,
    ruleSet: 'บันทึกไว้ในชีตตั้งค่าแล้ว มีผลกับทุกคนที่ใช้ไฟล์ชีตนี้',
    ruleBack: 'กลับไปใช้กฎนี้ตามเดิมแล้ว',
    ruleStays: 'กฎนี้ปิดไม่ได้',
    acceptedList: (count: number) => `ยืนยันแล้วว่าถูกต้อง (${n(count)})`,
    notFoundNow: 'ไม่พบในชีตแล้ว หรือข้อความเปลี่ยนไปแล้ว',
    checkAgain: 'ตรวจรายการนี้อีก',
    levelList: (count: number) => `กฎที่ปิดหรือลดระดับ (${n(count)})`,
    levels: { off: 'ปิดไว้', warning: 'ควรแก้ไข', info: 'เพื่อทราบ' } as Readonly<Record<Level, string>>,
    useRule: 'ใช้กฎนี้ตามเดิม',
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
    undoLast: 'Undo the last change',
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
    statuses: { 'not-started': 'Not yet', 'in-progress': 'In progress', done: 'Done' },
    statusOf: (place) => `Say the status at ${place}`,
    set: (places) => `Status written (${places})`,
    setBack: 'The earlier status is back',
    notSet: {
      changed:
        'The sheet had changed already, so nothing was written. The list below is up to date.',
      formula:
        'A status cell holds a formula or a date, so nothing was written. Correct it in the cell.',
      merged:
        'The status cells are merged, so nothing was written. Unmerge them in that row, then press again.',
      unread:
        'The sheet does not take this status there, so it is as it was. Type the status into the cell.',
    },
    more: 'Why, and what else',
    source: (source) => `Source: ${source}`,
    accept: 'Right as it is',
    acceptHelp: 'Not shown again to anyone, until the text of the cell changes.',
    accepted: 'Accepted. It is not shown again until the text changes.',
    checkedAgain: 'It is checked again from now on.',
    notAccepted:
      'It could make the count wrong, so it cannot be accepted. Correct it in the sheet.',
    setRule: {
      off: 'Turn this rule off',
      warning: 'Show as “Worth correcting”',
      info: 'Show as “To know”',
    },
    ruleSet: 'Kept in the settings, for everyone who uses this file',
    ruleBack: 'The rule is as it was',
    ruleStays: 'This rule cannot be turned off.',
    acceptedList: (count) => `Accepted as they are (${count})`,
    notFoundNow: 'No longer in the sheet, or its text has changed',
    checkAgain: 'Check it again',
    levelList: (count) => `Rules off or softened (${count})`,
    levels: { off: 'Off', warning: 'Worth correcting', info: 'To know' },
    useRule: 'Use it as before',
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
