/** The notice that goes into the bundle: the licence of what is in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

/** All of it under MIT; the sidebar's pages have Preact in them. */
const SHIPPED = ['docxtemplater', 'fflate', '@xmldom/xmldom', 'preact'];

/** What their licence asks of whoever passes them on. */
export async function notices() {
  const texts = await Promise.all(
    SHIPPED.map(async (name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      return { name, text: await readFile(join(folder, file), 'utf8') };
    }),
  );
  const holders = texts.map(({ name, text }) => {
    // The Foundation's are of the GPL's own text, the other licence that one of them offers.
    const lines = text
      .match(/^ *Copyright .*\d{4}.*|^ *Copyright \(c\) .*/gim)
      .filter((line) => !line.includes('Free Software Foundation'));
    return `${name}: ${lines.map((line) => line.trim()).join('; ')}`;
  });
  const [, terms] = /(Permission is hereby granted[\s\S]*?)\s*$/.exec(texts.at(-1).text);
  return `/*! ITA Memo is under the MIT licence, and so are the libraries in it:\n${holders.join('\n')}\n\n${terms}\n*/`;
}
