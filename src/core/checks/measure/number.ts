/** Typed numbers of measures with a gap, a repeat, or out of their order. */
import type { Measure } from '../../measures/measure';
import { readNumber } from '../../measures/numbering';
import { a1 } from '../../sheet/a1';
import { cellAt } from '../../sheet/cell';
import { type CheckContext, defineRule } from '../finding';
import { seenAt, titleAt } from '../lines';

type Fault = 'missing' | 'repeated' | 'order' | 'none';

export const measureNumber = defineRule({
  name: 'measure/number',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    faultsIn(context).map(({ measure, fault, list }) =>
      seenAt(context, cellOf(context, measure), { fault, list }),
    ),
  message: {
    th: ({ fault, list }) => `${TOLD[fault].th(list)} กรุณาแก้ไขลำดับมาตรการให้ต่อเนื่องกัน`,
    en: ({ fault, list }) => `${TOLD[fault].en(list)} Number the measures in order.`,
  },
  group: {
    th: (count) => `ลำดับมาตรการขาดหรือซ้ำ ${count} แห่ง`,
    en: (count) => `Numbers missing or repeated: ${count}`,
  },
  about: {
    th: 'ลำดับมาตรการที่พิมพ์ไว้ขาด ซ้ำ หรือสลับกัน อาจมีแถวที่หายไปหรือคัดลอกซ้ำ กรุณาแก้ไขลำดับให้ต่อเนื่องกัน',
    en: 'The typed numbers of the measures have a gap, a repeat or another order: a row may be missing or copied twice. Number them in order.',
  },
});

const TOLD = {
  missing: {
    th: (list: string) => `ลำดับมาตรการขาด (${list})`,
    en: (list: string) => `Numbers are missing (${list}).`,
  },
  repeated: {
    th: (list: string) => `ลำดับมาตรการซ้ำ (${list})`,
    en: (list: string) => `A number is repeated (${list}).`,
  },
  order: {
    th: (list: string) => `ลำดับมาตรการสลับกัน (${list})`,
    en: (list: string) => `Numbers are out of order (${list}).`,
  },
  none: {
    th: (list: string) => `มาตรการถัดจากลำดับ ${list} ไม่มีลำดับ`,
    en: (list: string) => `The measure after number ${list} has none.`,
  },
} as const satisfies Record<Fault, unknown>;

interface NumberFault {
  readonly measure: Measure;
  readonly fault: Fault;
  readonly list: string;
}

/** Each sheet may begin a count of its own, or go on with that of the sheet before. */
function faultsIn({ table, all }: CheckContext): readonly NumberFault[] {
  const { measures } = table;
  const earlier = all.slice(
    0,
    all.findIndex((each) => each.table === table),
  );
  const numbered = measures.filter(({ number }) => number !== null).length;
  const faults: NumberFault[] = [];
  const seen = new Set<number>();
  let last: Place | null = null;
  for (const { number } of earlier.flatMap((each) => each.table.measures)) {
    if (number === null) continue;
    const place: Place = placeOf(number);
    if (last?.group !== place.group || place.place === 1) seen.clear();
    seen.add(place.place);
    last = place;
  }
  let lastRow = 0;
  for (const measure of measures) {
    const { number, row, activities } = measure;
    // A row between, such as the heading of a section, may begin a count of its own.
    const isApart = row > lastRow + 1;
    lastRow = activities[activities.length - 1]?.row ?? row;
    if (number === null) {
      // Where few have numbers, they are part of their titles.
      if (last && !isApart && numbered > measures.length / 2 && measure.title !== '') {
        faults.push({ measure, fault: 'none', list: nameOf(last) });
      }
      continue;
    }
    const present = placeOf(number);
    const before = last;
    last = present;
    if (before?.group !== present.group) seen.clear();
    const fault =
      before?.group === present.group ? faultOf(before.place, present.place, seen, isApart) : null;
    if (present.place === 1 && isApart) seen.clear();
    seen.add(present.place);
    if (fault === null || before === null) continue;
    faults.push({ measure, fault, list: listOf(fault, before, present) });
  }
  return faults;
}

interface Place {
  readonly group: string;
  readonly place: number;
}

/** `2.1` is the first of group 2. */
function placeOf(number: string): Place {
  const at = number.lastIndexOf('.');
  return { group: number.slice(0, Math.max(at, 0)), place: Number(number.slice(at + 1)) };
}

function nameOf({ group, place }: Place): string {
  return group === '' ? String(place) : `${group}.${place}`;
}

function faultOf(
  before: number,
  present: number,
  seen: ReadonlySet<number>,
  isApart: boolean,
): Fault | null {
  if (present === before + 1) return seen.has(present) ? 'repeated' : null;
  if (present === 1 && isApart) return null;
  if (seen.has(present)) return 'repeated';
  return present > before ? 'missing' : 'order';
}

const MOST_LISTED = 5;

function listOf(fault: Fault, before: Place, present: Place): string {
  if (fault === 'repeated') return nameOf(present);
  if (fault === 'order') return `${nameOf(before)}, ${nameOf(present)}`;
  const count = present.place - before.place - 1;
  const names = Array.from({ length: Math.min(count, MOST_LISTED) }, (_, index) =>
    nameOf({ group: before.group, place: before.place + 1 + index }),
  );
  return `${names.join(', ')}${count > MOST_LISTED ? ', …' : ''}`;
}

/** The number's own cell; the title's where the number is glued to it. */
function cellOf({ table, sheets }: CheckContext, { row, number }: Measure): string {
  const { number: column } = table.header.columns;
  const cells = sheets.find(({ sheet }) => sheet === table.sheet)?.cells ?? [];
  const isOwn =
    column !== undefined &&
    (number === null || readNumber(cellAt(cells, { row, column }) ?? '') !== null);
  return isOwn ? a1({ row, column }) : titleAt(table, row);
}
