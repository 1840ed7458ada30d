/**
 * Reads XML 1.0 with namespaces, strictly: whatever it takes, every other reader reads the same way. The bundle's own
 * reader (xmldom) takes a bare `&`, control characters and attributes given twice, and builds a tree that a template
 * of some megabytes has no time for; a test holds this one to a strict reader of another hand.
 */

export interface XmlAttribute {
  readonly local: string;
  /** '' for one without a prefix. */
  readonly namespace: string;
  /** References resolved. */
  readonly value: string;
  /** Between its quotes. */
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  /** As written. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Of its opening tag. */
  readonly start: number;
  readonly end: number;
}

/** What a reader is told, in order. */
export interface XmlEvents {
  readonly open?: (element: XmlElement) => void;
  /** `end` is behind the closing tag; the opening one's own end where the element stands alone. */
  readonly close?: (element: XmlElement, end: number) => void;
  /** References resolved; `isMarked` for a CDATA section. */
  readonly text?: (text: string, start: number, end: number, isMarked: boolean) => void;
  /** A comment or a processing instruction. */
  readonly aside?: (start: number, end: number) => void;
}

const NOT_A_CHARACTER = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const NAME_START =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const PART = `[${NAME_START}][${NAME_START}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040]*`;
const QUALIFIED = `(?:(${PART}):)?(${PART})`;

const OPENING = new RegExp(`<${QUALIFIED}`, 'uy');
const CLOSING = new RegExp(`</((?:${PART}:)?${PART})[ \\t\\r\\n]*>`, 'uy');
const ATTRIBUTE = new RegExp(
  `[ \\t\\r\\n]+${QUALIFIED}[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"<]*)"|'([^'<]*)')`,
  'uy',
);
const TAG_END = /[ \t\r\n]*(\/?)>/y;
const INSTRUCTION = new RegExp(`<\\?(${PART})(?=[ \\t\\r\\n?])`, 'uy');
const SPACE_ALONE = /^[ \t\r\n]*$/;
/** Of the encodings, the one that all readers take; ASCII is a part of it. */
const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"(?:utf-8|us-ascii)"|'(?:utf-8|us-ascii)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/iy;

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Beyond any document's; a reader that goes down a level at a time would fail at some tens of thousands. */
const DEEPEST = 1_000;

/** Null where the text is one well-formed document without a doctype; otherwise where it stops being one. */
export function readXml(xml: string, events: XmlEvents = {}): number | null {
  const bad = xml.search(NOT_A_CHARACTER);
  return bad >= 0 ? bad : new Reading(xml, events).run();
}

/** One run through a text; a class, because all of its steps move the same place on. */
class Reading {
  private at = 0;
  private hasRoot = false;
  private readonly open: { readonly element: XmlElement; readonly declared: readonly string[] }[] =
    [];
  /** By prefix, the innermost last. */
  private readonly namespaces = new Map<string, string[]>([
    ['', ['']],
    ['xml', [XML]],
  ]);

  constructor(
    private readonly xml: string,
    private readonly events: XmlEvents,
  ) {}

