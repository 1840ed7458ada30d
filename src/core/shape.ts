/** What a value from outside must look like: reading gives it with its type, or says where it is something else. */

export interface Misfit {
  /** By the names in the shape alone, such as `signers[2].email`; '' for the whole. */
  readonly where: string;
  readonly why: 'other' | 'too-long';
}

export type Fitted<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly misfit: Misfit };

export interface Shape<Value> {
  readonly read: (given: unknown) => Fitted<Value>;
  /** True where the field may be left out. */
  readonly mayLack?: true;
}

/** A cell of a sheet holds no more. https://support.google.com/drive/answer/37603 */
export const LONGEST_CELL = 50_000;

/** A name, an address, an id. */
const LONGEST_NAME = 500;

const OTHER = misfit('other');

function misfit(why: Misfit['why'], where = ''): Fitted<never> {
  return { ok: false, misfit: { where, why } };
}

function fits<Value>(value: Value): Fitted<Value> {
  return { ok: true, value };
}

function within<Value>(fitted: Fitted<Value>, name: string): Fitted<Value> {
  if (fitted.ok) return fitted;
  const { where, why } = fitted.misfit;
  return misfit(why, where === '' || where[0] === '[' ? name + where : `${name}.${where}`);
}

export function textUpTo(most: number): Shape<string> {
  return {
    read(given) {
      if (typeof given !== 'string') return OTHER;
      return given.length > most ? misfit('too-long') : fits(given);
    },
  };
}

/** What is to stand in a cell. */
export const TEXT = textUpTo(LONGEST_CELL);

export const SHORT_TEXT = textUpTo(LONGEST_NAME);

/** A file in base64: how large it may be says who opens it. */
export const BASE64: Shape<string> = {
  read: (given) => {
    if (typeof given !== 'string') return OTHER;
    return given.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(given) ? fits(given) : OTHER;
  },
};

export const FLAG: Shape<boolean> = {
  read: (given) => (typeof given === 'boolean' ? fits(given) : OTHER),
};

export const FINITE: Shape<number> = {
  read: (given) => (typeof given === 'number' && Number.isFinite(given) ? fits(given) : OTHER),
};

/** A whole number from 0: an index, a row, a count. */
export const WHOLE: Shape<number> = {
  read: (given) =>
    typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? fits(given) : OTHER,
};

export function wholeUpTo(least: number, most: number): Shape<number> {
  return {
    read: (given) =>
      typeof given === 'number' && Number.isSafeInteger(given) && given >= least && given <= most
        ? fits(given)
        : OTHER,
  };
}

export function oneOf<Word extends string>(...words: readonly Word[]): Shape<Word> {
  return {
    read(given) {
      const word = words.find((each) => each === given);
      return word === undefined ? OTHER : fits(word);
    },
  };
}

export function eitherOf<Value>(...shapes: readonly Shape<Value>[]): Shape<Value> {
  return {
    read(given) {
      const read = shapes.map((shape) => shape.read(given));
      // The last tells what is wrong: where a list is among them, in which of its items.
      return read.find(({ ok }) => ok) ?? read[read.length - 1] ?? OTHER;
    },
  };
}

export function orNull<Value>({ read }: Shape<Value>): Shape<Value | null> {
  return { read: (given) => (given === null ? fits(null) : read(given)) };
}

/** Also null, which is what becomes of `undefined` on its way from the page. */
export function optional<Value>({ read }: Shape<Value>): Shape<Value | undefined> {
  return {
    read: (given) => ((given ?? null) === null ? fits(undefined) : read(given)),
    mayLack: true,
  };
}

/** For a call that is given nothing. */
export const NOTHING: Shape<undefined> = optional({ read: () => OTHER });

/** More than `most` are no list that a page of ours makes. */
export function listOf<Value>({ read }: Shape<Value>, most = 10_000): Shape<readonly Value[]> {
  return {
    read(given) {
      if (!Array.isArray(given)) return OTHER;
      if (given.length > most) return misfit('too-long');
      const values: Value[] = [];
      for (const [index, each] of given.entries()) {
        const fitted = within(read(each), `[${index}]`);
        if (!fitted.ok) return fitted;
        values.push(fitted.value);
      }
      return fits(values);
    },
  };
}

type Fields<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

/** With these fields and no other: a page of another version is not half understood. */
export function objectOf<Value extends object>(fields: Fields<Value>): Shape<Value> {
  const names = Object.keys(fields);
  const part = partOf(fields);
  return {
    read(given) {
      const isKnown = (key: string) => names.includes(key);
      return isObject(given) && !Object.keys(given).every(isKnown) ? OTHER : part.read(given);
    },
  };
}

/** These fields of an object that may have more; the others stay outside. */
export function partOf<Value extends object>(fields: Fields<Value>): Shape<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[];
  return {
    read(given) {
      if (!isObject(given)) return OTHER;
      // Never what stands in a prototype.
      const present = Object.keys(given);
      const value: Partial<Value> = {};
      for (const name of names) {
        const has = present.includes(name);
        const { read, mayLack }: Shape<Value[typeof name]> = fields[name];
        if (!has && mayLack) continue;
        const fitted = within(read(has ? given[name] : undefined), name);
        if (!fitted.ok) return fitted;
        if (fitted.value !== undefined) value[name] = fitted.value;
      }
      return fits(value as Value);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
