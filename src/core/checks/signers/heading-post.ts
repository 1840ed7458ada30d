/** The heading over a signature names a post, and the signer has another. */
import { short } from '../../text/short';
import { foldPost } from '../agencies';
import { defineRule } from '../finding';
import { placedSigners, postsOf } from './posts';

export const signersHeadingPost = defineRule({
  name: 'signers/heading-post',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    placedSigners(context).flatMap((signer) => {
      const named = postInHeading(signer.heading);
      const posts = postsOf(signer);
      if (named === '' || posts.length === 0 || posts.some((post) => isSame(named, post)))
        return [];
      const details = { heading: short(signer.heading), post: short(posts.join(' / ')) };
      return [{ ...signer.at('heading'), details }];
    }),
  message: {
    th: ({ heading, post }) => `หัวข้อ “${heading}” ไม่ตรงกับตำแหน่ง “${post}” กรุณาแก้ให้ใช้ชื่อตำแหน่งเดียวกัน`,
    en: ({ heading, post }) =>
      `The heading “${heading}” does not name the signer’s post, “${post}”. Make them agree.`,
  },
  about: {
    th: 'หัวข้อเหนือช่องลงนามระบุตำแหน่งหนึ่ง แต่ผู้ลงนามมีอีกตำแหน่งหนึ่ง เช่น สำนักปลัด กับ สำนักงานปลัด กรุณาแก้ให้ใช้ชื่อตำแหน่งเดียวกัน',
    en: 'The heading over a signature names one post, and the signer has another (สำนักปลัด, สำนักงานปลัด). Make them agree.',
  },
});

const INTRODUCTION =
  /^(?:\d+[.)]\s*)?(?:ความเห็น(?:และข้อเสนอ)?|ความคิดเห็น|คำสั่ง(?:การ)?|ข้อพิจารณา|ข้อสั่งการ|การพิจารณา|คำวินิจฉัย|ข้อเสนอ)?\s*(?:ของ)?\s*/;
/** Others (ผู้บังคับบัญชา, ผู้บริหาร) fit any post. */
const POST = /^(?:หัวหน้า(?:สำนัก|ฝ่าย|งาน|กอง|กลุ่ม)|ผู้อำนวยการ|รองปลัด|ปลัด|รองนายก|นายก|นิติกร|นักวิเคราะห์)/;

/** '' where the heading names none. */
function postInHeading(heading: string): string {
  const post = foldPost(heading.replace(INTRODUCTION, ''));
  return POST.test(post) ? post : '';
}

/** The class of the post, and the schools themselves. */
const OF_ANY_SCHOOL = 'ผู้อำนวยการสถานศึกษา';
const SCHOOL = /^ผู้อำนวยการ(?:สถานศึกษา|โรงเรียน|ศูนย์พัฒนาเด็ก|วิทยาลัย)/;

/** One may be shorter by the agency's name, as in ปลัดเทศบาล. */
function isSame(named: string, post: string): boolean {
  const folded = foldPost(post);
  if (named === OF_ANY_SCHOOL) return SCHOOL.test(folded);
  return folded.startsWith(named) || named.startsWith(folded) || bare(folded) === bare(named);
}

/** `นายกองค์การ…` and `นายกเทศมนตรี…` by the office alone: whose they are is another rule's. */
function bare(post: string): string {
  return post.replace(/^((?:รอง)?(?:นายก|ปลัด)).*$/, '$1');
}
