// An ask as a form: an editor over the same text as the text editor, so that undo, redo and saving are those of the text.
// What to show and what to write is asked of the server; here it is only carried over and back.
import type * as vscode from 'vscode';
import type { Services } from '../../services.ts';
import { formWords as words } from '../../wording/form.ts';
import { pageHtml, pageOptions } from '../page.ts';
import { FormPanel } from './form-panel.ts';

export const formViewType = 'policyAsks.form';

/** Which ask of a file a form that is about to open shows, by the address of the file. */
export type FirstShown = Map<string, { readonly document?: number; readonly position?: vscode.Position }>;

export class FormEditor implements vscode.CustomTextEditorProvider {
  readonly #services: Services;
  readonly #first: FirstShown;
  readonly #panels = new Set<FormPanel>();

  constructor(services: Services, first: FirstShown) {
    this.#services = services;
    this.#first = first;
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    const { context, speech } = this.#services;
    const address = document.uri.toString();
    panel.webview.options = pageOptions(context.extensionUri);
    const page = { name: 'form', title: speech.say(words.title), language: speech.language } as const;
    const form = new FormPanel(this.#services, document, panel, this.#first.get(address));
    this.#first.delete(address);
    this.#panels.add(form);
    panel.onDidDispose(() => {
      this.#panels.delete(form);
      form.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, context.extensionUri, page);
  }

  /** The form in front. */
  get active(): FormPanel | undefined {
    return [...this.#panels].find((panel) => panel.isActive);
  }

  /** An open form of a file. */
  of(uri: vscode.Uri): FormPanel | undefined {
    return [...this.#panels].find((panel) => panel.uri.toString() === uri.toString());
  }
}
