/** A division with the sheet's own office behind it (กองคลัง อบต.บ้านตัวอย่าง) is that division; with another's it is not. */
import { looseName } from '../../text/loose-name';
import { unique } from '../owners';
import type { MeasuresSheet } from '../read-measures';
import { partsIn, unitsIn } from '../unit-names';
import { officeBehind } from '../units/unit-key';

const KINDS: readonly (readonly [short: RegExp, full: string])[] = [
  [/^อบต\.?/, 'องค์การบริหารส่วนตำบล'],
  [/^อบจ\.?/, 'องค์การบริหารส่วนจังหวัด'],
  [/^ทต\./, 'เทศบาลตำบล'],
  [/^ทม\./, 'เทศบาลเมือง'],
  [/^ทน\./, 'เทศบาลนคร'],
];
const KIND_AND_PLACE = /^(องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล)(ตำบล|เมือง|นคร)?(.*)/;

interface Office {
  readonly kind: string;
  /** ตำบล of a municipality; '' where it is not said. */
  readonly rank: string;
  readonly place: string;
}

function officeOf(name: string): Office | null {
  const short = KINDS.find(([begins]) => begins.test(name));
  const [, kind, rank = '', rest = ''] =
    KIND_AND_PLACE.exec(short ? name.replace(short[0], short[1]) : name) ?? [];
  return kind === undefined
    ? null
    : { kind, rank, place: rest.replace(/(?:อำเภอ|จังหวัด|อ\.|จ\.).*/, '') };
}

/** What is not said of the one is no difference. */
function isOwn(behind: Office, agency: Office): boolean {
  const isAlike = (one: string, other: string) => one === '' || one === other;
  return (
    behind.kind === agency.kind &&
    isAlike(behind.rank, agency.rank) &&
    isAlike(behind.place, agency.place)
  );
}

/** The same tables, in which each unit that bears the office's name in some cells and not in others is spelt in one way: the shorter. */
export function ofOneOffice(
  tables: readonly MeasuresSheet[],
  agency: string,
): readonly MeasuresSheet[] {
  const office = officeOf(looseName(agency));
  const owners = unique(tables.flatMap(({ measures }) => measures.flatMap((each) => each.owners)));
  const respelt = office ? respeltAs(owners, office) : new Map<string, string>();
  if (respelt.size === 0) return tables;
  const spelt = (names: readonly string[]) =>
    unique(names.map((name) => respelt.get(name) ?? name));
  return tables.map((table) => ({
    ...table,
    measures: table.measures.map((measure) => ({
      ...measure,
      owners: spelt(measure.owners),
      activities: measure.activities.map((activity) => ({
        ...activity,
        owners: spelt(activity.owners),
      })),
    })),
  }));
}

/** By each owner that is to be spelt otherwise the spelling; one that names several units has it for each of them. */
function respeltAs(owners: readonly string[], office: Office): ReadonlyMap<string, string> {
  const units = unique(owners.flatMap(unitsIn));
  const own = new Map(
    units.flatMap((unit) => {
      const behind = officeBehind(unit);
      const named = behind && officeOf(behind.office);
      return behind && named && isOwn(named, office) ? [[unit, behind.name] as const] : [];
    }),
  );
  if (own.size === 0) return new Map();
  const keyOf = (unit: string) => own.get(unit) ?? looseName(unit);
  const shortest = new Map<string, string>();
  for (const unit of units) {
    const known = shortest.get(keyOf(unit));
    if (known === undefined || unit.length < known.length) shortest.set(keyOf(unit), unit);
  }
  return new Map(
    owners.flatMap((owner) => {
      const name = partsIn(owner)
        .flatMap(unitsIn)
        .reduce((text, unit) => text.replace(unit, () => shortest.get(keyOf(unit)) ?? unit), owner);
      return name === owner ? [] : [[owner, name] as const];
    }),
  );
}
