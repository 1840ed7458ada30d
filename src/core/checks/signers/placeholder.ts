/** A post that no office has: the kind of office in place of its name, dots or crosses in place of a post. */
import { administratorOf, headOf } from '../../office/addressee';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { settingOf } from '../settings-cells';
import { placedSigners } from './posts';

export const signersPlaceholder = defineRule({
  name: 'signers/placeholder',
  severity: 'warning',
  source: 'office',
  look: (context) => {
    const agency = settingOf(context, 'agency');
    const isKnown = headOf(agency) !== null;
    return placedSigners(context).flatMap((signer) =>
      (['position', 'actingFor'] as const).flatMap((key) => {
        const post = signer[key];
        // What set-up writes, until the settings say of which agency.
        const isSample = DOTS.test(post) || (isKnown && post.includes(KIND_OF_OFFICE));
        if (!isSample) return [];
        const details = { post: short(post), example: exampleFor(post, agency) };
        return [{ ...signer.at(key), details }];
      }),
    );
  },
  message: {
    th: ({ post, example }) => `ตำแหน่ง “${post}” เป็นข้อความตัวอย่าง กรุณาใส่ตำแหน่งจริง เช่น ${example}`,
    en: ({ post, example }) =>
      `“${post}” is a sample of a post. Put the real one in its place, such as ${example}.`,
  },
  about: {
    th: 'ตำแหน่งผู้ลงนามยังเป็นข้อความตัวอย่าง เช่น ปลัดองค์กรปกครองส่วนท้องถิ่น ซึ่งไม่มีตำแหน่งนี้จริง หรือเป็นจุดไข่ปลา กรุณาใส่ตำแหน่งจริงของหน่วยงาน',
    en: 'A signer’s post is still a sample: ปลัดองค์กรปกครองส่วนท้องถิ่น, which nobody holds, or dots. Put the office’s real post in its place.',
  },
});

const KIND_OF_OFFICE = 'องค์กรปกครองส่วนท้องถิ่น';
const DOTS = /x{3}|…|\.{3}|_{3}|สมมติ/i;

function exampleFor(post: string, agency: string): string {
  const real = /นายก/.test(post) ? headOf(agency) : administratorOf(agency);
  return real ?? (/นายก/.test(post) ? 'นายกเทศมนตรี' : 'ปลัดเทศบาล');
}
