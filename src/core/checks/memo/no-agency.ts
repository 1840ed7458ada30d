/** Nobody says whose memo it is: where the agency's name would stand it has dots. */
import { isFirst } from '../contexts';
import { defineRule } from '../finding';
import { filled, settingCell } from '../settings-cells';

export const memoNoAgency = defineRule({
  name: 'memo/no-agency',
  severity: 'warning',
  source: 'office',
  look: (context) => {
    const { period, table } = context;
    const isAsked = period !== undefined && table.measures.length > 0 && isFirst(context);
    if (!isAsked || filled(context, 'agency')) return [];
    const place = settingCell(context, 'agency') ?? { sheet: table.sheet, cell: null };
    return [{ ...place, details: {} }];
  },
  message: {
    th: () =>
      'ไม่พบชื่อหน่วยงานในชีตตั้งค่า บันทึกข้อความจึงเว้นจุดไว้แทนชื่อหน่วยงาน กรุณากรอก “หน่วยงาน” ในชีตตั้งค่า แล้วสร้างใหม่',
    en: () =>
      'The settings don’t name the agency, so the memo has dots in its place. Fill in หน่วยงาน in the settings and make the memo again.',
  },
  about: {
    th: 'ชีตตั้งค่าไม่มีชื่อหน่วยงาน บันทึกข้อความจึงเว้นจุดไว้ในที่ของชื่อหน่วยงาน กรุณากรอกหน่วยงานในชีตตั้งค่า',
    en: 'The settings do not name the agency, and the memo has dots where its name belongs. Fill in หน่วยงาน in the settings.',
  },
});
