/** What a tag is: one row of a list, with its names, what it means and what it prints. */
import type { SettingKind } from '../../office/settings';
import { once } from '../../once';
import type { InBoth } from '../../text/language';
import { looseName } from '../../text/loose-name';
import type { FieldValue, MemoFields } from '../fields';

export type TagKind = SettingKind | 'loop' | 'condition';

/** `Facts` are what the value is made of: those of the whole memo, or of a loop's one item. */
export interface TagRow<Facts> {
  /** The Thai name, as the sidebar shows it. */
  readonly name: string;
  readonly english: string;
  /** A Thai name that fits a narrow column, and does the same. */
  readonly short?: string;
  readonly kind: TagKind;
  /** What an empty value prints: '' or dots left to the pen. */
  readonly whenEmpty: string;
  readonly help: InBoth;
  readonly value: (facts: Facts) => FieldValue;
}

/** Makes the fields of an item from its rows. The names are folded once: thousands of items have the same. */
export function fieldsFrom<Facts>(rows: readonly TagRow<Facts>[]): (facts: Facts) => MemoFields {
  const keyed = once(() =>
    rows.map(({ name, whenEmpty, value }) => ({ key: looseName(name), whenEmpty, value })),
  );
  return (facts) =>
    new Map(
      keyed().map(({ key, whenEmpty, value }) => {
        const given = value(facts);
        return [key, given === '' && whenEmpty !== '' ? { blank: whenEmpty } : given];
      }),
    );
}
