/** One text calls the same office สำนักปลัด and สำนักงานปลัด: only one of them is its name. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

export const signersTwoNames = defineRule({
  name: 'signers/two-names',
  severity: 'warning',
  source: 'agree',
  look: ({ texts }) =>
    texts
      .filter(({ text }) => /หัวหน้าสำนักงานปลัด/.test(text) && /หัวหน้าสำนักปลัด/.test(text))
      .map(({ sheet, place }) => ({ sheet, cell: a1(place), details: {} })),
  message: {
    th: () =>
      'ช่องนี้เรียกตำแหน่งเดียวกันว่า “หัวหน้าสำนักปลัด” และ “หัวหน้าสำนักงานปลัด” กรุณาใช้ชื่อตามโครงสร้างส่วนราชการเพียงแบบเดียว',
    en: () =>
      'This cell calls one post both หัวหน้าสำนักปลัด and หัวหน้าสำนักงานปลัด. Use the one name that the office’s structure has.',
  },
  about: {
    th: 'ข้อความเดียวกันเรียกตำแหน่งหัวหน้าสำนักปลัดสองแบบ กรุณาใช้ชื่อตามโครงสร้างส่วนราชการเพียงแบบเดียว',
    en: 'One text calls the head of the chief administrator’s office by two names. Use the one that the office’s structure has.',
  },
});
