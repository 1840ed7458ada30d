/** Web links in a text, whose letters are part of the address; one copied from a browser goes on in Thai. */
import { outsideAddresses } from '../text/digits';

export const LINK = /(?:https?:\/\/|www\.)[^\s“”"<>]+/gi;
const AROUND_LINKS = new RegExp(`(${LINK.source})`, 'i');

/** Applies `change` to the parts of a text that are no link and no other address. */
export function outsideLinks(text: string, change: (part: string) => string): string {
  return text
    .split(AROUND_LINKS)
    .map((part, index) => (index % 2 === 1 ? part : outsideAddresses(part, change)))
    .join('');
}