  run(): number | null {
    this.match(DECLARATION);
    while (this.at < this.xml.length) {
      const start = this.at;
      if (!this.step()) return start;
    }
    return this.hasRoot && this.open.length === 0 ? null : this.at;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private step(): boolean {
    const { xml, at } = this;
    if (xml[at] !== '<') return this.readText();
    switch (xml[at + 1]) {
      case '/':
        return this.readClosing();
      case '?':
        return this.readAside('?>', at + 2) && isInstruction(xml, at);
      case '!':
        if (xml.startsWith('<!--', at)) return this.readComment();
        return xml.startsWith('<![CDATA[', at) && this.readMarked();
      default:
        return this.readOpening();
    }
  }

  private readText(): boolean {
    const { xml, at: start } = this;
    const next = xml.indexOf('<', start);
    this.at = next < 0 ? xml.length : next;
    const raw = xml.slice(start, this.at);
    if (this.open.length === 0) return SPACE_ALONE.test(raw);
    const text = resolved(raw);
    if (text === null || raw.includes(']]>')) return false;
    this.events.text?.(text, start, this.at, false);
    return true;
  }

  private readAside(end: string, from: number): boolean {
    const { xml, at: start } = this;
    const found = xml.indexOf(end, from);
    if (found < 0) return false;
    this.at = found + end.length;
    this.events.aside?.(start, this.at);
    return true;
  }

  private readComment(): boolean {
    const from = this.at + 4;
    return this.readAside('-->', from) && this.xml.indexOf('--', from) === this.at - 3;
  }

  private readMarked(): boolean {
    const { xml, at: start } = this;
    const end = xml.indexOf(']]>', start);
    if (end < 0 || this.open.length === 0) return false;
    this.at = end + 3;
    this.events.text?.(xml.slice(start + '<![CDATA['.length, end), start, this.at, true);
    return true;
  }

  private readOpening(): boolean {
    const start = this.at;
    const named = this.match(OPENING);
    if (!named || (this.hasRoot && this.open.length === 0) || this.open.length >= DEEPEST) {
      return false;
    }
    this.hasRoot = true;
    const [, prefix = '', local = ''] = named;
    const written = this.readAttributes();
    const end = this.match(TAG_END);
    const declared = written && end && this.declare(written);
    if (!declared) return false;
    const namespace = this.namespaceOf(prefix);
    const attributes = this.inNamespaces(written);
    if (namespace === null || !attributes) return false;
    const name = this.xml.slice(
      start + 1,
      start + 1 + (prefix ? prefix.length + 1 : 0) + local.length,
    );
    const element = { name, local, namespace, attributes, start, end: this.at };
    this.events.open?.(element);
    if (end[1] === '/') this.close(element, declared);
    else this.open.push({ element, declared });
    return true;
  }

  private readClosing(): boolean {
    const name = this.match(CLOSING)?.[1];
    const last = this.open.pop();
    if (!last || last.element.name !== name) return false;
    this.close(last.element, last.declared);
    return true;
  }

  private close(element: XmlElement, declared: readonly string[]): void {
    for (const prefix of declared) this.namespaces.get(prefix)?.pop();
    this.events.close?.(element, this.at);
  }

  private readAttributes(): readonly WrittenAttribute[] | null {
    const found: WrittenAttribute[] = [];
    for (;;) {
      const match = this.match(ATTRIBUTE);
      if (!match) return found;
      const [, prefix = '', local = '', double, single] = match;
      const raw = double ?? single ?? '';
      const value = resolved(raw);
      if (value === null) return null;
      const end = this.at - 1;
      found.push({ prefix, local, value, start: end - raw.length, end });
    }
  }

  /** The prefixes that an element declares; null where one may not be declared so. */
  private declare(attributes: readonly WrittenAttribute[]): readonly string[] | null {
    const declared: string[] = [];
    for (const { prefix, local, value } of attributes) {
      const isDefault = prefix === '' && local === 'xmlns';
      if (!isDefault && prefix !== 'xmlns') continue;
      const name = isDefault ? '' : local;
      const isFit = name === 'xml' ? value === XML : value !== XML && value !== XMLNS;
      if (!isFit || name === 'xmlns' || (value === '' && !isDefault)) return null;
      const known = this.namespaces.get(name);
      if (known) known.push(value);
      else this.namespaces.set(name, [value]);
      declared.push(name);
    }
    return declared;
  }

  /** Null for a prefix that nobody has declared. */
  private namespaceOf(prefix: string): string | null {
    const known = this.namespaces.get(prefix);
    return known?.[known.length - 1] ?? null;
  }

  /** Null where one has no namespace, or is given twice. */
  private inNamespaces(written: readonly WrittenAttribute[]): readonly XmlAttribute[] | null {
    const names = new Set<string>();
    const attributes: XmlAttribute[] = [];
    for (const { prefix, local, value, start, end } of written) {
      const isDeclaration = prefix === 'xmlns' || (prefix === '' && local === 'xmlns');
      const namespace = isDeclaration ? XMLNS : prefix === '' ? '' : this.namespaceOf(prefix);
      if (namespace === null) return null;
      const name = `${namespace} ${prefix === '' ? '' : ':'}${local}`;
      if (names.size === names.add(name).size) return null;
      if (!isDeclaration) attributes.push({ local, namespace, value, start, end });
    }
    return attributes;
  }
}

interface WrittenAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `<?xml …?>` is the declaration, which stands first or not at all. */
function isInstruction(xml: string, at: number): boolean {
  INSTRUCTION.lastIndex = at;
  const name = INSTRUCTION.exec(xml)?.[1];
  return name !== undefined && name.toLowerCase() !== 'xml';
}

const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Null where a `&` begins no reference, or one to what is no character. */
function resolved(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let isSound = !raw.replace(REFERENCE, '').includes('&');
  const text = raw.replace(REFERENCE, (_whole, name, decimal, hexadecimal) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = code > 0x10ffff ? '\0' : String.fromCodePoint(code);
    if (NOT_A_CHARACTER.test(character)) isSound = false;
    return character;
  });
  return isSound ? text : null;
}
