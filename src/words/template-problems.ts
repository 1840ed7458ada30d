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
      'hidden-tag': (text) =>
        `มีแท็กอยู่ในฟิลด์ของ Word (field code) ที่อยู่ของลิงก์ หรือเชิงอรรถท้ายเรื่อง (${text}) ซึ่งระบบเติมข้อมูลให้ไม่ได้ กรุณาย้ายแท็กมาไว้ในเนื้อเรื่อง`,
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
        `The tag ${tag} works only inside {{#${loop}}} … {{/${loop}}}. Please move it there.`,
      'unclosed-tag': (tag) =>
        `The brackets {{ }} of a tag are not complete: ${tag}. Please complete them.`,
      'split-tag': (tag) => `The tag ${tag} is cut in two by a new paragraph. Please join it.`,
      'wrong-braces': (tag) =>
        `The brackets of the tag ${tag} are wrong: two braces side by side are needed.`,
      'unclosed-loop': (tag) =>
        `The part that repeats, ${tag}, is opened and never closed. Please add its end.`,
      'unopened-loop': (tag) => `${tag} closes a part that was never opened.`,
      'crossed-loop': (tag) =>
        `The parts that repeat cross at ${tag}, or one opens in a table and closes outside it. Please close it where it was opened.`,
      'loop-in-itself': (tag) =>
        `The part that repeats, ${tag}, stands within itself. Please remove one pair of its tags.`,
      'hidden-tag': (text) =>
        `A tag stands in a field code, a link address or an endnote (${text}), where it cannot be filled. Please move it into the text.`,
      'not-docx': () =>
        'This file is no Word document (.docx). Please save the template as .docx and try again.',
      'old-doc': () =>
        'This file is in the old Word format (.doc). Please open it, choose Save as → Word document (.docx), and try again.',
      encrypted: () =>
        'This file is protected by a password. Please remove it and save the file again.',
      'too-big': (detail) =>
        detail === ''
          ? 'The template is too big (3 MB at most). Please make its pictures or its content smaller.'
          : `The template holds too much (${detail}). Please use fewer tags or less content.`,
      macros: () =>
        'This file has macros and is refused for safety. Please save it as .docx, which has none.',
      'external-link': (target) =>
        `The template is linked to a file or data elsewhere (${target}) and is refused for safety. Please remove the link and put the picture or text into the file itself.`,
      'unknown-field': (code) =>
        `The template has a Word field (field code) of a kind that is not known here (${code}) and is refused for safety. Please remove the field, or turn it into plain text.`,
      'embedded-object': (path) =>
        `Another file, or a part of a kind that is not known here, is embedded in the template (${path}); it is refused for safety. Please remove it, or paste it as a picture.`,
      broken: (detail) =>
        `The template’s structure cannot be read${detail === '' ? '' : ` (${detail})`}. Please open it in Word or Google Docs and save it again.`,
      'partial-row': (tag) =>
        `The part that repeats, ${tag}, does not take in the whole row, yet the whole row will repeat. Better put its start in the first cell and its end in the last.`,
      'list-loop': (tag) =>
        `The part that repeats, ${tag}, opens and closes in one item of a list, so that everything follows in that one item. For an item each, better put its start and its end in paragraphs of their own, before and behind the item.`,
      'text-box': (tag) =>
        `The tag ${tag} stands in a text box or SmartArt, which Google Docs may drop. Better move it into a paragraph or a table.`,
      'merged-cell': (tag) =>
        `The tag ${tag} stands in a cell merged with the one above, and may be lost when the template is edited and saved. Better move it to another cell of the row.`,
      'missing-tag': (tag) => `The template has no tag ${tag}, which a memo should have.`,
      'tracked-changes': () =>
        'The template still has tracked changes, which every memo would carry. Better accept or reject them all first.',
      comments: () =>
        'The template still has comments, which every memo would carry. Better delete them first.',
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

/** What is wrong and where, each for itself. */
export function tellTemplateProblem(
  language: Language,
  { kind, severity, tag, place, suggestion, detail }: TemplateProblem,
): ToldTemplateProblem {
  const words = WORDS[language];
  const what = tag === null ? (detail ?? '') : `{{${tag}}}`;
  // There the suggestion is where the tag belongs, and in the sentence already.
  const isPlace = kind === 'outside-loop' || suggestion === null;
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
  const { message, place, around } = tellTemplateProblem(language, problem);
  return [message, place, around && WORDS[language].around(around)]
    .filter((part) => part !== '')
    .join(' · ');
}
