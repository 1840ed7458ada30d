/** Which of those who have signed a memo has drafted it; all others are its signers, in turn. */
import { heldPost } from '../../../office/acting';
import { DRAFTED } from './words';

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

export interface DraftBlock {
  readonly heading: string;
  /** What they do with the memo (ผู้ตรวจสอบ); ''. */
  role: string;
  /** '' where it is left blank. */
  readonly name: string;
  /** The post right above the name, which nobody else has; ''. */
  readonly above: string;
  readonly posts: string[];
}

export function decided(blocks: readonly DraftBlock[]): Omit<FoundSignatures, 'used'> {
  const drafted = blocks.findIndex(({ role }) => DRAFTED.test(role));
  const at = drafted >= 0 ? drafted : isDrafter(blocks) ? 0 : -1;
  const drafter = at < 0 ? undefined : blocks[at];
  const others = blocks.filter((_, index) => index !== at).map(signerOf);
  return {
    drafter: drafter ? signerOf(drafter) : null,
    signers: others.filter(({ name, position, actingFor }) => name + position + actingFor !== ''),
  };
}

/** The first, who is asked for no opinion; a name left blank over a post that drafts. */
function isDrafter([first, ...others]: readonly DraftBlock[]): boolean {
  if (first?.heading !== '' || first.role !== '') return false;
  const post = first.posts[0] ?? '';
  if (first.name === '') return post !== '' && !SUPERIOR.test(post);
  return others.length > 0 || !/^(?:นายก|ปลัด)/.test(post);
}

const SUPERIOR = /^(?:รอง)?(?:นายก|ปลัด|หัวหน้า|ผู้อำนวยการ|ผอ\.)/;
/** รองปลัดเทศบาล (รักษาราชการแทนปลัดเทศบาล). */
const IN_BRACKETS = /\(((?:รักษา|ปฏิบัติ|ร?รก\.|รรท\.)[^()]{1,110})\)$/;
const USUAL_TERM = 'รักษาราชการแทน';

function signerOf({ heading, role, name, posts }: DraftBlock): FoundSigner {
  const whole = posts.join(' ').replace(IN_BRACKETS, '$1');
  const { own, term, post } = heldPost({ position: whole, actingFor: '' });
  const actingFor = term === USUAL_TERM ? post : term + post;
  return { heading: heading || role, name, position: own, actingFor };
}
