/** What is wrong with a template, and where; a kind of problem without its words does not compile. */
import type {
  TableName,
  TemplatePlace,
  TemplateProblem,
  TemplateProblemKind,
} from '../core/docx/problem';
import { toThaiDigits } from '../core/text/digits';
import type { Language } from '../core/text/language';
import { short } from '../core/text/short';

interface TemplateProblemWords {
  /**
   * What is wrong: `what` is the tag with its brackets, or what the file says of itself, '' where there is
   * neither; `meant` the suggestion.
   */
  readonly kinds: Readonly<Record<TemplateProblemKind, (what: string, meant: string) => string>>;
  readonly parts: Readonly<Record<TemplatePlace['part'], string>>;
  readonly paragraph: (number: number) => string;
  readonly cell: (table: number | TableName, row: number, column: number) => string;
  readonly around: (text: string) => string;
  readonly suggestion: (name: string) => string;
}

const WORDS: Readonly<Record<Language, TemplateProblemWords>> = {
  th: {
    kinds: {
      'unknown-tag': (tag) => `ไม่รู้จักแท็ก ${tag}`,
      'unknown-filter': (tag) => `ไม่รู้จักรูปแบบการแสดงผลหลังเครื่องหมาย | ในแท็ก ${tag}`,
      'outside-loop': (tag, loop) =>
        `แท็ก ${tag} ใช้ได้เฉพาะภายในส่วนที่ทำซ้ำ {{#${loop}}} … {{/${loop}}} กรุณาย้ายเข้าไปข้างใน`,
      'unclosed-tag': (tag) => `วงเล็บ {{ }} ของแท็กไม่ครบคู่ ${tag} กรุณาเติมวงเล็บให้ครบ`,
      'split-tag': (tag) => `แท็ก ${tag} ถูกแบ่งเป็นสองย่อหน้า กรุณาลบการขึ้นบรรทัดกลางแท็ก`,
      'wrong-braces': (tag) => `วงเล็บของแท็ก ${tag} ไม่ถูกต้อง ต้องเป็นวงเล็บปีกกาคู่ติดกัน`,
      'unclosed-loop': (tag) => `ส่วนที่ทำซ้ำ ${tag} เปิดไว้แต่ไม่ได้ปิด กรุณาเติมแท็กปิด`,
      'unopened-loop': (tag) => `แท็ก ${tag} ปิดส่วนที่ทำซ้ำโดยไม่มีแท็กเปิด`,
      'crossed-loop': (tag) =>
        `ส่วนที่ทำซ้ำ ${tag} เหลื่อมกัน หรือเปิดในตารางแต่ปิดนอกตาราง กรุณาปิดในที่เดียวกับที่เปิด`,
      'loop-in-itself': (tag) => `ส่วนที่ทำซ้ำ ${tag} ซ้อนอยู่ภายในตัวเอง กรุณาลบแท็กเปิดและปิดที่ซ้ำออกหนึ่งคู่`,
      'counted-default': (tag) =>
        `แท็ก ${tag} จะพิมพ์ตัวเลขหรือสถานะที่ระบบไม่ได้นับแทนเมื่อไม่มีค่า กรุณาลบส่วน |ถ้าว่าง ออก หรือใช้ - แทน`,
      'hidden-tag': (text) =>
        `มีแท็กอยู่ในฟิลด์ของ Word (field code) ที่อยู่ของลิงก์ เชิงอรรถท้ายเรื่อง หรืออักษรศิลป์ (WordArt) และลายน้ำ (${text}) ซึ่งระบบเติมข้อมูลให้ไม่ได้ กรุณาย้ายแท็กมาไว้ในเนื้อเรื่อง`,
      'not-docx': () => 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) กรุณาบันทึกแม่แบบเป็น .docx แล้วลองใหม่',
      'old-doc': () =>
        'ไฟล์นี้เป็น Word รุ่นเก่า (.doc) กรุณาเปิดแล้วเลือก บันทึกเป็น → เอกสาร Word (.docx) แล้วลองใหม่',
      encrypted: () => 'ไฟล์นี้ตั้งรหัสผ่านไว้ กรุณายกเลิกรหัสผ่าน แล้วบันทึกไฟล์ใหม่',
      'too-big': (detail) =>
        detail === ''
          ? 'ไฟล์แม่แบบใหญ่เกินไป (ไม่เกิน ๓ MB) กรุณาลดขนาดรูปภาพหรือเนื้อหา'
          : `แม่แบบมีเนื้อหามากเกินไป (${detail}) กรุณาลดเนื้อหาหรือจำนวนแท็ก`,
      macros: () => 'ไฟล์นี้มีมาโคร (macro) ระบบจึงไม่รับไฟล์นี้เพื่อความปลอดภัย กรุณาบันทึกเป็น .docx ซึ่งไม่มีมาโคร',
      'external-link': (target) =>
        `แม่แบบเชื่อมกับไฟล์หรือข้อมูลภายนอก (${target}) ระบบจึงไม่รับไฟล์นี้เพื่อความปลอดภัย กรุณาลบการเชื่อมนั้น แล้วแทรกรูปหรือข้อความไว้ในไฟล์โดยตรง`,
      'unknown-field': (code) =>
        `แม่แบบมีฟิลด์ของ Word (field code) ที่ระบบไม่รู้จัก (${code}) ระบบจึงไม่รับไฟล์นี้เพื่อความปลอดภัย กรุณาลบฟิลด์นั้น หรือเปลี่ยนเป็นข้อความธรรมดา`,
      'embedded-object': (path) =>
        `แม่แบบมีไฟล์อื่นหรือส่วนที่ระบบไม่รู้จักฝังอยู่ (${path}) ระบบจึงไม่รับไฟล์นี้เพื่อความปลอดภัย กรุณาลบวัตถุที่ฝังไว้ หรือวางเป็นรูปภาพแทน`,
      broken: (detail) =>
        `ระบบอ่านโครงสร้างของแม่แบบไม่ได้${detail === '' ? '' : ` (${detail})`} กรุณาเปิดใน Word หรือ Google เอกสาร แล้วบันทึกใหม่`,
      'partial-row': (tag) =>
        `ส่วนที่ทำซ้ำ ${tag} ไม่ได้ครอบทั้งแถว แต่ระบบจะทำซ้ำทั้งแถว ควรวางแท็กเปิดในช่องแรกและแท็กปิดในช่องสุดท้าย`,
      'list-loop': (tag) =>
        `ส่วนที่ทำซ้ำ ${tag} เปิดและปิดในข้อเดียวกันของรายการ ข้อมูลทุกรายการจึงต่อกันในข้อเดียว หากต้องการแยกเป็นข้อ ควรวางแท็กเปิดและแท็กปิดในย่อหน้าของตนเอง ก่อนและหลังข้อนั้น`,
      'text-box': (tag) =>
        `แท็ก ${tag} อยู่ในกล่องข้อความหรือ SmartArt ซึ่งอาจหายเมื่อแปลงเป็น Google เอกสาร ควรย้ายไปไว้ในย่อหน้าหรือตาราง`,
      'merged-cell': (tag) =>
        `แท็ก ${tag} อยู่ในช่องที่ผสานกับช่องด้านบน ซึ่งอาจหายเมื่อเปิดแก้ไขแล้วบันทึก ควรย้ายไปช่องอื่นในแถวเดียวกัน`,
      'missing-tag': (tag) => `แม่แบบไม่มีแท็ก ${tag} ซึ่งบันทึกข้อความควรมี`,
      'typed-figure': (text, tag) =>
        `“${text}” พิมพ์ไว้ในแม่แบบ จึงเหมือนเดิมในบันทึกข้อความทุกฉบับแม้ข้อมูลเปลี่ยน ควรเปลี่ยนเป็นแท็ก {{${tag}}}`,
      'typed-default': (tag) =>
        `แท็ก ${tag} จะพิมพ์ปี รอบ หรือคะแนนที่ไม่มีใครกรอกแทนเมื่อไม่มีค่า ควรลบส่วน |ถ้าว่าง ออก หรือใช้ - แทน`,
      'first-activity': (tag, condition) =>
        `แท็ก ${tag} อยู่ใน {{#${condition}}} จึงแสดงเฉพาะสถานะของกิจกรรมแรกของแต่ละมาตรการ มาตรการที่มีหลายกิจกรรมอาจดูเหมือนเสร็จแล้ว ควรย้ายแท็กนี้ออกมานอก {{/${condition}}}`,
      'dropped-measure': (tag) =>
        `แท็ก ${tag} แสดงเฉพาะบางสถานะ มาตรการอื่นจะหายไปจากบันทึกข้อความแต่ยังถูกนับ ควรลบเงื่อนไขออก`,
      'loop-in-cells': (tag) =>
        `ส่วนที่ทำซ้ำ ${tag} เปิดและปิดในแต่ละช่องของแถวเดียวกัน ทุกรายการจึงต่อกันในแถวเดียว ควรวางแท็กเปิดไว้หน้าช่องแรกและแท็กปิดไว้ท้ายช่องสุดท้ายเพียงคู่เดียว`,
      'loop-over-heading': (tag) =>
        `ส่วนที่ทำซ้ำ ${tag} เปิดในแถวหัวตาราง หัวตารางจึงซ้ำทุกรายการ ควรย้ายแท็กเปิดไปไว้หน้าช่องแรกของแถวถัดไป`,
      'exact-height': (tag) =>
        `แท็ก ${tag} อยู่ในแถวที่กำหนดความสูงไว้แน่นอน (Exactly) ข้อความที่ยาวกว่าจะถูกตัดบนกระดาษ ควรเปลี่ยนเป็น “อย่างน้อย” (At least)`,
      'hidden-text': (tag) =>
        `แท็ก ${tag} เป็นข้อความที่ซ่อนไว้หรือสีขาว ผู้อ่านจะไม่เห็นข้อมูลนี้ ควรแสดงข้อความ หรือลบแท็กออก`,
      'tracked-changes': () =>
        'แม่แบบยังมีการแก้ไขที่ติดตามไว้ (track changes) ซึ่งจะติดไปในบันทึกข้อความทุกฉบับ ควรยอมรับหรือปฏิเสธการแก้ไขให้หมดก่อน',
      comments: () => 'แม่แบบยังมีความคิดเห็น (comment) ซึ่งจะติดไปในบันทึกข้อความทุกฉบับ ควรลบออกก่อน',
    },
    parts: {
      body: 'เนื้อเรื่อง',
      header: 'หัวกระดาษ',
      footer: 'ท้ายกระดาษ',
      notes: 'เชิงอรรถ',
      diagram: 'แผนผัง SmartArt',
    },
    paragraph: (number) => toThaiDigits(`ย่อหน้าที่ ${number}`),
    cell: (table, row, column) => {
      const cell = toThaiDigits(`แถว ${row} ช่อง ${column}`);
      if (typeof table === 'number') return `${toThaiDigits(`ตารางที่ ${table}`)} ${cell}`;
      const where = table.stand === 'above' ? 'ตารางใต้ข้อความ' : 'ตารางที่ขึ้นต้นด้วย';
      return `${where} “${short(table.words)}” ${cell}`;
    },
    around: (text) => `ใกล้ข้อความ “${short(text)}”`,
    suggestion: (name) => `น่าจะหมายถึง {{${name}}}`,
  },
  en: {
    kinds: {
      'unknown-tag': (tag) => `There is no tag ${tag}.`,
      'unknown-filter': (tag) => `There is no such filter behind the | in the tag ${tag}.`,
      'outside-loop': (tag, loop) =>
        `The tag ${tag} works only inside {{#${loop}}} … {{/${loop}}}. Move it there.`,
      'unclosed-tag': (tag) => `A tag’s brackets {{ }} are incomplete: ${tag}. Complete them.`,
      'split-tag': (tag) => `The tag ${tag} is split by a new paragraph. Join it.`,
      'wrong-braces': (tag) =>
        `The tag ${tag} has the wrong brackets. Use two braces side by side.`,
      'unclosed-loop': (tag) => `The repeated section ${tag} is never closed. Add its closing tag.`,
      'unopened-loop': (tag) => `${tag} closes a section that was never opened.`,
      'crossed-loop': (tag) =>
        `Repeated sections overlap at ${tag}, or one opens in a table and closes outside it. Close it where it was opened.`,
      'loop-in-itself': (tag) =>
        `The repeated section ${tag} is inside itself. Remove one pair of its tags.`,
      'counted-default': (tag) =>
        `Where it has no value, the tag ${tag} would print a figure or status that nobody has counted. Remove its |ถ้าว่าง part, or use -.`,
      'hidden-tag': (text) =>
        `A tag is in a field code, a link address, an endnote, WordArt or a watermark (${text}), where it can’t be filled in. Move it into the text.`,
      'not-docx': () =>
        'This file isn’t a Word document (.docx). Save the template as .docx and try again.',
      'old-doc': () =>
        'This file is in the old Word format (.doc). Open it, choose Save as → Word document (.docx), and try again.',
      encrypted: () =>
        'This file is password-protected. Remove the password and save the file again.',
      'too-big': (detail) =>
        detail === ''
          ? 'The template is too large (3 MB maximum). Make its pictures or content smaller.'
          : `The template contains too much (${detail}). Use fewer tags or less content.`,
      macros: () =>
        'This file contains macros and was rejected for security. Save it as .docx without macros.',
      'external-link': (target) =>
        `The template links to an outside file or data (${target}) and was rejected for security. Remove the link and put the picture or text in the file itself.`,
      'unknown-field': (code) =>
        `The template has an unknown Word field code (${code}) and was rejected for security. Remove the field or convert it to plain text.`,
      'embedded-object': (path) =>
        `The template has an embedded file or an unknown part (${path}) and was rejected for security. Remove it, or paste it as a picture.`,
      broken: (detail) =>
        `The template can’t be read${detail === '' ? '' : ` (${detail})`}. Open it in Word or Google Docs and save it again.`,
      'partial-row': (tag) =>
        `The repeated section ${tag} doesn’t cover the whole row, but the whole row will repeat. Put its opening tag in the first cell and its closing tag in the last.`,
      'list-loop': (tag) =>
        `The repeated section ${tag} opens and closes in one list item, so everything appears in that item. For one item each, put its opening and closing tags in separate paragraphs before and after the item.`,
      'text-box': (tag) =>
        `The tag ${tag} is in a text box or SmartArt, which Google Docs may remove. Move it to a paragraph or table.`,
      'merged-cell': (tag) =>
        `The tag ${tag} is in a cell merged with the one above and may be lost when the template is edited and saved. Move it to another cell in the row.`,
      'missing-tag': (tag) => `The template has no tag ${tag}, which a memo should have.`,
      'typed-figure': (text, tag) =>
        `“${text}” is typed in the template, so every memo will say it, whatever the data. Use the tag {{${tag}}}.`,
      'typed-default': (tag) =>
        `Where it has no value, the tag ${tag} would print a year, a period or a score that nobody has entered. Remove its |ถ้าว่าง part, or use -.`,
      'first-activity': (tag, condition) =>
        `The tag ${tag} is inside {{#${condition}}}, which shows only each measure’s first activity: a measure of several may look done. Move the tag behind {{/${condition}}}.`,
      'dropped-measure': (tag) =>
        `The tag ${tag} prints only some statuses: the other measures are counted and not shown. Remove the condition.`,
      'loop-in-cells': (tag) =>
        `The repeated section ${tag} opens and closes in each cell of a row, so everything appears in that one row. Use one pair: its opening tag in the first cell, its closing tag in the last.`,
      'loop-over-heading': (tag) =>
        `The repeated section ${tag} opens in the row of headings, which will repeat for every item. Move its opening tag to the first cell of the next row.`,
      'exact-height': (tag) =>
        `The tag ${tag} is in a row whose height is set to “Exactly”: longer text is cut off on paper. Change it to “At least”.`,
      'hidden-text': (tag) =>
        `The tag ${tag} is in hidden or white text, which no reader will see. Show it, or remove the tag.`,
      'tracked-changes': () =>
        'The template still has tracked changes, which would appear in every memo. Accept or reject them all first.',
      comments: () =>
        'The template still has comments, which would appear in every memo. Delete them first.',
    },
    parts: {
      body: 'body',
      header: 'header',
      footer: 'footer',
      notes: 'notes',
      diagram: 'SmartArt',
    },
    paragraph: (number) => `paragraph ${number}`,
    cell: (table, row, column) => {
      const cell = `row ${row}, cell ${column}`;
      if (typeof table === 'number') return `table ${table}, ${cell}`;
      const where = table.stand === 'above' ? 'the table below' : 'the table that begins with';
      return `${where} “${short(table.words)}”, ${cell}`;
    },
    around: (text) => `near “${short(text)}”`,
    suggestion: (name) => `Did you mean {{${name}}}?`,
  },
};

