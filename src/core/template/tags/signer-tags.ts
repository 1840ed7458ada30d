/** The loop over signers, and the tags within it. */
import { readStead } from '../../office/acting';
import type { Signer } from '../../office/signers';
import { LONG_DOTS } from '../../text/pen-room';
import type { Items, MemoFacts } from './memo-facts';
import { nameInLines, signingLines } from './signing-lines';
import { fieldsFrom, type TagRow } from './tag-row';

interface SignerItem extends Signer {
  readonly isLast: boolean;
}

interface SignerGroup {
  readonly items: Items;
}

export const SIGNER_TAGS: readonly TagRow<SignerItem>[] = [
  {
    name: 'หัวข้อ',
    english: 'heading',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'หัวข้อเหนือลายมือชื่อ เช่น ความเห็น หรือ คำสั่ง',
      en: 'Heading above the signature, such as ความเห็น or คำสั่ง',
    },
    value: ({ heading, isLast }) => heading || (isLast ? 'คำสั่ง' : 'ความเห็น'),
  },
  {
    name: 'ชื่อ',
    english: 'name',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: { th: 'ชื่อ–สกุลผู้ลงนาม', en: "The signer's name" },
    value: ({ name }) => nameInLines(name),
  },
  {
    name: 'ตำแหน่ง',
    english: 'position',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: { th: 'ตำแหน่งผู้ลงนาม', en: 'The signer’s position' },
    value: ({ position }) => position,
  },
  {
    name: 'รักษาราชการแทน',
    english: 'actingFor',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ตำแหน่งที่รักษาราชการแทน', en: 'The position the signer is acting in' },
    value: ({ actingFor }) => actingFor,
  },
  {
    name: 'ในฐานะ',
    english: 'capacity',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'บรรทัดใต้ตำแหน่ง เช่น รักษาราชการแทน…',
      en: 'The line below the position, such as รักษาราชการแทน…',
    },
    value: ({ actingFor }) => capacity(actingFor),
  },
  {
    name: 'ตำแหน่งที่ลงนาม',
    english: 'signingPost',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: {
      th: 'ตำแหน่งของผู้ลงนาม ต่อด้วยคำว่ารักษาราชการแทนหากมี',
      en: 'The signer’s own position, followed by the acting term if there is one',
    },
    value: (signer) => signingLines(signer).first,
  },
  {
    name: 'ตำแหน่งที่แทน',
    english: 'heldPost',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ตำแหน่งที่รักษาราชการแทน สำหรับบรรทัดถัดไป หากไม่มีจะว่าง',
      en: 'The position the signer is acting in, for the next line. Empty if none.',
    },
    value: (signer) => signingLines(signer).second,
  },
  {
    name: 'อีเมล',
    english: 'email',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'อีเมลผู้ลงนาม', en: 'The signer’s email address' },
    value: ({ email }) => email,
  },
];

const SIGNER_FIELDS = fieldsFrom(SIGNER_TAGS);

const MOST_TOGETHER = 2;

/** A signer without a heading comments, the last one orders: that is how a memo goes up. */
function signerItems({ signers }: MemoFacts): Items {
  return signers.map((signer, index) =>
    SIGNER_FIELDS({ ...signer, isLast: index === signers.length - 1 }),
  );
}

export const SIGNER_LOOP: TagRow<MemoFacts> = {
  name: 'ผู้ลงนาม',
  english: 'signers',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ หนึ่งครั้งต่อผู้ลงนามหนึ่งคน ตามลำดับ',
    en: 'Repeats the content between the tags for each signer in order',
  },
  value: signerItems,
};

export const SIGNER_GROUP_TAGS: readonly TagRow<SignerGroup>[] = [
  {
    name: SIGNER_LOOP.name,
    english: SIGNER_LOOP.english,
    kind: 'loop',
    whenEmpty: '',
    help: {
      th: 'ทำซ้ำเฉพาะผู้ลงนามในกลุ่มนี้ ใช้แท็กของผู้ลงนามได้ทุกแท็ก',
      en: 'Repeats this group’s signers only. All signer tags work inside.',
    },
    value: ({ items }) => items,
  },
];

const GROUP_FIELDS = fieldsFrom(SIGNER_GROUP_TAGS);

/** For blocks that are to share a page: the last two, so that no order stands on a page alone. */
export const SIGNER_GROUP_LOOP: TagRow<MemoFacts> = {
  name: 'กลุ่มผู้ลงนาม',
  english: 'signerGroups',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ หนึ่งครั้งต่อผู้ลงนามหนึ่งคน ยกเว้นสองคนสุดท้ายรวมเป็นกลุ่มเดียว เพื่อให้อยู่หน้าเดียวกัน',
    en: 'Repeats the content between the tags for each signer, but once for the last two together so they can share a page',
  },
  value: (facts) => {
    const items = signerItems(facts);
    const alone = Math.max(items.length - MOST_TOGETHER, 0);
    const groups = [...items.slice(0, alone).map((item) => [item]), items.slice(alone)];
    return groups.filter(({ length }) => length > 0).map((each) => GROUP_FIELDS({ items: each }));
  },
};

/** The line under the post. An office may write the whole of it, and some capacities have other names. */
function capacity(actingFor: string): string {
  const { term, post } = readStead(actingFor);
  return post !== '' && post === actingFor.trim() ? term + post : actingFor;
}
