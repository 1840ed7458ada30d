/** The short memo: a cover of one page for those who sign, and behind it the result of each measure. */
import { AlignmentType, type FileChild, type IParagraphOptions } from 'docx';
import { AS_THE_AGENCY, CAUSE, closing, PURPOSE } from './body';
import { compactSignatures } from './compact-signatures';
import { head } from './head';
import { BEFORE_PARAGRAPH, type Look } from './look';
import { METHOD_AND_BUDGET, statusTable } from './tables';
import { bodyPart, marker, plain, words } from './text';

export function shortMemo(look: Look): readonly FileChild[] {
  return [...head(look), ...cover(look), ...compactSignatures(look), ...attachment(look)];
}

function cover(look: Look): readonly FileChild[] {
  return [
    bodyPart(look, `${AS_THE_AGENCY}${CAUSE} นั้น`),
    bodyPart(look, `${PURPOSE} สรุปได้ดังนี้ {{สรุปผลเป็นข้อความ}} รายละเอียดปรากฏตามเอกสารแนบ`),
    ...closing(look),
  ];
}

/** From page 2. The break belongs to the title: one in a run would leave an empty line on either page. */
function attachment(look: Look): readonly FileChild[] {
  const title = (text: string, options: IParagraphOptions = {}) =>
    plain(look, [words(look, text, { bold: true })], {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      ...options,
    });
  return [
    title('เอกสารแนบ', { pageBreakBefore: true }),
    title('ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
    title('ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}{{#รอบการรายงาน}} {{รอบการรายงาน}}{{/รอบการรายงาน}}'),
    marker(look, '{{#ขอบเขตมาตรการ}}'),
    title('{{ขอบเขตมาตรการ}}'),
    marker(look, '{{/ขอบเขตมาตรการ}}'),
    title('{{หน่วยงานเต็ม}}', { spacing: { after: BEFORE_PARAGRAPH } }),
    statusTable(look, METHOD_AND_BUDGET),
  ];
}
