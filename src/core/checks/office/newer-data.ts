/** A newer script keeps its data in this workbook: this one reads them as well as it can, and writes nothing. */
import { a1 } from '../../sheet/a1';
import { DATA_VERSION, findVersion } from '../../sheet/data-version';
import { defineRule } from '../finding';

export const settingsNewerData = defineRule({
  name: 'settings/newer-data',
  severity: 'warning',
  source: 'sheets',
  settling: 'never',
  look: ({ sheets }) => {
    const settings = sheets.find(({ part }) => part === 'settings');
    const found = settings && findVersion(settings.cells);
    if (!settings || !found || found.version <= DATA_VERSION) return [];
    return [{ sheet: settings.sheet, cell: a1(found), details: { version: found.version } }];
  },
  message: {
    th: ({ version }) =>
      `ไฟล์ชีตนี้ใช้กับ ITA Memo รุ่นที่ใหม่กว่าแล้ว (ข้อมูลรุ่น ${version} แต่รุ่นนี้รู้จักถึงรุ่น ${DATA_VERSION}) รุ่นนี้จึงอ่านได้อย่างเดียว และไม่ระบายสีในชีต กรุณาแจ้งผู้ติดตั้งให้ปรับปรุงสคริปต์เป็นรุ่นล่าสุด`,
    en: ({ version }) =>
      `A newer ITA Memo has worked in this workbook (its data are of version ${version}, this one knows ${DATA_VERSION}), so this one only reads it and marks no cell. Ask whoever installed it to bring the script up to date.`,
  },
  about: {
    th: 'ไฟล์ชีตนี้ใช้กับ ITA Memo รุ่นที่ใหม่กว่าแล้ว รุ่นที่เก่ากว่าจึงอ่านได้อย่างเดียว กรุณาแจ้งผู้ติดตั้งให้ปรับปรุงสคริปต์เป็นรุ่นล่าสุด',
    en: 'A newer ITA Memo has worked in this workbook, so an older one only reads it. Ask whoever installed it to bring the script up to date.',
  },
});
