/** Finds who has drafted and who has signed a memo: names in brackets, the posts below, the headings above. */
import { heldPost } from '../../office/acting';
import { singleSpaced } from '../../text/spelling';
import { withoutLeaders } from './head-lines';
import { withoutEnd } from './without-end';

export interface FoundSigner {
  readonly heading: string;
  readonly name: string;
  readonly position: string;
  /** The post held in another's stead, with its term unless that is the usual one; ''. */
  readonly actingFor: string;
}

export interface FoundSignatures {
  /** Null where nobody has drafted it in a block of their own. */
  readonly drafter: FoundSigner | null;
  readonly signers: readonly FoundSigner[];
  /** Those of the lines given that belong to a block. */
  readonly used: ReadonlySet<number>;
}

interface DraftBlock {
  readonly heading: string;
  role: string;
  readonly name: string;
  readonly posts: string[];
}

const HEADING =
  /^[-–•\s]*(?:ข้อพิจารณา|(?:[0-9๐-๙]{1,2}[.)]\s*)?(?:ความเห็น|ความคิดเห็น|คำสั่ง|ข้อสั่งการ|คำพิจารณา|คำวินิจฉัย|ผลการพิจารณา|การสั่งการ))/;
const LONGEST_HEADING = 90;
const SIGNED = /^\(?\s*ลงชื่อ\s*\)?/;
const NO_NAME =
  /^(?:ต่อ|ลงชื่อ|ร่าง|สำเนา|ประทับตรา|ถ้ามี|[0-9๐-๙ก-ฮ]{1,2}|โปรดระบุ.{0,40}|Integrity.*|ITA)$/i;
