/** What lies beside a sheet's cells as ExcelJS expects it: links, notes, pictures and tables, each with its part. */
import { parseA1 } from '../../../src/core/sheet/a1';
import { listOf, type Parts, type Relationship } from './parts';
import { childOf, childrenOf, type Element, element, isElement, textOf } from './xml';

/** Where the parts of the new file go. */
export interface Shelf {
  readonly parts: Parts;
  /** The names given to the pictures so far, by those they had. */
  readonly media: Map<string, string>;
  readonly out: Record<string, Uint8Array>;
  readonly put: (name: string, root: Element) => void;
  tables: number;
}

export interface Note {
  readonly cell: string;
  readonly text: string;
}

const LISTED = /^(?:hyperlinks|drawing|legacyDrawing|picture|tableParts)$/;
const RULED = /^(?:conditionalFormatting|dataValidations|extLst|autoFilter|cols)$/;

/** The cells without what lies beside them, and with `cells` without rules and formats too. */
export function bare(root: Element, care: 'plain' | 'cells'): Element {
  const children = root.children.filter(
    (node) =>
      !isElement(node) ||
      !(
        LISTED.test(node.name) ||
        node.name === 'extLst' ||
        (care === 'cells' && RULED.test(node.name))
      ),
  );
  return { ...root, children };
}

/** Whatever names a part that is not there is left out: ExcelJS breaks on it. */
export function beside(
  root: Element,
  lists: readonly Relationship[],
  number: number,
  shelf: Shelf,
): { root: Element; own: Relationship[]; notes: readonly Note[] } {
  const own: Relationship[] = [];
  const add = (kind: string, target: string, isOutside = false): string => {
    const id = `rId${own.length + 1}`;
    own.push({ id, kind, target, isOutside });
    return id;
  };
  const listed = (child: Element, kind: string) =>
    lists.find((each) => each.id === child.attributes['r:id'] && each.kind === kind);
  const notes = notesOf(lists, number, shelf, add);
  const children = root.children.filter(isElement).flatMap((child): Element[] => {
    switch (child.name) {
      case 'hyperlinks':
        return FILLED(
          child,
          childrenOf(child, 'hyperlink').flatMap((link) => {
            const target = listed(link, 'hyperlink');
            if (!target?.isOutside || !link.attributes.ref) return [];
            return [withId(link, add('hyperlink', target.target, true))];
          }),
        );
      case 'tableParts':
        return FILLED(
          child,
          childrenOf(child, 'tablePart').flatMap((part) => {
            const table = tableOf(shelf.parts.xml(listed(part, 'table')?.target ?? ''));
            if (!table) return [];
            shelf.tables += 1;
            const name = `tables/table${shelf.tables}.xml`;
            shelf.put(`xl/${name}`, table);
            return [withId(part, add('table', `../${name}`))];
          }),
        );
      case 'drawing': {
        const target = listed(child, 'drawing')?.target ?? '';
        return drawPictures(target, number, shelf)
          ? [withId(child, add('drawing', `../drawings/drawing${number}.xml`))]
          : [];
      }
      case 'picture': {
        const name = mediaOf(listed(child, 'image')?.target ?? '', shelf);
        return name ? [withId(child, add('image', `../media/${name}`))] : [];
      }
      case 'legacyDrawing':
        return notes.id ? [withId(child, notes.id)] : [];
      case 'pageSetup': {
        const { 'r:id': _, ...attributes } = child.attributes;
        return [{ ...child, attributes }];
      }
      default:
        return [child];
    }
  });
  return { root: { ...root, children }, own, notes: notes.texts };
}

const FILLED = (list: Element, children: Element[]): Element[] =>
  children.length > 0 ? [{ ...list, children }] : [];

function withId(child: Element, id: string): Element {
  return { ...child, attributes: { ...child.attributes, 'r:id': id } };
}

