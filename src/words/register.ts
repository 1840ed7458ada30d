/** Words that go into the register: Thai whoever makes the memo, since the whole office reads it. */

import type { ReadyMade } from '../app/template/data';
import type { TemplateUsed } from '../app/template/in-use';

/** As the template page names them too. */
export const READY_MADE_NAMES: Readonly<Record<ReadyMade, string>> = {
  official: 'บันทึกข้อความฉบับเต็ม',
  short: 'บันทึกข้อความหนึ่งหน้า แนบตารางผล',
  publication: 'รายงานผลสำหรับเว็บไซต์',
};

export function templateTitle({ kind, version }: TemplateUsed): string {
  if (kind === 'given') return 'แม่แบบที่เลือกเฉพาะครั้ง';
  if (kind !== 'own') return READY_MADE_NAMES[kind];
  return version === null ? OWN : `${OWN} รุ่นที่ ${version}`;
}

const OWN = 'แม่แบบของหน่วยงาน';
