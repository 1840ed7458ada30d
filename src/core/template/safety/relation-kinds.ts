/**
 * What parts of a template may refer to each other as, or to the world (ECMA-376 part 1, 11.3, 13.2 and 15.2; MS-DOCX
 * 2.3): the kinds that are listed and no other.
 */
import type { Relation } from '../../docx/opc';
import type { TemplateProblemKind } from '../../docx/problem';
import { isClickable, leadsOut } from './addresses';

/** Without the names of those who define them. */
const BASE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/(?:officedocument|package)\/2006|purl\.oclc\.org\/ooxml\/(?:officedocument|package)|schemas\.microsoft\.com\/office\/\d{4}(?:\/\d{2})?)\/relationships\/([\w/-]{1,60})$/i;

const WITHIN: ReadonlySet<string> = new Set(
  `officedocument extended-properties extendedproperties custom-properties customproperties
   metadata/core-properties metadata/thumbnail thumbnail customxml customxmlprops
   settings styles styleswitheffects styleswithteffects fonttable font websettings theme themeoverride
   numbering header footer footnotes endnotes glossarydocument image hdphoto
   comments commentsextended commentsids commentsextensible people documenttasks
   chart chartex chartstyle chartcolorstyle chartuserfunctions chartusershapes
   diagramdata diagramlayout diagramquickstyle diagramcolors diagramdrawing
   printersettings bibliography classificationlabels intelligence ink inkxml tags`
    .trim()
    .split(/\s+/),
);

/** What a memo does without: it would call something up, or no longer be true. The relation goes, and its part. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `attachedtemplate webextensiontaskpanes keymapcustomizations attachedtoolbars ui/extensibility
   ui/usercustomization digital-signature/origin digital-signature/signature digital-signature/certificate
   recipientdata mailmergerecipientdata`
    .trim()
    .split(/\s+/),
);

const MACROS: readonly string[] = ['vbaproject', 'wordvbadata', 'vbaprojectsignature'];

/** In small letters, without its base; '' for one that nobody knows. */
export function relationKind({ type }: Relation): string {
  return BASE.exec(type)?.[1]?.toLowerCase() ?? '';
}

/** The package's own relations are named nowhere in a text, so that one of an unknown kind can go. */
export function isLeftOut(relation: Relation, owner: string): boolean {
  const kind = relationKind(relation);
  if (LEFT_OUT.has(kind)) return true;
  // What the pane of an add-in refers to goes with it.
  if (kind === 'webextension' && /taskpanes/i.test(owner)) return true;
  return owner === '' && !relation.isOutside && !WITHIN.has(kind) && !MACROS.includes(kind);
}

/** Of one that is not left out; null where it is as it should be. */
export function relationFault(relation: Relation): TemplateProblemKind | null {
  const kind = relationKind(relation);
  const { target, isOutside } = relation;
  if (MACROS.includes(kind)) return 'macros';
  if (kind === 'hyperlink') return isClickable(target) ? null : 'external-link';
  if (isOutside || leadsOut(target)) return 'external-link';
  return WITHIN.has(kind) ? null : 'embedded-object';
}
