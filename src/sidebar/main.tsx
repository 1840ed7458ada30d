/** Puts the sidebar on its page. */
import './styles/index.css';
import { render } from 'preact';
import { App } from './app';
import { createServer, type ScriptRunner } from './server/server';

declare const google: { readonly script: { readonly run: ScriptRunner } };

const root = document.getElementById('root');
if (root) {
  root.textContent = '';
  render(<App server={createServer(() => google.script.run)} />, root);
}
