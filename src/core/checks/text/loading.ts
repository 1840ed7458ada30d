/** A cell still waits for its value (an IMPORTRANGE, a link to another file), and the memo would print that it does. */

import { cellErrors } from '../cell-errors';
import { defineRule } from '../finding';

export const textLoading = defineRule({
  name: 'text/loading',
  severity: 'error',
  source: 'sheets',
  settling: 'never',
  look: ({ texts }) => cellErrors(texts, 'loading'),
  message: {
    th: ({ text }) =>
      `ช่องนี้ยังโหลดข้อมูลไม่เสร็จ แสดงว่า “${text}” กรุณารอสักครู่แล้วตรวจอีกครั้ง หากยังไม่หาย กรุณาพิมพ์ค่าแทนสูตร`,
    en: ({ text }) =>
      `This cell is still loading: it shows “${text}”. Wait a moment and check again; if it stays, replace the formula with the value.`,
  },
  about: {
    th: 'ช่องยังโหลดข้อมูลไม่เสร็จ เช่น Loading... ซึ่งจะพิมพ์ลงในบันทึกข้อความตามที่เห็น กรุณารอสักครู่แล้วตรวจอีกครั้ง หรือพิมพ์ค่าแทนสูตร',
    en: 'A cell still waits for its value (Loading...), and the memo would print that. Wait and check again, or replace the formula with the value.',
  },
});
