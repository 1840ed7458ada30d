/** What a user reads where a command stopped: one switch over its reasons, each with what to do about it. */
import type { CommandProblem } from '../core/command-problem';
import type { GoogleFailure } from '../core/google-failure';
import type { Misfit } from '../core/shape';
import { IGNORED_WORDS } from '../core/spelling/own-words';
import { ASKING } from '../core/template/tags/needed-tags';
import { toThaiDigits } from '../core/text/digits';
import type { Language } from '../core/text/language';
import { ANSWERED_LATE } from './answered-late';
import { CONSENT } from './consent';
import { DIALOGS } from './dialogs';
import { EMBLEM_PROBLEMS } from './emblem';
import { type Told, tellReason } from './failures';
import { IMPORT } from './import';
import { NEW_YEAR } from './new-year';
import { REFUSALS } from './refusals';
import { READY_MADE_NAMES } from './register';
import { SCOPES } from './scopes';
import { SET_UP } from './set-up';
import { englishDate } from './sidebar/english-date';
import { tellInOneLine } from './template-problems';
import { STILL_POSSIBLE, UNSEEN } from './unseen-doc';

type Untaken = Extract<CommandProblem, { readonly kind: 'cells-untaken' }>;
type AsksNothing = Extract<CommandProblem, { readonly kind: 'asks-nothing' }>;
type TypedEffect = Extract<CommandProblem, { readonly kind: 'typed-columns' }>['effect'];

interface ProblemWords {
  readonly unknownSheet: (sheet: string, known: string) => string;
  readonly tickedGone: (sheets: string) => string;
  readonly yearsDiffer: (sheets: string) => string;
  readonly newerWorkbook: () => string;
  readonly badTemplate: (lines: string) => string;
  readonly busy: () => string;
  /** These end with the reason, which says what to do. */
  readonly driveRefused: (reason: string, noted: boolean) => string;
  readonly docUnknown: (reason: string) => string;
  readonly registerProtected: (sheet: string, reason: string) => string;
  /** `cells` is '' where nobody knows which. */
  readonly sheetProtected: (sheet: string, cells: string, reason: string) => string;
  readonly partlyWritten: (sheet: string, reason: string) => string;
  readonly unconfirmed: (sheet: string, reason: string) => string;
  readonly notNoted: (sheet: string, reason: string) => string;
  readonly driveFailed: (reason: string) => string;
  readonly updateUnknown: (reason: string) => string;
  /** `places`: the columns, or ('altered') the cells; '' where nobody could say. */
  readonly typedColumns: (sheet: string, places: string, effect: TypedEffect) => string;
  readonly templateDamaged: () => string;
  readonly asksNothing: (problem: AsksNothing) => string;
  /** `template` is its name. */
  readonly reportAsks: (template: string, isOwn: boolean) => string;
  readonly templateGone: () => string;
  readonly noEditingDoc: () => string;
  /** `maker` is '' where nobody could say. */
  readonly colleaguesMemo: (maker: string) => string;
  readonly docGone: () => string;
  readonly memoGone: () => string;
  readonly notComplete: () => string;
  readonly memoCancelled: () => string;
  readonly unitLost: () => string;
  readonly scopeLost: () => string;
  /** `maker` is '' where nobody could say. */
  readonly newerVersion: (when: string, maker: string) => string;
  readonly notARequest: () => string;
  readonly noReason: () => string;
  readonly cancelUnknown: (reason: string) => string;
  readonly rowsMoving: (sheet: string) => string;
  readonly sortedApart: (sheet: string) => string;
  readonly cellsUntaken: (problem: Untaken) => string;
  /** `column` is its heading. */
  readonly recordGone: (sheet: string, cell: string, column: string) => string;
  readonly shareUnknown: (reason: string) => string;
  /** `name` is '' where the page did not say. */
  readonly signersChanged: (name: string) => string;
  readonly otherDoc: (sheet: string) => string;
  readonly rowBehind: (sheet: string) => string;
  readonly docLocked: () => string;
  readonly copiedMemo: () => string;
  /** `where` is a field by its name in the program, '' for the whole. */
  readonly badCall: (misfit: Misfit) => string;
  readonly badDate: () => string;
  readonly badLink: () => string;
  readonly tableNotOfMemo: (sheet: string) => string;
  /** `column` is its heading. */
  readonly sheetUnsaid: (sheet: string, column: string) => string;
  readonly sheetReplaced: (sheet: string) => string;
  readonly personalData: (places: string) => string;
  readonly notComparable: () => string;
  readonly bug: (reference: string) => string;
}

const ASKING_TAGS = ASKING.map((name) => `{{${name}}}`);

