/** What a finding's note in a cell says besides the findings: one for all who open the sheet, whatever their language. */

/** `#rrggbb`, by which the colour is given back. */
export const colorBefore = (color: string): string => `สีเดิมของช่อง (colour before): ${color}`;
