/** What is XML, held to saxes, a strict reader of another hand. */

import { SaxesParser } from 'saxes';
import { plainXml } from '../../../src/core/docx/plain-xml';
import { readXml } from '../../../src/core/docx/xml-reader';
import fc from '../../property';

function isXmlToSaxes(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.write(xml).close();
  return isSound;
}

const MALFORMED: readonly (readonly [string, string])[] = [
  ['a bare &', '<a>&</a>'],
  ['a bare & in an attribute', '<a b="&"/>'],
  ['an entity that nobody has declared', '<a>&foo;</a>'],
  ['a control character', '<a>\x01</a>'],
  ['a control character as a number', '<a>&#1;</a>'],
  ['a number that is no character', '<a>&#x110000;</a>'],
  ['half a surrogate', '<a>\ud800</a>'],
  ['half a surrogate as a number', '<a>&#xD800;</a>'],
  ['U+FFFF', '<a>\uffff</a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute twice under two prefixes', '<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['no space between attributes', '<a b="1"c="2"/>'],
  ['< in an attribute', '<a b="<"/>'],
  ['a prefix that nobody has declared', '<x:a/>'],
  ['the same on an attribute', '<a x:b="1"/>'],
  ['a prefix out of its element', '<a><b xmlns:x="u"/><x:c/></a>'],
  ['a prefix taken back', '<a xmlns:x=""/>'],
  ['xml under another name', '<a xmlns:xml="u"/>'],
  ['two colons', '<a:b:c xmlns:a="u"/>'],
  ['a declaration in the middle', '<a><?xml version="1.0"?></a>'],
  ['a declaration behind a space', ' <?xml version="1.0"?><a/>'],
  [']]> in a text', '<a>]]></a>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>x'],
  ['no root', '<!-- a -->'],
  ['nothing', ''],
  ['an element without end', '<a>'],
  ['an end of another', '<a></b>'],
  ['an end with an attribute', '<a></a b="1">'],
  ['-- in a comment', '<a><!-- -- --></a>'],
  ['a comment without end', '<a/><!-- '],
  ['a marked section without end', '<a><![CDATA[</a>'],
  ['a space before a name', '< a/>'],
  ['a name that begins with a digit', '<1/>'],
];

test.each(MALFORMED)('no XML: %s', (_name, xml) => {
  expect(isXmlToSaxes(xml)).toBe(false);
  expect(readXml(xml)).not.toBeNull();
});

/** XML, and refused all the same. */
test.each([
  ['a doctype', '<!DOCTYPE a><a/>'],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['another encoding', '<?xml version="1.0" encoding="utf-16"?><a/>'],
  ['another version', '<?xml version="1.1"?><a/>'],
])('no part of a template: %s', (_name, xml) => {
  expect(readXml(xml)).not.toBeNull();
});

test('elements within elements a hundred thousand deep are refused, and not gone down into', () => {
  expect(readXml('<a>'.repeat(100_000) + '</a>'.repeat(100_000))).not.toBeNull();
});

const SEED =
  '<?xml version="1.0" encoding="UTF-8"?><!-- a --><w:a xmlns:w="u" xmlns="v" w:b="1" c=\'&#65;\'><w:d/>ก &amp; &#x0e01;<![CDATA[<]]><?p q?></w:a>';
const PIECES = [
  '<',
  '>',
  '/',
  '&',
  ';',
  '"',
  "'",
  ' ',
  '=',
  ':',
  '!',
  '--',
  '-->',
  '<!--',
  '?',
  ']]>',
  '<b>',
  '</b>',
  '&#1;',
  '&amp;',
  'w:',
  'xmlns:w="x"',
  'ก',
  '\x00',
  '\ud83d\ude00',
];

test('a text with pieces put in, taken out or changed is XML here where it is to the other reader', () => {
  const change = fc.record({
    at: fc.nat(SEED.length),
    length: fc.nat(3),
    piece: fc.constantFrom('', ...PIECES),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      // By whole signs: the other reader takes half a surrogate before some of them.
      const signs = [...SEED];
      for (const { at, length, piece } of changes) signs.splice(at, length, ...piece);
      const xml = signs.join('');
      const isOurs = readXml(xml) === null;
      if (isOurs) expect(isXmlToSaxes(xml)).toBe(true);
      // Of a declaration less is taken here; and saxes lets a name begin with any sign behind its prefix.
      const isSameToBoth =
        xml.startsWith(SEED.slice(0, SEED.indexOf('?>') + 2)) && !/:[-.0-9]/.test(xml);
      if (isSameToBoth && isXmlToSaxes(xml)) expect(isOurs).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('written plainly, a text says the same', () => {
  const told = (xml: string) => {
    const heard: string[] = [];
    readXml(xml, {
      open: ({ name, attributes }) =>
        heard.push(`<${name} ${attributes.map(({ local, value }) => `${local}=${value}`)}>`),
      close: ({ name }) => heard.push(`</${name}>`),
      text: (text) => heard.push(text),
    });
    return heard.join('');
  };
  const xml =
    '<a b="1 > 2"><!-- <w:t>{{ก}}</w:t> --><c>&#3585;&#x26;&#60;</c><![CDATA[<d/>]]>&#10;<?x y?></a>';
  const plain = plainXml(xml) ?? '';
  expect(plain).toBe('<a b="1 &gt; 2"><c>ก&amp;&lt;</c>&lt;d/&gt;&#10;</a>');
  expect(told(plain)).toBe(told(xml));
});