const PROBLEMS: Readonly<Record<Language, ProblemWords>> = {
  th: {
    unknownSheet: (sheet, known) =>
      `ไม่พบชีตชื่อ “${sheet}” ในไฟล์ชีตนี้ ชีตอาจถูกเปลี่ยนชื่อหรือลบไปแล้ว กรุณาตรวจชื่อชีต${known && ` (ชีตที่มี: ${known})`}`,
    tickedGone: (sheets) =>
      `ไม่พบชีต “${sheets}” ที่เลือกไว้ให้รวมในบันทึกข้อความ ชีตอาจถูกเปลี่ยนชื่อหรือลบไปแล้ว จึงยังไม่ได้ทำสิ่งใด กรุณาเปิดแถบด้านข้างแล้วเลือกชีตที่จะรวมใหม่ หรือตั้งชื่อชีตกลับเป็นชื่อเดิม`,
    yearsDiffer: (sheets) =>
      `ชีต “${sheets}” เป็นของคนละปีงบประมาณ จึงสร้างบันทึกข้อความฉบับเดียวไม่ได้ กรุณาเลือกเฉพาะชีตของปีเดียวกัน หรือแก้ไขปีในชื่อชีตหรือหัวเรื่องให้ตรงกัน`,
    newerWorkbook: () =>
      'ไฟล์ชีตนี้ใช้กับ ITA Memo รุ่นที่ใหม่กว่ารุ่นนี้แล้ว รุ่นนี้จึงอ่านได้อย่างเดียว และยังไม่ได้เปลี่ยนแปลงข้อมูลใด กรุณาแจ้งผู้ติดตั้งให้ปรับปรุงสคริปต์ของไฟล์ชีตนี้เป็นรุ่นล่าสุด แล้วโหลดหน้าชีตใหม่',
    badTemplate: (lines) => `แม่แบบยังใช้ไม่ได้ จึงยังไม่ได้สร้างเอกสารใด ๆ กรุณาแก้ไขแม่แบบดังนี้\n${lines}`,
    busy: () => 'เพื่อนร่วมงานกำลังทำรายการในไฟล์ชีตนี้อยู่ กรุณารอสักครู่แล้วลองใหม่',
    driveRefused: (reason, noted) =>
      `Google ไดรฟ์สร้างเอกสารไม่สำเร็จ ข้อมูลในชีตยังอยู่ครบ ${noted ? '' : 'ทะเบียนบันทึกยังระบุว่ากำลังสร้างเอกสาร '}${reason}`,
    docUnknown: (reason) =>
      `ยังไม่ทราบว่า Google ไดรฟ์สร้างเอกสารแล้วหรือไม่ ระบบจะค้นหาและเติมลิงก์ในทะเบียนบันทึกให้เมื่อสร้างบันทึกข้อความหรือเปิดแถบด้านข้างครั้งต่อไป ${reason}`,
    registerProtected: (sheet, reason) => `บันทึกลงชีต “${sheet}” ไม่ได้ จึงยังไม่ได้สร้างเอกสาร ${reason}`,
    sheetProtected: (sheet, cells, reason) =>
      `บันทึกลงชีต “${sheet}” ${cells && `ช่อง ${cells} `}ไม่ได้ ${reason}`,
    partlyWritten: (sheet, reason) =>
      `บันทึกลงชีต “${sheet}” ได้เพียงบางช่อง กรุณาเปิดชีตนี้ตรวจดูว่าช่องใดบันทึกแล้ว ${reason}`,
    unconfirmed: (sheet, reason) =>
      `ยังไม่ทราบว่าเขียนลงชีต “${sheet}” แล้วหรือไม่ กรุณาโหลดหน้านี้ใหม่ แล้วตรวจชีตก่อนทำซ้ำ ${reason}`,
    notNoted: (sheet, reason) =>
      `Google ไดรฟ์ดำเนินการให้แล้ว แต่เขียนลงชีต “${sheet}” ไม่ได้ ทะเบียนบันทึกจึงยังไม่เป็นปัจจุบัน เมื่อเขียนชีตนี้ได้แล้ว กรุณาทำรายการนี้อีกครั้ง ${reason}`,
    driveFailed: (reason) => `Google ไดรฟ์ทำรายการนี้ไม่สำเร็จ ข้อมูลและแม่แบบเดิมยังอยู่ครบ ${reason}`,
    updateUnknown: (reason) =>
      `ยังไม่ทราบว่า Google ไดรฟ์ปรับปรุงเอกสารแล้วหรือไม่ ปรับปรุงซ้ำได้โดยไม่เสียหาย ${reason}`,
    typedColumns: (sheet, places, effect) => {
      const why = 'เพราะคอลัมน์อยู่ในตารางและมีประเภทคอลัมน์กำหนดไว้';
      const how =
        'กรุณาเปิดเมนูที่หัวคอลัมน์ของตาราง เปลี่ยนประเภทคอลัมน์เป็น “ไม่มี” หรือเปลี่ยนทั้งตารางกลับเป็นข้อมูลที่ไม่ได้จัดรูปแบบ แล้วลองใหม่';
      if (effect === 'altered')
        return `ช่อง ${places} ของชีต “${sheet}” แสดงค่าไม่ตรงกับที่บันทึก ${why} ${how}`;
      const where = places === '' ? 'บางคอลัมน์' : `คอลัมน์ ${places} `;
      const made = {
        refused: '',
        'no-document': 'จึงยังไม่ได้สร้างเอกสาร ',
        'not-noted': 'ทะเบียนบันทึกจึงยังไม่ระบุสิ่งที่ Google ไดรฟ์ดำเนินการให้แล้ว ',
      }[effect];
      return `บันทึกลง${where}ของชีต “${sheet}” ไม่ได้ ${why} ${made}${how}`;
    },
    templateDamaged: () =>
      'แม่แบบที่เก็บไว้ในชีตซ่อน “_แม่แบบ” ถูกแก้ไขจนใช้ไม่ได้ จึงยังไม่ได้สร้างเอกสารใด ๆ กรุณาเปิดเมนู “แม่แบบบันทึกข้อความ” แล้วเลือก “บันทึกข้อความฉบับเต็ม” หรือรุ่นอื่น หากเปิดเมนูนั้นหรือเลือกไม่ได้ กรุณาลบชีต “_แม่แบบ” (มุมมอง → ชีตที่ซ่อนไว้) ระบบจะใช้บันทึกข้อความฉบับเต็มแทน',
    asksNothing: ({ template, isOwn, isMade }) => {
      const choice = isMade
        ? `กรุณาเปิดหน้าแม่แบบ อัปโหลดหรือเลือกหนังสือขอให้รายงานของหน่วยงานที่มีแท็กดังกล่าวอย่างน้อยหนึ่งแท็ก แล้วทำรายการนี้อีกครั้ง หรือสร้างบันทึกข้อความใหม่ที่หน้าบันทึกถึงหน่วยงาน โดยเลือก “${READY_MADE_NAMES.progress}” ในหน้านั้น`
        : `กรุณาเลือกแม่แบบ “${READY_MADE_NAMES.progress}” ที่หน้าบันทึกถึงหน่วยงาน (หากสร้างชุดเดิมต่อ กรุณาเริ่มชุดใหม่) หากต้องการถ้อยคำของหน่วยงานเอง กรุณาดาวน์โหลดแม่แบบนั้นที่หน้าแม่แบบ แก้ถ้อยคำโดยคงแท็กไว้ หรือเพิ่มแท็กดังกล่าวอย่างน้อยหนึ่งแท็กในหนังสือขอให้รายงานของหน่วยงาน แล้วอัปโหลด หากมีรุ่นที่มีแท็กอยู่แล้ว กรุณาเลือกรุ่นนั้น`;
      const report = isOwn
        ? `แม่แบบ “${template}” ใช้กับรายงานผลอยู่ หากเป็นหนังสือขอให้รายงาน กรุณาเลือกแม่แบบของรายงานผลที่หน้าแม่แบบด้วย`
        : '';
      return `แม่แบบ “${template}” ไม่ได้ขอให้หน่วยงานรายงาน (ไม่มีแท็ก ${ASKING_TAGS.join(' ')} แม้เพียงแท็กเดียว) จึงยังไม่ได้สร้างหรือปรับปรุงเอกสาร ${choice} ระบบจะใช้แม่แบบที่มีแท็กกับบันทึกถึงหน่วยงานเท่านั้น แม่แบบของรายงานผลไม่เปลี่ยน ${report}`.trim();
    },
    reportAsks: (template, isOwn) =>
      `บันทึกข้อความนี้เป็นรายงานผล แต่แม่แบบ “${template}” ที่จะใช้ขอให้หน่วยงานรายงาน จึงยังไม่ได้ปรับปรุงหรือสร้างฉบับใหม่แทน เอกสารเดิมไม่เปลี่ยน กรุณาเปิดหน้าแม่แบบ เลือก “${READY_MADE_NAMES.official}” หรือแม่แบบรายงานผลอื่น แล้วทำรายการนี้อีกครั้ง${isOwn ? ` หากแม่แบบนี้เป็นรายงานผลของหน่วยงาน กรุณานำแท็ก ${ASKING_TAGS.join(' ')} ออก แล้วอัปโหลดใหม่` : ''}`,
    templateGone: () => 'ไม่มีแม่แบบรุ่นนี้เก็บไว้แล้ว เพราะมีรุ่นใหม่กว่ามาแทนที่ กรุณาเปิดหน้าแม่แบบใหม่แล้วเลือกรุ่นอื่น',
    noEditingDoc: () =>
      `ไม่พบเอกสารสำหรับแก้ไขแม่แบบที่ท่านสร้างจากไฟล์ชีตนี้ หากเคยสร้าง ${UNSEEN.th} กรุณากด “สร้าง Google เอกสารสำหรับแก้ไข” ก่อน หากแก้ไขไว้แล้วในเอกสารเดิม ให้เปิดเอกสารนั้น เลือก ไฟล์ → ดาวน์โหลด → Microsoft Word (.docx) แล้วอัปโหลดที่หน้าแม่แบบ`,
    colleaguesMemo: (maker) =>
      maker === ''
        ? `ระบบไม่เห็นเอกสารของบันทึกข้อความนี้ จึงแชร์หรือปรับปรุงไม่ได้ ทะเบียนบันทึกไม่ระบุผู้สร้าง เอกสารอาจสร้างโดยผู้อื่น หรือ${UNSEEN.th} ${STILL_POSSIBLE.th} หรือสร้างบันทึกข้อความฉบับของท่านเอง`
        : `บันทึกข้อความนี้สร้างโดย ${maker} ท่านจึงแชร์หรือปรับปรุงเอกสารผ่านระบบไม่ได้ ท่านยังเปิดเอกสารจากลิงก์ ดาวน์โหลดเป็น PDF จากเอกสาร และลงผลการพิจารณาที่นี่ได้ หากต้องแชร์หรือปรับปรุง กรุณาขอให้ผู้สร้างดำเนินการ หรือสร้างบันทึกข้อความฉบับของท่านเอง`,
    docGone: () =>
      `ระบบไม่เห็นเอกสารของบันทึกข้อความนี้ ${UNSEEN.th} หากอยู่ในถังขยะ กรุณากู้คืนแล้วลองอีกครั้ง ${STILL_POSSIBLE.th} หากเปิดเอกสารไม่ได้ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก`,
    memoGone: () =>
      'ไม่พบบันทึกข้อความนี้ในทะเบียนบันทึก หรือบันทึกข้อความยังไม่มีเอกสาร อาจมีผู้ลบแถวหรือแก้ไขทะเบียนไปแล้ว กรุณาเปิดหน้านี้ใหม่ แล้วตรวจทะเบียนบันทึก หากแถวหายไป กรุณาเลือกเมนู “กู้คืนทะเบียนบันทึก”',
    newerVersion: (when, maker) =>
      `บันทึกข้อความนี้มีฉบับใหม่แทนแล้ว สร้างเมื่อ ${toThaiDigits(when)} น.${maker && ` โดย ${maker}`} จึงไม่ได้สร้างซ้ำ กรุณาโหลดหน้านี้ใหม่ แล้วใช้หรือปรับปรุงฉบับใหม่นั้น หากไม่ใช้แล้ว กรุณายกเลิกฉบับใหม่นั้นก่อน`,
    notARequest: () =>
      'บันทึกข้อความนี้เป็นรายงานผล ไม่ใช่บันทึกถึงหน่วยงาน จึงลงว่าส่งถึงหน่วยงานหรือหน่วยงานตอบแล้วไม่ได้ กรุณาเลือกบันทึกข้อความที่หน้าบันทึกถึงหน่วยงาน',
    unitLost: () =>
      'ทะเบียนบันทึกไม่มีข้อมูลว่าบันทึกข้อความนี้ถึงหน่วยงานใด เพราะแถวนี้กู้คืนจาก Google ไดรฟ์ จึงยังไม่ได้สร้างหรือปรับปรุงเอกสาร เอกสารเดิมยังเปิดได้จากลิงก์ หากต้องการเนื้อหาปัจจุบัน กรุณาสร้างบันทึกข้อความถึงหน่วยงานนั้นใหม่ที่หน้าบันทึกถึงหน่วยงาน แล้วยกเลิกฉบับนี้',
    scopeLost: () =>
      'ทะเบียนบันทึกไม่มีข้อมูลว่าบันทึกข้อความนี้รายงานมาตรการใด รอบใด และใช้แม่แบบใด เพราะแถวนี้กู้คืนจาก Google ไดรฟ์ หรือช่องในคอลัมน์ “ข้อมูลขอบเขต” ซึ่งซ่อนไว้ถูกลบ จึงยังไม่ได้ปรับปรุงหรือสร้างฉบับใหม่แทน เอกสารเดิมยังเปิดได้จากลิงก์ หากต้องการเนื้อหาปัจจุบัน กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก โดยเลือกหน่วยงาน สถานะ รอบ และแม่แบบให้ตรงกับเอกสารเดิม แล้วยกเลิกฉบับนี้',
    memoCancelled: () =>
      'บันทึกข้อความนี้ยกเลิกแล้ว จึงยังไม่ได้ทำรายการนี้ กรุณาโหลดหน้านี้ใหม่ หากยังต้องใช้ กรุณาสร้างบันทึกข้อความใหม่ที่หน้าหลัก',
    noReason: () => 'ยังไม่ได้ยกเลิกบันทึกข้อความ กรุณาระบุเหตุผล เพื่อให้ทะเบียนบันทึกเก็บไว้',
    cancelUnknown: (reason) =>
      `ยังไม่ทราบว่า Google ไดรฟ์ย้ายเอกสารไปถังขยะแล้วหรือไม่ ระบบจะถาม Google ไดรฟ์เมื่อเปิดหน้านี้ครั้งต่อไป กรุณาโหลดหน้านี้ใหม่ก่อนทำซ้ำ ${reason}`,
    notComplete: () =>
      'บันทึกข้อความนี้ยังพิจารณาไม่ครบทุกคน จึงยังไม่ล็อกเอกสารและยังไม่สร้างฉบับใหม่แทน กรุณาโหลดหน้านี้ใหม่ แล้วใช้ “ปรับปรุงบันทึกข้อความ” หากข้อมูลในชีตเปลี่ยนไป',
    personalData: (places) =>
      `ยังไม่ได้สร้างรายงานสำหรับเผยแพร่ เพราะพบข้อมูลส่วนบุคคลที่ ${places} กรุณานำออก หรือหากเปิดเผยได้ กรุณาเพิ่มในแถว “${IGNORED_WORDS}” ของชีตตั้งค่า แล้วสร้างใหม่`,
    shareUnknown: (reason) =>
      `ยังไม่ทราบว่า Google ไดรฟ์เปลี่ยนสิทธิ์แล้วหรือไม่ ระบบจะถาม Google ไดรฟ์และเขียนลงทะเบียนบันทึกเมื่อเปิดหน้านี้ครั้งต่อไป กรุณาโหลดหน้านี้ใหม่ก่อนทำซ้ำ ${reason}`,
    signersChanged: (name) =>
      `รายชื่อผู้ลงนามของบันทึกข้อความนี้เปลี่ยนไปจากที่หน้านี้แสดง ระบบจึงยังไม่ได้ทำรายการ${name === '' ? '' : `ของ “${name}”`} กรุณาโหลดหน้านี้ใหม่ ตรวจรายชื่อ แล้วทำรายการอีกครั้ง`,
    otherDoc: (sheet) =>
      `ลิงก์ของบันทึกข้อความนี้ในชีต “${sheet}” นำไปยังเอกสารอื่น ระบบจึงยังไม่ได้แก้ไขหรือแชร์เอกสารใด อาจมีผู้วางหรือเรียงช่องในคอลัมน์ “ลิงก์” กรุณาแก้ลิงก์ให้ตรงกับบันทึกข้อความ แล้วลองอีกครั้ง`,
    rowBehind: (sheet) =>
      `แถวของบันทึกข้อความนี้ในชีต “${sheet}” เก่ากว่าเนื้อหาในเอกสาร เพราะมีผู้กดเลิกทำ (Ctrl+Z) หลังจากปรับปรุง หรือกู้คืนไฟล์ชีตเป็นรุ่นก่อน ผลการพิจารณาและจำนวนในแถวจึงอาจไม่ใช่ของเนื้อหานี้ และยังไม่ได้ทำรายการนี้ กรุณาโหลดหน้านี้ใหม่ แล้วกด “ปรับปรุงบันทึกข้อความ” ก่อน หากพิจารณาครบทุกคนแล้ว กรุณากด “แก้ผลการพิจารณา” เพื่อยกเลิกผลของผู้ที่ยังไม่เห็นเนื้อหานี้ก่อนปรับปรุง`,
    docLocked: () =>
      'ยังไม่ได้ปรับปรุง เพราะเอกสารถูกล็อกไว้ไม่ให้แก้ไขใน Google เอกสาร กรุณาเปิดเอกสารแล้วปลดล็อก (หรือคลิกขวาที่ไฟล์ใน Google ไดรฟ์ → ข้อมูลไฟล์ → ปลดล็อก) แล้วลองอีกครั้ง หากผู้อื่นเป็นผู้ล็อก กรุณาตกลงกับผู้นั้นก่อน',
    copiedMemo: () =>
      'เอกสารของบันทึกข้อความนี้เป็นของไฟล์ชีตอื่น ไฟล์ชีตนี้อาจเป็นสำเนา จึงไม่ได้แก้ไข แชร์ หรือย้ายเอกสารไปถังขยะ กรุณาทำรายการนี้ในไฟล์ชีตต้นฉบับ หากไม่มีไฟล์ชีตต้นฉบับแล้ว กรุณาเปิดเอกสารจากลิงก์แล้วแชร์ในเอกสารเอง หรือสร้างบันทึกข้อความใหม่ที่หน้าหลัก ท่านยังลงผลการพิจารณาที่นี่ได้',
    rowsMoving: (sheet) =>
      `มีผู้ย้ายหรือจัดเรียงแถวในชีต “${sheet}” ระหว่างที่ระบบกำลังเขียน ระบบจึงยืนยันไม่ได้ว่าเขียนครบแล้ว กรุณารอให้จัดเรียงเสร็จ โหลดหน้านี้ใหม่ แล้วตรวจแถวของบันทึกข้อความนี้ก่อนทำซ้ำ`,
    sortedApart: (sheet) =>
      `แถวของบันทึกข้อความนี้ในชีต “${sheet}” มีข้อมูลของบันทึกข้อความสองฉบับปนกัน เพราะมีการเรียงหรือลากเติมเพียงบางคอลัมน์ จึงยังไม่ได้ทำรายการนี้ กรุณากู้คืนชีตนี้จากประวัติเวอร์ชัน (ไฟล์ → ประวัติเวอร์ชัน) แล้วลองใหม่ หากต้องเรียง กรุณาเรียงทั้งแถว`,
    cellsUntaken: ({ sheet, cells, isMerged, madeNothing }) => {
      const why = isMerged ? 'เพราะช่องถูกผสานไว้กับช่องอื่น' : 'โดยไม่ทราบสาเหตุ';
      const how = isMerged ? 'กรุณายกเลิกการผสานช่อง แล้วลองใหม่' : 'กรุณาตรวจช่องดังกล่าวในชีต แล้วลองใหม่';
      return `ช่อง ${cells} ของชีต “${sheet}” ไม่รับข้อมูลที่บันทึก ${why} ${madeNothing ? 'จึงยังไม่ได้สร้างเอกสาร ' : ''}${how}`;
    },
    recordGone: (sheet, cell, column) =>
      `ช่อง ${cell} ของชีต “${sheet}” (คอลัมน์ “${column}” ซึ่งซ่อนไว้) ที่เก็บความคืบหน้าของบันทึกข้อความนี้ว่างหรือถูกแก้ไข จึงยังไม่ได้ทำรายการนี้ เพื่อไม่ให้ผลที่ลงไว้สูญหาย กรุณากู้คืนช่องนี้จากประวัติเวอร์ชัน (ไฟล์ → ประวัติเวอร์ชัน) หากมีผู้เปลี่ยนชื่อหัวคอลัมน์ กรุณาแก้กลับเป็นชื่อเดิม หากกู้คืนไม่ได้ ผู้สร้างบันทึกข้อความเลือกเมนู “กู้คืนทะเบียนบันทึก” แล้วลงผลการพิจารณาใหม่ได้`,
    badCall: ({ where, why }) =>
      why === 'too-long'
        ? `ข้อความยาวเกินกว่าที่ระบบรับได้${where && ` (ส่วน ${where})`} จึงยังไม่ได้ทำรายการนี้ กรุณาย่อข้อความแล้วลองใหม่`
        : `ระบบไม่รู้จักข้อมูลที่หน้านี้ส่งมา${where && ` (ส่วน ${where})`} จึงยังไม่ได้ทำรายการนี้ หน้านี้อาจเป็นรุ่นก่อน กรุณาปิดแล้วเปิดแถบด้านข้างใหม่จากเมนู แล้วลองอีกครั้ง`,
    badDate: () =>
      'วันที่ไม่ถูกต้องหรือเป็นวันที่ในอนาคต จึงยังไม่ได้บันทึก กรุณาพิมพ์วันที่ เช่น 10 มีนาคม 2569 และไม่เกินวันนี้',
    badLink: () =>
      'ลิงก์ไม่ถูกต้อง จึงยังไม่ได้บันทึก กรุณาคัดลอกที่อยู่ทั้งหมดของหน้าเว็บหรือไฟล์ ซึ่งขึ้นต้นด้วย https:// มาวาง',
    tableNotOfMemo: (sheet) =>
      `ยังไม่ได้สร้างตาราง เพราะข้อมูลในชีต “${sheet}” หรือชีตตั้งค่าเปลี่ยนไปหลังสร้างบันทึกข้อความนี้ ตารางจะไม่ตรงกับเอกสาร กรุณาปรับปรุงบันทึกข้อความ หรือสร้างฉบับใหม่ แล้วคัดลอกตารางจากฉบับนั้น`,
    sheetUnsaid: (sheet, column) =>
      `แถวของบันทึกข้อความนี้ในชีต “${sheet}” ไม่ระบุว่าทำจากชีตใด ช่องในคอลัมน์ “${column}” อาจว่าง หรือหัวคอลัมน์อาจถูกเปลี่ยนชื่อ จึงยังไม่ได้ทำรายการนี้ กรุณาแก้หัวคอลัมน์กลับเป็น “${column}” หรือพิมพ์ชื่อชีตมาตรการของบันทึกข้อความนี้ลงในช่องนั้น แล้วลองใหม่`,
    sheetReplaced: (sheet) =>
      `ชีตที่ใช้ทำบันทึกข้อความนี้ถูกลบไปแล้ว ชีตชื่อ “${sheet}” ที่มีอยู่เป็นของมาตรการชุดอื่นหรือปีงบประมาณอื่น จึงยังไม่ได้แก้ไขหรือสร้างเอกสาร กรุณากู้คืนชีตเดิมจากประวัติเวอร์ชัน (ไฟล์ → ประวัติเวอร์ชัน) หรือสร้างบันทึกข้อความใหม่จากชีตนี้ที่หน้าหลัก`,
    notComparable: () =>
      'เปรียบเทียบบันทึกข้อความนี้ไม่ได้ เพราะไม่มีข้อมูลสถานะมาตรการในทะเบียนบันทึก (สร้างด้วยรุ่นก่อน มีมาตรการมากเกินไป หรือมีผู้แก้ไขช่องนั้น) กรุณาเลือกบันทึกข้อความฉบับอื่น',
    bug: (reference) =>
      `ระบบขัดข้อง กรุณาโหลดข้อมูลใหม่และตรวจก่อนลองอีกครั้ง เพราะรายการอาจทำไปแล้วบางส่วน หากยังขัดข้อง กรุณาแจ้งผู้ดูแลระบบพร้อมรหัส ${reference}`,
  },
  en: {
    unknownSheet: (sheet, known) =>
      `There is no sheet named “${sheet}” in this workbook. It may have been renamed or deleted. Check its name${known && ` (there are: ${known})`}.`,
    tickedGone: (sheets) =>
      `The sheet “${sheets}”, which was chosen for the memo, is not in this workbook: it may have been renamed or deleted. Nothing was done. Open sidebar and choose the sheets again, or give the sheet its old name.`,
    yearsDiffer: (sheets) =>
      `The sheets “${sheets}” are of different fiscal years: one memo cannot have them all. Choose sheets of one year, or correct the year in a sheet’s name or title.`,
    newerWorkbook: () =>
      'A newer ITA Memo has worked in this workbook, so this one only reads it, and has changed nothing. Ask whoever installed it to bring this workbook’s script up to date, then reload the sheet.',
    badTemplate: (lines) =>
      `The template cannot be used yet, so no document was made. Please correct:\n${lines}`,
    busy: () =>
      'A colleague is doing something in this sheet at the moment. Wait a little and try again.',
    driveRefused: (reason, noted) =>
      `Google Drive did not make the document. Your sheet is unharmed. ${noted ? '' : 'The register still says that it is being made. '}${reason}`,
    docUnknown: (reason) =>
      `Nobody knows yet whether Google Drive made the document. It is looked for, and its link put into the register, when a memo is made or the sidebar is opened next. ${reason}`,
    registerProtected: (sheet, reason) =>
      `The sheet “${sheet}” could not be written, so no document was made. ${reason}`,
    sheetProtected: (sheet, cells, reason) =>
      `The sheet “${sheet}”${cells && ` (${cells})`} could not be written. ${reason}`,
    partlyWritten: (sheet, reason) =>
      `Only some cells of the sheet “${sheet}” could be written. Open it to see which were. ${reason}`,
    unconfirmed: (sheet, reason) =>
      `Nobody knows yet whether this was written to the sheet “${sheet}”. Load this page again and look at the sheet before you repeat it. ${reason}`,
    notNoted: (sheet, reason) =>
      `Google Drive has done it, but the sheet “${sheet}” could not be written, so the register does not say so yet. Do the same again when it can be written. ${reason}`,
    driveFailed: (reason) =>
      `Google Drive did not do this. Your data and the present template are safe. ${reason}`,
    updateUnknown: (reason) =>
      `Nobody knows yet whether Google Drive has updated the document. Updating it again does no harm. ${reason}`,
    typedColumns: (sheet, places, effect) => {
      const why = 'part of a table with column types';
      const how =
        'Open the menu at the head of the table’s column and set the column type to None, or turn the whole table back into unformatted data; then try again.';
      if (effect === 'altered')
        return `On the sheet “${sheet}”, ${places} does not show what was saved there: it is ${why}. ${how}`;
      const where = tellColumns(places);
      const made = {
        refused: '',
        'no-document': ', so no document was made',
        'not-noted': ', so the register does not say yet what Google Drive has done',
      }[effect];
      return `The sheet “${sheet}” could not be written in ${where}, ${why}${made}. ${how}`;
    },
    templateDamaged: () =>
      'The template kept on the hidden sheet “_แม่แบบ” has been edited and can no longer be used, so no document was made. Open the menu “Memo template” and choose the full official memo or another version. If that menu doesn’t open, or fails, delete the sheet “_แม่แบบ” (View → Hidden sheets): the full official memo is used then.',
    asksNothing: ({ template, isOwn, isMade }) => {
      const choice = isMade
        ? 'Open the template page, upload or choose your office’s request letter that has one of these tags, and do this again; or make a new memo on the page of memos to units, and choose “Request to report progress” there.'
        : 'Choose “Request to report progress” on the page of memos to units (to go on with a batch, begin a new one). For your own wording, download that one from the template page and change the words but keep the tags, or put one of these tags into your own request letter; then upload it. If a version of yours has a tag already, choose that one.';
      const report = isOwn
        ? ` Reports are made from “${template}”: if it is a request letter, choose a template for reports on the template page too.`
        : '';
      return `The template “${template}” doesn’t ask a unit to report (it has none of the tags ${ASKING_TAGS.join(' ')}), so no document was made or updated. ${choice} A template with a tag is used for memos to units only, and your report’s template stays.${report}`;
    },
    reportAsks: (template, isOwn) =>
      `This memo is a report, but the template “${template}”, which it would be made from, asks a unit to report. It was not updated or replaced, and its document stays as it is. Open the template page, choose “Full official memo” or another template for reports, and do this again.${isOwn ? ` If this template is your office’s report, take the tags ${ASKING_TAGS.join(' ')} out and upload it again.` : ''}`,
    templateGone: () =>
      'This version of the template is no longer kept: newer ones have taken its place. Open the template page again and choose another.',
    noEditingDoc: () =>
      `There is no document for editing the template that you made from this workbook. If you have made one, it may have been deleted, lie in the bin, or have been made before this workbook was copied or the add-on was moved. Press “Create a Google Doc to edit” first. If you have edited an earlier one, open it, choose File → Download → Microsoft Word (.docx), and upload that on the template page.`,
    colleaguesMemo: (maker) =>
      maker === ''
        ? `The add-on does not see this memo’s document, so it cannot share or update it. The register does not say who made it; it may have been someone else. ${UNSEEN.en} ${STILL_POSSIBLE.en} Or make a memo of your own.`
        : `${maker} made this memo, so you cannot share or update its document here. You can open it by its link, download it as a PDF from there, and record decisions here. To share or update it, ask its maker, or make a memo of your own.`,
    docGone: () =>
      `The add-on does not see this memo’s document. ${UNSEEN.en} If it lies in the bin, restore it and try again. ${STILL_POSSIBLE.en} If it does not open, make a new memo on the main page.`,
    memoGone: () =>
      'This memo is not in the register, or has no document. Someone may have deleted its row or changed the register. Open this page again and look at the register. If its row is gone, choose the menu “Restore register”.',
    newerVersion: (when, maker) =>
      `A new version of this memo was made on ${englishDate(when)}${maker && ` by ${maker}`}, so no other was made. Load this page again, and use or update that one. If it is no longer needed, cancel it first.`,
    notARequest: () =>
      'This memo is a report, not a memo to a unit, so it can’t be recorded as sent to or answered by a unit. Choose one on the Memos to units page.',
    unitLost: () =>
      'The register does not say which unit this memo asks, because its row was restored from Google Drive, so no document was made or updated. The document still opens by its link. For present content, make a new memo to that unit on the page of memos to units, then cancel this one.',
    scopeLost: () =>
      'The register does not say which measures this memo reports, for which period, or from which template: its row was restored from Google Drive, or its cell in the hidden column “ข้อมูลขอบเขต” was emptied. It was not updated or replaced, and its document still opens by its link. For present content, make a new memo on the main page with the unit, statuses, period and template of that document, then cancel this one.',
    memoCancelled: () =>
      'This memo was cancelled, so nothing was done. Load this page again. If it is still needed, make a new memo on the main page.',
    noReason: () => 'The memo was not cancelled. Please give the reason, which the register keeps.',
    cancelUnknown: (reason) =>
      `Nobody knows yet whether Google Drive has put the document into the bin. Google Drive is asked when this page is opened next. Load it again before you repeat this. ${reason}`,
    notComplete: () =>
      'Not everyone has decided on this memo, so it was neither locked nor replaced. Load this page again, and update the memo if the sheet has changed.',
    personalData: (places) =>
      `The report for publication was not made: personal data stand in ${places}. Take them out, or, if they are open to all, add them to the row ${IGNORED_WORDS} of the settings, and make it again.`,
    shareUnknown: (reason) =>
      `Nobody knows yet whether Google Drive has changed who may open it. Google Drive is asked, and the answer written down, when this page is opened next. Load the page again before you repeat it. ${reason}`,
    signersChanged: (name) =>
      `This memo’s list of signers is no longer the one that this page shows, so nothing was done${name === '' ? '' : ` for “${name}”`}. Load this page again, look at the list, and do it again.`,
    otherDoc: (sheet) =>
      `The link of this memo on the sheet “${sheet}” leads to another document, so no document was changed or shared. Someone may have pasted or sorted cells of the column “ลิงก์”. Correct the link and try again.`,
    rowBehind: (sheet) =>
      `This memo’s row on the sheet “${sheet}” is older than what its document says: an update was undone (Ctrl+Z), or an earlier version of the spreadsheet was restored. Its decisions and counts may be of other words, so nothing was done. Load this page again and press “Update memo” first. If everyone has decided, use “Change decision” to take back the decisions of those who haven’t seen these words, then update.`,
    docLocked: () =>
      'Not updated: the document is locked against changes in Google Docs. Open it and unlock it (or right-click the file in Google Drive → File information → Unlock), then try again. If someone else locked it, agree with them first.',
    copiedMemo: () =>
      'This memo’s document belongs to another workbook, of which this one may be a copy, so it was not changed, shared or moved to the bin. Do this in the original workbook. If that is gone, open the document by its link and share it there, or make a new memo on the main page. You can still record decisions here.',
    rowsMoving: (sheet) =>
      `Someone moved or sorted rows of the sheet “${sheet}” while the add-on was writing, so it cannot confirm that everything was written. Wait until they are done, load this page again, and look at this memo’s row before you repeat it.`,
    sortedApart: (sheet) =>
      `This memo’s row on the sheet “${sheet}” is of two memos, because some of its columns were sorted or filled down without the others. Nothing was done. Bring the sheet back from the version history (File → Version history), then try again; sort whole rows.`,
    cellsUntaken: ({ sheet, cells, isMerged, madeNothing }) => {
      const why = isMerged
        ? 'because they are merged into others'
        : 'for a reason that is not known';
      const how = isMerged ? 'Unmerge them, then try again.' : 'Look at them, then try again.';
      return `On the sheet “${sheet}”, ${cells} did not take what was saved, ${why}${madeNothing ? ', so no document was made' : ''}. ${how}`;
    },
    recordGone: (sheet, cell, column) =>
      `On the sheet “${sheet}”, ${cell} (in the hidden column “${column}”), which keeps what this memo’s signers have said, is empty or was edited. Nothing was done, so that nothing is lost. Bring the cell back from the version history (File → Version history); if the column was given another heading, give it its own again. Failing that, whoever made the memo can choose Restore memo register and record the decisions anew.`,
    badCall: ({ where, why }) =>
      why === 'too-long'
        ? `The text is longer than the add-on takes${where && ` (${where})`}, so nothing was done. Shorten it and try again.`
        : `The add-on does not know what this page has sent${where && ` (${where})`}, so nothing was done. The page may be of an earlier version: close the sidebar, open it again from the menu, and try once more.`,
    badDate: () =>
      'The date is no day, or lies in the future, so nothing was recorded. Type a date such as 10 มีนาคม 2569, not later than today.',
    badLink: () =>
      'That is no link, so nothing was recorded. Copy the whole address of the page or file, which begins with https://, and paste it.',
    tableNotOfMemo: (sheet) =>
      `The table was not made: the sheet “${sheet}” or the settings have changed since this memo, so it would not say what the document says. Update the memo or make a new version, then copy the table of that one.`,
    sheetUnsaid: (sheet, column) =>
      `This memo’s row on the sheet “${sheet}” does not say which sheet it was made from: the cell in the column “${column}” may be empty, or the column may have been given another heading. Nothing was done. Give the column its heading “${column}” again, or type the name of this memo’s measures sheet into that cell, then try again.`,
    sheetReplaced: (sheet) =>
      `The sheet that this memo was made from has been deleted; the sheet named “${sheet}” now is of other measures or another fiscal year. No document was changed or made. Bring the sheet back from the version history (File → Version history), or make a new memo from this one on the main page.`,
    notComparable: () =>
      'This memo cannot be compared: the register does not hold the statuses it had (an older memo, too many measures, or someone has changed that cell).',
    bug: (reference) =>
      `Something unexpected went wrong, and part of it may have been done: read the data again and look before you repeat it. If it happens again, tell your administrator this reference: ${reference}`,
  },
};

