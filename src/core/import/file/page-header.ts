/** A memo's head that stands at the top of its page, in Word's own header, and not in its text. */
import type { Block } from '../block';
import { type HeadLabel, headLabelOf } from '../said/head-lines';
import { isHeadTable } from '../said/head-table';

/** The head of a memo is not longer. */
const MOST_BLOCKS = 40;
const TELLING: readonly HeadLabel[] = ['department', 'subject'];

/** The body as it is where it has a head of its own, or no header has one: a page number alone is none. */
export function withPageHeader(
  body: readonly Block[],
  headers: readonly (readonly Block[])[],
): readonly Block[] {
  if (body.slice(0, MOST_BLOCKS).some(isOfHead)) return body;
  const head = headers.find((blocks) => blocks.some(isOfHead)) ?? [];
  return [...head.map(withoutPlace), ...body];
}

function isOfHead(block: Block): boolean {
  if (block.kind === 'table') return isHeadTable(block);
  const labels = block.text.split('\n').map(headLabelOf);
  return labels.some((label) => label !== null && TELLING.includes(label));
}

/** Places are counted in the memo's text. */
function withoutPlace(block: Block): Block {
  return block.kind === 'table' ? { ...block, table: 0 } : { ...block, paragraph: 0 };
}
