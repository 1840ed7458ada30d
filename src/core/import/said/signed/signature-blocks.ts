/** Finds who has drafted and who has signed a memo: names in brackets, the posts below, the headings above. */

import { withoutLeaders } from '../head-lines';
import { withoutEnd } from '../without-end';
import { type DraftBlock, decided, type FoundSignatures } from './drafter';
import { bareName, isRemark, nameIn, rankAlone, withRank } from './name-line';
import { signatureLines } from './one-line';
import { isPostLabel, takePost, whoGoesOn, withOwnPosts } from './posts';
import {
  CLERK,
  COPY,
  DRAFTED,
  HEADING,
  LONGEST_HEADING,
  MORE_POST,
  OTHER_PAPER,
  POST_ALONE,
  ROLE,
  ROLE_BEHIND,
  SIGNED,
} from './words';

interface Line {
  readonly text: string;
  /** Which of the lines given it is, or is a part of. */
  readonly index: number;
}

/** Dots to sign on, a stamp: not more stand between สำเนาถูกต้อง and whose copy it is. */
const MOST_BEFORE_NAME = 4;
const LEADERS = /\.{3}|…|_{3}/;
/** Behind it the memo's own signatures begin. */
const CLOSE = /^จึง(?:เรียน|เสนอ|รายงาน|ขอ)/;

/** Lines from the top; those of two columns are parted by stops. */
export function readSignatures(given: readonly string[]): FoundSignatures {
  const lines = given.flatMap((line, index): readonly Line[] =>
    signatureLines(line, given[index + 1] ?? '').map((text) => ({ text, index })),
  );
  const reading = new SignatureReading();
  lines.forEach((line, at) => {
    reading.take(
      line,
      lines.slice(at + 1, at + 1 + MOST_BEFORE_NAME).map(({ text }) => text),
    );
  });
  return { ...decided(withOwnPosts(reading.blocks)), used: reading.used };
}

/** One run through the lines; a class, because all of its steps share what is open. */
class SignatureReading {
  readonly blocks: DraftBlock[] = [];
  readonly used = new Set<number>();
  private headings: readonly string[] = [];
  private roles: readonly string[] = [];
  private ranks: readonly string[] = [];
  private open: readonly DraftBlock[] = [];
  /** A line of posts that are nobody's yet. */
  private posts: readonly string[] = [];
  /** Roles stand above the names, or below the posts; the first one tells for all. */
  private areAbove: boolean | null = null;
  /** Who is open is left out: no line of theirs is used, so that they are told of. */
  private isLeftOut = false;
  /** For so many lines whoever is named signs a copy or another paper, and no memo. */
  private foreign = 0;

  take({ text, index }: Line, below: readonly string[]): void {
    const [next] = below;
    const parts = partsOf(text, this.open.length);
    const ranksAbove = this.ranks;
    this.ranks = parts.map(rankAlone);
    const isForeign = this.foreign > 0 && !CLOSE.test(text.trim());
    this.foreign = isForeign ? this.foreign - 1 : 0;
    if (COPY.test(text) || OTHER_PAPER.test(text)) {
      this.foreign = MOST_BEFORE_NAME;
      this.clear();
      return;
    }
    if (parts.length > 0 && parts.every((part) => isRemark(part) || isPostLabel(part))) {
      this.used.add(index);
      return;
    }
    const names = this.namesIn(parts, below);
    if (names.some((name) => name !== null)) {
      this.beginBlocks(parts, names, ranksAbove);
      this.foreign = 0;
      this.isLeftOut = isForeign;
      if (isForeign) return;
      this.blocks.push(...this.open);
      this.used.add(index);
      return;
    }
    if (this.isAbove(parts, next)) {
      this.open = [];
      // A name that is not read is told of, unless it stands in brackets below.
      if (nameFollows(next) || parts.every((part) => bareName(part) === null)) this.used.add(index);
      return;
    }
    if (parts.some((part) => ROLE.test(part))) {
      this.takeRoles(parts);
      this.used.add(index);
      return;
    }
    if (this.takePosts(parts)) {
      if (!this.isLeftOut) this.used.add(index);
    } else if (parts.some((part) => withoutLeaders(part) !== '')) {
      this.open = [];
      this.posts = parts.every((part) => POST_ALONE.test(part)) ? parts : [];
    }
  }

  /** A line of one part below several columns goes on with the one post that has not ended. */
  private takePosts(parts: readonly string[]): boolean {
    const [first = ''] = parts;
    const one = this.open.length > 1 && parts.length === 1 ? whoGoesOn(first, this.open) : null;
    if (one) return takePost(first, one.posts);
    const took = this.open.map(({ posts }, at) =>
      takePost((this.open.length > 1 ? parts[at] : parts.join(' ')) ?? '', posts),
    );
    return took.includes(true);
  }

