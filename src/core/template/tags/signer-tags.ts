/** The loop over signers, and the tags within it. */
import type { Signer } from '../../office/signers';
import { LONG_DOTS } from '../../text/pen-room';
import type { MemoFacts } from './memo-facts';
import { fieldsFrom, type TagRow } from './tag-row';

interface SignerItem extends Signer {
  readonly isLast: boolean;
}

export const SIGNER_TAGS: readonly TagRow<SignerItem>[] = [
  {
    name: 'หัวข้อ',
    english: 'heading',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'หัวข้อเหนือลายมือชื่อ เช่น ความเห็น หรือ คำสั่ง',
      en: 'The heading above the signature, such as ความเห็น or คำสั่ง',
    },
    value: ({ heading, isLast }) => heading || (isLast ? 'คำสั่ง' : 'ความเห็น'),
  },
  {
    name: 'ชื่อ',
    english: 'name',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: { th: 'ชื่อ–สกุลผู้ลงนาม', en: "The signer's name" },
    value: ({ name }) => name,
  },
  {
    name: 'ตำแหน่ง',
    english: 'position',
    kind: 'text',
    whenEmpty: LONG_DOTS,
    help: { th: 'ตำแหน่งผู้ลงนาม', en: "The signer's post" },
    value: ({ position }) => position,
  },
  {
    name: 'รักษาราชการแทน',
    english: 'actingFor',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ตำแหน่งที่รักษาราชการแทน', en: "The post held in another's stead" },
    value: ({ actingFor }) => actingFor,
  },
  {
    name: 'ในฐานะ',
    english: 'capacity',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'บรรทัดใต้ตำแหน่ง เช่น รักษาราชการแทน…',
      en: 'The line under the post, such as รักษาราชการแทน…',
    },
    value: ({ actingFor }) => capacity(actingFor),
  },
  {
    name: 'อีเมล',
    english: 'email',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'อีเมลผู้ลงนาม', en: "The signer's e-mail address" },
    value: ({ email }) => email,
  },
];

const SIGNER_FIELDS = fieldsFrom(SIGNER_TAGS);

/** A signer without a heading comments, the last one orders: that is how a memo goes up. */
export const SIGNER_LOOP: TagRow<MemoFacts> = {
  name: 'ผู้ลงนาม',
  english: 'signers',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ หนึ่งครั้งต่อผู้ลงนามหนึ่งคน ตามลำดับ',
    en: 'Repeats what stands between the pair for each signer, in turn',
  },
  value: ({ signers }) =>
    signers.map((signer, index) =>
      SIGNER_FIELDS({ ...signer, isLast: index === signers.length - 1 }),
    ),
};

/** The line under the post. An office may write the whole of it, and some capacities have other names. */
function capacity(actingFor: string): string {
  return actingFor === '' || /^(รักษา|ปฏิบัติ|ทำการแทน)/.test(actingFor)
    ? actingFor
    : `รักษาราชการแทน${actingFor}`;
}
