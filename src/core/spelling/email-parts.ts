/** E-mail addresses as people type them: which of them can be none. */

import { withoutEnd } from './link-parts';

/** Letters, then @ and what follows it up to a blank; a sign-in name such as @office has none before it. */
const TYPED = /(?<![\w.+-])[\w.+-]{0,64}@{1,3}[^\s@"“”<>()ก-๙]{0,100}/g;
/** `office @example.org`, `office@ example.org`. */
const PARTED = /(?<![\w.+-])[a-z][\w.+-]{0,64}(?: @|@ )[\w-]{1,60}\.[a-z][\w.-]{1,60}/i;
const WHOLE = /^[\w+-]+(?:\.[\w+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** The first that leads nowhere; null where there is none. */
export function brokenEmailIn(text: string): string | null {
  if (!text.includes('@')) return null;
  for (const [typed] of text.matchAll(TYPED)) {
    // Several are parted by commas; in one that is not whole a comma stands for a full stop.
    const [first = ''] = typed.split(/[,;/]/);
    if (WHOLE.test(first)) continue;
    const address = withoutEnd(typed);
    const isAddress = /[a-z]/i.test(address.slice(0, address.indexOf('@')));
    // 5@20 is a price, and office@ alone is parted, or the place of a sign.
    if (isAddress && !/@$/.test(address) && !WHOLE.test(address)) return address;
  }
  return PARTED.exec(text)?.[0] ?? null;
}

/** One whole address; the office may have it in Thai letters nowhere. */
export function isEmail(text: string): boolean {
  return WHOLE.test(text.trim());
}
