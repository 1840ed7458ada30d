/** The self-test's page: its result to copy or to save, and the steps that only a page can try, added to it. */
import { BEFORE_THE_SCRIPT } from '../../core/google-sentences';
import type { HtmlOutputHost, UiHost } from '../host';
import { escapeHtml } from './dialogs';

export interface TrialPage {
  readonly title: string;
  readonly language: string;
  readonly report: string;
  /** The Doc that the page asks Drive for; null where there is none. */
  readonly docId: string | null;
  readonly words: {
    readonly steps: Readonly<Record<'page-file' | 'page-call' | 'page-fetch', string>>;
    /** Of a browser that Google turns away. */
    readonly severalAccounts: string;
    readonly reportLabel: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly save: string;
  };
}

/** Where it cannot open, the message before it has said all that a script can know. */
export function showTrialPage(trial: TrialPage): void {
  const ui: UiHost = SpreadsheetApp.getUi();
  try {
    const page: HtmlOutputHost = HtmlService.createHtmlOutput(trialPage(trial));
    page.setWidth(WIDTH).setHeight(HEIGHT);
    ui.showModalDialog(page as GoogleAppsScript.HTML.HtmlOutput, trial.title);
  } catch {
    // Told already.
  }
}

const WIDTH = 560;
const HEIGHT = 480;

export function trialPage({ language, report, docId, words }: TrialPage): string {
  const { steps, severalAccounts } = words;
  const refused = BEFORE_THE_SCRIPT.source;
  const given = escapeHtml(JSON.stringify({ steps, severalAccounts, refused, docId }));
  const text = escapeHtml;
  return (
    `<!DOCTYPE html><html lang="${language}"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>` +
    `<textarea id="report" readonly aria-label="${text(words.reportLabel)}" data-given="${given}">${text(report)}</textarea>` +
    `<button id="copy" type="button" aria-live="polite" data-copied="${text(words.copied)}" data-by-hand="${text(words.copyByHand)}">${text(words.copy)}</button>` +
    `<a id="save" class="button" download="ita-memo-self-test.txt" href="#">${text(words.save)}</a>` +
    `<script>${SCRIPT}</script></body></html>`
  );
}

const STYLE = `
body{font:14px/1.6 Sarabun,"Noto Sans Thai",Tahoma,sans-serif;color:#202124;margin:4px 8px}
textarea{width:100%;height:380px;box-sizing:border-box;font:13px/1.6 inherit;padding:8px;border:1px solid #80868b;border-radius:4px;resize:none}
a.button,button{display:inline-block;font:inherit;margin:10px 8px 0 0;padding:6px 16px;border-radius:4px;border:1px solid #1a73e8;background:#fff;color:#1967d2;text-decoration:none;cursor:pointer}
button{background:#1967d2;color:#fff}
:focus-visible{outline:3px solid #8ab4f8;outline-offset:1px}`;

/** Lines as the script writes them: one each, at most 300 characters that print; no file's content, address or token. */
const SCRIPT = `
var report=document.getElementById('report'),copy=document.getElementById('copy'),save=document.getElementById('save');
var given=JSON.parse(report.dataset.given);
function tell(ok,step,text){put((ok?'\u2713 ':'\u2717 ')+given.steps[step]+(text?': '+text:''))}
function put(line){line=Array.from(line.slice(0,6000).replace(/[\\p{C}\\p{Z}\\ufffd]+/gu,' ').trim());
report.value+='\\n'+(line.length>300?line.slice(0,299).join('')+'\u2026':line.join(''))}
function said(problem){return String(problem&&problem.message||problem).replace(/https?:\\S+/g,'\u2026')}
function address(){return URL.createObjectURL(new Blob([report.value],{type:'text/plain;charset=utf-8'}))}
function tryFetch(doc){fetch(doc.address,{headers:{Authorization:'Bearer '+doc.token}}).then(function(answer){
if(!answer.ok){tell(false,'page-fetch','HTTP '+answer.status);return}
return answer.arrayBuffer().then(function(bytes){tell(true,'page-fetch',String(bytes.byteLength))})
}).catch(function(problem){tell(false,'page-fetch',said(problem))})}
try{address();tell(true,'page-file')}catch(problem){tell(false,'page-file',said(problem))}
save.onclick=function(){save.href=address()};
try{google.script.run.withSuccessHandler(function(reply){
if(!reply||!reply.ok){tell(false,'page-call',reply?reply.message:'');return}
tell(true,'page-call');if(given.docId)tryFetch(reply.value)
}).withFailureHandler(function(problem){var text=said(problem);
var several=new RegExp(given.refused,'i').test(text);
tell(false,'page-call',text);if(several)put(given.severalAccounts)
}).callTrialDoc({id:given.docId||''})}catch(problem){tell(false,'page-call',said(problem))}
function byHand(){report.focus();report.select();var ok=false;try{ok=document.execCommand('copy')}catch(e){}
copy.textContent=ok?copy.dataset.copied:copy.dataset.byHand}
copy.onclick=function(){if(!navigator.clipboard){byHand();return}
navigator.clipboard.writeText(report.value).then(function(){copy.textContent=copy.dataset.copied},byHand)}`;
