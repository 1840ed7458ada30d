/** The report that an office puts on its web site: for anyone to read, so nobody is addressed and nobody signs. */
import { AlignmentType, type FileChild } from 'docx';
import { CAUSE, unclear } from './body';
import { BEFORE_PARAGRAPH, type Look, points } from './look';
import { countsTable, ownersTable, resultsTable } from './tables';
import { bodyPart, marker, plain, words } from './text';

/** The long table comes last: whatever stood behind it could be all that its last page holds. */
export function publicationReport(look: Look): readonly FileChild[] {
  return [
    ...titles(look),
    ...background(look),
    heading(look, 'สรุปผลการดำเนินการในภาพรวม'),
    countsTable(look),
    ...unclear(look),
    ...byOwner(look),
    heading(look, 'ผลการดำเนินการรายมาตรการ'),
    resultsTable(look),
  ];
}

/** The date is made one line: the memo's room for a day left to the pen has no place here. */
function titles(look: Look): readonly FileChild[] {
  const title = (text: string, size = look.sizes.label, bold = true) =>
    plain(look, [words(look, text, { bold, size })], { alignment: AlignmentType.CENTER });
  return [
    title('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม'),
    title('และความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}'),
    marker(look, '{{#รอบการรายงาน}}'),
    title('{{รอบการรายงาน}}'),
    marker(look, '{{/รอบการรายงาน}}'),
    marker(look, '{{#ขอบเขตมาตรการ}}'),
    title('{{ขอบเขตมาตรการ}}'),
    marker(look, '{{/ขอบเขตมาตรการ}}'),
    title('{{หน่วยงานเต็ม}}'),
    title('รายงานเมื่อ {{วันที่|บรรทัดเดียว}}', look.sizes.body, false),
    publisher(look),
  ];
}

/** What an item is asked for by, with the assessment that it belongs to: the next one has other numbers. */
function oitItem(item: string, year: string): string {
  return `ตามแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อ {{${item}|เลขอารบิก}}{{#${year}}} ของการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {{${year}}}{{/${year}}}`;
}

/** An item's code keeps its Arabic digits: O26 is what a reader finds in the assessment and searches for. */
function background(look: Look): readonly FileChild[] {
  return [
    bodyPart(
      look,
      `{{หน่วยงานเต็ม}}${CAUSE}{{#ข้อ OIT มาตรการ}} ซึ่งเผยแพร่${oitItem('ข้อ OIT มาตรการ', 'ปีของข้อ OIT มาตรการ')}{{/ข้อ OIT มาตรการ}}`,
    ),
    bodyPart(
      look,
      `บัดนี้ {{#หน่วยงาน}}{{หน่วยงาน|เว้นวรรคหลัง}}{{/หน่วยงาน}}{{^หน่วยงาน}}หน่วยงาน{{/หน่วยงาน}}ได้ดำเนินการตามมาตรการดังกล่าวและกำกับติดตามผล{{#รอบการรายงาน}} {{รอบการรายงาน}} {{/รอบการรายงาน}}แล้ว จึงขอเผยแพร่ผลการดำเนินการให้ประชาชนทราบ{{#ข้อ OIT ผล}} ${oitItem('ข้อ OIT ผล', 'ปีของข้อ OIT ผล')}{{/ข้อ OIT ผล}} ดังนี้`,
    ),
  ];
}

function byOwner(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#มีหลายผู้รับผิดชอบ}}'),
    heading(look, 'ผลการดำเนินการจำแนกตามผู้รับผิดชอบ'),
    // Above the table, as below it the line may stand on the next page.
    marker(look, '{{#มีผู้รับผิดชอบร่วมกัน}}'),
    plain(look, [words(look, 'มาตรการที่มีผู้รับผิดชอบร่วมกัน นับให้ผู้รับผิดชอบทุกราย')], {
      spacing: { after: points(3) },
      keepNext: true,
    }),
    marker(look, '{{/มีผู้รับผิดชอบร่วมกัน}}'),
    ownersTable(look),
    marker(look, '{{/มีหลายผู้รับผิดชอบ}}'),
  ];
}

/** Whom a reader may ask. */
function publisher(look: Look): FileChild {
  return plain(
    look,
    [words(look, 'ผู้เผยแพร่ข้อมูล', { bold: true }), words(look, '  {{ส่วนราชการเต็ม}}')],
    { alignment: AlignmentType.CENTER },
  );
}

/** Of a part: with no text to refer to them, the tables need no numbers. */
function heading(look: Look, text: string): FileChild {
  return plain(look, [words(look, text, { bold: true })], {
    spacing: { before: BEFORE_PARAGRAPH * 2, after: points(3) },
    keepNext: true,
  });
}