/** A problem in the user's words. */
export interface ToldTemplateProblem {
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do. */
  readonly message: string;
  /** `Body, table 1, row 2, column 3`; '' where the file as a whole is meant. */
  readonly place: string;
  /** The words around it; ''. */
  readonly around: string;
}

const IN_SENTENCE: readonly TemplateProblemKind[] = [
  'outside-loop',
  'typed-figure',
  'first-activity',
];

/** What is wrong and where, each for itself. */
export function tellTemplateProblem(
  language: Language,
  { kind, severity, tag, place, suggestion, detail }: TemplateProblem,
): ToldTemplateProblem {
  const words = WORDS[language];
  const what = tag === null ? (detail ?? '') : `{{${tag}}}`;
  // There the suggestion is in the sentence already.
  const isPlace = IN_SENTENCE.includes(kind) || suggestion === null;
  const meant = isPlace ? '' : ` ${words.suggestion(suggestion)}`;
  return {
    severity,
    message: `${words.kinds[kind](what, suggestion ?? '')}${meant}`,
    place: place ? tellPlace(words, place) : '',
    around: place?.around ?? '',
  };
}

function tellPlace(words: TemplateProblemWords, place: TemplatePlace): string {
  const { part, paragraph, table, row, column, tableName } = place;
  const parts = [words.parts[part]];
  if (table !== null) parts.push(words.cell(tableName ?? table, row ?? 1, column ?? 1));
  else if (paragraph !== null) parts.push(words.paragraph(paragraph));
  return parts.join(' · ');
}

/** The same in one line, for a list of several. */
export function tellInOneLine(language: Language, problem: TemplateProblem): string {
  return inOneLine(language, tellTemplateProblem(language, problem));
}

export function inOneLine(
  language: Language,
  { message, place, around }: ToldTemplateProblem,
): string {
  return [message, place, around && WORDS[language].around(around)]
    .filter((part) => part !== '')
    .join(' · ');
}
