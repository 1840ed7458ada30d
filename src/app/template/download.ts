/** The command "download a template": its bytes, to be kept or edited in any editor. */
import type { TemplateRef } from '../../core/template/ready-made';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import type { TemplateFile } from './data';
import { findVersion } from './in-use';
import { readStore } from './store';

export function downloadTemplate(
  { ports, readyMade, words }: Session,
  { kind, version }: TemplateRef,
): TemplateFile {
  if (kind !== 'own') {
    // The build for Google Docs: an upload becomes a Doc in the end, whoever edits it between.
    const base64 = ports.encodeBase64(readyMade(kind, 'docs'));
    return { name: `${words.template.names[kind]}.docx`, base64 };
  }
  const kept = findVersion(readStore(ports), version ?? 0);
  if (!kept) throw new CommandError({ kind: 'template-gone' });
  if (!kept.base64) throw new CommandError({ kind: 'template-damaged' });
  return {
    name: `${kept.head.name.replace(/\.docx$/i, '')} (${version}).docx`,
    base64: kept.base64,
  };
}
