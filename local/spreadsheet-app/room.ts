/** A workbook holds so many cells and no more, empty ones too. */
import { ServiceException } from '../engine/exceptions';
import type { Workbook } from '../workbook/workbook';

/**
 * https://support.google.com/drive/answer/37603
 * The sentence is as https://github.com/UoaWDCC/uasc-web/pull/833 quotes it, and other projects do.
 */
const MOST_CELLS = 10_000_000;

/** Throws as Google does where the workbook has no room for so many cells more. */
export function requireRoom({ book, gridOf }: Workbook, more: number): void {
  const cells = book.worksheets.reduce((sum, sheet) => {
    const { rows, columns } = gridOf(sheet);
    return sum + rows * columns;
  }, more);
  if (cells > MOST_CELLS) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