/** The notes, and the id of their shapes; null where there are none. */
function notesOf(
  lists: readonly Relationship[],
  number: number,
  { parts, put }: Shelf,
  add: (kind: string, target: string) => string,
): { readonly id: string | null; readonly texts: readonly Note[] } {
  const comments = parts.xml(lists.find(({ kind }) => kind === 'comments')?.target ?? '');
  const all = childrenOf(childOf(comments ?? undefined, 'commentList'), 'comment');
  if (!comments || all.length === 0) return { id: null, texts: [] };
  const list = element('commentList', {}, all.map(withRuns));
  put(`xl/comments${number}.xml`, element('comments', {}, [...AUTHORS_OF(comments), list]));
  const shapes = parts.xml(lists.find(({ kind }) => kind === 'vmlDrawing')?.target ?? '');
  put(`xl/drawings/vmlDrawing${number}.vml`, shapesOf(shapes, all));
  add('comments', `../comments${number}.xml`);
  const texts = all.map((comment) => ({
    cell: comment.attributes.ref ?? '',
    text: textOf(childOf(comment, 'text')),
  }));
  return { id: add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`), texts };
}

const AUTHORS_OF = (comments: Element): Element[] => childrenOf(comments, 'authors');

/** ExcelJS reads a note's text in runs alone. */
function withRuns(comment: Element): Element {
  const text = childOf(comment, 'text');
  const parts = (text?.children ?? []).filter(isElement).flatMap((part) => {
    if (part.name === 't') return [element('r', {}, [part])];
    return part.name === 'r' ? [part] : [];
  });
  return { ...comment, children: [element('text', {}, parts)] };
}

/** ExcelJS goes by the order of the shapes and not by their cells. */
function shapesOf(drawing: Element | null, comments: readonly Element[]): Element {
  const byCell = new Map<string, Element>();
  for (const shape of childrenOf(drawing ?? undefined, 'v:shape')) {
    const data = childOf(shape, 'x:ClientData');
    const number = (name: string) => Number(textOf(childOf(data, name)));
    if (data?.attributes.ObjectType === 'Note') {
      byCell.set(`${number('x:Row') + 1} ${number('x:Column') + 1}`, shape);
    }
  }
  const shapes = comments.map(({ attributes }) => {
    const place = parseA1((attributes.ref ?? '').replace(/\$/g, ''));
    return byCell.get(`${place?.row} ${place?.column}`) ?? element('v:shape', {}, [EMPTY_DATA()]);
  });
  return element('xml', {}, shapes);
}

const EMPTY_DATA = () => element('x:ClientData', { ObjectType: 'Note' });

/** The name that the picture has in the new file; null where there is none. */
function mediaOf(target: string, { parts, media, out }: Shelf): string | null {
  const known = media.get(target);
  if (known) return known;
  const bytes = parts.bytes(target);
  const extension = /\.([a-z0-9]{3,4})$/i.exec(target)?.[1]?.toLowerCase();
  if (!bytes || !extension) return null;
  const name = `image${media.size + 1}.${extension}`;
  media.set(target, name);
  out[`xl/media/${name}`] = bytes;
  return name;
}

/** Pictures alone: ExcelJS keeps no charts, shapes or controls. */
function drawPictures(target: string, number: number, shelf: Shelf): boolean {
  const drawing = shelf.parts.xml(target);
  const lists = shelf.parts.relationships(target);
  const own: Relationship[] = [];
  const anchors = (drawing?.children ?? []).filter(isElement).flatMap((anchor) => {
    const picture = childOf(anchor, 'xdr:pic');
    const isPlaced = childOf(anchor, 'xdr:from') && /^xdr:(?:two|one)CellAnchor$/.test(anchor.name);
    const fill = childOf(childOf(picture, 'xdr:blipFill'), 'a:blip');
    const image = lists.find(({ id }) => id === fill?.attributes['r:embed']);
    const name = image && !image.isOutside && isPlaced ? mediaOf(image.target, shelf) : null;
    if (!picture || !fill || !name) return [];
    const id = `rId${own.length + 1}`;
    own.push({ id, kind: 'image', target: `../media/${name}`, isOutside: false });
    const children = anchor.children.map((child) =>
      child === picture ? pictureOf(picture, id) : child,
    );
    return [{ ...anchor, children }];
  });
  if (!drawing || anchors.length === 0) return false;
  shelf.put(`xl/drawings/drawing${number}.xml`, { ...drawing, children: anchors });
  shelf.put(`xl/drawings/_rels/drawing${number}.xml.rels`, listOf(own));
  return true;
}

function pictureOf(picture: Element, id: string): Element {
  const children = picture.children.filter(isElement).map((child) =>
    child.name === 'xdr:blipFill'
      ? {
          ...child,
          children: [
            element('a:blip', { 'r:embed': id }),
            element('a:stretch', {}, [element('a:fillRect')]),
          ],
        }
      : child.name === 'xdr:nvPicPr'
        ? withoutLink(child)
        : child,
  );
  return { ...picture, children };
}

function withoutLink(names: Element): Element {
  const children = names.children
    .filter(isElement)
    .map((child) => (child.name === 'xdr:cNvPr' ? { ...child, children: [] } : child));
  return { ...names, children };
}

/** ExcelJS goes by the order of the columns' filters, and breaks on a table without a style. */
function tableOf(table: Element | null): Element | null {
  const columns = childrenOf(childOf(table ?? undefined, 'tableColumns'), 'tableColumn');
  if (!table || columns.length === 0 || !table.attributes.ref) return null;
  const filter = childOf(table, 'autoFilter');
  const hidden = new Set(
    childrenOf(filter, 'filterColumn')
      .filter(({ attributes }) => attributes.hiddenButton === '1')
      .map(({ attributes }) => attributes.colId),
  );
  const filters = columns.map((_, i) =>
    element('filterColumn', { colId: `${i}`, hiddenButton: hidden.has(`${i}`) ? '1' : '0' }),
  );
  const { headerRowCount = '1' } = table.attributes;
  return element('table', { ...table.attributes, headerRowCount }, [
    ...(filter?.attributes.ref
      ? [element('autoFilter', { ref: filter.attributes.ref }, filters)]
      : []),
    element(
      'tableColumns',
      { count: `${columns.length}` },
      columns.map(({ attributes }) => element('tableColumn', attributes)),
    ),
    childOf(table, 'tableStyleInfo') ?? element('tableStyleInfo', { showFirstColumn: '0' }),
  ]);
}
