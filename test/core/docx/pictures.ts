/** The frames of pictures, without anything to see in them: what a reader of sizes looks at. */

/** A PNG of its head and its end; `first` is its first chunk's name, `more` bytes lie between. */
export function png(width: number, height: number, { first = 'IHDR', more = 0 } = {}): Uint8Array {
  const head = [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0];
  const filling = more > 0 ? chunk('IDAT', new Array(more).fill(0)) : [];
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([...signature, ...chunk(first, head), ...filling, ...chunk('IEND', [])]);
}

/** A JPEG of a comment, its frame and its end; `fill` bytes stand before each marker. */
export function jpeg(
  width: number,
  height: number,
  { frame = 0xc0, fill = 0, behind = 0 } = {},
): Uint8Array {
  const filler = new Array<number>(fill).fill(0xff);
  const comment = [...filler, 0xff, 0xfe, ...big(4, 2), 1, 2];
  const size = [
    ...filler,
    0xff,
    frame,
    ...big(11, 2),
    8,
    ...big(height, 2),
    ...big(width, 2),
    1,
    1,
    17,
    0,
  ];
  const scan = [0xff, 0xda, ...big(8, 2), 1, 1, 0, 0, 63, 0, 7, 7, 7];
  const rest = new Array<number>(behind).fill(0);
  return Uint8Array.from([0xff, 0xd8, ...comment, ...size, ...scan, 0xff, 0xd9, ...rest]);
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  return [...big(data.length, 4), ...letters, ...data, 0, 0, 0, 0];
}

function big(value: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => (value >>> (8 * (length - 1 - index))) & 255);
}
