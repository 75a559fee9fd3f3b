// The page of a form begins here: it says that it is ready, and shows what it is handed.
import { make } from './dom.ts';
import { Ground } from './ground.ts';
import { Host } from './host.ts';
import { fromHost, type ToHost } from './messages.ts';
import { Page } from './page.ts';
import { savesWhatIsFilledIn } from './saving.ts';

declare function acquireVsCodeApi(): { postMessage(message: ToHost): void };

const editor = acquireVsCodeApi();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor is the only one who hears it
const host = new Host((message) => editor.postMessage(message));
const status = make('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
const ground = new Ground(host, status);
ground.language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const home = document.getElementById('page') ?? document.body;
savesWhatIsFilledIn(host);
const page = new Page(home, ground);
document.body.append(status);

window.addEventListener('message', ({ data }) => {
  const message = fromHost(data);
  if (message === undefined || host.hear(message)) return;
  if (message.type === 'form') {
    page.update(message.form, message.readOnly);
    if (message.at !== undefined) page.goTo(message.at);
  }
  if (message.type === 'away') page.away(message.reason, message.mayRestart);
});
host.tell({ type: 'ready' });
