/** Finds what was meant as a tag but stands in brackets of another kind, which nobody would fill. */

export interface Misspelt {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/**
 * Unmistakable: nobody writes two braces for anything else. The lookbehind lets a run of braces be tried
 * from its first one alone, as each further start would read the run to its end again (V8 has lookbehind).
 */
const BRACES_APART =
  /(?:\{\s{1,3}\{|[｛{]\s{0,3}｛|｛\s{0,3}\{)([^{}｛｝]{1,100})[}｝]\s{0,3}[}｝]|\{\{([^{}｛｝]{1,100})(?:\}\s{1,3}\}|[}｝]\s{0,3}｝|｝\s{0,3}\})|(?<!\{)\{{3,}([^{}]{1,100})\}{2,}|\{{2}([^{}]{1,100})\}{3,}/g;

/** Brackets that mean other things too: only where a tag of that name exists. */
const OTHER_BRACKETS =
  /(?<!\{)\{\{([^{}]{1,100})\}(?!\})|(?<!\{)\{([^{}]{1,100})\}\}?(?!\})|\[\[([^[\]]{1,100})\]\]|<<([^<>]{1,100})>>|«([^«»]{1,100})»/g;

/** In the order they stand, none over another. */
export function misspeltTags(text: string, isTag: (content: string) => boolean): Misspelt[] {
  if (!/[{｛«]|\[\[|<</.test(text)) return [];
  const sure = matches(text, BRACES_APART);
  const rest = without(text, sure);
  const likely = matches(rest, OTHER_BRACKETS).filter(({ content }) => isTag(content));
  return [...sure, ...likely].sort((one, other) => one.start - other.start);
}

/** The text with spaces in their place, so that what is left stands where it stood. */
export function without(text: string, spans: readonly Misspelt[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(last, start), ' '.repeat(end - start));
    last = end;
  }
  return parts.join('') + text.slice(last);
}

function matches(text: string, pattern: RegExp): Misspelt[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    content: (match.slice(1).find((group) => group !== undefined) ?? '').trim(),
  }));
}
