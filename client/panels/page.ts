// The page of a panel: one script and one style sheet of ours, nothing from elsewhere, nothing inline.
import * as vscode from 'vscode';
import type { Language } from '../../server/wording/language.ts';

export interface Page {
  /** Name of the script and the style sheet in `dist/webviews/`. */
  readonly name: 'dashboard' | 'form';
  readonly title: string;
  readonly language: Language;
}

const built = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'dist/webviews');

export const pageOptions = (extension: vscode.Uri): vscode.WebviewOptions => ({
  enableScripts: true,
  enableForms: false,
  enableCommandUris: false,
  localResourceRoots: [built(extension)],
});

/** What stands in the page at first: it is filled when its script says that it is ready. */
export function pageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { name, title, language }: Page,
): string {
  const address = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(built(extension), file)).toString();
  const nonce = randomWord();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; img-src ${webview.cspSource}; font-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${address(`${name}.css`)}">
  </head>
  <body>
    <div id="page"></div>
    <script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
  </body>
</html>`;
}

const randomWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
