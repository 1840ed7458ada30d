/**
 * Reads the edited Google Doc: the page fetches it from Drive itself, since a script gets no file from there, and has
 * it checked as an upload is. The token lives for this one request and is kept nowhere.
 */
import type { CheckedTemplate, EditedDoc, TemplateFile } from '../../../app/template/data';
import { LARGEST_TEMPLATE, MEGABYTE, megabytes, readBase64 } from '../../parts/upload/read-file';
import { wordsOf } from '../../parts/words';
import { type Answer, server } from '../../server/server';

export interface EditedTemplate extends CheckedTemplate {
  readonly file: TemplateFile;
}

/** Drive exports ten megabytes at most, which a slow line brings within a minute or two. */
const LONGEST_FETCH = 120_000;

export async function readEdited(): Promise<Answer<EditedTemplate>> {
  const found = await server.call('callFindEdited');
  if (!found.ok) return found;
  const { name, base } = found.value;
  const fetched = await fetchDoc(found.value);
  if (!fetched.ok) return fetched;
  const file = { name, base64: fetched.value };
  const checked = await server.call('callCheckTemplate', { ...file, base });
  return checked.ok ? { ok: true, value: { ...checked.value, file } } : checked;
}

/** In base64. Whatever Drive or the network says instead, the Doc can be had by hand. */
async function fetchDoc({ address, token }: EditedDoc): Promise<Answer<string>> {
  const { edit, upload } = wordsOf('template');
  const hurry = new AbortController();
  const timer = setTimeout(() => hurry.abort(), LONGEST_FETCH);
  try {
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${token}` },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: hurry.signal,
    });
    if (!response.ok) return refused(edit.notRead(String(response.status)));
    const blob = await response.blob();
    if (blob.size > LARGEST_TEMPLATE * MEGABYTE) {
      return refused(upload.tooBig(megabytes(blob.size), LARGEST_TEMPLATE));
    }
    const base64 = await readBase64(blob);
    return base64 === null ? refused(edit.notRead('')) : { ok: true, value: base64 };
  } catch {
    // Refused by the browser, the office's network or Google, or too slow: a page is not told which.
    return refused(edit.notRead(''));
  } finally {
    clearTimeout(timer);
  }
}

function refused(message: string): Answer<never> {
  return { ok: false, message };
}
