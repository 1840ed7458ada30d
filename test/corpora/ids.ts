/** Finds the ids and names that a document must not give twice. */
import type { PackageFiles } from '../../src/core/docx/package-files';
import { readXml, type XmlElement } from '../../src/core/docx/xml-reader';

/** Each kind of element with the attributes that have a list of their own. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  docPr: ['id'],
  bookmarkStart: ['id', 'name'],
  bookmarkEnd: ['id'],
  commentRangeStart: ['id'],
  commentRangeEnd: ['id'],
  commentReference: ['id'],
  footnoteReference: ['id'],
  endnoteReference: ['id'],
  permStart: ['id'],
  permEnd: ['id'],
  p: ['paraId'],
  sdtId: ['val'],
};

/** As `kind attribute value`, of all parts; what stands in the form for older programs is the same thing again. */
export function doubleIds(files: PackageFiles): ReadonlySet<string> {
  const known = new Set<string>();
  const twice = new Set<string>();
  for (const [path, content] of files) {
    if (typeof content !== 'string' || !/^word\/(?!glossary)[^/]*\.xml$/.test(path)) continue;
    const around: string[] = [];
    readXml(content.replace(/^\ufeff/, ''), {
      open: (element) => {
        const isAgain = around.includes('Fallback');
        for (const id of isAgain ? [] : idsOf(element, around[around.length - 1] ?? '')) {
          if (known.size === known.add(id).size) twice.add(id);
        }
        around.push(element.local);
      },
      close: () => around.pop(),
    });
  }
  return twice;
}

function idsOf({ local, attributes }: XmlElement, around: string): readonly string[] {
  const kind = local === 'id' && around === 'sdtPr' ? 'sdtId' : local;
  const names = KINDS[kind] ?? [];
  return attributes
    .filter((each) => names.includes(each.local))
    .map((each) => `${kind} ${each.local} ${each.value}`);
}
