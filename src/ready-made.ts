/** The ready-made templates as the build has stored them: each a .docx, whole. */
import templates from 'built-in:templates';
import type { ReadyMadeTemplates } from './app/session';

export function readyMadeTemplates(
  decodeBase64: (base64: string) => Uint8Array,
): ReadyMadeTemplates {
  return (kind, target) => decodeBase64(templates[`${kind}-${target}`]);
}
