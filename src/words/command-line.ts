/** What `npm start` prints for people. */
import { sectionAlone } from '../core/measures/units/sections';
import { toThaiDigits } from '../core/text/digits';

/** A line names no more. */
const MOST_NAMED = 40;

function few(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
}

const thing = (name: string) => (count: number) => `${name} ${toThaiDigits(String(count))}`;
const things = (one: string, more: string) => (count: number) =>
  `${count} ${count === 1 ? one : more}`;

const th = {
  measures: (counts: {
    total: number;
    done: number;
    inProgress: number;
    notStarted: number;
    unclear: number;
  }) =>
    toThaiDigits(
      `มาตรการ ${counts.total} · เสร็จเรียบร้อยแล้ว ${counts.done} · อยู่ระหว่างดำเนินการ ${counts.inProgress} · ยังไม่ดำเนินการ ${counts.notStarted}${counts.unclear > 0 ? ` · ไม่ชัดเจน ${counts.unclear}` : ''}`,
    ),
  percent: (percent: string) => `ร้อยละ ${toThaiDigits(percent)}`,
  sheet: (sheet: string) => `ชีต ${sheet}`,
  findings: (count: number) =>
    count === 0 ? 'ไม่พบรายการที่ต้องแก้ไข' : `พบ ${toThaiDigits(String(count))} รายการ`,
  columns: (name: string) => `“${name}” ที่นี่ใช้ --column "หัวตาราง=status" (ดูบทบาทอื่นด้วย --help)`,
  accepted: (count: number) => `ยืนยันแล้วว่าถูกต้อง ${toThaiDigits(String(count))} รายการ จึงไม่แจ้ง`,
  levels: (rules: string) => `กฎที่ปิดหรือลดระดับในชีตตั้งค่า: ${rules}`,
  memo: (file: string) => `บันทึกข้อความ: ${file}`,
  memoTo: (unit: string, file: string) => `บันทึกข้อความ ${unit}: ${file}`,
  pdf: (file: string) => `ฉบับ PDF: ${file}`,
  wordMemo: (file: string) => `ฉบับ Word (TH SarabunPSK): ${file}`,
  wordFile: 'บันทึกข้อความ (สำหรับ Word).docx',
  wordTo: (unit: string) => `บันทึกข้อความ ถึง${unit} (สำหรับ Word).docx`,
  template: (problem: string) => `  แม่แบบ: ${problem}`,
  workbook: (file: string) => `ไฟล์ชีตพร้อมผลการตรวจและทะเบียน: ${file}`,
  lost: (kinds: readonly string[]) =>
    `สำเนานี้ไม่มีสิ่งต่อไปนี้ของไฟล์เดิม: ${kinds.join(', ')} (ไฟล์เดิมยังอยู่ครบ)`,
  kinds: {
    charts: thing('แผนภูมิ'),
    pivotTables: thing('ตาราง Pivot'),
    shapes: thing('รูปร่างหรือกล่องข้อความ'),
    pictures: thing('รูปภาพ'),
    controls: thing('ปุ่มหรือวัตถุที่ฝังไว้'),
    macros: () => 'มาโคร',
    notes: thing('โน้ต'),
    threads: thing('ความคิดเห็นแบบสนทนา'),
    rules: thing('กฎของช่อง (รายการแบบเลื่อนลง)'),
    links: thing('ลิงก์ในช่อง'),
    names: thing('ชื่อช่วง'),
    pageBreaks: thing('จุดขึ้นหน้าใหม่'),
    sparklines: thing('แผนภูมิในช่อง'),
    protections: thing('การป้องกัน'),
    outsideData: thing('การเชื่อมข้อมูลภายนอก'),
    otherSheets: thing('ชีตที่ไม่ใช่ตาราง'),
    tables: thing('ตาราง'),
    conditionalFormats: thing('การจัดรูปแบบตามเงื่อนไข'),
  },
  noMemo: 'ยังไม่ได้สร้างบันทึกข้อความ กรุณาแก้ไขรายการข้างต้น หรือใช้ --force เพื่อสร้างต่อไป',
  none: {
    'no-units': 'ยังไม่ได้สร้างบันทึกข้อความ เพราะไม่มีมาตรการใดที่มีชื่อหน่วยงานผู้รับผิดชอบ กรุณากรอกคอลัมน์ผู้รับผิดชอบ',
    'none-in-status': 'ยังไม่ได้สร้างบันทึกข้อความ เพราะไม่มีหน่วยงานใดมีมาตรการในสถานะที่เลือก',
  },
  notMade: (unit: string, why: string) => `ไม่ได้สร้างถึง ${unit}: ${why}`,
  cancelled: 'บันทึกในชุดนี้ถูกยกเลิกแล้ว',
  noneInStatus: 'ไม่มีมาตรการในสถานะที่เลือก',
  noSender:
    'ยังไม่ระบุผู้ลงนามในบันทึกข้อความถึงหน่วยงาน จึงเว้นไว้ให้กรอกด้วยปากกา กรุณากรอก “ผู้ส่งถึงหน่วยงาน” ในชีตตั้งค่า หรือปลัดในชีตผู้ลงนาม',
  /** Of all units where none are named. */
  noDay: (units: readonly string[]) =>
    `${units.length === 0 ? '' : `ถึง ${few(units)}: `}ไม่มีวันที่เสนอได้ในปีงบประมาณและรอบนี้ จึงเว้นไว้ให้เขียนด้วยปากกา หรือกรอก “กำหนดส่งรายงาน” ในชีตตั้งค่า`,
  /** Of all units where none are named. */
  soon: (units: readonly string[]) =>
    `กำหนดส่งรายงาน${units.length === 0 ? '' : `ของ ${few(units)} `}เหลือไม่ถึง ๓ วัน หน่วยงานอาจรายงานไม่ทัน หากจะให้เวลามากกว่านี้ กรุณากรอก “กำหนดส่งรายงาน” ในชีตตั้งค่า`,
  doubts: {
    bare: (unit: string, _to: string) =>
      `ไม่ทราบตำแหน่งหัวหน้าของ “${unit}” จึงเรียนถึงชื่อหน่วยงาน กรุณาเพิ่มแถว “เรียน ${unit}” พร้อมตำแหน่งในชีตตั้งค่า`,
    odd: (_unit: string, to: string) =>
      `ช่องผู้รับผิดชอบมีข้อความอื่นนอกจากชื่อหน่วยงาน จึงเรียน “${to}” ตามที่พิมพ์ไว้ กรุณาแก้ช่องให้เหลือเพียงชื่อหน่วยงาน`,
    unnamed: (unit: string, to: string) =>
      `“${unit}” ไม่ระบุว่าเป็นหน่วยงานใด จึงเรียน “${to}” กรุณาเขียนชื่อหน่วยงานในช่องผู้รับผิดชอบ`,
    self: (unit: string, _to: string) =>
      `บันทึกถึง “${unit}” ผู้ลงนามส่งถึงตนเอง กรุณาตรวจ “ผู้ส่งถึงหน่วยงาน” หรือผู้รับผิดชอบ`,
    above: (_unit: string, to: string) =>
      `“${to}” เป็นผู้บังคับบัญชาของผู้ลงนาม บันทึกขอให้รายงานไม่ควรส่งถึง กรุณาตรวจผู้รับผิดชอบ`,
  },
  section: (unit: string, division: string) =>
    `“${unit}” ได้บันทึกแยกอีกฉบับจากของ “${division}” หากเป็นงานภายใน “${division}” และให้ส่งฉบับเดียว กรุณาเขียนในช่องผู้รับผิดชอบว่า “${division} (${sectionAlone(unit, division)})”`,
  sameHead: (units: readonly string[], to: string) =>
    `มีบันทึก ${toThaiDigits(String(units.length))} ฉบับที่เรียนถึง “${to}” เหมือนกัน คือถึง ${few(units.map((unit) => `“${unit}”`))} หากเป็นหน่วยงานเดียวกัน กรุณาเขียนชื่อในช่องผู้รับผิดชอบให้เหมือนกัน หากไม่ใช่ กรุณาตรวจแถว “เรียน …” ในชีตตั้งค่า`,
  unowned: (measures: readonly string[]) =>
    `ไม่ได้ขอรายงาน ${toThaiDigits(String(measures.length))} มาตรการ เพราะช่องผู้รับผิดชอบว่าง: ${few(measures)}`,
  tooLong: (cells: readonly string[]) =>
    `ไม่ได้ขอรายงาน เพราะชื่อผู้รับผิดชอบยาวเกินกว่าจะเป็นชื่อหน่วยงาน ช่อง ${few(cells)} กรุณาแยกหน่วยงานคนละบรรทัด`,
  nothingToReport: 'ยังไม่ได้สร้างบันทึกข้อความ เพราะไม่มีมาตรการให้รายงาน',
  fiscalYear: (year: number) => `ปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))}`,
  nothingMissing: 'ไม่พบสิ่งที่ยังขาด',
  noYear: 'ไม่พบมาตรการ หรือไม่ทราบปีงบประมาณ กรุณากรอกปีงบประมาณในชีตตั้งค่า หรือในชื่อเรื่องเหนือตาราง',
};

