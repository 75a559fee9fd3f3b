// Forges on this machine: each answers like the API of the real one as far as comments on a request go, and remembers what it was asked.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { program, type Ran } from './cli-world.ts';

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly content: unknown;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type?: 'Bot' | 'User';
}

export interface Stored {
  id: number;
  body: string;
  readonly author: Account;
  readonly system?: boolean;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is. */
  readonly content?: unknown;
}

/** What differs from one kind of forge to the other. */
interface Kind {
  /** Before every path. */
  readonly base: string;
  readonly authorised: (headers: IncomingMessage['headers'], token: string) => boolean;
  readonly list: string;
  readonly one: RegExp;
  readonly updating: 'PATCH' | 'PUT';
  readonly sizeName: 'per_page' | 'limit';
  readonly shape: (comment: Stored, at: string) => unknown;
  readonly account: (account: Account) => unknown;
}

const issueShape = ({ id, body, author }: Stored, at: string) => ({
  id,
  body,
  user: author,
  html_url: `${at}#issuecomment-${id}`,
  created_at: '2026-03-12T09:00:00Z',
});

const kinds = {
  github: {
    base: '',
    authorised: ({ authorization }, token) => authorization === `Bearer ${token}`,
    list: '/repos/groningen/vragen/issues/12/comments',
    one: /^\/repos\/groningen\/vragen\/issues\/comments\/(\d+)$/u,
    updating: 'PATCH',
    sizeName: 'per_page',
    shape: issueShape,
    account: (account) => account,
  },
  forgejo: {
    base: '/api/v1',
    authorised: ({ authorization }, token) => authorization === `token ${token}`,
    list: '/repos/groningen/vragen/issues/12/comments',
    one: /^\/repos\/groningen\/vragen\/issues\/comments\/(\d+)$/u,
    updating: 'PATCH',
    sizeName: 'limit',
    shape: issueShape,
    account: (account) => account,
  },
  gitlab: {
    base: '/api/v4',
    authorised: (headers, token) => headers['private-token'] === token,
    list: '/projects/77/merge_requests/12/notes',
    one: /^\/projects\/77\/merge_requests\/12\/notes\/(\d+)$/u,
    updating: 'PUT',
    sizeName: 'per_page',
    shape: ({ id, body, author, system = false }) => ({
      id,
      body,
      system,
      author: { id: author.id, username: author.login },
    }),
    account: ({ id, login }) => ({ id, username: login }),
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

const open: Server[] = [];
afterAll(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
});

export class FakeForge {
  readonly kind: Kind;
  readonly asked: Asked[] = [];
  readonly comments: Stored[] = [];
  readonly token = 'geheim-1234567890';
  /** Who the token is of; jobs of GitHub may not ask that. */
  me: Account = { id: 7, login: 'robot', type: 'Bot' };
  mayAskWho = true;
  /** The server's own limit on what a page holds. */
  mostOnPage = 100;
  /** Older versions of Forgejo give everything on every page. */
  knowsPages = true;
  /** Instead of an answer. */
  fault?: (asked: Asked) => Reply | 'silence' | 'hang up' | undefined;
  #api = '';

  constructor(kind: KindName) {
    this.kind = kinds[kind];
  }

  /** Begins to listen; gives the address of the API. */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#answer(request, response));
    open.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.#api = `http://127.0.0.1:${(server.address() as AddressInfo).port}${this.kind.base}`;
    return this.#api;
  }

  get api(): string {
    return this.#api;
  }

  add(body: string, author: Account = this.me, more: { readonly system?: boolean } = {}): Stored {
    const stored = { id: 1000 + this.comments.length, body, author, ...more };
    this.comments.push(stored);
    return stored;
  }

  /** Methods and paths, in order. */
  get lines(): readonly string[] {
    return this.asked.map(({ method, path }) => `${method} ${path}`);
  }

  get writes(): readonly Asked[] {
    return this.asked.filter(({ method }) => method !== 'GET');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const asked: Asked = {
      method: request.method ?? '',
      path: (request.url ?? '').slice(this.kind.base.length),
      headers: request.headers,
      content: text === '' ? undefined : JSON.parse(text),
    };
    this.asked.push(asked);
    const fault = this.fault?.(asked);
    if (fault === 'silence') return;
    if (fault === 'hang up') {
      request.socket.destroy();
      return;
    }
    const { status, headers, content } = fault ?? this.#reply(asked);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof content === 'string' ? content : JSON.stringify(content ?? {}));
  }

  #reply(asked: Asked): Reply {
    if (!this.kind.authorised(asked.headers, this.token))
      return { status: 401, content: { message: 'Bad credentials' } };
    const { pathname, searchParams } = new URL(asked.path, 'http://forge');
    if (asked.method === 'GET' && pathname === '/user') {
      return this.mayAskWho
        ? { status: 200, content: this.kind.account(this.me) }
        : { status: 403, content: { message: 'Resource not accessible by integration' } };
    }
    if (pathname === this.kind.list && asked.method === 'GET')
      return { status: 200, content: this.#page(searchParams) };
    if (pathname === this.kind.list && asked.method === 'POST')
      return { status: 201, content: this.#shaped(this.add(bodyOf(asked))) };
    const id = this.kind.one.exec(pathname)?.[1];
    const comment = this.comments.find((one) => String(one.id) === id);
    if (comment !== undefined && asked.method === this.kind.updating) {
      comment.body = bodyOf(asked);
      return { status: 200, content: this.#shaped(comment) };
    }
    return { status: 404, content: { message: 'Not Found' } };
  }

  #page(query: URLSearchParams): unknown {
    const wanted = Number(query.get(this.kind.sizeName) ?? '30');
    const size = this.knowsPages ? Math.min(wanted, this.mostOnPage) : this.comments.length;
    const first = this.knowsPages ? (Number(query.get('page') ?? '1') - 1) * size : 0;
    return this.comments.slice(first, first + size).map((comment) => this.#shaped(comment));
  }

  #shaped(comment: Stored): unknown {
    return this.kind.shape(comment, `${this.#api}/verzoek/12`);
  }
}

const bodyOf = ({ content }: Asked): string => (content as { body: string }).body;

/** Runs the program while this process answers it. */
export function runBeside(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', ...env },
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...texts })));
}
