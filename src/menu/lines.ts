/** The lines of a box: what a report comes to, and as many of its findings as can be read there. */
import type { Report } from '../app/check/report';
import { type Fitting, fitting } from '../core/box-lines';
import { grouped } from '../core/checks/grouped';
import { docxLinkOf, pdfLinkOf } from '../core/doc-link';
import type { DialogLine, DialogLink } from '../gas/ui/dialogs';
import type { Words } from '../words';

/** Of a list within a line. */
const MOST = 12;

/** In lines of a box beside what else it says; the colours in the sheet show all findings. */
const ROOM = 14;

/** The first dozen, and how many more there are. */
export function firstFew<Item>(items: readonly Item[]): Fitting<Item> {
  const shown = items.slice(0, MOST);
  return { shown, rest: items.length - shown.length };
}

export function line(text: string, tone: DialogLine['tone'] = 'plain'): DialogLine {
  return { text, tone };
}

/** Google's own text under a message; none where the message says it all. */
export function smallPrint(detail: string): readonly DialogLine[] {
  return detail === '' ? [] : [line(detail, 'small')];
}

export function linkTo(
  { dialogs }: Words,
  { name, link: href }: { readonly name: string; readonly link: string },
): DialogLink {
  const { open, copy, copied, copyByHand, linkLabel: label } = dialogs;
  return { href, name, open, label, copy, copied, copyByHand };
}

/** The same for a memo, which is also wanted as a PDF and for Word. */
export function linkToMemo(
  words: Words,
  memo: { readonly name: string; readonly link: string },
): DialogLink {
  const [pdf, docx] = [pdfLinkOf(memo.link), docxLinkOf(memo.link)];
  return {
    ...linkTo(words, memo),
    ...(pdf === null ? {} : { pdf: { href: pdf, label: words.dialogs.pdf } }),
    ...(docx === null ? {} : { docx: { href: docx, label: words.dialogs.docx } }),
  };
}

export function reportLines(words: Words, report: Report): readonly DialogLine[] {
  const findings = findingLines(words, report);
  return [
    ...(report.measures.length > 0 ? [completionLine(words, report)] : []),
    ...(findings.length > 0 ? findings : [line(words.dialogs.nothingWrong, 'good')]),
    ...unmarkedLines(words, report),
  ];
}

export function completionLine({ dialogs }: Words, { completion }: Report): DialogLine {
  const { done, total, percent } = completion;
  return line(dialogs.completion(done, total, (percent ?? 0).toFixed(2)), 'good');
}

export function findingLines(words: Words, { findings }: Report): readonly DialogLine[] {
  const { shown, rest } = fitting(linesAbout(words, findings), ROOM, ({ text }) => text);
  return rest > 0 ? [...shown, line(words.dialogs.more(rest))] : shown;
}

/** What a message says more where no page opens: nothing, unless a finding sends the reader to one. */
export function withoutSidebar(
  { dialogs }: Words,
  { findings }: Report,
): { readonly withoutPages?: string } {
  const isSent = findings.some(({ message }) => message.includes(dialogs.sidebar));
  return isSent ? { withoutPages: dialogs.withoutSidebar } : {};
}

/** What is asked about before a memo is made in spite of it. */
export function errorTexts(words: Words, { findings }: Report): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return linesAbout(words, errors).map(({ text }) => text);
}

function linesAbout({ dialogs }: Words, findings: Report['findings']): readonly DialogLine[] {
  return grouped(findings).flatMap(({ title, findings: [first, ...others] }) => {
    if (!first) return [];
    const { sheet, cell, message, severity } = first;
    if (title === null) return [line(`${dialogs.place(sheet, cell)}: ${message}`, severity)];
    return [line(`${title}: ${placesOf([first, ...others])}`, severity)];
  });
}

/** The cells alone: all of them stand in the sheet that the box is about. */
function placesOf(findings: Report['findings']): string {
  const { shown, rest } = firstFew(findings);
  return [...shown.map(({ sheet, cell }) => cell ?? sheet), ...(rest > 0 ? [`+${rest}`] : [])].join(
    ', ',
  );
}

export function unmarkedLines(
  { dialogs }: Words,
  { unmarked, notMarked }: Report,
): readonly DialogLine[] {
  const why = notMarked === null ? [] : [line(notMarked, 'warning')];
  if (unmarked.length === 0) return why;
  return [line(dialogs.unmarked(firstFew(unmarked).shown.join(', ')), 'warning'), ...why];
}
