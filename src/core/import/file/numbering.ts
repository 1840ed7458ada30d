/** What Word prints in front of a list's paragraphs: numbers and bullets that the text itself does not hold. */
import { readXml, type XmlElement } from '../../docx/xml-reader';
import { toThaiDigits } from '../../text/digits';

/** Tells what stands in front of the next paragraph of a list; '' where nothing does. */
export type ListLabels = (list: string, level: number) => string;

interface Level {
  readonly format: string;
  /** `%1.` */
  readonly text: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

const THAI_LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const DEEPEST = 9;

/** `xml` is the numbering part; '' where there is none. */
export function readNumbering(xml: string): ListLabels {
  const { lists, starts } = readLists(xml);
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = lists.get(list);
    const here = levels?.get(level);
    if (!levels || !here || level < 0 || level >= DEEPEST) return '';
    const known = counts.get(list) ?? [];
    const start = starts.get(`${list} ${level}`) ?? here.start;
    known[level] = (known[level] ?? start - 1) + 1;
    known.length = level + 1;
    counts.set(list, known);
    return labelOf(here, levels, known);
  };
}

function labelOf(level: Level, levels: Levels, counts: readonly number[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return '- ';
  const label = level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const at = Number(digit) - 1;
    const other = levels.get(at);
    return other ? written(counts[at] ?? other.start, other.format) : '';
  });
  return label === '' ? '' : `${label} `;
}

function written(count: number, format: string): string {
  if (/^thai(?:Numbers|Counting)$/.test(format)) return toThaiDigits(String(count));
  if (format === 'thaiLetters') return THAI_LETTERS[(count - 1) % THAI_LETTERS.length] ?? '';
  if (format === 'lowerLetter') return String.fromCharCode(97 + ((count - 1) % 26));
  if (format === 'upperLetter') return String.fromCharCode(65 + ((count - 1) % 26));
  return String(count);
}

function readLists(xml: string) {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Levels>();
  const starts = new Map<string, number>();
  let abstract = '';
  let list = '';
  let level = -1;
  const change = (part: Partial<Level>) => {
    const levels = abstracts.get(abstract);
    if (abstract === '' || level < 0 || !levels) return;
    const present = levels.get(level) ?? { format: 'decimal', text: '', start: 1 };
    levels.set(level, { ...present, ...part });
  };
  const open = (element: XmlElement) => {
    const value = attributeOf(element, 'val');
    switch (element.local) {
      case 'abstractNum':
        abstract = attributeOf(element, 'abstractNumId');
        abstracts.set(abstract, new Map());
        break;
      case 'num':
        list = attributeOf(element, 'numId');
        break;
      case 'abstractNumId':
        if (list !== '') lists.set(list, abstracts.get(value) ?? new Map());
        break;
      case 'lvl':
      case 'lvlOverride':
        level = Number(attributeOf(element, 'ilvl'));
        break;
      case 'startOverride':
        if (list !== '') starts.set(`${list} ${level}`, Number(value));
        break;
      case 'numFmt':
        change({ format: value });
        break;
      case 'lvlText':
        change({ text: value });
        break;
      case 'start':
        change({ start: Number(value) || 1 });
        break;
    }
  };
  const close = ({ local }: XmlElement) => {
    if (local === 'abstractNum') abstract = '';
    if (local === 'num') list = '';
  };
  if (xml !== '') readXml(xml, { open, close });
  return { lists, starts };
}

/** The list that paragraphs of a style are items of. */
export interface StyleList {
  readonly list: string;
  readonly level: number;
}

/** By the styles' ids; a style based on another has its list. `xml` is the part of styles; '' where there is none. */
export function readStyleLists(xml: string): ReadonlyMap<string, StyleList> {
  const own = new Map<string, { list?: string; level?: number; base?: string }>();
  let style = '';
  const change = (part: { list?: string; level?: number; base?: string }) => {
    if (style !== '') own.set(style, { ...own.get(style), ...part });
  };
  const open = (element: XmlElement) => {
    const value = attributeOf(element, 'val');
    if (element.local === 'style') {
      style = attributeOf(element, 'styleId');
      change({});
    } else if (element.local === 'numId') change({ list: value });
    else if (element.local === 'ilvl') change({ level: Number(value) || 0 });
    else if (element.local === 'basedOn') change({ base: value });
  };
  if (xml !== '') readXml(xml, { open });
  const lists = new Map<string, StyleList>();
  for (const id of own.keys()) {
    let at: string | undefined = id;
    for (let deep = 0; at !== undefined && deep < DEEPEST; deep++) {
      const { list, level, base }: { list?: string; level?: number; base?: string } =
        own.get(at) ?? {};
      if (list !== undefined) {
        lists.set(id, { list, level: own.get(id)?.level ?? level ?? 0 });
        break;
      }
      at = base;
    }
  }
  return lists;
}

/** '' for one that it lacks. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  return attributes.find(({ local }) => local === name)?.value ?? '';
}
