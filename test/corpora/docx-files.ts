/** Tries one .docx as a template: taken, refused in our words, or unhandled; and what of it the memo has not kept. */
import { isError, type TemplateProblem } from '../../src/core/docx/problem';
import { unzip } from '../../src/core/docx/zip/unzip';
import { findTags, parseTag } from '../../src/core/template/find-tags';
import { openTemplate } from '../../src/core/template/open-template';
import { checkTemplate, renderMemo } from '../../src/core/template/render';
import { tellInOneLine } from '../../src/words/template-problems';
import { activity, measure, sampleFields } from '../core/template/samples';
import { doubleIds } from './ids';
import type { Schemas } from './schemas';
import { textOf } from './xml-text';

export interface Tried {
  readonly outcome: 'taken' | 'refused' | 'unhandled';
  /** The reasons, or what the memo has lost; none is as it should be. */
  readonly told: readonly string[];
  /** The kinds of things beside its cells that a workbook's copy has lost, as its user is told. */
  readonly lost?: readonly string[];
}

const MEASURES = [
  measure('1', 'มาตรการที่หนึ่ง', activity('done'), activity('in-progress')),
  measure('2', 'มาตรการที่สอง', activity('not-started')),
];
const SIGNERS = [
  ['ลำดับ', 'ชื่อ', 'ตำแหน่ง'],
  ['1', '(ชื่อ–สกุล)', 'ปลัดเทศบาล'],
  ['2', '(ชื่อ–สกุล)', 'นายกเทศมนตรี'],
];

/** Every name of its tags that nobody knows is made a setting, so that another project's templates are filled too. */
export function tryDocx(bytes: Uint8Array, schemas: Schemas | null): Tried {
  const fields = fieldsFor(bytes);
  const errors = checkTemplate(bytes, fields).filter(isError);
  if (errors.length > 0) return { outcome: 'refused', told: errors.map(inWords) };
  const opened = openTemplate(bytes);
  const memo = opened.ok ? renderMemo(opened.value, fields, { thaiDigits: true }) : opened;
  if (!memo.ok) {
    return {
      outcome: 'unhandled',
      told: ['checked as sound, not filled', ...memo.problems.map(inWords)],
    };
  }
  return { outcome: 'taken', told: losses(bytes, memo.value, schemas) };
}

function fieldsFor(bytes: Uint8Array) {
  const opened = openTemplate(bytes);
  const names = new Set<string>();
  for (const { xml, kind } of opened.ok ? opened.value.parts : []) {
    for (const { content } of findTags(xml, kind, () => false)) names.add(parseTag(content).name);
  }
  const known = sampleFields({ measures: MEASURES, signers: SIGNERS });
  const settings = [...names].filter((name) => name !== '').map((name) => [name, 'ข้อความ']);
  const isUnknown = ([name = '']: readonly string[]) => !known.has(name);
  return sampleFields({
    measures: MEASURES,
    signers: SIGNERS,
    settings: settings.filter(isUnknown),
  });
}

function inWords(problem: TemplateProblem): string {
  return tellInOneLine('en', problem);
}

function losses(
  template: Uint8Array,
  memo: Uint8Array,
  schemas: Schemas | null,
): readonly string[] {
  const [before, after] = [unzip(template), unzip(memo)];
  if (!before.ok || !after.ok) return ['the memo cannot be unzipped'];
  const lost: string[] = [];
  for (const [path, content] of before.value) {
    if (
      typeof content !== 'string' ||
      /\.rels$|^\[Content_Types\]|^_xmlsignatures|webextension/i.test(path)
    )
      continue;
    const made = after.value.get(path);
    if (typeof made !== 'string') {
      if (!/customizations|attachedToolbars/i.test(path)) lost.push(`${path} is gone`);
      continue;
    }
    const text = textOf(content);
    if (text === null) continue;
    // The memo's own words have Thai digits; those of the template are compared with them.
    if (!text.includes('{{') && arabic(text) !== arabic(textOf(made) ?? ''))
      lost.push(`${path}: other text`);
    lost.push(...(schemas?.newErrors(content, made).map((error) => `${path}: ${error}`) ?? []));
  }
  const doubles = doubleIds(before.value);
  const copied = [...doubleIds(after.value)].filter((id) => !doubles.has(id));
  return [...lost, ...copied.map((id) => `twice in the memo: ${id}`)];
}

function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
}
