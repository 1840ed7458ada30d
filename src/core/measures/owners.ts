/** Splits the units responsible that share one cell. */
import { singleSpaced } from '../text/spelling';

/**
 * Never at a space, at และ or in brackets: กองสาธารณสุขและสิ่งแวดล้อม is one unit, and so is
 * กองคลัง (งานพัสดุ/งานการเงิน).
 * A dash inside a line only parts units in a line that begins with one.
 */
const BETWEEN = /[\n,;/，；،、•▪▫●○◦‣](?![^()]*\))/;
const LEADING = /^[\s\-–—*•·▪▫●○◦‣]+|^\(?[0-9๐-๙]{1,2}[.)]\s*/;

/** The owners in the order written, each once; none for a blank or dashed cell. */
export function splitOwners(text: string): readonly string[] {
  const owners = text
    .split('\n')
    .flatMap((line) => (/^\s*[-–—]\s/.test(line) ? line.split(/(?:^|\s)[-–—]\s+/) : [line]))
    .flatMap((line) => line.split(BETWEEN))
    .map((owner) => singleSpaced(owner).replace(LEADING, '').trim())
    .filter((owner) => owner !== '');
  return unique(owners);
}

export function unique(owners: readonly string[]): readonly string[] {
  return [...new Set(owners)];
}
