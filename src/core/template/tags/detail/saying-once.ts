/** What a merged cell says is printed where it begins, where it must not be said again. */
import type { Activity } from '../../../measures/measure';

/**
 * The texts of an activity's own columns, of which that of one place stands once though its merged cell goes on over the
 * activities below: a sum that was printed in each row would be read as one for each.
 */
export function sayingOnce(once: number): (activity: Activity) => (place: number) => string {
  let last: { readonly row: number; readonly text: string } | null = null;
  return ({ row, own = [], ownRows }) => {
    const here = { row: ownRows?.[once] ?? row, text: own[once] ?? '' };
    const isSaid = here.row !== row && here.row === last?.row && here.text === last.text;
    last = here;
    return (place) => (place === once && isSaid ? '' : (own[place] ?? ''));
  };
}
