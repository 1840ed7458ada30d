/**
 * By what a refusal of Google's is known: a reason and marks, which are in no language, and its sentences, which come in
 * the account's own (`Session.getActiveUserLocale`). Thai ones are as Thai projects that run at Google quote them, or,
 * where nobody was found to quote one, likely translations: "guess". Whatever can be asked is not left to words
 * (src/gas/sheets/refused-write.ts).
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 * https://developers.google.com/apps-script/guides/support/troubleshooting
 * https://developers.google.com/apps-script/guides/services/quotas#exceptions
 */

export interface Signs {
  readonly reason?: RegExp;
  /** What no translation changes: addresses, codes, names of methods. */
  readonly mark?: RegExp;
  readonly en?: RegExp;
  readonly th?: RegExp;
}

/** “ต้องมีการให้สิทธิ์” heads Google’s own box; the sentences are guesses. */
const NOT_AUTHORISED = /(ต้อง|จำเป็น)\S{0,15}(ให้สิทธิ์|สอบสิทธิ์|รับสิทธิ์|อนุญาต)/;

/** The first that fits; reasons of all of them are looked at before marks, and these before sentences. */
export const SIGNS = [
  [
    'storage-full',
    {
      reason:
        /^(storageQuotaExceeded|teamDriveFileLimitExceeded|numChildrenInNonRootLimitExceeded)$/,
      en: /storage quota|storage (space )?(is )?full|out of storage/i,
      // Guess.
      th: /(พื้นที่|ที่)(เก็บข้อมูล|จัดเก็บ)\S{0,20} ?(เต็ม|หมด|ไม่เพียงพอ|เกินโควต้า)|เกินโควต้าพื้นที่/,
    },
  ],
  [
    'cells-full',
    {
      // “… above the limit of 10000000 cells”: the number is in every language.
      mark: /\b10000000\b/,
      en: /number of cells in the (workbook|spreadsheet)/i,
    },
  ],
  [
    'day-quota',
    {
      reason: /^(dailyLimitExceeded|quotaExceeded|sharingRateLimitExceeded)$/,
      en: /too many times (for one|in a) day|too much computer time|daily limit|sharing quota/i,
      // The first in a list of one project's; the others are guesses.
      th: /เกินไป(ใน|สำหรับ|ต่อ)(หนึ่ง|1|๑)? ?วัน|(ครบ|เกิน)โควต้า\S{0,20}วัน/,
    },
  ],
  [
    'too-fast',
    {
      reason: /^(rateLimitExceeded|userRateLimitExceeded|RATE_LIMIT_EXCEEDED)$/,
      // “Try Utilities.sleep(1000) between calls”; “too many LockService operations”.
      mark: /\.sleep\(\d+\)|\bLockS\w+/,
      en: /too many times in a short time|rate limit exceeded|quota exceeded for quota metric|too many requests/i,
      // Guess.
      th: /เกินไปใน(ช่วง|ระยะ)?เวลา|คำขอมากเกินไป/,
    },
  ],
  [
    'too-many',
    {
      en: /too many (scripts running )?simultaneous|scripts running simultaneously/i,
      // Guess.
      th: /สคริปต์\S{0,30}พร้อมกัน|พร้อมกันมากเกินไป/,
    },
  ],
  [
    'time',
    {
      en: /exceeded maximum execution time/i,
      // In a list of one project's.
      th: /เกิน(ระยะ)?เวลา\S{0,15}สูงสุด/,
    },
  ],
  [
    'memory',
    {
      en: /exceeded memory limit|out of memory|runtime exited unexpectedly/i,
      // Guess.
      th: /หน่วยความจำ/,
    },
  ],
  [
    'not-on',
    {
      reason: /^(accessNotConfigured|SERVICE_DISABLED)$/,
      mark: /console\.(developers|cloud)\.google\.com\/apis/,
      en: /not switched on|has not been used in project|API is not enabled|is disabled\. enable it/i,
    },
  ],
  [
    'scope',
    {
      reason: /^(ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientScopes)$/,
      mark: /googleapis\.com\/auth\//,
      en: /required permissions:|permissions are not sufficient|insufficient authentication scopes/i,
      // Quoted by some ten projects: “คุณไม่ได้รับอนุญาตให้เรียกใช้ … สิทธิ์ที่จำเป็นคือ …”, “สิทธิ์ที่ระบุไว้ไม่เพียงพอที่จะเรียกใช้ …”.
      th: /ไม่ได้รับอนุญาตให้เรียกใช้|สิทธิ์ที่ระบุไว้ไม่เพียงพอ|สิทธิ์ที่จำเป็นคือ/,
    },
  ],
  [
    'policy',
    {
      reason:
        /^(domainPolicy|shareOutNotPermitted|shareInNotPermitted|publishOutNotPermitted|admin_policy_enforced)$/,
      en: /domain (administrators|policy)|by (your|the|an) (domain )?administrator|admin_policy/i,
      // Guess.
      th: /ผู้ดูแลระบบ|นโยบายของ(โดเมน|องค์กร)/,
    },
  ],
  [
    'authorisation',
    {
      reason: /^authError$/,
      en: /authori[sz]ation is required|invalid credentials|login required|access not granted or expired/i,
      th: NOT_AUTHORISED,
    },
  ],
  [
    'view-only',
    {
      en: /action not allowed|not have (edit access|permission to edit)/i,
      // Guess; the whole of it, since a sentence on cells may begin so.
      th: /^(exception: )?(ไม่อนุญาต(ให้)?(มี)?การดำเนินการ|ไม่อนุญาตให้ดำเนินการ)(นี้|ดังกล่าว)?\.?$|ไม่มีสิทธิ์แก้ไข/i,
    },
  ],
  [
    'protected',
    {
      en: /protected (cell|range|sheet|object)|remove protection/i,
      // Guess.
      th: /(เซลล์|ออบเจ็กต์|วัตถุ|ช่วง|ชีต)\S{0,20}ป้องกัน|การป้องกันออก/,
    },
  ],
  [
    'not-found',
    {
      reason: /^notFound$/,
      en: /(file|permission|document) not found|requested entity was not found/i,
      // Guess.
      th: /ไม่พบ(ไฟล์|เอกสาร|สิทธิ์|เอนทิตี)/,
    },
  ],
  [
    'not-allowed',
    {
      reason:
        /^(insufficientFilePermissions|insufficientPermissions|insufficientParentPermissions|appNotAuthorizedToFile|forbidden)$/,
      en: /does not have (sufficient )?permission|insufficient permission|not have permission/i,
      // Guess.
      th: /ไม่มีสิทธิ์|สิทธิ์ไม่เพียงพอ/,
    },
  ],
  [
    'busy',
    {
      reason: /^(backendError|internalError|transientError)$/,
      // The id of a document, as in “while accessing document with id …”; codes of a server's own.
      mark: /(?:^|[\s:“"'(])[\w-]{40,60}(?:$|[\s.,;:”"')])|error code (INTERNAL|UNAVAILABLE|ABORTED|DEADLINE_EXCEEDED)|รหัสข้อผิดพลาด (INTERNAL|UNAVAILABLE|ABORTED|DEADLINE_EXCEEDED)/i,
      en: /server error occurred|internal error|backend error|empty response|service (is )?(currently )?unavailable|(timed out|failed) while accessing|^service [\w ]+ timed out|^service error: [\w ]+$|unknown error has occurred|unexpected error while getting the method or property \w+ on object \w+sheetApp\b/i,
      // “ข้อผิดพลาดของบริการ: สเปรดชีต” (or ไดรฟ์), “บริการ สเปรดชีต หมดเวลา…”, “… หยุดทำงานขณะเข้าถึงเอกสาร…”: each quoted by
      // several projects. The others are guesses.
      th: /ข้อผิดพลาดของบริการ: |เซิร์ฟเวอร์มีข้อผิดพลาด|บริการไม่พร้อมใช้งาน|^(exception: )?บริการ ?\S+ ?(หมดเวลา|หยุดทำงาน|ล้มเหลว)|ขณะเข้าถึงเอกสาร|ข้อผิดพลาด(ของ|เกี่ยวกับ|ที่|ใน)?(เซิร์ฟเวอร์|ภายใน)|ข้อผิดพลาดที่ไม่(รู้จัก|ทราบสาเหตุ)|การตอบกลับว่าง|ข้อผิดพลาดที่ไม่คาดคิด.{1,60}sheetApp\b/i,
    },
  ],
  [
    'network',
    {
      mark: /\bHTTP 0\b/,
      en: /network ?error|connection failure|failed to fetch|load failed|address unavailable/i,
    },
  ],
] as const satisfies readonly (readonly [string, Signs])[];

/** Google tells a browser so, whose user it does not take for one of the script's; before the script has begun. */
export const BEFORE_THE_SCRIPT = new RegExp(
  `PERMISSION_DENIED|\\bHTTP 40[13]\\b|authori[sz]ation is required|${NOT_AUTHORISED.source}`,
  'i',
);

/** The script, or the version of it that the page was made by, is not there; the last two of an older page. */
export const NO_SCRIPT =
  /\bNOT_FOUND\b|\bHTTP 404\b|script function not found|ไม่พบฟังก์ชัน|is not a function/i;
