/** Reads single pieces of XML: an element's attribute, and the five names that XML gives to signs. */

/** The attribute's text, trimmed; '' where the element's opening tag has none. */
export function attribute(element: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return (match?.[1] ?? match?.[2] ?? '').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Only those that the filler itself resolves inside a tag; letters written as numbers stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
