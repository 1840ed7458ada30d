/** Texts that make a pattern read the same again and again, made from what the pattern itself looks for. */

const USUAL = [
  ' ',
  'a',
  'ก',
  '1',
  '๑',
  ':',
  ',',
  '.',
  '-',
  '/',
  '<',
  '&',
  '"',
  '@',
  '{{',
  '}}',
  '1 ',
  'a.',
  'a@',
];

/** What the pattern looks for, as text: words between its signs, and each beside the next. */
export function bitsOf({ source }: RegExp): readonly string[] {
  const plain = source
    .replace(/\\u\{?([0-9a-fA-F]{4})\}?/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\s/g, ' ')
    .replace(/\\d/g, '1')
    .replace(/\\w/g, 'a')
    .replace(/\\S|\\D|\\W|\\b|\\B|\(\?<?[:=!]/g, '')
    .replace(/\\p\{[^}]*\}/g, 'ก')
    .replace(/\\n/g, '\n')
    .replace(/\\([^a-zA-Z0-9])/g, '$1');
  const words = plain.split(/[[\](){}|?*+^$]+/).filter((word) => word !== '' && word.length < 40);
  const beside = words.map((word, index) => word + (words[index + 1] ?? ''));
  return [...new Set([...words, ...beside, words.join('')])].filter((bit) => bit !== '');
}

export function hostileTexts(pattern: RegExp, length: number): readonly string[] {
  const bits = [...new Set([...USUAL, ...bitsOf(pattern)])];
  return bits.flatMap((bit) => {
    const many = bit.repeat(Math.ceil(length / bit.length)).slice(0, length);
    return [many, `${many}\u0001`, `a${many} `];
  });
}

/** As the program uses it, once over the whole text. */
export function readAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
}
