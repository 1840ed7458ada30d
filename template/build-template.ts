/** Builds the ready-made templates: the same content for Google Docs and for Word. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
} from 'docx';
import { READY_MADE, type ReadyMade } from '../src/core/template/ready-made';
import { PRODUCT_NAME } from '../src/words/product';
import { body } from './body';
import { head } from './head';
import { cm, LINE, LOOKS, type Look, PAGE, type Target } from './look';
import { progressRequest } from './progress-request';
import { publicationReport } from './publication-report';
import { shortMemo } from './short-memo';
import { signatures } from './signatures';
import { field, plain, words } from './text';

export type { Target };

interface Content {
  readonly children: (look: Look) => readonly FileChild[];
  /** Of the file, for a reader who hears it or searches for it. */
  readonly title: string;
}

const CONTENTS = {
  official: {
    children: (look: Look) => [...head(look), ...body(look), ...signatures(look)],
    title: 'บันทึกข้อความ',
  },
  short: { children: shortMemo, title: 'บันทึกข้อความ (แนบตารางผล)' },
  publication: { children: publicationReport, title: 'รายงานผลสำหรับเผยแพร่' },
  progress: { children: progressRequest, title: 'บันทึกข้อความ (ขอให้รายงานความก้าวหน้า)' },
} as const satisfies Readonly<Record<ReadyMade, Content>>;

/** For the build, which cannot read types. */
export const TEMPLATE_KINDS = READY_MADE;
export const TARGETS = ['docs', 'word'] as const satisfies readonly Target[];

/** The .docx bytes, with tags for the measures, the settings and the signers. */
export async function buildTemplate(kind: ReadyMade, target: Target): Promise<Uint8Array> {
  const look = LOOKS[target];
  const { children, title }: Content = CONTENTS[kind];
  const document = new Document({
    title,
    creator: PRODUCT_NAME,
    lastModifiedBy: PRODUCT_NAME,
    styles: { default: { document: { run: defaultRun(look) } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { ...MARGINS, header: HEADER_AT, footer: cm(1) },
            pageNumbers: { start: 1, formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        headers: { default: pageNumber(look), first: firstHeader(look) },
        children: [...children(look)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const { top, bottom, left, right } = PAGE;
const MARGINS = { top, bottom, left, right };

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

/** From the edge; above the Garuda, so that nothing pushes it down. */
const HEADER_AT = cm(1.25);

/** Letters of 1 pt: a line of the body's would reach below the top of the page. */
function firstHeader(look: Look): Header {
  const run = { size: 2, sizeComplexScript: 2 };
  return new Header({ children: [plain(look, [], { spacing: { line: 240 }, run })] });
}

/** `- ๒ -` in the middle of the top, from page 2 on; the room below it begins those pages' text 2.5 cm down. */
function pageNumber(look: Look): Header {
  const children = [words(look, '- '), field(look, PageNumber.CURRENT), words(look, ' -')];
  const after = PAGE.laterTop - HEADER_AT - LINE;
  return new Header({
    children: [plain(look, children, { alignment: AlignmentType.CENTER, spacing: { after } })],
  });
}
