/** Words of the findings and of their fixes. */
import type { Status } from '../../../core/measures/measure';
import type { Level } from '../../../core/settled/rule-levels';
import { englishDate } from '../english-date';
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
      styled:
        'ข้อความในช่องนี้มีลิงก์ หรือมีบางส่วนเป็นตัวหนา ตัวเอียง หรือสี ซึ่งจะหายไปหากระบบแก้ไขให้ จึงคงไว้ตามเดิม กรุณาแก้คำในช่องนั้นโดยตรง',
      protected: 'ช่องนี้ถูกป้องกันไว้ กรุณาขอสิทธิ์จากเจ้าของไฟล์ชีต',
      refused: 'Google ไม่รับการแก้ไขช่องนี้ อาจเพราะช่องมีการตรวจสอบความถูกต้องของข้อมูล กรุณาดูและแก้ไขในชีต',
      'typed-column':
        'คอลัมน์ของช่องนี้อยู่ในตารางและมีประเภทกำหนดไว้ กรุณาเปิดเมนูที่หัวคอลัมน์ เปลี่ยนประเภทคอลัมน์เป็น “ไม่มี” แล้วแก้ไขอีกครั้ง',
      merged: 'ช่องนี้ถูกผสานกับช่องอื่น จึงไม่รับข้อความ กรุณายกเลิกการผสานช่อง แล้วแก้ไขอีกครั้ง',
      untaken: 'ชีตไม่รับข้อความในช่องนี้ จึงคงไว้ตามเดิม กรุณาแก้ไขที่ช่องนั้นโดยตรง',
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
      styled:
        'ช่องสถานะมีลิงก์ หรือมีบางส่วนเป็นตัวหนา ตัวเอียง หรือสี ซึ่งจะหายไปหากระบบเขียนทับ จึงไม่ได้แก้ไข กรุณาพิมพ์สถานะที่ช่องโดยตรง',
      untaken: 'ชีตไม่รับสถานะในช่องนั้น จึงคงไว้ตามเดิม กรุณาพิมพ์สถานะที่ช่องโดยตรง',
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
    acceptedOn: (when: string) => `ยืนยันเมื่อ ${n(when)} น.`,
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
    severities: { error: 'Must fix', warning: 'Should fix', info: 'Good to know' },
    nothing: 'No problems found',
    nothingHelp: 'You can generate the memo.',
    notYet: 'No measures to check yet',
    goTo: 'Go to cell',
    from: 'from',
    to: 'to',
    fix: 'Fix',
    fixAll: (count) => `Fix all (${count})`,
    fixAllHelp: 'Only the changes shown are made, and you can undo them.',
    fixThem: (count) => `Fix these ${count} cells`,
    fixed: (count) => `${count} ${cells(count)} fixed`,
    undone: (count) => `${count} ${cells(count)} restored`,
    undo: 'Undo',
    undoLast: 'Undo the last change',
    refused: (count) => `${count} ${cells(count)} not fixed`,
    reasons: {
      changed: 'Someone has changed it since, so it was left as is',
      formula: 'It contains a formula; fix the formula instead',
      styled:
        'Its text has a link, or parts in bold, italics or colour, which a fix would lose, so it was left as is. Change the word in the cell itself',
      protected: 'Protected; ask the file owner for edit access',
      refused:
        'Google did not take the change, perhaps because of a data validation rule. Look at the cell and change it in the sheet',
      'typed-column':
        'Its column is part of a table and has a type. Open the menu at the head of the column, set the column type to None and fix it again',
      merged: 'Merged with another cell, so it took nothing. Unmerge it, then fix it again',
      untaken: 'The sheet did not take the change, so it is as it was. Change the cell itself',
      'no-cell': 'This cell no longer exists',
      'not-read': 'On a sheet that isn’t checked, so it was left as is',
    },
    statuses: { 'not-started': 'Not yet', 'in-progress': 'In progress', done: 'Done' },
    statusOf: (place) => `Set the status at ${place}`,
    set: (places) => `Status set (${places})`,
    setBack: 'Previous status restored',
    notSet: {
      changed:
        'The sheet had changed already, so nothing was written. The list below is up to date.',
      formula:
        'A status cell holds a formula or a date, so nothing was written. Correct it in the cell.',
      styled:
        'A status cell has a link, or parts in bold, italics or colour, which would be lost, so nothing was written. Type the status into the cell itself.',
      untaken: 'The sheet took nothing there, so it is as it was. Type the status into the cell.',
      merged:
        'The status cells are merged, so nothing was written. Unmerge them in that row, then press again.',
      unread:
        'The sheet does not take this status there, so it is as it was. Type the status into the cell.',
    },
    more: 'More about this',
    source: (source) => `Source: ${source}`,
    accept: 'It’s correct as is',
    acceptHelp: 'Hides this for everyone until the cell’s text changes.',
    accepted: 'Marked as correct. It stays hidden until the text changes.',
    checkedAgain: 'This will be checked again.',
    notAccepted:
      'It could make the count wrong, so it can’t be marked as correct. Fix it in the sheet.',
    setRule: {
      off: 'Turn this rule off',
      warning: 'Show as “Should fix”',
      info: 'Show as “Good to know”',
    },
    ruleSet: 'Saved in settings for everyone who uses this file',
    ruleBack: 'Rule restored',
    ruleStays: 'This rule can’t be turned off.',
    acceptedList: (count) => `Marked as correct (${count})`,
    acceptedOn: (when) => `Accepted on ${englishDate(when)}`,
    notFoundNow: 'No longer in the sheet, or its text has changed',
    checkAgain: 'Check it again',
    levelList: (count) => `Rules turned off or lowered (${count})`,
    levels: { off: 'Off', warning: 'Should fix', info: 'Good to know' },
    useRule: 'Restore',
    mark: 'Highlight cells to fix',
    clearMarks: 'Clear highlights and notes',
    markHelp: 'Colours these cells and adds a note saying what to do.',
    marked: 'Highlights and notes are up to date',
    unmarked: (places) =>
      `Protected cells couldn’t be highlighted. Use this list, or ask the file owner for edit access: ${places}`,
  },
};

export const FINDINGS = { th, en };

function cells(count: number): string {
  return count === 1 ? 'cell' : 'cells';
}