function tellColumns(places: string): string {
  if (places === '') return 'some of its columns';
  return places.includes(',') ? `columns ${places}` : `column ${places}`;
}

export function tellProblem(language: Language, problem: CommandProblem): Told {
  if ('failure' in problem) {
    const { message: reason, detail } = tellReason(language, problem.failure);
    // Sharing has words of its own, which leave nothing for Google to explain.
    const isPlain = problem.kind === 'share-refused' && problem.refusal !== 'unknown';
    return { message: tellRefused(language, problem, reason), detail: isPlain ? '' : detail };
  }
  return { message: tellStopped(language, problem), detail: '' };
}

type Refused = Extract<CommandProblem, { readonly failure: GoogleFailure }>;

function tellRefused(language: Language, problem: Refused, reason: string): string {
  const problems = PROBLEMS[language];
  switch (problem.kind) {
    case 'year-unfinished':
      return NEW_YEAR[language].unfinished(problem.sheet, reason);
    case 'set-up-unfinished':
      return SET_UP[language].unfinished(problem.sheet, problem.made.join(', '), reason);
    case 'drive-failed':
      return problems.driveFailed(reason);
    case 'update-unknown':
      return problems.updateUnknown(reason);
    case 'share-refused':
      return REFUSALS[language][problem.refusal]('', reason);
    case 'still-open':
      return REFUSALS[language].stillOpen(problem.email, reason);
    case 'cancel-unknown':
      return problems.cancelUnknown(reason);
    case 'share-unknown':
      return problems.shareUnknown(reason);
    case 'drive-refused':
      return problems.driveRefused(reason, problem.noted);
    case 'doc-unknown':
      return problems.docUnknown(reason);
    case 'register-protected':
      return problems.registerProtected(problem.sheet, reason);
    case 'partly-written':
      return problems.partlyWritten(problem.sheet, reason);
    case 'unconfirmed':
      return problems.unconfirmed(problem.sheet, reason);
    case 'not-noted':
      return problems.notNoted(problem.sheet, reason);
    case 'sheet-protected':
      return problems.sheetProtected(problem.sheet, problem.cells ?? '', reason);
  }
}

