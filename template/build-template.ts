/** Builds the ready-made templates: the same content for Google Docs and for Word. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
} from 'docx';
import { READY_MADE, type ReadyMade } from '../src/core/template/ready-made';
import { PRODUCT_NAME } from '../src/words/product';
import { body } from './body';
import { head } from './head';
import { cm, LOOKS, type Look, PAGE, type Target } from './look';
import { publicationReport } from './publication-report';
import { CATCHWORD, shortMemo } from './short-memo';
import { signatures } from './signatures';
import { field, plain, words } from './text';

export type { Target };

interface Content {
  readonly children: (look: Look) => readonly FileChild[];
  /** At the foot of page 1, where the template itself ends that page; '' where it does not. */
  readonly catchword: string;
}

const CONTENTS = {
  official: {
    children: (look: Look) => [...head(look), ...body(look), ...signatures(look)],
    catchword: '',
  },
  short: { children: shortMemo, catchword: CATCHWORD },
  publication: { children: publicationReport, catchword: '' },
} as const satisfies Readonly<Record<ReadyMade, Content>>;

/** For the build, which cannot read types. */
export const TEMPLATE_KINDS = READY_MADE;
export const TARGETS = ['docs', 'word'] as const satisfies readonly Target[];

/** The .docx bytes, with tags for the measures, the settings and the signers. */
export async function buildTemplate(kind: ReadyMade, target: Target): Promise<Uint8Array> {
  const look = LOOKS[target];
  const { children, catchword }: Content = CONTENTS[kind];
  const document = new Document({
    creator: PRODUCT_NAME,
    lastModifiedBy: PRODUCT_NAME,
    styles: { default: { document: { run: defaultRun(look) } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { ...PAGE, header: cm(1.25), footer: cm(1) },
            pageNumbers: { start: 1, formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        headers: { default: pageNumber(look), first: new Header({ children: [plain(look, [])] }) },
        ...(catchword === '' ? {} : { footers: { first: lastLine(look, catchword) } }),
        children: [...children(look)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The language of all, and the face of what a reader adds by hand; the template's runs carry theirs. */
function defaultRun({ font, sizes }: Look) {
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: sizes.body,
    sizeComplexScript: sizes.body,
    // Thai is the complex script here; Latin words break as English ones do (Policy, not P-olicy).
    language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
  };
}

/** `- ๒ -` in the middle of the top, from page 2 on. */
function pageNumber(look: Look): Header {
  const children = [words(look, '- '), field(look, PageNumber.CURRENT), words(look, ' -')];
  return new Header({ children: [plain(look, children, { alignment: AlignmentType.CENTER })] });
}

/** In the footer, so that a full page never sends its catchword alone to the next. */
function lastLine(look: Look, text: string): Footer {
  return new Footer({
    children: [plain(look, [words(look, text)], { alignment: AlignmentType.RIGHT })],
  });
}
