/** Lines of a cell that are not what this unit has answered: of another by its label, or the same for everybody. */
import type { Activity, Measure } from '../measures/measure';
import { readStatusWords } from '../measures/status/status-words';
import { looseName } from '../text/loose-name';

/** In the rows of so many units a note was filled down by whoever asks. */
const MANY = 3;

/** What units say alike, each for itself: there is none. */
const NONE_ALIKE = /^(?:ยัง)?ไม่(?:มี|พบ|ได้)/;

/** Lines without their spaces. */
export function sharedLines(measures: readonly Measure[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const measure of measures)
    for (const activity of measure.activities) {
      const whose = ownersOf(measure, activity).join('\n');
      for (const line of linesIn(activity)) {
        const known = owners.get(line) ?? new Set();
        owners.set(line, known.add(whose));
      }
    }
  const isShared = (line: string, { size }: ReadonlySet<string>) =>
    size >= MANY && !NONE_ALIKE.test(line) && readStatusWords(line) === null;
  return new Set([...owners].flatMap(([line, whose]) => (isShared(line, whose) ? [line] : [])));
}

export function ownersOf({ owners }: Measure, activity: Activity): readonly string[] {
  return activity.owners.length > 0 ? activity.owners : owners;
}

function linesIn({ note, fault, own = [] }: Activity): readonly string[] {
  return [note, fault?.text ?? '', ...own].flatMap((text) =>
    text.split('\n').flatMap((line) => line.replace(/\s/g, '') || []),
  );
}

/** `กองคลัง: ประชุมแล้ว`, with the lines below it up to the next label, is nobody else's. */
export function linesOfUnit(text: string, owners: readonly string[], unit: string): string {
  if (owners.length < 2 || !/[:：]/.test(text)) return text;
  const names = new Map(owners.map((owner) => [looseName(owner), owner]));
  let whose = unit;
  const isOwn = (line: string) => {
    const [label = ''] = line.split(/[:：]/, 1);
    if (label !== line) whose = names.get(looseName(label.replace(/^[\s\-–•*]{1,9}/, ''))) ?? whose;
    return looseName(whose) === looseName(unit);
  };
  return text.split('\n').filter(isOwn).join('\n');
}
