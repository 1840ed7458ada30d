/** What the memo says between the addressee and the signatures: cause, purpose with its counts, close. */
import { AlignmentType, type FileChild } from 'docx';
import { BEFORE_PARAGRAPH, type Look, points } from './look';
import { METHOD, measuresTable, ownersTable, statusTable } from './tables';
import { bodyPart, marker, plain, words } from './text';

/** Whoever keeps the measures; where that is not filled in, the agency. */
const UNIT =
  '{{#ส่วนราชการ}}{{ส่วนราชการ|บรรทัดเดียว|เว้นวรรคหลัง}}{{/ส่วนราชการ}}{{^ส่วนราชการ}}{{หน่วยงาน|เว้นวรรคหลัง}}{{/ส่วนราชการ}}';

/** Of the year that is assessed; nothing where it is not known. */
const ASSESSED =
  '{{#ปีที่ประเมิน ITA}} ประจำปีงบประมาณ พ.ศ. {{ปีที่ประเมิน ITA}}{{/ปีที่ประเมิน ITA}}{{#ผลคะแนนและระดับ}} โดยมี{{ผลคะแนนและระดับ}}{{/ผลคะแนนและระดับ}}';

const COUNT = 'จำนวน {{จำนวนมาตรการ}} มาตรการ';
const BY_ORDER = '{{#อ้างถึง}} ตาม{{อ้างถึง|ต่อเป็นประโยค|เว้นวรรคหน้า}}{{/อ้างถึง}}';

/** All measures were set; of which the report tells is another thing. */
const MEASURES = `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}{{#ขอบเขตมาตรการ}}${BY_ORDER} โดยรายงานฉบับนี้เสนอมาตรการ{{ขอบเขตมาตรการ}} ${COUNT}{{/ขอบเขตมาตรการ}}{{^ขอบเขตมาตรการ}} ${COUNT}${BY_ORDER}{{/ขอบเขตมาตรการ}}`;

/** The agency that a sentence begins with, after ตามที่. */
export const AS_THE_AGENCY = 'ตามที่{{หน่วยงานเต็ม|เว้นวรรคหน้า}}';

/** What the agency before it was assessed at, and what it has set itself after that; a sentence that goes on. */
export const CAUSE = ` ได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA)${ASSESSED} และได้นำผลการประเมินมาวิเคราะห์เพื่อกำหนด${MEASURES}`;

/** The period as it stands within a sentence that goes on with แล้ว. */
const DONE_SO_FAR = '{{#รอบการรายงาน}} {{รอบการรายงาน}} {{/รอบการรายงาน}}แล้ว';

/** What was done since, to be followed by what came of it. */
export const PURPOSE = `บัดนี้ ${UNIT}ได้กำกับติดตามและรวบรวมผลการดำเนินการตามมาตรการดังกล่าว${DONE_SO_FAR}`;

export function body(look: Look): readonly FileChild[] {
  return [
    bodyPart(look, `${AS_THE_AGENCY}${CAUSE} รายละเอียดปรากฏตามตารางที่ 1 นั้น`),
    caption(look, 'ตารางที่ 1  มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
    measuresTable(look),
    bodyPart(look, `${PURPOSE} รายละเอียดปรากฏตามตารางที่ 2 สรุปได้ดังนี้ {{สรุปผลเป็นข้อความ}}`),
    caption(look, 'ตารางที่ 2  ผลการดำเนินการตามมาตรการ'),
    statusTable(look, METHOD),
    ...byOwner(look),
    ...closing(look),
  ];
}

/**
 * What goes with the memo, then what is asked for. A memo has no line of its own for enclosures, as a letter has: they
 * are named in its text (Regulation of the Office of the Prime Minister on Documentary Work B.E. 2526, item 12.6).
 */
export function closing(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#สิ่งที่ส่งมาด้วย}}'),
    bodyPart(look, 'พร้อมนี้ได้แนบ{{สิ่งที่ส่งมาด้วย|ต่อเป็นประโยค|เว้นวรรคหน้า}} มาด้วยแล้ว', KEPT_TOGETHER),
    marker(look, '{{/สิ่งที่ส่งมาด้วย}}'),
    close(look),
  ];
}

/** On the drafter's page, so that no signature stands on a page of its own. */
function close(look: Look): FileChild {
  return bodyPart(
    look,
    'จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณาอนุญาตให้เผยแพร่ผลการดำเนินการดังกล่าวบนเว็บไซต์ของ{{#หน่วยงาน}}{{หน่วยงาน|เว้นวรรคหน้า|เว้นวรรคหลัง}}{{/หน่วยงาน}}{{^หน่วยงาน}}หน่วยงาน{{/หน่วยงาน}}ต่อไป',
    KEPT_TOGETHER,
  );
}

const KEPT_TOGETHER = { keepNext: true, keepLines: true } as const;

function byOwner(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#มีหลายผู้รับผิดชอบ}}'),
    bodyPart(
      look,
      'เมื่อจำแนกตามผู้รับผิดชอบ ปรากฏผลตามตารางที่ 3{{#มีผู้รับผิดชอบร่วมกัน}} ทั้งนี้ มาตรการที่มีผู้รับผิดชอบร่วมกัน นับให้ผู้รับผิดชอบทุกราย{{/มีผู้รับผิดชอบร่วมกัน}}',
      { keepNext: true },
    ),
    caption(look, 'ตารางที่ 3  ผลการดำเนินการจำแนกตามผู้รับผิดชอบ'),
    ownersTable(look),
    ...unclear(look),
    marker(look, '{{/มีหลายผู้รับผิดชอบ}}'),
  ];
}

/** Under counts that do not add up without them. */
export function unclear(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#จำนวนที่ไม่ชัดเจน}}'),
    plain(
      look,
      [words(look, 'หมายเหตุ  มีมาตรการที่อยู่ระหว่างตรวจสอบสถานะ จำนวน {{จำนวนที่ไม่ชัดเจน}} มาตรการ')],
      {
        spacing: { before: points(3) },
      },
    ),
    marker(look, '{{/จำนวนที่ไม่ชัดเจน}}'),
  ];
}

export function caption(look: Look, text: string): FileChild {
  return plain(look, [words(look, text, { bold: true })], {
    alignment: AlignmentType.LEFT,
    spacing: { before: BEFORE_PARAGRAPH, after: points(3) },
    keepNext: true,
  });
}
