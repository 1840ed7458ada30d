/** What a memo says of its office: the settings of its year, who drafted it, who has signed. */
import { unitNamed } from '../../measures/whose/section-units';
import { readStead } from '../../office/acting';
import { SETTINGS, type SettingKey } from '../../office/settings';
import { type Doubt, NOWHERE, quoted } from '../block';
import { enclosuresIn, enclosuresOf } from './enclosures';
import { headLabelOf, isBody, readHeadLines, withoutLeaders } from './head-lines';
import type { MemoLine } from './memo-lines';
import {
  agencyOfHead,
  type FoundSettings,
  readAgencySentence,
  readOfficeLine,
} from './office-line';
import { readScores } from './scores';
import type { FoundSigner } from './signed/drafter';
import { readSignatures } from './signed/signature-blocks';
import { yearInSubject } from './subject-year';
import { yearRangeIn } from './year-range';

export interface FoundSetting {
  readonly key: SettingKey;
  readonly label: string;
  readonly value: string;
}

export interface FoundOffice {
  /** Null where the memo names none. */
  readonly fiscalYear: number | null;
  /** In the order of the sheet ตั้งค่า. */
  readonly settings: readonly FoundSetting[];
  readonly signers: readonly FoundSigner[];
  readonly doubts: readonly Doubt[];
}

/** `scored` are sentences made of its tables of scores. */
export function readOffice(lines: readonly MemoLine[], scored: readonly string[]): FoundOffice {
  const texts = lines.map(({ text }) => text);
  const head = readHeadLines(texts, (line) => lines[line]?.isBehindTable === true);
  const labelled = (label: string) => head.find((line) => line.label === label)?.value ?? '';
  const paragraphs = joinedParagraphs(lines);
  const found: FoundSettings = new Map();
  const add = (others: FoundSettings) => {
    for (const [key, value] of others) if (!found.has(key) && value !== '') found.set(key, value);
  };
  const sentence = paragraphs.reduce<FoundSettings>(
    (known, text) => (known.size > 0 ? known : readAgencySentence(text)),
    new Map(),
  );
  const publisher = texts.find((text) => PUBLISHER.test(text))?.replace(PUBLISHER, '') ?? '';
  const office = labelled('department') || publisher;
  add(readOfficeLine(withoutLeaders(office), sentence.get('agency') ?? ''));
  add(sentence);
  const department = found.get('department') ?? '';
  add(new Map([['agency', agencyOfHead(labelled('addressee'), department)]]));
  for (const key of TAKEN_AS_SAID) add(new Map([[key, labelled(key)]]));
  add(new Map([['enclosures', enclosuresIn(paragraphs)]]));
  add(new Map([['date', reportDay(texts)]]));
  const scores = readScores([...paragraphs, ...scored], labelled('subject'));
  add(scores.found);
  const named = yearInSubject(labelled('subject'));
  if (named !== null) found.set('fiscalYear', String(named));
  const behind = head.reduce((last, { line }) => Math.max(last, line + 1), 0);
  const { drafter, signers, used } = readSignatures(ownLines(lines.slice(behind)));
  add(new Map([['drafter', drafter?.name ?? '']]));
  add(new Map([['drafterPosition', postOf(drafter)]]));
  const year = found.get('fiscalYear');
  return {
    fiscalYear: year === undefined ? null : Number(year),
    settings: SETTINGS.flatMap(({ key, label }) => {
      const value = found.get(key);
      return value === undefined ? [] : [{ key, label, value }];
    }),
    signers,
    doubts: [
      ...scoreDoubt('scores-several', scores.several),
      ...scoreDoubt('score-unread', scores.unread),
      ...scoreDoubt(
        'years-range',
        (year === undefined ? yearRangeIn(labelled('subject')) : '') || scores.range,
      ),
      ...unread(lines.slice(behind), used),
    ],
  };
}

const TAKEN_AS_SAID = ['reference', 'date', 'subject', 'addressee', 'basis', 'enclosures'] as const;

/**
 * To the head of another memo, which is kept behind this one; or to the table that it encloses, below which stands who
 * has made that alone: who has signed those is no signer of this.
 */
function ownLines(lines: readonly MemoLine[]): readonly string[] {
  const texts = lines.map(({ text }) => text);
  const head = texts.findIndex((line) => headLabelOf(line) === 'department');
  const own = head < 0 || !isSignedIn(texts.slice(0, head)) ? texts : texts.slice(0, head);
  const table = own.findIndex((_, index) => lines[index]?.isBehindTable === true && index > 0);
  if (table < 0) return own;
  const [memo, enclosed] = [own.slice(0, table), own.slice(table)].map(readSignatures);
  const isWhole = memo?.drafter && memo.signers.length > 0;
  return isWhole && enclosed?.drafter && enclosed.signers.length === 0 ? own.slice(0, table) : own;
}

