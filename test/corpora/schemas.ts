/** Holds a document's XML to the schemas of ECMA-376, as far as it is of them. */
import { existsSync, readFileSync } from 'node:fs';
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
  const path = join(folder, 'wml.xsd');
  if (!existsSync(path)) throw new Error(`${folder} has no wml.xsd`);
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
