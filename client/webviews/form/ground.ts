// What every part of the page is handed: the extension to talk to, the language, and what the form has for all fields.
import type { FieldValue } from '../../../server/features/form/edit-field.ts';
import type { Form, FormField } from '../../../server/features/form/form.ts';
import type { Wording } from '../../../server/wording/fact.ts';
import type { Sentence } from '../../../server/wording/sentence.ts';
import type { Host, Refusal } from './host.ts';

export class Ground {
  readonly host: Host;
  language: Form['language'] = 'nl';
  pools: Form['pools'] = {};
  /** Whether nothing may be changed now. */
  locked = false;
  readonly #status: HTMLElement;

  constructor(host: Host, status: HTMLElement) {
    this.host = host;
    this.#status = status;
  }

  say(sentence: Sentence): string;
  say<F>(sentence: Wording<F>, facts: F): string;
  say<F>(sentence: Wording<F>, facts?: F): string {
    return sentence[this.language](facts as F);
  }

  /** Tells those who hear the page. */
  announce(text: string): void {
    this.#status.textContent = text;
  }
}

/** Where a field is filled in. Takes part in nothing but its own input. */
export interface Control {
  readonly element: HTMLElement;
  /** What gets the focus, and bears what is said about the field. */
  readonly input: HTMLElement;
  /** Whether something was typed that does not stand in the text yet. */
  readonly isDirty: boolean;
  /** Never called while it is dirty, unless what was typed is to be let go. */
  update(field: FormField, locked: boolean): void;
  /** Puts what was typed into the text. */
  commit(): void;
}

/** What a control asks of its field. */
export interface Commit {
  (path: readonly (string | number)[], value: FieldValue, seen?: string): Promise<Refusal>;
}

export interface ControlGround {
  readonly ground: Ground;
  readonly commit: Commit;
  /** Says beside the field why something cannot be; nothing takes it back. */
  readonly complain: (why: string | undefined) => void;
  /** Something is being typed, or is no longer. */
  readonly dirty: (isDirty: boolean) => void;
}
