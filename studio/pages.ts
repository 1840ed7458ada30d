/** The HTML that the studio serves, and what each page may load. */
import { createHash } from 'node:crypto';
import type { FramePage } from './world-client';

/** jspreadsheet gives one element the attribute onselectstart="return false", and nothing else inline. */
const INERT_HANDLER = createHash('sha256').update('return false').digest('base64');

/** Nothing from anywhere else; inline styles only because the grid and the preview set them. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `script-src-attr 'unsafe-hashes' 'sha256-${INERT_HANDLER}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data: blob:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What Apps Script allows its frames, without allow-same-origin: there the frame has an origin of its
 * own, here only an opaque one keeps it away from the studio's page and token.
 * https://developers.google.com/apps-script/guides/html/restrictions
 */
export const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Stricter than Google, which lets a frame load any https address: this add-on must need Drive's alone. */
export function framePolicy(driveAddress: string): string {
  return [
    `sandbox ${SANDBOX}`,
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    `connect-src ${driveAddress}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

export function studioPage(settings: { readonly token: string; readonly latency: number }): string {
  return `<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="studio-token" content="${settings.token}">
<meta name="studio-latency" content="${settings.latency}">
<title>ITA Memo Studio</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body></body>
</html>
`;
}

/** The add-on's page with google.script in front of its own scripts. */
export function withGoogleScript({ html, functions }: FramePage, frameScript: string): string {
  const names = JSON.stringify(functions).replace(/</g, '\\u003c');
  const script = `<script>${frameScript.replace(/<\/script/gi, '<\\/script')}
google = studioFrame.createGoogle(${names});</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  const places = [...html.matchAll(head)].map((match) => match.index + match[0].length);
  const at = Math.max(0, ...places);
  return html.slice(0, at) + script + html.slice(at);
}
