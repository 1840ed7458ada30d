/** The commands "preview a template", of one that is not stored yet, and "bin the previews". */
import type { Session } from '../session';
import type { MadePreview, TemplateFile } from './data';
import { fillTemplate, memoSource, openToFill } from './fill';
import { binLooks, makePreview, withSample } from './look';
import { templateToFill } from './to-fill';

/** Filled from the present sheet; with made-up measures where it has none. */
export function previewTemplate(
  session: Session,
  { name: fileName, base64 }: TemplateFile,
): MadePreview {
  const docx = session.ports.decodeBase64(base64);
  const template = openToFill(templateToFill(session, 'docs', docx));
  const reading = session.read({ withoutGone: true });
  const sample = reading.measures.length === 0;
  const request = template.asks ? { asked: new Map() } : null;
  const own = memoSource(session, reading, { request });
  const filled = fillTemplate(template, sample ? withSample(own) : own);
  return makePreview(session, fileName, filled.docx, sample);
}

/** Also what an earlier command, cut off, has left. */
export function binPreviews(session: Session): null {
  binLooks(session);
  return null;
}
