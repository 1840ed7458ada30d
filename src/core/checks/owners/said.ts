/** The rows that say their owners themselves: neither blank under the one above, nor a sign for the same. */
import { isDitto } from '../../measures/owners';
import type { CheckContext } from '../finding';
import { type Line, linesOf } from '../lines';

export function linesWithOwners(context: CheckContext): readonly Line[] {
  return linesOf(context).filter(({ own }) => own('owners') !== '' && !isDitto(own('owners')));
}
