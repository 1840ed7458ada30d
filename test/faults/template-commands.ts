/** The commands about the template in use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplatesData } from '../../src/app/template/data';
import { ask, generate, type Office } from '../add-on/office';
import { docxOf, paragraph } from '../core/docx/docx';
import type { Command } from './commands';
import { differs } from './differs';
import { byCall } from './reply';
import { stage, USUAL, usual } from './stage';

const CREST = readFileSync(join(import.meta.dirname, '../fixtures/crest.png')).toString('base64');

const FILE = {
  name: 'ใหม่.docx',
  base64: Buffer.from(
    docxOf(paragraph('ใหม่ {{เรื่อง}} {{#มาตรการ}}{{ชื่อมาตรการ}} {{/มาตรการ}}')),
  ).toString('base64'),
};

const page = (office: Pick<Office, 'runtime'>) => ask<TemplatesData>(office, 'callTemplates');

/** Its own look, in a run that nothing befalls: what the user's page was showing. */
const stampOf = (office: Office) => page({ runtime: office.colleague('clerk@example.org') }).stamp;

const store = (office: Office) =>
  byCall(office.runtime, 'callUseTemplate', { ...FILE, stamp: stampOf(office) });

const isInUse = (office: Office, kind: string, versions: number) => {
  const { present, damaged, versions: kept } = page(office);
  generate(office);
  return [
    ...differs('the template in use', present.kind, kind),
    ...differs('damaged', damaged, false),
    ...differs('kept versions', kept.length, versions),
  ];
};

const marked = ({ drive }: Office, mark: string) =>
  drive.files.filter(({ trashed, appProperties }) => !trashed && appProperties[mark]).length;

export const TEMPLATE_COMMANDS: readonly Command[] = [
  {
    name: 'open the templates',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callTemplates'),
    done: () => [],
    looks: true,
  },
  {
    name: 'store the first template',
    stage: () => stage({ sheets: USUAL, template: 'official' }),
    run: store,
    done: (office) => isInUse(office, 'own', 1),
  },
  {
    name: 'store another template',
    stage: () => usual(),
    run: store,
    done: (office) => isInUse(office, 'own', 2),
  },
  {
    name: 'choose a template',
    stage: () => usual(),
    run: (office) =>
      byCall(office.runtime, 'callChooseTemplate', {
        kind: 'short',
        version: null,
        stamp: stampOf(office),
      }),
    done: (office) => isInUse(office, 'short', 1),
  },
  {
    name: 'save the emblem',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callSaveEmblem', { base64: CREST }),
    done: (office) => [
      ...differs('the emblem', page(office).emblem?.base64 === CREST, true),
      ...isInUse(office, 'own', 1),
    ],
  },
  {
    name: 'try a template',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callPreviewTemplate', FILE),
    done: (office) => differs('previews in Drive', marked(office, 'itaMemoPreview'), 1),
  },
  {
    name: 'look at the memo before making it',
    stage: () => usual(),
    run: ({ runtime }) =>
      byCall(runtime, 'callPreviewMemo', { template: { kind: 'short', version: null } }),
    done: (office) => differs('previews in Drive', marked(office, 'itaMemoPreview'), 1),
  },
  {
    name: 'edit the template',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callEditTemplate', { fresh: false }),
    done: (office) => differs('documents for editing', marked(office, 'itaMemoTemplate'), 1),
  },
  {
    name: 'download a template',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callDownloadTemplate', { kind: 'own', version: 1 }),
    done: () => [],
    looks: true,
  },
];
