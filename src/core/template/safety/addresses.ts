/** Decides which addresses a reader of the memo may be led to by a click: pages, mail, telephone; no file, program or script. */

/** What a browser, a mail program or a telephone opens. */
const CLICKED: readonly string[] =
  'http https mailto tel sms fax ftp ftps geo news sip callto line'.split(' ');

/** Programs pass over them within an address, so that `java&#9;script:` is one. */
const PASSED_OVER = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/** An address without a kind is one beside the memo's own, or a place in it. */
export function isClickable(address: string): boolean {
  const plain = withoutCodes(address).replace(PASSED_OVER, '').replace(/\\/g, '/');
  // `//server/folder` and `\\server\folder` are asked for by Windows itself.
  if (plain.startsWith('//')) return false;
  const kind = kindOf(plain);
  return kind === null || CLICKED.includes(kind);
}

/** An address that names a kind or a server of its own. */
export function leadsOut(address: string): boolean {
  const plain = withoutCodes(address).replace(PASSED_OVER, '').replace(/\\/g, '/');
  return plain.startsWith('//') || kindOf(plain) !== null;
}

/** `http` of `http://…`, `c` of `C:\…`; null where the first sign that parts is no colon. */
function kindOf(plain: string): string | null {
  const [, kind] = /^([^/?#:]*):/.exec(plain) ?? [];
  return kind === undefined ? null : kind.toLowerCase();
}

/** `%66ile` is read as `file`. */
function withoutCodes(address: string): string {
  return address.replace(/%([0-7][0-9a-f])/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
