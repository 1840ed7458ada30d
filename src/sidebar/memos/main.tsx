/** Puts the memos page in the sidebar. */
import '../styles/memos-page.css';
import { render } from 'preact';
import { createServer, type ScriptRunner } from '../server/server';
import { App } from './app';

declare const google: { readonly script: { readonly run: ScriptRunner } };

const root = document.getElementById('root');
if (root) {
  root.textContent = '';
  render(<App server={createServer(() => google.script.run)} />, root);
}
