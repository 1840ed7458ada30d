/** Whether words set beside Thai text want a blank: Thai words take none, Latin letters and digits do. */

/** With a blank in front where it begins with a letter or digit that is no Thai letter, or with letters in short (อบต.). */
export function spacedBefore(text: string): string {
  return /^(?:[0-9๐-๙A-Za-z(]|[ก-ฮ]{1,4}\.)/.test(text) ? ` ${text}` : text;
}

/** With a blank behind where it ends with one, or with a sign that wants one: สำนักปลัดฯ; and behind a person's two names. */
export function spacedAfter(text: string): string {
  return /[0-9๐-๙A-Za-z.)ฯๆ]$/.test(text) || PERSON.test(text) ? `${text} ` : text;
}

const PERSON = /^(?:นาย|นาง|น\.ส\.|ว่าที่)[^ ]{0,60} [^ ]+$/;
