/** Whether the sidebar's page came whole: the build writes beside its script and style how long they are. */

export interface PageLength {
  /** Characters of script and style that came. */
  readonly has: number;
  /** As they were built; 0 where the page does not say. */
  readonly wants: number;
}

/** HtmlService reads a page before it gives it, and may leave part of it out. */
export function wholePage(page: string): PageLength {
  const wants = /data-length="(\d+)"/.exec(page)?.[1] ?? '0';
  return { has: inside(page, 'style') + inside(page, 'script'), wants: Number(wants) };
}

/** Of the page's one element of that name. */
function inside(page: string, name: string): number {
  const begin = page.indexOf(`<${name}>`);
  const end = page.lastIndexOf(`</${name}>`);
  return begin < 0 || end < begin ? 0 : end - begin - name.length - 2;
}
