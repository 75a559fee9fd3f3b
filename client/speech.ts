// The language in which the extension speaks. As set; else that of the portfolio; else that of the editor; else that of the
// computer, because editors that have no Dutch of their own are used by people who do.
import * as vscode from 'vscode';
import type { Sentence } from '../server/wording/sentence.ts';
import type { Wording } from '../server/wording/fact.ts';
import { type Language, languages } from '../server/wording/language.ts';

export class Speech implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Language>();
  readonly #settings: vscode.Disposable;
  #portfolio: Language | undefined;
  #spoken: Language;

  /** Fires when the language that is spoken changes. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#spoken = this.#find();
    this.#settings = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('policyAsks.language')) this.#look();
    });
  }

  get language(): Language {
    return this.#spoken;
  }

  /** What to say; facts where the sentence has any. */
  say(sentence: Sentence): string;
  say<F>(sentence: Wording<F>, facts: F): string;
  say<F>(sentence: Wording<F>, facts?: F): string {
    return sentence[this.#spoken](facts as F);
  }

  /** What the portfolio in sight says of its language. */
  portfolioSpeaks(language: string | undefined): void {
    this.#portfolio = known(language);
    this.#look();
  }

  dispose(): void {
    this.#settings.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const before = this.#spoken;
    this.#spoken = this.#find();
    if (this.#spoken !== before) this.#changed.fire(this.#spoken);
  }

  #find(): Language {
    const set = vscode.workspace.getConfiguration('policyAsks').get<string>('language');
    return known(set) ?? this.#portfolio ?? languageOfEditor();
  }
}

const known = (given: string | undefined): Language | undefined =>
  languages.find((language) => language === given);

const isDutch = (locale: string): boolean => /^nl\b/i.test(locale);

/** The language of someone of whom nothing is known but the editor and the computer. */
export const languageOfEditor = (): Language =>
  isDutch(vscode.env.language) || isDutch(Intl.DateTimeFormat().resolvedOptions().locale) ? 'nl' : 'en';