  /** In brackets; or with a title where ลงชื่อ, a heading or a role stands before it and a post below. */
  private namesIn(parts: readonly string[], below: readonly string[]): readonly (string | null)[] {
    const names = parts.map(nameIn);
    const next = (below[0] ?? '').trim();
    const isPostBelow = MORE_POST.test(next) && !ROLE.test(next);
    if (names.some((name) => name !== null) || !isPostBelow) return names;
    // An opinion may name whoever is to see to it.
    const end = below.findIndex((line) => HEADING.test(line.trim()));
    if (below.slice(0, end < 0 ? undefined : end).some(nameFollows)) return names;
    const isAnnounced = this.headings.length + this.roles.length > 0;
    const bare = parts.map((part) => (isAnnounced || SIGNED.test(part) ? bareName(part) : null));
    return bare.every((name) => name !== null) ? bare : names;
  }

  private beginBlocks(
    parts: readonly string[],
    names: readonly (string | null)[],
    ranks: readonly string[],
  ): void {
    const over = (above: readonly string[], at: number) => above[above.length > 1 ? at : 0] ?? '';
    this.open = parts.flatMap((part, at) => {
      const name = names[at] ?? null;
      if (name === null) return [];
      const role = roleIn(over(this.roles, at)) || (DRAFTED.exec(part)?.[0] ?? '');
      const heading = over(this.headings, at);
      const above = over(this.posts, at);
      return [{ heading, role, name: withRank(over(ranks, at), name), above, posts: [] }];
    });
    this.posts = [];
    this.headings = [];
    this.roles = [];
  }

  /** An opinion's heading, dots to sign on, or a rank: what goes before a name. */
  private isAbove(parts: readonly string[], next: string | undefined): boolean {
    if (parts.some((part) => HEADING.test(part) && part.length <= LONGEST_HEADING)) {
      this.headings = parts.map(headingOf);
      this.roles = [];
      this.foreign = 0;
      return true;
    }
    if (parts.some((part) => SIGNED.test(part))) {
      const areRoles = parts.some((part) => roleIn(part) !== '');
      if (areRoles || this.roles.length === 0) this.roles = parts;
      return true;
    }
    return this.ranks.some((rank) => rank !== '') && nameFollows(next);
  }

  private takeRoles(parts: readonly string[]): void {
    if (parts.every((part) => CLERK.test(part) && LEADERS.test(part))) {
      this.open = [];
      return;
    }
    this.areAbove ??= this.open.length === 0;
    if (this.areAbove || this.open.length === 0) {
      this.roles = parts;
      this.open = [];
      return;
    }
    this.open.forEach((block, at) => {
      const role = (this.open.length > 1 ? parts[at] : parts.join(' ')) ?? '';
      block.role ||= roleIn(role);
    });
  }

  private clear(): void {
    this.open = [];
    this.headings = [];
    this.roles = [];
  }
}

function nameFollows(line = ''): boolean {
  return partsOf(line, 0).some((part) => nameIn(part));
}

/** `columns` are those of the names above: as many parts are theirs. */
function partsOf(line: string, columns: number): readonly string[] {
  const parts = split(line, columns);
  const areBeside =
    parts.length === columns ||
    parts.filter((part) => nameIn(part) !== null).length > 1 ||
    parts.filter((part) => HEADING.test(part)).length > 1 ||
    parts.every((part) => bareName(part) !== null) ||
    parts.every((part) => SIGNED.test(part) || ROLE.test(part) || MORE_POST.test(part));
  // One column set in with stops, or several side by side.
  return parts.length > 1 && !areBeside ? [parts.join(' ')] : parts;
}

/** At stops or wide blanks; at narrower ones too where that makes names, or as many parts as there are names above. */
function split(line: string, columns: number): readonly string[] {
  const at = (gap: RegExp) =>
    line
      .split(gap)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const wide = at(/\t+|[ \u00a0]{4,}/);
  if (wide.length > 1) return wide;
  const narrow = at(/[ \u00a0]{2,}/);
  const areNames = narrow.length > 1 && narrow.every((part) => nameIn(part) !== null);
  return areNames || (columns > 1 && narrow.length === columns) ? narrow : wide;
}

/** Whether a line stands above a name: an opinion's heading, a role, dots or a rank to sign on. */
export function opensBlock(line: string): boolean {
  const text = line.trim();
  return (
    HEADING.test(text) ||
    ROLE.test(text) ||
    SIGNED.test(text) ||
    /^[.…_]{3,}/.test(text) ||
    rankAlone(text) !== ''
  );
}

/** What somebody does with the memo, alone or behind the dots to sign on; ''. */
function roleIn(part: string): string {
  return ROLE_BEHIND.exec(withoutLeaders(part.replace(SIGNED, '')))?.[1] ?? '';
}

/** Without the boxes to tick behind it. */
function headingOf(part: string): string {
  const text = part.replace(/(?:[☐☑☒□✓✔]|\(\s?\/?\s?\)|\[\s?\/?\s?\]).*$/, '');
  return withoutEnd(withoutLeaders(text).replace(/^[-–•\s]+/, ''), ':：');
}