function isSignedIn(lines: readonly string[]): boolean {
  const { drafter, signers } = readSignatures(lines);
  return drafter !== null || signers.length > 0;
}

function scoreDoubt(kind: Doubt['kind'], text: string): readonly Doubt[] {
  return text === '' ? [] : [{ kind, text: quoted(text), place: NOWHERE }];
}

const PUBLISHER = /^ผู้เผยแพร่ข้อมูล\s*[:：]?\s*/;
const REPORT_DAY = /^รายงานเมื่อ\s*/;

function reportDay(texts: readonly string[]): string {
  const line = texts.find((text) => REPORT_DAY.test(text));
  return line === undefined ? '' : withoutLeaders(line.replace(REPORT_DAY, ''));
}

function postOf(drafter: FoundSigner | null): string {
  if (!drafter) return '';
  const { position, actingFor } = drafter;
  const { term, post } = readStead(actingFor);
  return `${position} ${term}${post}`.trim();
}

/** A paragraph's lines together: a sentence may be broken over them. */
function joinedParagraphs(lines: readonly MemoLine[]): readonly string[] {
  const joined: { at: number | null; text: string }[] = [];
  for (const { text, paragraph } of lines) {
    const last = joined[joined.length - 1];
    if (last && paragraph !== null && last.at === paragraph) last.text += ` ${text}`;
    else joined.push({ at: paragraph, text });
  }
  return joined.map(({ text }) => text);
}

/** What every memo says around its tables, and titles: the sheet has nothing to keep of it. */
const USUAL =
  /^(?:บันทึกข้อความ|ตาราง|ตามที่|บัดนี้|ในการนี้|จึง|ดังนั้น|ทั้งนี้|เมื่อ|สรุป|ผลการ|ผลสรุป|รายงาน|และความโปร่งใส|ประจำปี|รอบ|มาตรการ|แผน|ด้วย|เนื่องจาก|สืบเนื่อง|องค์การบริหารส่วน|เทศบาล|อบต|อบจ|อำเภอ|จังหวัด|หมายเหตุ|ที่มา|เอกสารแนบ|สิ่งที่ส่งมาด้วย|เรียน|วันที่|โทร|ผู้เผยแพร่|ข้าพเจ้า|การดำเนินการ|การวิเคราะห์|โดยมี|ซึ่ง|จำนวน|ร้อยละ|คิดเป็น|ตรวจแล้ว)/;
/** The parts of a memo, by their numbers. */
const PART =
  /^[0-9๐-๙]{1,2}\.\s*(?:เรื่อง(?:เดิม)?|ข้อเท็จจริง|ข้อกฎหมาย|ข้อระเบียบ|ข้อพิจารณา|ข้อเสนอ(?:แนะ)?|ความเป็นมา|หลักการ|บทนำ)/;
/** What became of one measure, in a paragraph of its own. */
const RESULT =
  /^มาตรการ(?:ที่)?\s{0,2}[0-9๐-๙]{1,2}(?![0-9๐-๙])[^\n]{0,300}?(?:ดำเนินการแล้ว|แล้วเสร็จ|อยู่ระหว่าง|ยังไม่)|^ผลการดำเนิน(?:การ|งาน)\s?[:：]\s?\S/;
const COUNTS = /[0-9๐-๙]\s{0,2}(?:มาตรการ|ข้อ|รายการ|กิจกรรม)/;
const SHORTEST_LEFT = 12;

function isUsual(words: string): boolean {
  const isItem = /^[0-9๐-๙]{1,2}\.\s*\S/.test(words);
  if (RESULT.test(words) && !COUNTS.test(words)) return false;
  return USUAL.test(words) || PART.test(words) || (!isItem && isBody(words));
}

/** Paragraphs that say something which nothing was made of. */
function unread(lines: readonly MemoLine[], used: ReadonlySet<number>): readonly Doubt[] {
  return lines.flatMap(({ text, paragraph, table }, index): readonly Doubt[] => {
    const words = withoutLeaders(text);
    if (enclosuresOf(words) !== '') return [];
    if (used.has(index) || words.length < SHORTEST_LEFT || isUsual(words)) {
      return [];
    }
    // Whose the table below is.
    const isOverTable = lines[index + 1]?.isBehindTable === true;
    if (isOverTable && unitNamed(words) !== '') return [];
    if (table !== null && paragraph === null && /^\(/.test(words)) return [];
    const kind = paragraph === null ? 'table' : 'paragraph';
    return [{ kind, text: quoted(words), place: { paragraph, table, row: null } }];
  });
}
