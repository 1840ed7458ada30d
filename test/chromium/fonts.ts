/** The typefaces in which tests see the pages, alike on every Linux: the project's Sarabun first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SARABUN = join(ROOT, 'node_modules/@expo-google-fonts/sarabun');
const CACHE = join(ROOT, '.cache/fonts');

/**
 * Writes what fontconfig reads, and gives its path. Without a Thai typeface every letter is the same
 * box, and a test of clipped words proves nothing. The machine's own typefaces come after the folders.
 */
export function fontSettings(folders: readonly string[] = []): string {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, folders.length > 0 ? 'with-more.conf' : 'fonts.conf');
  const places = [SARABUN, ...folders].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${places}<cachedir>${CACHE}</cachedir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`,
  );
  return file;
}
