/** What Ui shows and is answered; apart, since the studio's page reads it and knows no Node.js. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface MenuEntry {
  readonly caption: string;
  /** The function a click runs; null for a separator and for the menu itself. */
  readonly command: string | null;
  readonly items: readonly MenuEntry[];
}
