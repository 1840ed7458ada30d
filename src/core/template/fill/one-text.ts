/**
 * Decides whether what a loop repeats may reach the filler as one text. The filler goes over all the pieces of a part
 * once more when they are filled, and mends empty cells, rows and tables; whatever it might mend is left to it.
 */
import { type ContentRule, isLoop, type ParsedLoop, type ParsedPart, starts } from './parsed';

/**
 * How the loop's text may begin, piece by piece: up to its first paragraph, which tells the filler that no element
 * around is empty. Null where it may have to mend something, or to look at a section or a page break.
 */
export function headsOf(
  loop: ParsedLoop,
  rules: readonly ContentRule[],
): readonly (readonly string[])[] | null {
  const heads = firstPieces(loop.subparsed);
  if (!heads || !isPlain(loop)) return null;
  const isOne = rules.every(
    (rule) =>
      staysFilled(loop.subparsed, rule) &&
      heads.every((head) => settles(head, rule) || !concerns(loop.subparsed, rule)),
  );
  return isOne ? heads : null;
}

function firstPieces(parts: readonly ParsedPart[]): readonly (readonly string[])[] | null {
  if (parts.length > 0 && parts.every(isLoop)) {
    const heads = parts.map(({ subparsed }) => firstPieces(subparsed));
    return heads.includes(null) ? null : heads.flatMap((each) => each ?? []);
  }
  const end = parts.findIndex(({ value }) => starts(value, 'w:p'));
  const head = parts.slice(0, end + 1);
  const isXml = head.every(({ type, value }) => type !== 'placeholder' && value !== '');
  // Between its first and its last tag there is always something, so that the rest is never one opening tag.
  const isWhole =
    head[head.length - 1]?.position === 'start' && parts[parts.length - 1]?.position === 'end';
  return end >= 0 && isXml && isWhole ? [head.map(({ value }) => value)] : null;
}

/** No section, page break or table, here or within; of tags only such as print a value, and loops. */
function isPlain(loop: ParsedLoop): boolean {
  if (loop.hasPageBreak || loop.hasPageBreakBeginning || loop.sectPrCount) return false;
  if (loop.addContinuousType || loop.addNextPage || loop.lastParagrapSectPr) return false;
  return loop.subparsed.every((part) => {
    if (isLoop(part)) return isPlain(part);
    if (part.type === 'placeholder') return !part.module;
    // A paragraph may have to be added behind a table.
    return !part.value.endsWith('</w:tbl>');
  });
}

/** Every element of the rule holds what it should before it ends, and before anything that may be left out. */
function staysFilled(parts: readonly ParsedPart[], rule: ContentRule): boolean {
  let isOpen = false;
  for (const part of parts) {
    if (isLoop(part)) {
      if (isOpen && concerns(part.subparsed, rule)) return false;
      if (!staysFilled(part.subparsed, rule)) return false;
    } else if (part.type !== 'placeholder') {
      const { value } = part;
      if (isOpen && value === `</${rule.tag}>`) return false;
      if (holds(value, rule)) isOpen = false;
      else if (starts(value, rule.tag)) {
        if (value.endsWith('/>')) return false;
        isOpen = true;
      }
    }
  }
  return !isOpen;
}

function concerns(parts: readonly ParsedPart[], rule: ContentRule): boolean {
  return parts.some((part) => {
    if (isLoop(part)) return concerns(part.subparsed, rule);
    if (part.type === 'placeholder') return false;
    const { value } = part;
    return starts(value, rule.tag) || value === `</${rule.tag}>` || holds(value, rule);
  });
}

/** After it no element of the rule is open and empty, whatever stood before. */
function settles(head: readonly string[], rule: ContentRule): boolean {
  let isSettled = false;
  for (const piece of head) {
    if (holds(piece, rule)) isSettled = true;
    else if (starts(piece, rule.tag)) isSettled = false;
  }
  return isSettled;
}

function holds(text: string, rule: ContentRule): boolean {
  return rule.shouldContain.some((tag) => starts(text, tag));
}