/** A rank stands before the bracket, or on the dots above it. */
const RANK =
  /^(?:(?:ว่าที่\s?)?(?:(?:ร้อยตำรวจ|พันตำรวจ|นาวาอากาศ|เรืออากาศ|พันจ่าอากาศ|จ่าอากาศ|สิบตำรวจ|จ่าสิบ|พันจ่า|ร้อย|พัน|เรือ|สิบ|จ่า)(?:ตรี|โท|เอก|ตำรวจ)|[รพ]\.[ตทอ]\.(?:[ตทอ]\.)?|[สจ]\.(?:[สต]\.)?[ตทอ]\.|พ\.จ\.[ตทอ]\.)(?:\s?หญิง)?|ดาบตำรวจ|ด\.ต\.)(?=$|[\s.…(])/;
const TITLED = /^(?:นาย|นาง|น\.\s?ส\.)/;
const DRAFTED = /ผู้(?:จัดทำ|รายงาน|เสนอ|ร่าง|พิมพ์|บันทึก)/;
/** What somebody does with the memo, on a line of its own: no post. */
const ROLE =
  /^\(?ผู้(?:จัดทำ|รายงาน|เสนอ|ร่าง|พิมพ์|บันทึก|ตรวจ(?:สอบ|ทาน|ร่าง|พิจารณา)?|ทาน|เห็นชอบ|ให้ความเห็น(?:ชอบ)?|อนุมัติ|อนุญาต|รับรอง|รับทราบ|ทราบ|พิจารณา|กลั่นกรอง|สั่งการ|ลงนาม|กำกับ(?:ดูแล|ติดตาม)?|ควบคุม)(?:ข้อมูล|รายงาน|เรื่อง|บันทึก|เอกสาร|แผน|มาตรการ|ความถูกต้อง){0,2}\)?[\s:.…]*$/;
const VACANT = /^[-–—\s]*(?:ตำแหน่ง|อัตรา)?ว่าง[-–—\s]*$/;
const NOT_A_POST =
  /^(?:เรียน|[-–•]|เห็น(?:ควร|ชอบ)|ทราบ|เพื่อ|อนุมัติ|อนุญาต|พิจารณา|วันที่|โทร|ตาราง|เอกสาร|จึง|ตามที่|บัดนี้|[/\\]|หมายเหตุ|[0-9๐-๙]|ผล|มาตรการ|☐|☑|\(\s*\))/;
const MORE_POST =
  /^(?:รักษา|ร?รก\.|ปฏิบัติ|ทำการ|ปลัด|นายก|รอง|หัวหน้า|ผู้|นัก|นิติกร|เจ้า|ประธาน|ที่ปรึกษา|เลขานุการ|ตำแหน่ง)/;
const ACTING_END = /(?:แทน|ในตำแหน่ง|หน้าที่|รักษาการ|รก\.)$/;
const LONGEST_POST = 110;
const MOST_POSTS = 4;

/** Lines from the top; those of two columns are parted by stops. */
export function readSignatures(lines: readonly string[]): FoundSignatures {
  const blocks: DraftBlock[] = [];
  const used = new Set<number>();
  let headings: readonly string[] = [];
  let roles: readonly string[] = [];
  let open: DraftBlock[] = [];
  let ranks: readonly string[] = [];
  /** Roles stand above the names, or below the posts; the first one tells for all. */
  let areAbove: boolean | null = null;
  lines.forEach((line, index) => {
    const parts = partsOf(line);
    const ranksAbove = ranks;
    ranks = parts.map(rankAlone);
    const names = parts.map(nameIn);
    if (names.some((name) => name !== null)) {
      open = parts.flatMap((part, at) => {
        const name = names[at] ?? null;
        if (name === null) return [];
        const heading = headings[headings.length > 1 ? at : 0] ?? '';
        const role = `${roles[roles.length > 1 ? at : 0] ?? ''} ${part}`;
        const rank = ranksAbove[ranksAbove.length > 1 ? at : 0] ?? '';
        return [{ heading, role, name: withRank(rank, name), posts: [] }];
      });
      blocks.push(...open);
      headings = [];
      roles = [];
      used.add(index);
      return;
    }
    if (parts.some((part) => HEADING.test(part) && part.length <= LONGEST_HEADING)) {
      headings = parts.map(headingOf);
      roles = [];
      open = [];
      used.add(index);
      return;
    }
    if (parts.some((part) => SIGNED.test(part))) {
      roles = parts;
      open = [];
      used.add(index);
      return;
    }
    if (ranks.some((rank) => rank !== '') && nameFollows(lines[index + 1])) {
      open = [];
      used.add(index);
      return;
    }
    if (parts.some((part) => ROLE.test(part))) {
      areAbove ??= open.length === 0;
      if (areAbove || open.length === 0) {
        roles = parts;
        open = [];
      } else {
        open.forEach((block, at) => {
          block.role += ` ${(open.length > 1 ? parts[at] : parts.join(' ')) ?? ''}`;
        });
      }
      used.add(index);
      return;
    }
    const took = takePosts(parts, open);
    if (took) used.add(index);
    else if (parts.some((part) => withoutLeaders(part) !== '')) open = [];
  });
  return { ...decided(blocks), used };
}

/** A rank with nothing but dots beside it, or behind ลงชื่อ. */
function rankAlone(part: string): string {
  const text = withoutLeaders(part.replace(SIGNED, ''));
  const rank = RANK.exec(text)?.[0] ?? '';
  return rank.length === text.length ? rank : '';
}

function nameFollows(line: string | undefined): boolean {
  return line !== undefined && partsOf(line).some((part) => nameIn(part));
}

function withRank(rank: string, name: string): string {
  return rank === '' || name === '' || TITLED.test(name) || name.startsWith(rank)
    ? name
    : `${rank} ${name}`;
}

/** False where the line is no post of theirs. */
function takePosts(parts: readonly string[], open: readonly DraftBlock[]): boolean {
  let took = false;
  open.forEach(({ posts }, at) => {
    const text = withoutLeaders((open.length > 1 ? parts[at] : parts.join(' ')) ?? '').replace(
      /^\(?ตำแหน่ง\)?\s*[:.]?\s*/,
      '',
    );
    const last = posts[posts.length - 1];
    if (text === '' || text.length > LONGEST_POST || NOT_A_POST.test(text)) return;
    if (last !== undefined && !MORE_POST.test(text) && !ACTING_END.test(last)) return;
    if (posts.length >= MOST_POSTS) return;
    posts.push(text);
    took = true;
  });
  return took;
}

function partsOf(line: string): readonly string[] {
  const parts = line
    .split(/\t+|[ \u00a0]{4,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = parts.filter((part) => nameIn(part) !== null);
  const headings = parts.filter((part) => HEADING.test(part));
  // One column set in with stops, or two side by side.
  return parts.length > 1 && names.length < 2 && headings.length < 2 && !isTwice(parts)
    ? [parts.join(' ')]
    : parts;
}

function isTwice(parts: readonly string[]): boolean {
  return parts.length === 2 && parts.every((part) => SIGNED.test(part) || MORE_POST.test(part));
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

/** '' for dots in brackets; null where the line is no name. */
function nameIn(part: string): string | null {
  const whole = part
    .replace(SIGNED, '')
    .replace(/^[.…_\s]+/, '')
    .replace(DRAFTED, '')
    .trim();
  const rank = RANK.exec(whole)?.[0] ?? '';
  const text = whole.slice(rank.length).replace(/^[.…_\s]+/, '');
  if (!text.startsWith('(') || !text.endsWith(')') || text.length > 120) return null;
  const inner = text.slice(1, -1).trim();
  if (!isBalanced(inner)) return null;
  const name = singleSpaced(inner.replace(/[.…_]{3,}|…+/g, ' '));
  if (NO_NAME.test(name)) return null;
  if (VACANT.test(name)) return '';
  return withRank(rank, name);
}

/** `ก) และ (ข` are two brackets of a sentence, not one. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

function headingOf(part: string): string {
  return withoutEnd(withoutLeaders(part).replace(/^[-–•\s]+/, ''), ':：');
}

function decided(blocks: readonly DraftBlock[]): Omit<FoundSignatures, 'used'> {
  const drafted = blocks.findIndex(({ role }) => DRAFTED.test(role));
  const first = blocks[0];
  const isFirst = first !== undefined && first.heading === '' && first.name !== '';
  const isAlone = blocks.length === 1 && /^(?:นายก|ปลัด)/.test(first?.posts[0] ?? '');
  const at = drafted >= 0 ? drafted : isFirst && !isAlone ? 0 : -1;
  const drafter = at < 0 ? undefined : blocks[at];
  const others = blocks.filter((_, index) => index !== at).map(signerOf);
  return {
    drafter: drafter ? signerOf(drafter) : null,
    signers: others.filter(({ name, position, actingFor }) => name + position + actingFor !== ''),
  };
}

const USUAL_TERM = 'รักษาราชการแทน';

function signerOf({ heading, name, posts }: DraftBlock): FoundSigner {
  const { own, term, post } = heldPost({ position: posts.join(' '), actingFor: '' });
  const actingFor = term === USUAL_TERM ? post : term + post;
  return { heading, name, position: own, actingFor };
}

/** Whether a text is a name in brackets and nothing else. */
export function isNameLine(text: string): boolean {
  return !text.includes('\n') && nameIn(text) !== null;
}
