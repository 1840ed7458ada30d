/** A heading of which the office has said what it is stands over more columns by now: nobody can tell which is meant. */
import { defineRule } from '../finding';

export const sheetMappedTwice = defineRule({
  name: 'sheet/mapped-twice',
  severity: 'error',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table: { sheet, doubled } }) =>
    doubled.map(({ cell, ...details }) => ({ sheet, cell, details })),
  message: {
    th: ({ heading, all, read }) =>
      `หัวตาราง “${heading}” มี ${all.length} คอลัมน์ (${all.join(', ')}) มากกว่าเมื่อกำหนดคอลัมน์ไว้ ระบบอ่านเฉพาะคอลัมน์ ${read.join(', ')} ซึ่งอาจไม่ใช่คอลัมน์ที่ต้องการ กรุณาพิมพ์หัวตารางให้ต่างกัน แล้วตรวจที่ “กำหนดคอลัมน์” ในแถบด้านข้างว่าคอลัมน์ใดคือข้อมูลใด`,
    en: ({ heading, all, read }) =>
      `The heading “${heading}” stands over ${all.length} columns (${all.join(', ')}), more than when the columns were matched. Only ${read.join(', ')} is read, which may not be the one that is meant. Give them headings that differ, then see under “Match columns” in the sidebar that each column is what it should be.`,
  },
  about: {
    th: 'มีคอลัมน์ที่ใช้หัวตารางเดียวกับคอลัมน์ที่กำหนดไว้เพิ่มขึ้น เช่น คัดลอกคอลัมน์สถานะไว้สำหรับรอบใหม่ ระบบหาคอลัมน์จากข้อความหัวตาราง จึงไม่ทราบว่าคอลัมน์ใดคือคอลัมน์ที่ต้องการ กรุณาพิมพ์หัวตารางให้ต่างกัน แล้วกำหนดคอลัมน์ใหม่',
    en: 'A column has come with the heading of one that was matched, such as a copy of the status for a new round. Columns are found by their headings, so nobody can tell which is meant. Give them headings that differ, and match the columns anew.',
  },
});
