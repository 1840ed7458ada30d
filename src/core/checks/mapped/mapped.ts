/** The sheet is read as its office has said, so that nobody wonders why a column counts. */
import { OFFICIAL_HEADINGS } from '../../measures/headings';
import { neededColumns } from '../../measures/mapping/mapping';
import { defineRule } from '../finding';

export interface MappedDetails {
  readonly columns: readonly { readonly heading: string; readonly as: string }[];
  readonly words: number;
}

export const sheetMapped = defineRule({
  name: 'sheet/mapped',
  severity: 'info',
  source: 'count',
  look: ({ table }) => {
    const { mapping } = table.header;
    if (!mapping) return [];
    const columns = neededColumns(mapping).map(({ text, key, as }) => ({
      heading: text || key,
      as: OFFICIAL_HEADINGS[as],
    }));
    const details: MappedDetails = { columns, words: mapping.words.length };
    return [{ sheet: table.sheet, cell: null, details }];
  },
  message: {
    th: ({ columns, words }) =>
      `ชีตนี้อ่านตามที่กำหนดคอลัมน์ไว้ในแถบด้านข้าง: ${columns.map(({ heading, as }) => `“${heading}” คือ ${as}`).join(', ')}${words === 0 ? '' : ` และกำหนดความหมายของคำไว้ ${words} คำ`} หากไม่ถูกต้อง กรุณาแก้ที่ “กำหนดคอลัมน์” ในแถบด้านข้าง`,
    en: ({ columns, words }) =>
      `This sheet is read as was said in the sidebar: ${columns.map(({ heading, as }) => `“${heading}” is ${as}`).join(', ')}${words === 0 ? '' : `; what ${words === 1 ? 'a word means' : `${words} words mean`} was said too`}. If that is wrong, change it under “Match columns” in the sidebar.`,
  },
  about: {
    th: 'หน่วยงานได้กำหนดไว้ว่าคอลัมน์ใดของชีตคือมาตรการ คอลัมน์ใดคือสถานะ ระบบจึงอ่านตามนั้น ข้อนี้แจ้งให้ทราบเท่านั้น หากไม่ถูกต้อง กรุณาแก้ที่ “กำหนดคอลัมน์” ในแถบด้านข้าง',
    en: 'The office has said which column of the sheet holds the measures and which their status, and the sheet is read so. This is for information; if it is wrong, change it under “Match columns” in the sidebar.',
  },
});
