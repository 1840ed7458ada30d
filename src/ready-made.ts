/** Unpacks a ready-made template as the build has packed them: what several share is in the bundle once. */
import packed from 'built-in:templates';
import PizZip from 'pizzip';
import type { ReadyMadeTemplates } from './app/session';

/** By template, for each of its files the numbers of the pieces it is made of. */
type Templates = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

export function readyMadeTemplates(
  decodeBase64: (base64: string) => Uint8Array,
): ReadyMadeTemplates {
  return (kind, target) => {
    const zip = new PizZip(decodeBase64(packed));
    const read = <Value>(name: string): Value => JSON.parse(zip.file(name)?.asText() ?? '');
    const pieces = read<readonly string[]>('pieces.json');
    const files = read<Templates>('templates.json')[`${kind}-${target}`] ?? {};
    const docx = new PizZip();
    for (const [path, numbers] of Object.entries(files)) {
      docx.file(path, numbers.map((number) => pieces[number]).join(''), { binary: true });
    }
    return docx.generate({ type: 'uint8array' });
  };
}
