// Talks with the API of a forge. The token goes to that address and nowhere else: no redirect is followed, and only https is spoken,
// except with this machine itself. Every way in which it can fail is a sentence.
import { forgeWords as words } from '../../wording/cli/forge.ts';
import type { Language } from '../../wording/language.ts';
import { Stop } from '../command.ts';
import { type Forge, type Place, textIn } from './forge.ts';

export interface Access {
  readonly forge: Forge;
  readonly place: Place;
  readonly token: string;
  readonly language: Language;
  /** Of the program, so that a forge can tell who asks. */
  readonly version: string;
  /** The work comes from a fork: that explains why a token may not write. */
  readonly isFork: boolean;
  /** How many milliseconds an answer may take. */
  readonly patience?: number;
}

const usualPatience = 30_000;

export interface Answer {
  readonly status: number;
  /** Undefined when it is no JSON. */
  readonly content: unknown;
}

export class Api {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path);
  }

  /** Throws Stop unless the forge did it. */
  async send(method: 'POST' | 'PATCH' | 'PUT', path: string, content: unknown): Promise<unknown> {
    return this.must(await this.#ask(method, path, content));
  }

  /** What a good answer holds. Throws Stop for any other. */
  must({ status, content }: Answer): unknown {
    if (status >= 200 && status < 300 && content !== undefined) return content;
    throw new Stop(this.#refusal({ status, content }));
  }

  async #ask(method: string, path: string, content?: unknown): Promise<Answer> {
    const { forge, place, token, version, patience = usualPatience } = this.#access;
    try {
      const response = await fetch(place.api + path, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: {
          ...forge.headers(token),
          'user-agent': `policy-asks/${version}`,
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: content === undefined ? undefined : JSON.stringify(content),
      });
      const answer = { status: response.status, content: json(await response.text()) };
      this.#refuseHaste(answer, response.headers);
      return answer;
    } catch (error) {
      throw Stop.is(error) ? error : new Stop(this.#silence(error, patience));
    }
  }

  /** A forge that is asked too much says so in more than one way; GitHub sometimes in the message alone. */
  #refuseHaste({ status, content }: Answer, headers: Headers): void {
    const after = headers.get('retry-after');
    const isSpent = headers.get('x-ratelimit-remaining') === '0';
    const isSaid = /rate limit/iu.test(textIn(content, 'message') ?? '');
    if (status !== 429 && !(status === 403 && (after !== null || isSpent || isSaid))) return;
    const { forge, language } = this.#access;
    const seconds = /^\d{1,6}$/u.test(after ?? '') ? Number(after) : undefined;
    throw new Stop(words.tooMuch[language]({ label: forge.label, seconds }));
  }

  #refusal({ status, content }: Answer): string {
    const { forge, place, language, isFork } = this.#access;
    const { label, noun, name } = forge;
    const { host } = new URL(place.api);
    const facts = { ...place, label, noun, name, status, host, said: this.#said(content) };
    if (status < 300) return words.strange[language](facts);
    if (status === 401) return words.unknownToken[language](facts);
    if (status === 403) return (isFork ? words.fork : words.mayNotWrite)[language](facts);
    if (status === 404 || status === 410) return words.notFound[language](facts);
    if (status >= 300 && status < 400) return words.elsewhere[language](facts);
    if (status >= 500) return words.broken[language](facts);
    return words.refused[language](facts);
  }

  /** What the forge says of it itself, never with our token in it. */
  #said(content: unknown): string | undefined {
    return textIn(content, 'message')?.replaceAll(this.#access.token, '…');
  }

  #silence(error: unknown, patience: number): string {
    const { forge, place, language } = this.#access;
    const { host } = new URL(place.api);
    if (error instanceof Error && error.name === 'TimeoutError')
      return words.tooSlow[language]({ label: forge.label, host, seconds: patience / 1000 });
    return words.unreachable[language]({ label: forge.label, host, code: codeOf(error) });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The reason of the system, such as ECONNREFUSED. */
function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
