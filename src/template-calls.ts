/** The template page's calls. */

import { makePdfMemo } from './app/memo/pdf';
import { checkTemplateFile, type TemplateTeller } from './app/template/check';
import { chooseTemplate, storeTemplate } from './app/template/choose';
import type {
  CheckedTemplate,
  ChoiceResult,
  EditingDoc,
  MadePreview,
  TemplateChoice,
  TemplateFile,
  TemplatesData,
} from './app/template/data';
import { downloadTemplate } from './app/template/download';
import { type EditOptions, editTemplate, readEdited } from './app/template/edit';
import { templateToFill } from './app/template/in-use';
import { templatesPage } from './app/template/page';
import { binPreviews, previewTemplate } from './app/template/preview';
import { saveEmblem } from './app/template/save-emblem';
import { tagGroups } from './core/template/tag-list';
import { showSidebar } from './gas/dialogs';
import { type Reply, reply } from './reply';
import type { Session } from './session';
import { tellTemplateProblem } from './words';
import type { View } from './words/sidebar/view';

/** All that the template page shows. */
export function callTemplates(): Reply<TemplatesData> {
  return reply(({ ports, language, messages }) => ({
    language,
    ...templatesPage(ports, (fields, settings) => tagGroups(fields, settings, messages.tags)),
  }));
}

/** A Google Doc of the template in use, for editing; the one there is unless `fresh`. */
export function callEditTemplate({ fresh }: Pick<EditOptions, 'fresh'>): Reply<EditingDoc> {
  return reply((session) => makeEditingDoc(session, fresh));
}

/** The edited Google Doc as a .docx, and what the check found. */
export function callReadEdited(): Reply<CheckedTemplate & TemplateFile> {
  return reply((session) => {
    const { file, base } = readEdited(session.ports);
    return { ...file, ...checked(session, file, base) };
  });
}

/** Checks an uploaded .docx. */
export function callCheckTemplate(file: TemplateFile): Reply<CheckedTemplate> {
  return reply((session) => checked(session, file));
}

/** Fills a template that is not stored yet, as a Google Doc that callBinPreviews bins. */
export function callPreviewTemplate({ name, base64 }: TemplateFile): Reply<MadePreview> {
  return reply(({ ports, messages, templateFor }) => {
    const template = templateFor('docs', ports.decodeBase64(base64));
    return previewTemplate(ports, template(), messages.templates.previewName(name));
  });
}

export function callBinPreviews(): Reply<null> {
  return reply(({ ports }) => {
    binPreviews(ports);
    return null;
  });
}

/** Stores a .docx as a new version and uses it from now on; refuses one with errors. */
export function callUseTemplate(
  file: TemplateFile & { readonly stamp: string },
): Reply<ChoiceResult> {
  return reply(({ ports }) => storeTemplate(ports, file));
}

/** Goes back to a kept version, or to a ready-made template. */
export function callChooseTemplate(
  choice: TemplateChoice & { readonly stamp: string },
): Reply<ChoiceResult> {
  return reply(({ ports }) => chooseTemplate(ports, choice));
}

/** Gives a template's bytes. */
export function callDownloadTemplate(choice: TemplateChoice): Reply<TemplateFile> {
  return reply(({ ports, readyMade, messages }) =>
    downloadTemplate(ports, readyMade, messages.templates.names, choice),
  );
}

/** Stores the emblem (PNG or JPEG in base64), or takes it away (null). */
export function callSaveEmblem({ base64 }: { readonly base64: string | null }): Reply<null> {
  return reply(({ ports }) => {
    saveEmblem(ports, base64);
    return null;
  });
}

/** The memo's Google Doc as a PDF. */
export function callPdfMemo({ link, name }: { link: string; name: string }): Reply<TemplateFile> {
  return reply(({ ports }) => makePdfMemo(ports, link, name));
}

/** Shows another page in the sidebar's place. */
export function callShowPage({ page }: { readonly page: View }): Reply<null> {
  return reply(({ messages }) => {
    showSidebar(SpreadsheetApp.getUi(), page, messages.menu.title);
    return null;
  });
}

export function makeEditingDoc(
  { ports, readyMade, messages }: Session,
  fresh: boolean,
): EditingDoc {
  const template = () => templateToFill(ports, readyMade, 'docs').docx;
  return editTemplate(ports, template, { fresh, name: messages.templates.editingName });
}

function checked(
  { ports, messages }: Session,
  { base64 }: TemplateFile,
  base: string | null = null,
): CheckedTemplate {
  const { template, templates } = messages;
  const warning = (message: string) => ({
    severity: 'warning' as const,
    message,
    place: '',
    around: '',
  });
  const tell: TemplateTeller = {
    problem: (problem) => tellTemplateProblem(template, problem),
    noEmblemPlace: () => warning(templates.noEmblemPlace),
    behind: ({ kind, name, who, when }) =>
      warning(templates.behind(kind === 'own' ? name : templates.names[kind], who, when)),
  };
  return checkTemplateFile(ports, tell, ports.decodeBase64(base64), base);
}
