/** One link as the evidence of several measures, or only a site's first page: whoever looks finds nothing there. */
import type { Link } from '../../spelling/link-parts';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { type LinkedCell, linkedCells } from './linked-rows';

/** Two may well be told on one page. */
const MANY = 3;

export const linkSame = defineRule<
  'link/same',
  { readonly link: string; readonly measures: number; readonly isFirstPage: boolean }
>({
  name: 'link/same',
  severity: 'info',
  source: 'oit',
  // One note a link, at the first cell that has it.
  look: (context) => {
    const byLink = new Map<string, { first: LinkedCell; link: Link; rows: Set<number> }>();
    for (const each of linkedCells(context)) {
      for (const link of each.links) {
        const key = `${link.host}${link.path}`;
        const known = byLink.get(key) ?? { first: each, link, rows: new Set() };
        known.rows.add(each.measure.row);
        byLink.set(key, known);
      }
    }
    return [...byLink.values()].flatMap(({ first, link, rows }) => {
      const isFirstPage = link.path === '' && first.links.length === 1;
      if (rows.size < MANY && !isFirstPage) return [];
      const { sheet, cell } = first;
      return [{ sheet, cell, details: { link: link.text, measures: rows.size, isFirstPage } }];
    });
  },
  message: {
    th: ({ link, measures, isFirstPage }) =>
      isFirstPage && measures < MANY
        ? `ลิงก์ “${short(link)}” เป็นหน้าแรกของเว็บไซต์ ควรระบุหน้าที่แสดงหลักฐานโดยตรง`
        : `หลักฐาน ${measures} มาตรการใช้ลิงก์เดียวกัน “${short(link)}” ควรระบุหน้าที่ตรงกับแต่ละมาตรการ`,
    en: ({ link, measures, isFirstPage }) =>
      isFirstPage && measures < MANY
        ? `“${short(link)}” is a website’s home page. Link to the page that shows the evidence.`
        : `${measures} measures share one link as evidence: “${short(link)}”. Link each to its own page.`,
  },
  about: {
    th: 'หลักฐานตั้งแต่สามมาตรการใช้ลิงก์เดียวกัน หรือเป็นเพียงหน้าแรกของเว็บไซต์ ผู้ตรวจจึงหาหลักฐานไม่พบ ควรระบุลิงก์ของหน้าที่ตรงกับมาตรการ',
    en: 'Three or more measures share one link as evidence, or link only to a website’s home page, where the evidence is hard to find. Link to the page about the measure.',
  },
});
