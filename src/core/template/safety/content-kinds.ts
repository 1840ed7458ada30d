/** What the parts of a template may be (ECMA-376 part 1, 11.3 and 15.2): the types that are listed and no other. */

/** Word's own in XML, which is read through; pictures; fonts; what describes the file. */
const PARTS: readonly RegExp[] = [
  /^application\/vnd\.openxmlformats-officedocument\.(?:wordprocessingml|drawingml)\.[\w.]+\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.(?:theme|themeoverride|thememanager|vmldrawing|extended-properties|custom-properties|customxmlproperties)(?:\+xml)?$/,
  /^application\/vnd\.openxmlformats-officedocument\.(?:obfuscatedfont|wordprocessingml\.printersettings)$/,
  /^application\/vnd\.openxmlformats-package\.(?:core-properties|relationships)\+xml$/,
  /^application\/vnd\.ms-word\.(?:styleswitheffects|fonttable|people|documenttasks)\+xml$/,
  /^application\/vnd\.ms-office\.(?:chartstyle|chartcolorstyle|chartex|drawingml\.diagramdrawing|classificationlabels|intelligence\d?|activity|documenttasks)\+xml$/,
  /^application\/inkml\+xml$/,
  /^(?:application|text)\/xml$/,
  /^image\/[\w.+-]+$/,
  // A picture as Word for Mac keeps it.
  /^application\/pdf$/,
  /^(?:font\/[\w.-]+|application\/(?:x-font[\w-]*|font-[\w-]+|vnd\.ms-opentype|vnd\.ms-fontobject))$/,
];

/** They go, as the relations to them do (relation-kinds.ts). */
const LEFT_OUT: readonly RegExp[] = [
  /^application\/vnd\.ms-office\.webextension(?:taskpanes)?\+xml$/,
  /^application\/vnd\.ms-word\.(?:keymapcustomizations\+xml|attachedtoolbars)$/,
  /^application\/vnd\.openxmlformats-package\.digital-signature-[\w+]+$/,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.mailmergerecipientdata\+xml$/,
];

const MACROS = /macroenabled|vba/;

export function partFault(type: string): 'macros' | 'embedded-object' | null {
  const small = type.toLowerCase();
  if (MACROS.test(small)) return 'macros';
  return PARTS.some((kind) => kind.test(small)) ? null : 'embedded-object';
}

export function isLeftOutPart(type: string): boolean {
  return LEFT_OUT.some((kind) => kind.test(type.toLowerCase()));
}

/** Read as XML by those who open the file, whatever its name. */
export function isXmlType(type: string): boolean {
  return /[/+]xml$/i.test(type) || /vmldrawing$/i.test(type);
}
