/** A file of the made corpus: its name, who is to have written it, and what is to become of it. */

export interface MadeFile {
  /** With its extension; that of a file in disguise is not what it is. */
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** Refused in a sentence of ours; taken where it is left out. */
  readonly isRefused?: true;
  /** The kinds of things that its copy is to be told to have lost. */
  readonly loses?: readonly string[];
}

/** Kept beside the files, so that what became of each is held to it. */
export const EXPECTED_NAME = 'expected.json';

export type Expected = Readonly<Record<string, Pick<MadeFile, 'isRefused' | 'loses'>>>;
