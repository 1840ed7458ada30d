/** Ticks as symbol fonts draw them: ü in Wingdings is a tick, and plain text anywhere else. */

interface Signs {
  readonly tick: string;
  readonly cross: string;
  readonly box: string;
}

/** The letters that each font draws so, by the fonts' own charts. */
const FONTS: readonly (readonly [font: RegExp, signs: Signs])[] = [
  [/^wingdings$/i, { tick: 'üþ', cross: 'ûý', box: '¨o' }],
  [/^wingdings ?2$/i, { tick: 'PR', cross: 'OQST', box: '£' }],
  [/^webdings$/i, { tick: 'a', cross: 'r', box: 'c' }],
];

const ANY_LETTER = FONTS.map(([, { tick, cross, box }]) => tick + cross + box).join('');

/** A letter of them alone or with its note behind it; Word gives such letters a place of their own (F0xx). */
const MAY_BE_SIGN = new RegExp(`^([${ANY_LETTER}\\uf020-\\uf0ff]+)(?=$|\\s|\\()`);

/** Whether a text is a sign in one of the fonts: only then is its font worth asking for. */
export function mayBeSymbol(text: string): boolean {
  return MAY_BE_SIGN.test(text);
}

/** The text with ✓, ✗ or ☐ for the letters that the font draws so; any other text as it is. */
export function withoutSymbolFont(text: string, font: string): string {
  const letters = MAY_BE_SIGN.exec(text.trim())?.[1];
  const signs = FONTS.find(([pattern]) => pattern.test(font.trim()))?.[1];
  if (letters === undefined || !signs) return text;
  const drawn = [...letters].map((letter) => signOf(plainLetter(letter), signs));
  return drawn.includes('') ? text : drawn.join('') + text.trim().slice(letters.length);
}

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : letter;
}

/** '' for a letter that the font draws as something else. */
function signOf(letter: string, { tick, cross, box }: Signs): string {
  if (tick.includes(letter)) return '✓';
  if (cross.includes(letter)) return '✗';
  return box.includes(letter) ? '☐' : '';
}
