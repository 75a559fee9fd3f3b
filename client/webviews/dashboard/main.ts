// The dashboard's page begins here: it says that it is ready, and shows what it is handed.
import { chartStyle } from '../../../server/charts/style.ts';
import { fromHost, type ToHost } from './messages.ts';
import { Page } from './page.ts';
import { stateFrom } from './state.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const style = new CSSStyleSheet();
style.replaceSync(chartStyle);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const home = document.getElementById('page') ?? document.body;
const page = new Page(
  home,
  { state: stateFrom(editor.getState()), language },
  {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor is the only one that hears it
    tell: (message) => editor.postMessage(message),
    keep: (state) => editor.setState(state),
  },
);

window.addEventListener('message', ({ data }) => {
  const message = fromHost(data);
  if (message !== undefined) page.receive(message);
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
editor.postMessage({ kind: 'ready' });
