/** Words of the template view: which template is used, and the choice; the rest has files of its own. */
import { englishDate } from '../english-date';
import { READY_MADE_WORDS } from '../ready-made';
import { FRAME, n, SHARED } from '../shared';
import { EMBLEM_AND_TAGS } from './emblem-and-tags';
import { TRIAL } from './trial';

const th = {
  ...SHARED.th,
  ...FRAME.th,
  ...TRIAL.th,
  ...EMBLEM_AND_TAGS.th,
  title: 'แม่แบบ',
  readyMade: READY_MADE_WORDS.th.names,
  own: (name: string, version: string) => `${name} (รุ่นที่ ${n(version)})`,
  unnamed: 'แม่แบบของหน่วยงาน',
  by: (who: string, when: string) =>
    [who && `โดย ${who}`, when && `เมื่อ ${n(when)} น.`].filter(Boolean).join(' '),
  size: (kilobytes: number) => `${n(kilobytes)} KB`,
  present: {
    title: 'แม่แบบที่ใช้อยู่',
    nobody: 'แบบที่ให้มาพร้อมระบบ ยังไม่มีผู้เลือกแบบอื่น',
    asks: 'แม่แบบนี้ขอให้หน่วยงานรายงาน บันทึกข้อความที่สร้างจากหน้าหลักจึงเป็นบันทึกขอให้รายงาน ไม่ใช่รายงานผล หากต้องการรายงานผล กรุณาเลือกแม่แบบอื่น',
    toUnits: 'แม่แบบของหน่วยงานสำหรับบันทึกถึงหน่วยงาน',
    damaged: 'อ่านแม่แบบนี้ไม่ได้แล้ว',
    damagedHelp:
      'ข้อมูลในชีตซ่อน “_แม่แบบ” ถูกแก้ไขหรือลบไป มาตรการและการตั้งค่ายังอยู่ครบ กรุณาเลือกแม่แบบอื่นด้านล่าง อัปโหลดไฟล์อีกครั้ง หรือกดปุ่มนี้',
    useOfficial: 'ใช้บันทึกข้อความฉบับเต็ม',
  },
  choose: {
    title: 'เลือกแม่แบบ',
    help: 'ทุกคนที่เปิดไฟล์ชีตนี้จะใช้แม่แบบเดียวกัน',
    about: READY_MADE_WORDS.th.about,
    picture: READY_MADE_WORDS.th.picture,
    larger: 'ขยายภาพ',
    smaller: 'ย่อภาพ',
    ownTitle: 'แม่แบบของหน่วยงาน',
    ownNone: 'ยังไม่มี ทำได้โดยแก้ไขหรืออัปโหลดแม่แบบด้านล่าง',
    ownHelp: 'เก็บไว้หกรุ่นล่าสุด',
    inUse: 'ใช้อยู่',
    inUseToUnits: 'ใช้กับบันทึกถึงหน่วยงาน',
    use: 'ใช้แบบนี้',
    download: 'ดาวน์โหลด',
    chosen: (name: string) => `ใช้ “${name}” แล้ว`,
    stored: 'เก็บแม่แบบเป็นรุ่นใหม่ และใช้แล้ว',
    fromNowOn: 'บันทึกข้อความที่สร้างต่อจากนี้จะใช้แม่แบบนี้',
    /** `report` is the name of the template that stays. */
    toUnits: (report: string) =>
      `แม่แบบนี้ขอให้หน่วยงานรายงาน จึงใช้เฉพาะที่หน้าบันทึกถึงหน่วยงาน เมื่อเลือก “แม่แบบของหน่วยงานเอง” แม่แบบของรายงานผลไม่เปลี่ยน ยังเป็น “${report}”`,
    isRequest: 'หากแม่แบบนั้นเป็นหนังสือขอให้รายงานเช่นกัน กรุณาเลือกแม่แบบอื่นให้รายงานผล',
    undo: 'กลับไปใช้แบบเดิม',
    conflict: 'เพื่อนร่วมงานเลือกแม่แบบไปก่อน จึงยังไม่ได้เปลี่ยน',
    theirs: (name: string) => `ขณะนี้ใช้ “${name}”`,
    useMine: 'ใช้แบบที่ท่านเลือก',
    keepTheirs: 'ใช้ตามเพื่อนร่วมงาน',
  },
};

const en: typeof th = {
  ...SHARED.en,
  ...FRAME.en,
  ...TRIAL.en,
  ...EMBLEM_AND_TAGS.en,
  title: 'Template',
  readyMade: READY_MADE_WORDS.en.names,
  own: (name, version) => `${name} (version ${version})`,
  unnamed: 'Your office’s template',
  by: (who, when) => [who && `By ${who}`, when && englishDate(when)].filter(Boolean).join(', '),
  size: (kilobytes) => `${kilobytes} KB`,
  present: {
    title: 'Current template',
    nobody: 'The default; no one has chosen another',
    asks: 'This template asks units to report, so memos from the main page are requests, not reports. Choose another template to report.',
    toUnits: 'Your office’s template for memos to units',
    damaged: 'This template can’t be read',
    damagedHelp:
      'The hidden sheet “_แม่แบบ” was changed or deleted. Your measures and settings are safe. Choose another template below, upload the file again, or click this button.',
    useOfficial: 'Use the full official memo',
  },
  choose: {
    title: 'Choose a template',
    help: 'Everyone who uses this spreadsheet shares one template.',
    about: READY_MADE_WORDS.en.about,
    picture: READY_MADE_WORDS.en.picture,
    larger: 'Enlarge the picture',
    smaller: 'Shrink the picture',
    ownTitle: 'Your office’s templates',
    ownNone: 'None yet. Edit or upload a template below.',
    ownHelp: 'The last six versions are kept.',
    inUse: 'In use',
    inUseToUnits: 'Used for memos to units',
    use: 'Use this',
    download: 'Download',
    chosen: (name) => `Now using “${name}”`,
    stored: 'Template saved as a new version and now in use',
    fromNowOn: 'New memos will use this template.',
    toUnits: (report) =>
      `It asks units to report, so it is used only on the page of memos to units, for “Your office’s own template”. Your report’s template stays: “${report}”.`,
    isRequest: 'If that one is a request letter as well, choose another template for reports.',
    undo: 'Go back to the previous one',
    conflict: 'A colleague just chose another template, so nothing has changed yet',
    theirs: (name) => `Now in use: “${name}”`,
    useMine: 'Use mine anyway',
    keepTheirs: 'Keep theirs',
  },
};

export const TEMPLATE = { th, en };
