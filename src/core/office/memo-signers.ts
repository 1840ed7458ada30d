/** The signers as a memo has them: real posts in place of those that no office has, one block for one person by choice. */
import { yesNoOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { administratorOf, headOf } from './addressee';
import { type Settings, settingText, settingValue } from './read-settings';
import type { Signer } from './signers';

/** What is asked and sent, printed and kept in the register: all of them go by these. */
export function memoSigners(signers: readonly Signer[], settings: Settings): readonly Signer[] {
  const agency = settingText(settings, 'agency');
  const real = signers.map((signer) => ({
    ...signer,
    name: isVacant(signer.name) ? '' : signer.name,
    position: realPost(signer.position, agency),
    actingFor: realPost(signer.actingFor, agency),
  }));
  return yesNoOf(settingValue(settings, 'oneBlock')) === true ? oneBlockEach(real) : real;
}

/** Nobody holds the post: the memo leaves room for a name. */
const VACANT =
  /^[-–—−\s]{0,9}\(?\s?(?:[-–—−]{1,30}|(?:ตำแหน่ง)?ว่าง(?:อยู่)?|ไม่มี(?:ผู้ดำรงตำแหน่ง)?|n\/a|vacant|none)\s?\)?[-–—−\s]{0,9}$/i;

export function isVacant(name: string): boolean {
  return VACANT.test(name.trim());
}

/** Earlier set-ups wrote these for the office to replace. The kind of office is no office: nobody holds such a post. */
const NO_POST = /(ปลัด|นายก)\s*องค์กรปกครองส่วนท้องถิ่น$/;

function realPost(post: string, agency: string): string {
  const found = NO_POST.exec(post);
  if (!found) return post;
  const real = found[1] === 'ปลัด' ? administratorOf(agency) : headOf(agency);
  return real === null ? '' : post.slice(0, found.index) + real;
}

/** Of the same name one after another; the later post is the higher one, in which they sign. */
function oneBlockEach(signers: readonly Signer[]): readonly Signer[] {
  const blocks: Signer[] = [];
  for (const signer of signers) {
    const before = blocks[blocks.length - 1];
    if (before && signer.name !== '' && looseName(before.name) === looseName(signer.name)) {
      blocks[blocks.length - 1] = {
        ...signer,
        heading: [before.heading, signer.heading].filter((heading) => heading !== '').join(' และ'),
        position: signer.position || before.position,
        email: signer.email || before.email,
      };
    } else blocks.push(signer);
  }
  return blocks;
}
