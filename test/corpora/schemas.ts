/** Holds a document's XML to the schemas of ECMA-376, as far as it is of them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { inSchemas } from './compatible';

export interface Schemas {
  /** What is wrong in the memo's part and was not in the template's, each once, without its place. */
  readonly newErrors: (before: string, after: string) => readonly string[];
}

/** `folder` has wml.xsd and what it includes. */
export function readSchemas(folder: string): Schemas {
  if (!existsSync(join(folder, 'wml.xsd'))) throw new Error(`${folder} has no wml.xsd`);
  const path = join(withXmlNames(folder), 'wml.xsd');
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  const errors = (xml: string) => {
    const plain = inSchemas(xml);
    if (plain === null) return [];
    const document = XmlDocument.fromString(plain);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ message }) => message.trim());
    } finally {
      document.dispose();
    }
  };
  return {
    newErrors: (before, after) => {
      const known = new Set(errors(before));
      return [...new Set(errors(after))].filter((error) => !known.has(error));
    },
  };
}

const IMPORT = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"';

/** They are published without the schema of `xml:space` itself; a copy in a folder of its own has one. */
function withXmlNames(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.xsd'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(copy, name),
      text.replace(`${IMPORT}/>`, `${IMPORT} schemaLocation="xml.xsd"/>`),
    );
  }
  writeFileSync(
    join(copy, 'xml.xsd'),
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xsd:attribute name="space" type="xsd:NCName"/><xsd:attribute name="lang" type="xsd:string"/>
    </xsd:schema>`,
  );
  return copy;
}
