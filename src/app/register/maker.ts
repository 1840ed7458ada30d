/** Who made a memo, as the register's cell names them: `name (address)`, written and read here. */
import type { Ports, User } from '../ports';
import type { MemoRow } from './memo-row';

/** '' where nobody could say. */
export function makerText(user: User | null): string {
  if (!user) return '';
  const { name, email } = user;
  return name && email ? `${name} (${email})` : name || email;
}

/** Null where nobody can tell: the maker is not named, or Google does not say who is there. */
export function isMadeBy(by: string, email: string): boolean | null {
  const maker = /(?<![^\s()])([^\s()@]+@[^\s()@]+)\)?$/.exec(by)?.[1];
  return maker && email ? maker.toLowerCase() === email.toLowerCase() : null;
}

/** Tells this user's rows from others' while their Docs are not known, and says nobody's name; '' where Google does not say. */
export function makerKey({ digest, userKey }: Pick<Ports, 'digest' | 'userKey'>): string {
  const key = userKey();
  return key === '' ? '' : digest(key).slice(0, 32);
}

/** Its Doc lies in this user's Drive, which alone can say that it is gone. */
export function isOfUser(ports: Ports, { by, record }: MemoRow, email: string): boolean {
  const key = makerKey(ports);
  return isMadeBy(by, email) ?? (key !== '' && record?.making?.by === key);
}
