/**
 * The boxes that Sheets shows: plain pages without any remote script, font or picture. Where a page cannot open, for
 * want of consent or because its frame is refused, a plain message says the same.
 */
import { linesOf } from '../../core/box-lines';
import type { View } from '../../core/sidebar-view';
import type { HtmlOutputHost, UiHost } from '../host';
import { sendAndLetLockGo } from '../lock';

export interface DialogLine {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'error' | 'warning' | 'info' | 'small';
}

interface Download {
  readonly href: string;
  readonly label: string;
}

export interface DialogLink {
  readonly href: string;
  readonly name: string;
  readonly open: string;
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** The same Doc as a PDF; left out where nobody wants it as one. */
  readonly pdf?: Download;
  /** The same for Word, with what people have written into it. */
  readonly docx?: Download;
}

export interface Dialog {
  readonly title: string;
  readonly lines: readonly DialogLine[];
  readonly link?: DialogLink;
  /** Said besides where no page of ours opens, and so no sidebar that the lines may send to. */
  readonly withoutPages?: string;
  readonly language: string;
}

const WIDTH = 480;
/** Of the frame around the lines. */
const FRAME_HEIGHT = 90;
/** Its name in two lines, its field, two rows of buttons. */
const LINK_HEIGHT = 190;
/** 1.6 of 14 px; between two texts 8 px. */
const LINE_HEIGHT = 22.4;
const GAP = 8;
const TALLEST = 520;

/** As it stands in the sidebar's page. */
const MAIN_VIEW = 'data-view="main"';

export function showDialog(dialog: Dialog): void {
  const ui: UiHost = SpreadsheetApp.getUi();
  try {
    showBox(ui, dialog);
  } catch {
    showMessage(dialog);
  }
}

/** In a corner of the sheet, while a command is at work. */
export function showProgress(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
}

/** Without a page, which some accounts are refused: plain text, to be copied as a whole. */
export function showMessage(dialog: Dialog): void {
  waitAt((ui) => ui.alert(dialog.title, plainText(dialog), ui.ButtonSet.OK));
}

function showBox(ui: UiHost, dialog: Dialog): void {
  const page: HtmlOutputHost = HtmlService.createHtmlOutput(dialogPage(dialog));
  const heights = dialog.lines.map(({ text }) => linesOf(text) * LINE_HEIGHT + GAP);
  const height = heights.reduce((sum, each) => sum + each, dialog.link ? LINK_HEIGHT : 0);
  page.setWidth(WIDTH).setHeight(Math.min(Math.ceil(FRAME_HEIGHT + height), TALLEST));
  ui.showModalDialog(page as GoogleAppsScript.HTML.HtmlOutput, dialog.title);
}

/** Links are written out: a message has nothing to press but OK. */
function plainText({ lines, link, withoutPages }: Dialog): string {
  const parts = [...lines.map(({ text }) => text), ...(withoutPages ? [withoutPages] : [])];
  const doc = link ? [`${link.name}\n${link.href}`] : [];
  const files = downloadsOf(link).map(({ label, href }) => `${label}\n${href}`);
  return [...parts, ...doc, ...files].join('\n\n');
}

function downloadsOf(link: DialogLink | undefined): readonly Download[] {
  return [link?.pdf, link?.docx].flatMap((file) => file ?? []);
}

export type Answer = 'yes' | 'no' | 'closed';

/** A question with Yes, which is preselected, and No; whoever closes it has answered neither. Needs no page of ours. */
export function ask(title: string, question: string): Answer {
  return waitAt((ui) => {
    const button = ui.alert(title, question, ui.ButtonSet.YES_NO);
    if (button === ui.Button.YES) return 'yes';
    return button === ui.Button.NO ? 'no' : 'closed';
  });
}

/** The script stands still until somebody has read the box: colleagues do not. What goes on takes the lock anew. */
function waitAt<Value>(show: (ui: UiHost) => Value): Value {
  sendAndLetLockGo();
  return show(SpreadsheetApp.getUi());
}

/** Shows the sidebar's page with one of its views; the page itself begins with the main one. */
export function showSidebar(view: View, title: string): void {
  const page: HtmlOutputHost = HtmlService.createHtmlOutputFromFile('sidebar');
  const output: HtmlOutputHost =
    view === 'main'
      ? page
      : HtmlService.createHtmlOutput(page.getContent().replace(MAIN_VIEW, `data-view="${view}"`));
  const ui: UiHost = SpreadsheetApp.getUi();
  ui.showSidebar(output.setTitle(title) as GoogleAppsScript.HTML.HtmlOutput);
}

export function dialogPage({ lines, link, language }: Dialog): string {
  const list = lines
    .map(({ text, tone }) => `<p class="${tone}">${escapeHtml(text).replace(/\n/g, '<br>')}</p>`)
    .join('');
  return `<!DOCTYPE html><html lang="${language}"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>${list}${link ? linkPart(link) : ''}</body></html>`;
}

const STYLE = `
body{font:14px/1.6 Sarabun,"Noto Sans Thai",Tahoma,sans-serif;color:#202124;margin:4px 8px}
p{margin:0 0 8px;padding-left:12px;border-left:4px solid transparent;overflow-wrap:anywhere}
p.good{border-color:#188038}p.error{border-color:#c5221f}p.warning{border-color:#e37400}p.info{border-color:#1a73e8}p.small{font-size:12px;color:#5f6368}
input{width:100%;box-sizing:border-box;font:inherit;padding:6px 8px;border:1px solid #80868b;border-radius:4px}
a.button,button{display:inline-block;font:inherit;margin:10px 8px 0 0;padding:6px 16px;border-radius:4px;border:1px solid #1a73e8;background:#fff;color:#1967d2;text-decoration:none;cursor:pointer}
a.button:not(.plain){background:#1967d2;color:#fff}
:focus-visible{outline:3px solid #8ab4f8;outline-offset:1px}`;

/** Where the frame may not write to the clipboard, the selected field is copied the old way. */
const COPY = `
var field=document.getElementById('link'),button=document.getElementById('copy');
function byHand(){field.focus();field.select();var ok=false;try{ok=document.execCommand('copy')}catch(e){}
button.textContent=ok?button.dataset.copied:button.dataset.byHand}
button.onclick=function(){if(!navigator.clipboard){byHand();return}
navigator.clipboard.writeText(field.value).then(function(){button.textContent=button.dataset.copied},byHand)}`;

function linkPart(link: DialogLink): string {
  const text = escapeHtml;
  return (
    `<p><strong>${text(link.name)}</strong></p>` +
    `<input id="link" readonly aria-label="${text(link.label)}" value="${text(link.href)}">` +
    buttonLink('button', link.href, link.open) +
    `<button id="copy" type="button" aria-live="polite" data-copied="${text(link.copied)}" data-by-hand="${text(link.copyByHand)}">${text(link.copy)}</button>` +
    downloadsOf(link)
      .map(({ href, label }) => buttonLink('button plain', href, label))
      .join('') +
    `<script>${COPY}</script>`
  );
}

function buttonLink(kind: string, href: string, label: string): string {
  return `<a class="${kind}" href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(label)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Cells are data: whatever stands in one is shown, never run. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
