/** Number formats as ExcelJS expects them: spelt out where Excel has them by number alone, no letter taken for a day's. */
import { childOf, childrenOf, type Element, element } from './xml';

/** Excel's own in Thai, which a file names by number alone; ExcelJS has none of them, and shows days as numbers. ECMA-376, 18.8.30. */
const THAI: Readonly<Record<string, string>> = {
  59: '0',
  60: '0.00',
  61: '#,##0',
  62: '#,##0.00',
  67: '0%',
  68: '0.00%',
  69: '# ?/?',
  70: '# ??/??',
  71: 'd/m/yyyy',
  72: 'd-mmm-yy',
  73: 'd-mmm',
  74: 'mmm-yy',
  75: 'h:mm',
  76: 'h:mm:ss',
  77: 'd/m/yyyy h:mm',
  78: 'mm:ss',
  79: '[h]:mm:ss',
  80: 'mm:ss.0',
  81: '[$-107041E]d/m/yy',
};

export function tidyFormats(styles: Element): Element {
  const own = childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(withQuotedLetters);
  const known = new Set(own.map(({ attributes }) => attributes.numFmtId));
  const used = childrenOf(childOf(styles, 'cellXfs'), 'xf').map(
    ({ attributes }) => attributes.numFmtId ?? '',
  );
  const thai = [...new Set(used)].flatMap((numFmtId) => {
    const formatCode = known.has(numFmtId) ? undefined : THAI[numFmtId];
    return formatCode === undefined ? [] : [element('numFmt', { numFmtId, formatCode })];
  });
  const formats = [...own, ...thai];
  const others = styles.children.filter(
    (child) => !(typeof child === 'object' && 'name' in child && child.name === 'numFmts'),
  );
  const list = formats.length > 0 ? [element('numFmts', {}, formats)] : [];
  return { ...styles, children: [...list, ...others] };
}

/** A letter that a backslash makes text would make ExcelJS take the number for a date. */
function withQuotedLetters(format: Element): Element {
  const formatCode = (format.attributes.formatCode ?? '').replace(/\\([A-Za-z])/g, '"$1"');
  return { ...format, attributes: { ...format.attributes, formatCode } };
}
