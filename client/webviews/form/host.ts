// The page's side of the conversation with the extension: questions with their answers.
import type { Choice } from '../../../server/features/choices/choices.ts';
import type { FieldValue } from '../../../server/features/form/edit-field.ts';
import type { FieldList } from '../../../server/features/form/form.ts';
import type { ToHost, ToPage } from './messages.ts';

/** In milliseconds. */
const lookAgain = 10;

type Path = readonly (string | number)[];
type Post = (message: ToHost) => void;

/** Undefined when it was done, else why not. */
export type Refusal = string | undefined;

/** `mark`: of what stands in the field now. */
export interface Done {
  readonly refused?: string;
  readonly mark?: string;
}

export class Host {
  /** Which ask of the file the page shows. */
  document = 0;
  readonly #post: Post;
  #at: Path = [];
  #last = 0;
  readonly #edits = new Map<number, (done: Done) => void>();
  readonly #questions = new Map<number, (choices: readonly Choice[]) => void>();

  constructor(post: Post) {
    this.#post = post;
  }

  tell(message: Extract<ToHost, { readonly type: 'ready' | 'show' | 'save' | 'restart' }>): void {
    this.#post(message);
  }

  /** The field that has the focus. */
  at(path: Path): void {
    if (this.#at.join('\n') === path.join('\n')) return;
    this.#at = path;
    this.#post({ type: 'at', path });
  }

  reveal(path: Path = this.#at): void {
    this.#post({ type: 'reveal', document: this.document, path });
  }

  /** One change of the text, of the ask that the field was made for: another may be shown meanwhile. */
  edit(document: number, path: Path, value: FieldValue, seen?: string): Promise<Done> {
    const id = this.#next();
    this.#post({ type: 'edit', id, document, path, value, ...(seen !== undefined && { seen }) });
    return new Promise((resolve) => this.#edits.set(id, resolve));
  }

  async mend(fingerprint: string, fix: number): Promise<Refusal> {
    const id = this.#next();
    this.#post({ type: 'mend', id, fingerprint, fix });
    const done = await new Promise<Done>((resolve) => this.#edits.set(id, resolve));
    return done.refused;
  }

  choices(list: FieldList, query: string): Promise<readonly Choice[]> {
    const id = this.#next();
    this.#post({ type: 'choices', id, list, query });
    return new Promise((resolve) => this.#questions.set(id, resolve));
  }

  /** Whether an answer is still to come. */
  get isBusy(): boolean {
    return this.#edits.size > 0 || this.#questions.size > 0;
  }

  /** Ends once every answer came, those to what an answer made the page ask included. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, lookAgain));
    while (this.isBusy);
  }

  /** Gives answers to those who asked; whether the message was one. */
  hear(message: ToPage): boolean {
    if (message.type === 'done') return answer(this.#edits, message.id, message);
    return message.type === 'choices' && answer(this.#questions, message.id, message.choices);
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }
}

function answer<T>(waiting: Map<number, (given: T) => void>, id: number, given: T): boolean {
  waiting.get(id)?.(given);
  waiting.delete(id);
  return true;
}
