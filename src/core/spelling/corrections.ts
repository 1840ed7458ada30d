/** What of a text's spelling is to be corrected: neither protected, nor of the office's own words; and the text so corrected. */
import { type Misspelt, misspeltIn } from './misspelt';
import type { OwnWords } from './own-words';
import { isPlaceName } from './places';
import { isWithin, protectedSpans, type Span } from './protected-spans';

/** In the text's order. */
export function correctionsOf(text: string, own: OwnWords): readonly Misspelt[] {
  const found = [...ownWordsIn(text, own), ...misspeltIn(text)];
  if (found.length === 0) return found;
  const left: Span[] = [...protectedSpans(text), ...placesOf(text, own.ignored)];
  const taken: Misspelt[] = [];
  for (const each of found) {
    const end = each.index + each.wrong.length;
    const isTaken = taken.some(
      ({ index, wrong }) => each.index < index + wrong.length && end > index,
    );
    if (isTaken || isWithin(left, each.index, end)) continue;
    if (isPlaceName(text, each)) continue;
    taken.push(each);
  }
  return taken.sort((one, other) => one.index - other.index);
}

function ownWordsIn(text: string, { replaced }: OwnWords): readonly Misspelt[] {
  return replaced.flatMap(([wrong, right]) =>
    placesOf(text, [wrong]).map(({ start }) => ({ index: start, wrong, right, asks: false })),
  );
}

function placesOf(text: string, words: readonly string[]): readonly Span[] {
  return words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  });
}

export function corrected(text: string, corrections: readonly Misspelt[]): string {
  let result = '';
  let end = 0;
  for (const { index, wrong, right } of corrections) {
    result += text.slice(end, index) + right;
    end = index + wrong.length;
  }
  return result + text.slice(end);
}