const en: typeof th = {
  measures: ({ total, done, inProgress, notStarted, unclear }) =>
    `${total} measures · ${done} done · ${inProgress} in progress · ${notStarted} not started${unclear > 0 ? ` · ${unclear} unclear` : ''}`,
  percent: (percent) => `${percent}%`,
  sheet: (sheet) => `Sheet ${sheet}`,
  findings: (count) => (count === 0 ? 'No problems found' : `${count} found`),
  columns: (name) => `Here “${name}” is --column "HEADING=status" (--help lists the roles)`,
  accepted: (count) => `${count} marked as correct and not listed`,
  levels: (rules) => `Rules turned off or lowered in the settings: ${rules}`,
  memo: (file) => `Memo: ${file}`,
  memoTo: (unit, file) => `Memo, ${unit}: ${file}`,
  pdf: (file) => `As PDF: ${file}`,
  wordMemo: (file) => `For Word (TH SarabunPSK): ${file}`,
  wordFile: 'memo (for Word).docx',
  wordTo: (unit) => `memo to ${unit} (for Word).docx`,
  template: (problem) => `  Template: ${problem}`,
  workbook: (file) => `Workbook with findings and register: ${file}`,
  lost: (kinds) =>
    `This copy doesn’t include: ${kinds.join(', ')} (your original file hasn’t changed)`,
  kinds: {
    charts: things('chart', 'charts'),
    pivotTables: things('pivot table', 'pivot tables'),
    shapes: things('shape or text box', 'shapes or text boxes'),
    pictures: things('picture', 'pictures'),
    controls: things('button or embedded object', 'buttons or embedded objects'),
    macros: () => 'macros',
    notes: things('note', 'notes'),
    threads: things('comment thread', 'comment threads'),
    rules: things('rule for cells', 'rules for cells'),
    links: things('link in a cell', 'links in cells'),
    names: things('named range', 'named ranges'),
    pageBreaks: things('page break', 'page breaks'),
    sparklines: things('sparkline', 'sparklines'),
    protections: things('protection', 'protections'),
    outsideData: things('link to outside data', 'links to outside data'),
    otherSheets: things('sheet that is no table', 'sheets that are no tables'),
    tables: things('table', 'tables'),
    conditionalFormats: things('conditional format', 'conditional formats'),
  },
  noMemo: 'No memo was made. Fix the above, or use --force to continue.',
  none: {
    'no-units': 'No memo was made: no measure names a unit. Fill in the column ผู้รับผิดชอบ.',
    'none-in-status': 'No memo was made: no unit has measures in the statuses that were asked for.',
  },
  notMade: (unit, why) => `Not made to ${unit}: ${why}`,
  cancelled: 'its memo of this batch was cancelled',
  noneInStatus: 'it has no measures in the statuses that were asked for',
  noSender:
    'Nobody is named who signs the memos to the units, so there is room for the pen. Fill in ผู้ส่งถึงหน่วยงาน in the settings, or the chief administrator among the signers.',
  noDay: (units) =>
    `${units.length === 0 ? '' : `To ${few(units)}: `}No day can be proposed in this fiscal year and period, so there is room for the pen. You can fill in กำหนดส่งรายงาน in the settings.`,
  soon: (units) =>
    `${units.length === 0 ? 'The reports are' : `To ${few(units)}: the report is`} due in less than 3 days. To give more time, fill in กำหนดส่งรายงาน in the settings.`,
  doubts: {
    bare: (unit) =>
      `Nobody knows the post of the head of “${unit}”, so the memo is addressed to its name. Add a row “เรียน ${unit}” with the post to the sheet ตั้งค่า.`,
    odd: (_unit, to) =>
      `The owner’s cell says more than the unit’s name, so the memo is addressed to “${to}” as it is typed. Leave only the name in the cell.`,
    unnamed: (unit, to) =>
      `“${unit}” does not say which units, so the memo is addressed to “${to}”. Name the units in the owner’s cell.`,
    self: (unit) =>
      `Whoever signs the memo to “${unit}” writes to themselves. Check ผู้ส่งถึงหน่วยงาน, or the owner.`,
    above: (_unit, to) =>
      `“${to}” is above whoever signs, and is not asked to report so. Check the owner.`,
  },
  section: (unit, division) =>
    `“${unit}” has a memo of its own beside that to “${division}”. If it is a part of “${division}” and one memo is enough, write “${division} (${sectionAlone(unit, division)})” in the owner’s cell.`,
  sameHead: (units, to) =>
    `${units.length} memos are addressed to “${to}”: those to ${few(units.map((unit) => `“${unit}”`))}. If they are one unit, write its name alike in the owner cells; if not, check the rows “เรียน …” in the settings sheet.`,
  unowned: (measures) =>
    `Asked of nobody, because the owner is empty: ${few(measures)} (${measures.length} in all)`,
  tooLong: (cells) =>
    `Asked of nobody, because the owner is too long for a unit’s name: ${few(cells)}. Write each unit on a line of its own.`,
  nothingToReport: 'No memo was made: there are no measures to report.',
  fiscalYear: (year) => `Fiscal year ${year}`,
  nothingMissing: 'Nothing is missing',
  noYear:
    'There are no measures, or nothing says of which fiscal year. Fill in ปีงบประมาณ in the settings, or name the year in the title above the table.',
};

export const COMMAND_LINE = { th, en };