function tellStopped(language: Language, problem: Exclude<CommandProblem, Refused>): string {
  const problems = PROBLEMS[language];
  switch (problem.kind) {
    case 'unknown-sheet':
      return problem.wasTicked
        ? problems.tickedGone(problem.sheet)
        : problems.unknownSheet(problem.sheet, problem.known ?? '');
    case 'years-differ':
      return problems.yearsDiffer(problem.sheets);
    case 'unknown-unit':
      return problem.isMade
        ? SCOPES[language].unitGone(problem.unit)
        : SCOPES[language].unknownUnit(problem.unit, problem.known);
    case 'empty-scope':
      return problem.isMade
        ? SCOPES[language].nothingLeft(problem.scope)
        : SCOPES[language].empty(problem.scope);
    case 'sorted-apart':
      return problems.sortedApart(problem.sheet);
    case 'cells-untaken':
      return problems.cellsUntaken(problem);
    case 'record-gone':
      return problems.recordGone(problem.sheet, problem.cell, problem.column);
    case 'newer-workbook':
      return problems.newerWorkbook();
    case 'bad-template':
      return problems.badTemplate(
        problem.problems.map((each) => `• ${tellInOneLine(language, each)}`).join('\n'),
      );
    case 'bad-old-memo':
      return IMPORT[language].unreadable(problem.problems[0]?.kind ?? 'broken');
    case 'import-exists':
      return IMPORT[language].exists(problem.sheet);
    case 'nothing-to-import':
      return IMPORT[language].doubts['no-table']('');
    case 'nothing-to-report':
      return DIALOGS[language].noMemo;
    case 'answered-late':
      return ANSWERED_LATE[language];
    case 'no-page':
      return CONSENT[language].noPage;
    case 'no-measures-sheet':
      return NEW_YEAR[language].noMeasures;
    case 'no-setting-headings':
      return NEW_YEAR[language].noHeadings;
    case 'year-left':
      return NEW_YEAR[language].unfinished(problem.sheet, '');
    case 'sample-edited':
      return SET_UP[language].sampleEdited(problem.sheet);
    case 'year-exists':
      return NEW_YEAR[language].exists(problem.sheet);
    case 'year-edited':
      return NEW_YEAR[language].edited(problem.sheet);
    case 'year-typed-columns':
      return NEW_YEAR[language].typedColumns(problem.sheet);
    case 'template-damaged':
      return problems.templateDamaged();
    case 'asks-nothing':
      return problems.asksNothing(problem);
    case 'report-asks':
      return problems.reportAsks(problem.template, problem.isOwn);
    case 'template-gone':
      return problems.templateGone();
    case 'no-editing-doc':
      return problems.noEditingDoc();
    case 'colleagues-memo':
      return problems.colleaguesMemo(problem.maker);
    case 'doc-gone':
      return problems.docGone();
    case 'memo-gone':
      return problems.memoGone();
    case 'unit-lost':
      return problems.unitLost();
    case 'scope-lost':
      return problems.scopeLost();
    case 'memo-cancelled':
      return problems.memoCancelled();
    case 'newer-version':
      return problems.newerVersion(problem.when, problem.maker);
    case 'not-a-request':
      return problems.notARequest();
    case 'no-reason':
      return problems.noReason();
    case 'not-complete':
      return problems.notComplete();
    case 'personal-data':
      return problems.personalData(problem.places);
    case 'signers-changed':
      return problems.signersChanged(problem.name);
    case 'other-doc':
      return problems.otherDoc(problem.sheet);
    case 'row-behind':
      return problems.rowBehind(problem.sheet);
    case 'doc-locked':
      return problems.docLocked();
    case 'copied-memo':
      return problems.copiedMemo();
    case 'rows-moving':
      return problems.rowsMoving(problem.sheet);
    case 'bad-call':
      return problems.badCall(problem.misfit);
    case 'bad-date':
      return problems.badDate();
    case 'bad-link':
      return problems.badLink();
    case 'table-not-of-memo':
      return problems.tableNotOfMemo(problem.sheet);
    case 'sheet-unsaid':
      return problems.sheetUnsaid(problem.sheet, problem.column);
    case 'sheet-replaced':
      return problems.sheetReplaced(problem.sheet);
    case 'not-comparable':
      return problems.notComparable();
    case 'bad-emblem':
      return EMBLEM_PROBLEMS[language][problem.problem.kind];
    case 'busy':
      return problems.busy();
    case 'typed-columns':
      return problems.typedColumns(problem.sheet, problem.places, problem.effect);
  }
}

/** Of a bug of ours, under the reference that the log has; `text` is what was thrown. */
export function tellBug(language: Language, reference: string, text: string): Told {
  return { message: PROBLEMS[language].bug(reference), detail: text };
}
