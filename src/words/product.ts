/** What the product calls itself, and how far what it knows of the assessments reaches. */
import { ITEMS_KNOWN_TO } from '../core/ita/years';
import { toThaiDigits } from '../core/text/digits';
import type { InBoth } from '../core/text/language';

export const PRODUCT_NAME = 'ITA Memo';

/** As package.json has it. */
export const PRODUCT_VERSION = '0.1.0';

const NAMED = `${PRODUCT_NAME} ${PRODUCT_VERSION}`;

/** Of a later assessment no item is printed and nothing is said to be missing. */
export const KNOWN_TO: InBoth = {
  th: `ข้อมูลข้อ OIT ถึง ITA ${toThaiDigits(String(ITEMS_KNOWN_TO))}`,
  en: `facts known up to ITA ${ITEMS_KNOWN_TO}`,
};

export const VERSION_LINE: InBoth = {
  th: `${NAMED} · ${KNOWN_TO.th}`,
  en: `${NAMED} · ${KNOWN_TO.en}`,
};
