/** Links as people type them: which open for nobody, which only for some, and which are the same. */
import { LINK } from './links';

/** What stands behind a link and is no part of it. */
const AT_END = ".,;:!?)]}'’…";

export interface Link {
  /** As it is typed, without what follows it. */
  readonly text: string;
  /** Without www. */
  readonly host: string;
  /** '' where it leads to a site's first page. */
  readonly path: string;
}

export function linksIn(text: string): readonly Link[] {
  if (!mayHold(text)) return [];
  return [...text.matchAll(LINK)].flatMap(([typed]) => {
    const link = withoutEnd(typed);
    const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)(.*)$/i.exec(link) ?? [];
    return host === ''
      ? []
      : [{ text: link, host: host.toLowerCase(), path: path.replace(/^\/$|\/$/, '') }];
  });
}

/** http, also misspelt, with what should be `://`, and what follows up to a space; a space too where the host has not come yet. */
const TYPED =
  /(?<![A-Za-z])(?:h{0,2}t{1,3}p{1,2}s{0,2}|htp{1,2}s?|h{1,2}pts?|hpps?)(?:\s?[:;]\s?\/{1,3}|\/\/)\s*[^\s“”"<>]*/gi;
const WHOLE = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#].*)?$/i;
/** `www. example`, `www,example`, `www.example`, `www.` alone. */
const BAD_WWW =
  /(?<![\w./@-])www(?:\s*\.\s+[A-Za-z0-9]\S*|\s+\.\S*|,\S+|\.(?![\w-])|\.[\w-]+(?![\w.-]))/i;
/** The full stop before th is missing: www.example.goth/news. */
const NO_STOP =
  /(?<![\w.-])(?:https?:\/\/|www\.)[\w.-]{1,80}\.(?:go|co|ac|or|in|mi)th(?![\w.-])\S{0,80}/i;
/** A place on one computer. */
const FILE = /(?<![A-Za-z])(?:file:\/\/\S*|[A-Z]:\\\S*)/;

/** The first that leads nowhere as it stands; null where there is none. */
export function brokenLinkIn(text: string): string | null {
  if (!mayHold(text)) return null;
  for (const { 0: typed, index } of text.matchAll(TYPED)) {
    const isCut = typed.endsWith('..') || typed.endsWith('…');
    const isParted = /^\s+\.[a-z]/.test(text.slice(index + typed.length));
    if (isCut || isParted || !WHOLE.test(withoutEnd(typed))) return typed.trim();
  }
  return (BAD_WWW.exec(text) ?? NO_STOP.exec(text) ?? FILE.exec(text))?.[0].trim() ?? null;
}

/** Who is not signed in there, or not let in, sees nothing. */
const PRIVATE =
  /^(?:drive\.google\.com|docs\.google\.com|(?:[\w-]+\.)?facebook\.com|fb\.(?:com|me|watch)|onedrive\.live\.com|1drv\.ms|(?:[\w-]+\.)?sharepoint\.com|(?:[\w-]+\.)?dropbox\.com|(?:[\w-]+\.)?line\.me|lin\.ee|photos\.(?:app\.goo\.gl|google\.com))$/;

export function isPrivate({ host }: Link): boolean {
  return PRIVATE.test(host);
}

/** What nearly no text has. */
const SIGNS = ['://', 'ttp', 'htp', 'www', 'TTP', 'Ttp', 'WWW', 'Www', 'file:', ':\\'];

function mayHold(text: string): boolean {
  return SIGNS.some((sign) => text.includes(sign));
}

/** The signs behind an address are no part of it. */
export function withoutEnd(typed: string): string {
  let end = typed.length;
  while (end > 0 && AT_END.includes(typed[end - 1] ?? '')) end--;
  return typed.slice(0, end);
}
