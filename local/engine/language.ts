/**
 * Google's own sentences as an account in Thai gets them: exceptions come in the user's language, whatever it is, and a
 * script that knows the English ones alone knows none. English stays where no row fits.
 *
 * An account in neither Thai nor English gets words that nobody here knows, for what is left to words then.
 *
 * `reported`: Thai projects that run at Google quote it so. `guess`: translated here in their manner, since nobody was
 * found to quote it; what depends on such words alone is not to be relied on.
 */
type Source = 'reported' | 'guess';

type Sentence = readonly [english: RegExp, thai: string, source: Source];

/** Services by the name that Google gives them in Thai; as reported, except for the lock’s. */
const SERVICES: Readonly<Record<string, string>> = { Spreadsheets: 'สเปรดชีต', Drive: 'ไดรฟ์' };

/** `$1` and on: what the English one holds there; a service's name is translated. */
const SENTENCES: readonly Sentence[] = [
  [
    /^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.+)$/,
    'สิทธิ์ที่ระบุไว้ไม่เพียงพอที่จะเรียกใช้ $1 สิทธิ์ที่จำเป็นคือ $2',
    'reported',
  ],
  [
    /^You do not have permission to call (\S+)\. Required permissions: (.+)$/,
    'คุณไม่ได้รับอนุญาตให้เรียกใช้ $1 สิทธิ์ที่จำเป็นคือ $2',
    'reported',
  ],
  [/^You do not have permission to call (\S+?)\.?$/, 'คุณไม่ได้รับอนุญาตให้เรียกใช้ $1', 'reported'],
  [/^Service error: (Spreadsheets|Drive)$/, 'ข้อผิดพลาดของบริการ: $1', 'reported'],
  [
    /^Service (Spreadsheets|Drive) timed out while accessing document with id (.+)$/,
    'บริการ $1 หมดเวลาขณะเข้าถึงเอกสารที่มีรหัส $2',
    'reported',
  ],
  [
    /^Service (Spreadsheets|Drive) failed while accessing document with id (.+)$/,
    'บริการ $1 หยุดทำงานขณะเข้าถึงเอกสารที่มีรหัส $2',
    'reported',
  ],
  [
    /^Service invoked too many times for one day: (.+)$/,
    'เรียกใช้บริการมากเกินไปในหนึ่งวัน: $1',
    'reported',
  ],
  [/^Exceeded maximum execution time$/, 'เกินเวลาดำเนินการสูงสุด', 'reported'],
  [
    /^Service using too much computer time for one day$/,
    'บริการใช้เวลาคอมพิวเตอร์มากเกินไปในหนึ่งวัน',
    'guess',
  ],
  [
    /^Service invoked too many times in a short time: (.+)$/,
    'เรียกใช้บริการมากเกินไปในช่วงเวลาสั้นๆ: $1',
    'guess',
  ],
  [
    /^There are too many scripts running simultaneously.*$/,
    'มีสคริปต์ทำงานพร้อมกันมากเกินไปสำหรับบัญชีผู้ใช้ Google นี้',
    'guess',
  ],
  [
    /^There are too many LockService operations against the same script\.$/,
    'มีการดำเนินการ LockService กับสคริปต์เดียวกันมากเกินไป',
    'guess',
  ],
  [
    /^We're sorry, a server error occurred while reading from storage\. Error code (\w+)\.$/,
    'ขออภัย เกิดข้อผิดพลาดเกี่ยวกับเซิร์ฟเวอร์ขณะอ่านจากพื้นที่เก็บข้อมูล รหัสข้อผิดพลาด $1',
    'guess',
  ],
  [
    /^We're sorry, a server error occurred\. Please wait a bit and try again\.$/,
    'ขออภัย เกิดข้อผิดพลาดของเซิร์ฟเวอร์ โปรดรอสักครู่แล้วลองอีกครั้ง',
    'guess',
  ],
  [
    /^Authori[sz]ation is required to perform that action\.?$/,
    'ต้องมีการให้สิทธิ์เพื่อดำเนินการดังกล่าว',
    'guess',
  ],
  [/^Action not allowed$/, 'ไม่อนุญาตการดำเนินการ', 'guess'],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีตให้นำการป้องกันออกหากคุณจำเป็นต้องแก้ไข',
    'guess',
  ],
  [
    /^This operation is not allowed on cells in typed columns\.$/,
    'ไม่อนุญาตให้ดำเนินการนี้กับเซลล์ในคอลัมน์ที่กำหนดประเภท',
    'guess',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\. Please enter one of the following values: (.+)$/,
    'ข้อมูลที่คุณป้อนในเซลล์ $1 ละเมิดกฎการตรวจสอบข้อมูลที่ตั้งไว้ในเซลล์นี้ โปรดป้อนค่าใดค่าหนึ่งต่อไปนี้: $2',
    'guess',
  ],
  [/^Malformed HTML content\.$/, 'เนื้อหา HTML มีรูปแบบไม่ถูกต้อง', 'guess'],
  // Of an advanced service: which parts of it come in Thai nobody said, so all of it does here but what is in `details`.
  [
    /^API call to (\S+) failed with error: Bad Request\. User message: "(?:Sorry, )?the items were successfully shared but emails could not be sent"(.*)$/i,
    'การเรียก API ไปยัง $1 ล้มเหลวโดยมีข้อผิดพลาด: แชร์รายการเรียบร้อยแล้ว แต่ส่งอีเมลไม่ได้$2',
    'guess',
  ],
  [
    /^API call to (\S+) failed with error: Empty response$/,
    'การเรียก API ไปยัง $1 ล้มเหลวโดยมีข้อผิดพลาด: การตอบกลับว่างเปล่า',
    'guess',
  ],
  [
    /^API call to (\S+) failed with error: (.+)$/s,
    'การเรียก API ไปยัง $1 ล้มเหลวโดยมีข้อผิดพลาด: คำขอไม่สำเร็จ',
    'guess',
  ],
];

/** `message` as the account's language has it. */
export function inLanguage(message: string, locale: string): string {
  if (/^en\b/i.test(locale)) return message;
  if (!/^th\b/i.test(locale))
    return SENTENCES.some(([english]) => english.test(message)) ? FOREIGN : message;
  for (const [english, thai] of SENTENCES) {
    const match = english.exec(message);
    if (match) return thai.replace(/\$(\d)/g, (_, at) => named(match[Number(at)] ?? ''));
  }
  return message;
}

/** Japanese for “it could not be carried out”. */
const FOREIGN = '実行できませんでした。';

function named(part: string): string {
  return SERVICES[part] ?? part;
}
