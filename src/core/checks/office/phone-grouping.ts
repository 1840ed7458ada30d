/** The telephone number is right, and grouped otherwise than in official papers. */

import { groupedPhone } from '../../text/found/phone';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const phoneGrouping = defineRule({
  name: 'phone/grouping',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'phone');
    if (!given || typeof given.value !== 'string') return [];
    const meant = groupedPhone(given.text);
    // Zeros alone stand for a number to come; a dash in place of a blank is as usual.
    if (meant === given.text || meant === given.text.replace(/-/g, ' ')) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { text: short(given.text), meant } }];
  },
  fix: groupedPhone,
  message: {
    th: ({ text, meant }) => `หมายเลขโทรศัพท์ “${text}” ควรเขียน “${meant}”`,
    en: ({ text, meant }) => `The telephone number “${text}” is usually written “${meant}”.`,
  },
  about: {
    th: 'หนังสือราชการเขียนหมายเลขโทรศัพท์เป็น ๐ ๔๒๐๐ ๐๐๐๐ โดยแยกสี่หลักท้าย ควรแก้ไข ระบบแก้ให้ได้',
    en: 'Official papers write a telephone number as ๐ ๔๒๐๐ ๐๐๐๐, with its last digits in fours. ITA Memo can fix it.',
  },
});
