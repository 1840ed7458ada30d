/**
 * The official form's figures in the two builds: Word has them all; Google Docs has
 * neither tab leaders nor an exact line pitch nor Thai-distributed text, and Sarabun instead of TH
 * SarabunPSK, which is about 1.5 times larger at the same size.
 */

export type Target = 'docs' | 'word';

/** Sizes in half-points, as OOXML counts them. */
export interface Look {
  readonly target: Target;
  readonly font: string;
  readonly sizes: { readonly title: number; readonly label: number; readonly body: number };
  /** Of a line, in 240ths of the typeface's own: both give TH SarabunPSK's pitch at 16 pt, 18 pt. */
  readonly bodyLine: number;
}

export const LOOKS: Readonly<Record<Target, Look>> = {
  word: {
    target: 'word',
    font: 'TH SarabunPSK',
    sizes: { title: 58, label: 40, body: 32 },
    bodyLine: 240,
  },
  docs: {
    target: 'docs',
    font: 'Sarabun',
    sizes: { title: 39, label: 27, body: 22 },
    bodyLine: 302,
  },
};

/** Twentieths of a point, which OOXML measures in; 567 to the centimetre. */
export function cm(length: number): number {
  return Math.round((length * 1440) / 2.54);
}

export function points(length: number): number {
  return Math.round(length * 20);
}

/** Of the body, in both builds (TH SarabunPSK's at 16 pt). */
export const LINE = points(18);

/** A4, with the official margins: page 1 begins with the Garuda, later ones lower. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: cm(1.5),
  laterTop: cm(2.5),
  bottom: cm(2),
  left: cm(3),
  right: cm(2),
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const GARUDA_HEIGHT = cm(1.5);
/** Where วันที่ begins, from the left margin, on the row of ที่. */
export const DATE_AT = cm(8.57);
export const FIRST_LINE = cm(2.5);
export const BEFORE_PARAGRAPH = points(6);
