/** Objects with exactly the members given: any other is refused by name, every call is accounted for. */
import { NotInLocalAppsScript } from './exceptions';
import type { Execution } from './execution';
import type { Realm } from './realm';

export type Strict = <T extends object>(service: string, members: T) => T;

/** What the language itself looks for on any object, and must be able to miss. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set(['toJSON', 'then', 'constructor']);

export function createStrict(execution: Execution, realm: Realm): Strict {
  return (service, members) => {
    const guarded = new Map<PropertyKey, unknown>();
    const refuse = (what: string): never => {
      throw realm.error(
        execution.violation(
          new NotInLocalAppsScript(
            `${service}.${what}: list it in src/gas/host.ts and build it in local/ first`,
          ),
        ),
      );
    };
    // "Illegal invocation", as of any proxy: nobody could say how Google's answer a method without its object.
    const detached = (key: string): never => {
      throw realm.error(
        execution.violation(
          new NotInLocalAppsScript(
            `${service}.${key} was taken off its object: call it as a method`,
          ),
        ),
      );
    };
    const member = (key: string): unknown => {
      const value = (members as Record<string, unknown>)[key];
      if (typeof value !== 'function') return value;
      return function (this: unknown, ...args: unknown[]) {
        if (this !== self) detached(key);
        try {
          return realm.give(execution.perform(service, key, () => value(...args)));
        } catch (problem) {
          throw realm.error(execution.seen(problem));
        }
      };
    };
    const self = realm.keep(
      new Proxy(members, {
        get: (_target, key) => {
          if (typeof key === 'symbol' || ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
          if (!Object.hasOwn(members, key)) {
            return key === 'toString' || key === 'valueOf' ? () => service : refuse(key);
          }
          if (!guarded.has(key)) guarded.set(key, member(key));
          return guarded.get(key);
        },
        set: (_target, key) => refuse(`${String(key)} = …`),
        has: (_target, key) => Object.hasOwn(members, key),
      }),
    );
    return self;
  };
}

/**
 * An enum of Apps Script: its members print as their names and compare by identity.
 * https://developers.google.com/apps-script/guides/services#using_enums
 */
export function enumeration<Name extends string>(
  realm: Realm,
  names: readonly Name[],
): Record<Name, { readonly toString: () => Name }> {
  const entries = names.map((name) => [name, realm.keep({ toString: () => name })] as const);
  return realm.keep(
    new Proxy(Object.fromEntries(entries) as Record<Name, { readonly toString: () => Name }>, {
      get: (members, key) => {
        if (typeof key === 'symbol' || Object.hasOwn(members, key)) return members[key as Name];
        throw realm.error(new NotInLocalAppsScript(`no enum member ${key} in ${names.join(', ')}`));
      },
    }),
  );
}

/** Google's types recurse into hundreds of members; a fake has only those listed in host.ts. */
export function google<T>(fake: unknown): T {
  return fake as T;
}
