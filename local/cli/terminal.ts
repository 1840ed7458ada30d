/** What a terminal allows and a pipe does not: colour, lines broken to its width between words, progress. */

/** The part of a stream that says what it is. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface Stream extends Screen {
  readonly write: (text: string) => unknown;
}

/** What a program talks to; `process` is one. */
export interface Terminal {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `npm start | head`: whoever has read enough closes the pipe, which is no failure of the program. */
export function endWithReader(stdout: NodeJS.WriteStream): void {
  stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}

export interface Look {
  readonly hasColour: boolean;
  /** Null leaves lines as they are. */
  readonly width: number | null;
}

/** https://no-color.org: any value but an empty one means no colour. */
export function lookOf(screen: Screen, env: Terminal['env']): Look {
  const isTerminal = screen.isTTY === true;
  const isPlain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const columns = screen.columns ?? 0;
  return { hasColour: isTerminal && !isPlain, width: isTerminal && columns > 0 ? columns : null };
}

const COLOURS = { error: 31, warning: 33, info: 36, good: 32, quiet: 2 } as const;

export type Colour = keyof typeof COLOURS;

export function coloured({ hasColour }: Pick<Look, 'hasColour'>, colour: Colour, text: string) {
  return hasColour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
}

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

const ESCAPE = '\u001b';

/** Vowels and tone marks above and below a letter take no column, nor does what sets a colour. */
function columnsOf(text: string): number {
  return text.startsWith(ESCAPE) ? 0 : [...text.replace(/\p{Mn}/gu, '')].length;
}

/** Words, blanks, and each colour as one piece. */
function piecesOf(line: string): string[] {
  const [first = '', ...parts] = line.split(ESCAPE);
  const words = (text: string) => [...WORDS.segment(text)].map(({ segment }) => segment);
  return [
    ...words(first),
    ...parts.flatMap((part) => {
      const end = part.indexOf('m') + 1;
      return [ESCAPE + part.slice(0, end), ...words(part.slice(end))];
    }),
  ];
}

/** Broken between words, Thai ones too; what follows stands under where the line's own text begins. */
export function wrapped({ width }: Pick<Look, 'width'>, text: string): string {
  if (width === null) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [lead = ''] = /^ */.exec(line) ?? [];
  const indent = `${lead}  `;
  let out = '';
  let at = 0;
  for (const piece of piecesOf(line)) {
    const size = columnsOf(piece);
    if (at + size > width && at > indent.length && piece.trim() !== '') {
      out = `${out.trimEnd()}\n${indent}`;
      at = indent.length;
    }
    out += piece;
    at += size;
  }
  return out;
}

export interface Progress {
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** What is under way, on one line that the next one takes the place of; nothing where nobody looks. */
export function progressOn(stream: Stream): Progress {
  const isSeen = stream.isTTY === true;
  const clear = '\r\u001b[K';
  return {
    say: (text: string) => void (isSeen && stream.write(`${clear}${text}`)),
    end: () => void (isSeen && stream.write(clear)),
  };
}
