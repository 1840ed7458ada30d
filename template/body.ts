/** What the memo says between the addressee and the signatures: cause, result, summary, close. */
import { AlignmentType, type FileChild } from 'docx';
import { BEFORE_PARAGRAPH, type Look, points } from './look';
import { measuresTable, ownersTable, statusTable } from './tables';
import { bodyPart, marker, plain, words } from './text';

export function body(look: Look): readonly FileChild[] {
  return [
    bodyPart(
      look,
      'ตามที่ {{หน่วยงานเต็ม}} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {{ปีที่ประเมิน ITA}} และได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} จำนวน {{จำนวนมาตรการ}} มาตรการ รายละเอียดปรากฏตามตารางที่ ๑ นั้น',
    ),
    caption(look, 'ตารางที่ ๑  มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
    measuresTable(look),
    ...score(look),
    bodyPart(
      look,
      'บัดนี้ {{ส่วนราชการ}} ได้กำกับติดตามและรวบรวมผลการดำเนินการตามมาตรการดังกล่าวแล้ว จึงขอรายงานผลการดำเนินการ รายละเอียดปรากฏตามตารางที่ ๒',
    ),
    caption(look, 'ตารางที่ ๒  ผลการดำเนินการตามมาตรการ'),
    statusTable(look),
    ...summary(look),
    close(look),
  ];
}

/** On the drafter's page, so that no signature stands on a page of its own. */
export function close(look: Look): FileChild {
  return bodyPart(
    look,
    'จึงเรียนมาเพื่อโปรดทราบ และพิจารณาให้เผยแพร่ผลการดำเนินการตามมาตรการดังกล่าวบนเว็บไซต์ของหน่วยงานต่อไป',
    { keepNext: true, keepLines: true },
  );
}

/** Left out where the score is not known yet: a year's result comes out in its last quarter. */
export function score(look: Look): readonly FileChild[] {
  return [
    marker(look, '{{#คะแนน ITA}}'),
    bodyPart(
      look,
      'ในการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {{ปีที่ประเมิน ITA}} {{หน่วยงาน}} มีผลคะแนนในภาพรวม {{คะแนน ITA}} คะแนน{{#ระดับ ITA}} อยู่ในระดับ {{ระดับ ITA}}{{/ระดับ ITA}}',
    ),
    marker(look, '{{/คะแนน ITA}}'),
  ];
}

/** The counts and the per cent, to follow what they are counts of. */
export const COUNTS =
  'จากมาตรการทั้งหมด {{จำนวนมาตรการ}} มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว {{จำนวนที่เสร็จ}} มาตรการ อยู่ระหว่างดำเนินการ {{จำนวนที่อยู่ระหว่าง}} มาตรการ ยังไม่ดำเนินการ {{จำนวนที่ยังไม่}} มาตรการ{{#จำนวนที่ไม่ชัดเจน}} และยังไม่อาจระบุสถานะได้ {{จำนวนที่ไม่ชัดเจน}} มาตรการ{{/จำนวนที่ไม่ชัดเจน}} คิดเป็นความสำเร็จร้อยละ {{ร้อยละ}}';

function summary(look: Look): readonly FileChild[] {
  return [
    bodyPart(look, `สรุปผลการดำเนินการในภาพรวม ${COUNTS}`),
    marker(look, '{{#มีหลายผู้รับผิดชอบ}}'),
    bodyPart(
      look,
      'เมื่อจำแนกตามผู้รับผิดชอบ ปรากฏผลตามตารางที่ ๓ ทั้งนี้ มาตรการที่มีผู้รับผิดชอบร่วมกันนับรวมให้ผู้รับผิดชอบทุกราย',
    ),
    caption(look, 'ตารางที่ ๓  ผลการดำเนินการจำแนกตามผู้รับผิดชอบ'),
    ownersTable(look),
    marker(look, '{{/มีหลายผู้รับผิดชอบ}}'),
  ];
}

export function caption(look: Look, text: string): FileChild {
  return plain(look, [words(look, text, { bold: true })], {
    alignment: AlignmentType.LEFT,
    spacing: { before: BEFORE_PARAGRAPH, after: points(3) },
    keepNext: true,
  });
}
