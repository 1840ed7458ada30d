/** The memo that asks a unit to report: it goes down or sideways, so one person signs it, and nobody comments or orders. */
import type { FileChild, IParagraphOptions } from 'docx';
import { AS_THE_AGENCY } from './body';
import { bareCell, bareRow, borderlessTable } from './cells';
import { head } from './head';
import { cm, type Look, TEXT_WIDTH } from './look';
import { end, gap, POST, SIGNATURE } from './signatures';
import { requestTable } from './tables';
import { bodyPart, marker, plain, words } from './text';

const UNIT = '{{หน่วยงานที่ขอให้รายงาน|เว้นวรรคหน้า|เว้นวรรคหลัง}}';
/** In front of a word that takes a blank. */
const UNIT_BEFORE_BLANK = '{{หน่วยงานที่ขอให้รายงาน|เว้นวรรคหน้า}} ';

const CAUSE = `${AS_THE_AGENCY} ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}`;

export function progressRequest(look: Look): readonly FileChild[] {
  return [
    ...head(look),
    bodyPart(
      look,
      `${CAUSE} ในความรับผิดชอบของ${UNIT_BEFORE_BLANK}จำนวน {{จำนวนมาตรการ}} มาตรการ{{#เฉพาะสถานะ}} {{เฉพาะสถานะ}}{{/เฉพาะสถานะ}}{{#อ้างถึง}} ตาม{{อ้างถึง|ต่อเป็นประโยค|เว้นวรรคหน้า}}{{/อ้างถึง}} นั้น`,
    ),
    bodyPart(
      look,
      'จากข้อมูล ณ วันที่ {{วันที่ของข้อมูล}} มาตรการดังกล่าว{{สรุปผลเป็นข้อความ}} รายละเอียดปรากฏตามตารางต่อไปนี้',
      { keepNext: true },
    ),
    gap(look),
    requestTable(look),
    ...asked(look),
    sender(look),
    end(look),
  ];
}

const REPORTED = 'การรายงานผล{{#รอบการรายงาน}} {{รอบการรายงาน}} {{/รอบการรายงาน}}';

/** Where nothing is open any more the unit has no progress to report: it confirms what stands there, and adds what is wanting. */
function asked(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#มีมาตรการที่ยังไม่เสร็จ}}'),
    bodyPart(
      look,
      `เพื่อให้การกำกับติดตามและ${REPORTED}เป็นไปด้วยความเรียบร้อย จึงขอให้${UNIT}รายงานความก้าวหน้าของมาตรการที่รับผิดชอบ{{#มีหลักฐานที่ยังขาด}} พร้อมหลักฐานที่ยังขาด{{/มีหลักฐานที่ยังขาด}} ตามตารางข้างต้น`,
    ),
    marker(look, '{{/มีมาตรการที่ยังไม่เสร็จ}}'),
    marker(look, '{{^มีมาตรการที่ยังไม่เสร็จ}}'),
    bodyPart(
      look,
      `เพื่อให้${REPORTED}ถูกต้องครบถ้วน จึงขอให้${UNIT}ตรวจสอบสถานะและหลักฐานตามตารางข้างต้น {{#มีเรื่องให้รายงาน}}แก้ไขเพิ่มเติมให้ครบถ้วน{{/มีเรื่องให้รายงาน}}{{^มีเรื่องให้รายงาน}}ปรับปรุงหลักฐานให้เป็นปัจจุบัน{{/มีเรื่องให้รายงาน}} และยืนยันผลการดำเนินการ`,
    ),
    marker(look, '{{/มีมาตรการที่ยังไม่เสร็จ}}'),
  ];
}

/** In the cell of a row that does not split, so that no signature stands on a page without two lines of words above it. */
function sender(look: Look): FileChild {
  const signature = (text: string, options: IParagraphOptions = {}) =>
    plain(look, [words(look, text)], { ...SIGNATURE, ...options });
  const lines = [
    // At the end of a sentence programs tear it where a line ends (วัน|ที่): on a line of its own it is whole everywhere.
    bodyPart(look, 'ทั้งนี้ {{ภายในกำหนด}}'),
    bodyPart(look, 'จึงเรียนมาเพื่อทราบและดำเนินการต่อไป'),
    marker(look, '{{#ผู้ลงนาม}}'),
    signature('({{ชื่อ|ไม่มีวงเล็บ}})', { spacing: { before: cm(1.6) } }),
    ...POST.map((text) => signature(text)),
    marker(look, '{{/ผู้ลงนาม}}'),
  ];
  return borderlessTable([TEXT_WIDTH], [bareRow([bareCell(lines, { width: TEXT_WIDTH })])]);
}
