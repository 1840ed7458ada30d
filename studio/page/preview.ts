/** A document as the browser can show it: docx-preview (Apache-2.0) on the bytes that Drive holds. */
import { renderAsync } from 'docx-preview';
import type { DriveEntry } from '../protocol';
import type { Server } from './ask';
import { showBox } from './boxes';
import { element } from './element';
import type { Words } from './words';

export async function previewDocument(
  words: Words,
  server: Server,
  { id, name }: DriveEntry,
): Promise<void> {
  const file = await server.ask('file', { id });
  if (!file) return;
  const paper = element('div', {
    class: 'paper',
    tabindex: '0',
    role: 'document',
    'aria-label': words.previewOf(name),
  });
  showBox(words, words.previewOf(name), paper);
  const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0));
  try {
    await renderAsync(bytes, paper, paper, {
      inWrapper: true,
      // A document may carry a page of HTML as an "alternative chunk": data is shown, never run.
      renderAltChunks: false,
      useBase64URL: true,
    });
  } catch (problem) {
    paper.textContent = (problem as Error).message;
  }
}
