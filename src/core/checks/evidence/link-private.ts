/** The only evidence of a measure that is done lies where outsiders may not come in. */
import { a1 } from '../../sheet/a1';
import { isPrivate, type Link, linksIn } from '../../spelling/link-parts';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { linkedCells } from './linked-rows';

export const linkPrivate = defineRule<'link/private', { readonly link: string }>({
  name: 'link/private',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    const cells = linkedCells(context);
    const isClosed = ({ links }: Pick<PublishedAt, 'links'>) => links.every(isPrivate);
    const open = new Set(cells.filter((cell) => !isClosed(cell)).map(({ row }) => row));
    return [
      ...cells.filter(({ row }) => !open.has(row)),
      ...published(context).filter(isClosed),
    ].map(({ sheet, cell, links: [link] }) => ({
      sheet,
      cell,
      details: { link: link?.text ?? '' },
    }));
  },
  message: {
    th: ({ link }) =>
      `ลิงก์ “${short(link)}” อาจเปิดไม่ได้สำหรับบุคคลภายนอก การประเมิน OIT ตรวจจากเว็บไซต์หลักของหน่วยงาน กรุณาใส่ลิงก์ของหน้าบนเว็บไซต์หน่วยงาน`,
    en: ({ link }) =>
      `“${short(link)}” may not open for people outside your office, and OIT looks at the office’s own website. Link to a page there.`,
  },
  about: {
    th: 'หลักฐานของมาตรการที่เสร็จแล้วมีเฉพาะลิงก์ Google ไดรฟ์ Facebook หรือที่เก็บไฟล์อื่น ซึ่งบุคคลภายนอกอาจเปิดไม่ได้ กรุณาเผยแพร่บนเว็บไซต์หลักของหน่วยงานแล้วใส่ลิงก์ของหน้านั้น',
    en: 'The only evidence of a measure that is done is a link to Drive, Facebook or another store, which people outside the office may not be able to open. Publish it on the office’s own website and link to that.',
  },
});

/** A row of the settings that the office has added for where it publishes: ลิงก์เผยแพร่. */
const PUBLISHED = /ลิงก์|ลิงค์|เว็บ|เผยแพร่|link|url/i;

interface PublishedAt {
  readonly sheet: string;
  readonly cell: string;
  readonly links: readonly Link[];
}

function published({ settings, texts }: CheckContext): readonly PublishedAt[] {
  const added = new Set(
    (settings?.extra ?? []).filter(({ label }) => PUBLISHED.test(label)).map(a1),
  );
  return texts.flatMap(({ part, sheet, place, text }) => {
    const cell = a1(place);
    const links = part === 'settings' && added.has(cell) ? linksIn(text) : [];
    return links.length > 0 ? [{ sheet, cell, links }] : [];
  });
}
