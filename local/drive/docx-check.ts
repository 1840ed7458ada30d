/** Whether bytes are a .docx that Drive could turn into a Google Doc. */
import PizZip from 'pizzip';

/** Why not, or null. Looks at the container and at whether its main part is well-formed. */
export function docxFault(bytes: Buffer): string | null {
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    return 'it is not a zip file';
  }
  for (const part of ['[Content_Types].xml', '_rels/.rels', mainPart(zip)]) {
    const file = zip.file(part);
    if (!file) return `${part} is missing`;
    const fault = xmlFault(file.asText());
    if (fault) return `${part}: ${fault}`;
  }
  return null;
}

/** The document as the package's own relations name it; Word on the web calls it document2.xml. */
function mainPart(zip: PizZip): string {
  const relations = zip.file('_rels/.rels')?.asText() ?? '';
  for (const [relation] of relations.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const target = /\sTarget="\/?([^"]*)"/.exec(relation)?.[1];
    if (target && /\/officeDocument"/.test(relation)) return target;
  }
  return 'word/document.xml';
}

/** Tags that do not match, a bare `&`, or characters that XML 1.0 forbids. */
function xmlFault(xml: string): string | null {
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) return 'a control character';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) return 'a bare &';
  const open: string[] = [];
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  for (const [, slash, name, attributes, empty] of bare.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    if (slash && (attributes || open.pop() !== name)) return `</${name}> closes nothing`;
    if (!slash && !empty) open.push(name ?? '');
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  const tags = bare.match(/</g)?.length ?? 0;
  const known = bare.match(
    /<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g,
  )?.length;
  return tags === known ? null : 'a tag that is not one';
}
