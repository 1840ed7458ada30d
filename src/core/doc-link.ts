/** Decides which Google Doc a link names, and where that Doc can be had as a PDF or for Word. */

/** Null where the link names none. */
export function docIdOf(link: string): string | null {
  return /\/d\/([\w-]{10,})/.exec(link)?.[1] ?? null;
}

/** The Doc's own address, whatever else stands in a link; '' where it names none. */
export function docLinkOf(link: string): string {
  const id = docIdOf(link);
  return id ? docLink(id) : '';
}

export function docLink(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/**
 * Google's own download of a Doc as a PDF, which whoever may open the Doc may follow: also a colleague's, which
 * drive.file does not show to a script. Widely used, and promised by no page. Null where the link is no Doc's.
 */
export function pdfLinkOf(link: string): string | null {
  return downloadOf(link, 'pdf');
}

/** The same as Word has it: the Doc as it stands, with what people have written into it. */
export function docxLinkOf(link: string): string | null {
  return downloadOf(link, 'docx');
}

function downloadOf(link: string, format: 'pdf' | 'docx'): string | null {
  const isDoc = /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?document\//.test(link);
  const id = docIdOf(link);
  return isDoc && id ? `https://docs.google.com/document/d/${id}/export?format=${format}` : null;
}
