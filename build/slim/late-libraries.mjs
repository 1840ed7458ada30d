/**
 * The libraries that read and write .docx build their tables when they are loaded, which takes longer than most calls
 * that never open a file: in the bundle each is loaded when the first of its functions is called.
 */
import { join } from 'node:path';
import { ROOT } from '../folders.mjs';

/** What we use of each; the build fails where a name is missing. */
const LATE = {
  docxtemplater: ['default'],
  fflate: ['Gunzip', 'Inflate', 'deflateSync', 'strFromU8', 'strToU8', 'unzipSync'],
};
const NAME = /^(docxtemplater|fflate)$/;

export const lateLibraries = {
  name: 'late-libraries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: NAME }, ({ path, importer }) =>
      importer.startsWith(join(ROOT, 'src')) ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: LATE[path].map((name) => asked(path, name)).join('\n'),
      resolveDir: ROOT,
      loader: 'js',
    }));
    onResolve({ filter: /^used-of:/ }, ({ path }) => ({
      path: path.slice('used-of:'.length),
      namespace: 'used-of',
    }));
    onLoad({ filter: /.*/, namespace: 'used-of' }, ({ path }) => ({
      contents: `export { ${LATE[path].join(', ')} } from '${path}';`,
      resolveDir: ROOT,
      loader: 'js',
    }));
  },
};

/** A function that is called, or made an object with, as the library's own. */
function asked(library, name) {
  const own = `require('used-of:${library}').${name}`;
  const heading = name === 'default' ? 'export default function' : `export function ${name}`;
  return `${heading}(...given) { return new.target ? new (${own})(...given) : ${own}(...given); }`;
}
