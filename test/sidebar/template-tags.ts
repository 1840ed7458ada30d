/** Tags as the server lists them, and hundreds more as an office with many settings of its own has them. */
import type { ListedGroup, ListedTag } from '../../src/core/template/tag-list';

function tag(name: string, english: string, meaning: string, value: string | null): ListedTag {
  return { insert: `{{${name}}}`, name, english, group: '', loop: null, meaning, value };
}

export const tagGroups: readonly ListedGroup[] = [
  {
    title: 'หัวบันทึก',
    tags: [
      tag('ส่วนราชการ', 'department', 'ส่วนราชการเจ้าของเรื่อง', 'สำนักปลัด งานนิติการ'),
      tag(
        'เรื่อง',
        'subject',
        'เรื่องของบันทึก',
        'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
      ),
      tag('ที่', 'reference', 'เลขที่หนังสือ', ''),
    ],
  },
  {
    title: 'ผลการประเมิน',
    tags: [
      tag('คะแนน ITA', 'itaScore', 'คะแนนรวม ITA', '๘๘.๔๖'),
      tag('ร้อยละ', 'percent', 'ร้อยละของมาตรการที่ดำเนินการเสร็จ', '๖๖.๖๗'),
    ],
  },
  {
    title: 'มาตรการ',
    tags: [
      {
        ...tag('มาตรการ', 'measures', 'วางคร่อมแถวของตาราง แล้วแถวนั้นจะซ้ำตามมาตรการ', null),
        insert: '{{#มาตรการ}}…{{/มาตรการ}}',
      },
      {
        ...tag('ชื่อมาตรการ', 'title', 'ชื่อของมาตรการ', 'ให้ความรู้เรื่องมาตรฐานทางจริยธรรม'),
        loop: 'มาตรการ',
      },
    ],
  },
  {
    title: 'ตัวกรอง',
    tags: [{ ...tag('เลขไทย', 'thaiDigits', 'เขียนตัวเลขเป็นเลขไทย', null), insert: '|เลขไทย' }],
  },
];

export const manyTags: readonly ListedGroup[] = [
  ...tagGroups,
  {
    title: 'รายการที่หน่วยงานเพิ่มเอง',
    tags: Array.from({ length: 400 }, (_, index) =>
      tag(`รายการที่ ${index + 1}`, `setting${index + 1}`, 'แถวในชีตตั้งค่า', 'ค่าที่กรอกไว้'),
    ),
  },
];
