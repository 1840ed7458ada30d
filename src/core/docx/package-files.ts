/** A .docx as values: its files by path, XML as text and everything else as bytes. */

export type PackageContent = string | Uint8Array;

export type PackageFiles = ReadonlyMap<string, PackageContent>;

/** The same while a memo is made of it. */
export type PackageDraft = Map<string, PackageContent>;

/** '' where there is no such file, or no text. */
export function textIn(files: PackageFiles, path: string): string {
  const content = files.get(path);
  return typeof content === 'string' ? content : '';
}
