// The law of the server: whatever is typed, undone, saved, closed, moved and deleted, and however fast,
// in the end the editor shows what a cold check of the final state finds.
import fc from 'fast-check';
import { type Diagnostic, LSPErrorCodes } from 'vscode-languageserver/node';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { wordedFinding } from '../../server/checks/worded.ts';
import type { Language } from '../../server/wording/language.ts';
import { overviewRequest } from '../../server/lsp/protocol.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import type { Checker } from '../../server/checks/checker.ts';
import { coldOverview } from '../worlds/cold-overview.ts';
import { checkerOf } from '../worlds/example-world.ts';
import { LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const start: Readonly<Record<string, string>> = {
  'policy-asks.yaml': 'title: Proef\nprofile: submit\ntoday: 2026-03-12\n',
  'submissions/rga/submission.yaml':
    'id: inbreng-rga\ntitle: RGA\nsubmitter: rga\nnote: note.md\nnationalGoals: [woningbouw]\n',
  'submissions/rga/note.md':
    '# Notitie\n\nWij vragen een [spoorlijn](ask:rga-rail). 🏘️ Zonder spoor geen woningen.\n',
  'submissions/rga/rail.ask.yaml':
    'id: rga-rail\ntitle: Spoor\nstatus: concept\nsource: { quote: Zonder spoor geen woningen. }\ndependsOn: [rga-wonen]\n',
  'submissions/rga/wonen.ask.yaml':
    'id: rga-wonen\ntitle: Wonen 𝔸\nstatus: ingediend\nnationalGoals: [woningbouw]\n---\nid: rga-kade\ntitle: Kade\nstatus: concept\ntargetRegions: [GM0017]\n',
  'submissions/PV21/rail.ask.yaml': 'id: fr-rail\ntitle: Spoor\nstatus: concept\njointWith: [rga-rail]\n',
};
const files = Object.keys(start);

type Step =
  | ['open' | 'undo' | 'save' | 'close' | 'delete', string]
  | ['type', file: string, at: number, cut: number, typed: string]
  | ['write' | 'move', string, string]
  | ['ask', method: string, file: string, line: number, character: number]
  | ['wait', number];

/** An author at a desk, with colleagues and git changing the disk meanwhile. */
class Desk {
  readonly machine: MemoryMachine;
  readonly world: LspWorld;
  readonly #texts = new Map<string, string[]>();
  private constructor(machine: MemoryMachine, world: LspWorld) {
    this.machine = machine;
    this.world = world;
  }
  static async begin(locale: Language): Promise<Desk> {
    const machine = new MemoryMachine(start);
    return new Desk(machine, await LspWorld.start({ machine, folders: [machine.base], locale }));
  }
  uri(file: string): string {
    return this.machine.uri(file);
  }
  text(file: string): string | undefined {
    return this.#texts.get(file)?.at(-1);
  }
  async open(file: string): Promise<void> {
    if (this.#texts.has(file)) return;
    const text = String(this.machine.files.get(file) ?? '');
    this.#texts.set(file, [text]);
    await this.world.open(this.uri(file), text);
  }
  async type(file: string, { at, cut, typed }: { at: number; cut: number; typed: string }): Promise<void> {
    const text = this.text(file);
    if (text === undefined) return;
    const from = at % (text.length + 1);
    const to = Math.min(text.length, from + cut);
    await this.world.change(this.uri(file), {
      range: { start: positionIn(text, from), end: positionIn(text, to) },
      text: typed,
    });
    this.#texts.get(file)?.push(text.slice(0, from) + typed + text.slice(to));
  }
  async undo(file: string): Promise<void> {
    const versions = this.#texts.get(file);
    if (versions === undefined || versions.length < 2) return;
    versions.pop();
    await this.world.change(this.uri(file), { text: versions.at(-1) ?? '' });
  }
  async save(file: string): Promise<void> {
    const text = this.text(file);
    if (text === undefined) return;
    const isNew = !this.machine.files.has(file);
    this.machine.files.set(file, text);
    await this.world.changed([this.uri(file), isNew ? 1 : 2]);
  }
  async close(file: string): Promise<void> {
    if (!this.#texts.delete(file)) return;
    await this.world.close(this.uri(file));
  }
  async write(file: string, text: string): Promise<void> {
    const isNew = !this.machine.files.has(file);
    this.machine.files.set(file, text);
    await this.world.changed([this.uri(file), isNew ? 1 : 2]);
  }
  async delete(file: string): Promise<void> {
    if (this.machine.files.delete(file)) await this.world.changed([this.uri(file), 3]);
  }
  async move(from: string, to: string): Promise<void> {
    const text = this.machine.files.get(from);
    if (text === undefined || from === to) return;
    this.machine.files.delete(from);
    this.machine.files.set(to, text);
    await this.world.changed([this.uri(from), 3], [this.uri(to), 1]);
  }

  /** Asks in passing; a text that changes meanwhile is the only reason for no answer. */
  async ask(method: string, file: string, position: { line: number; character: number }): Promise<void> {
    const options = { tabSize: 2, insertSpaces: true };
    void this.world
      .ask(`textDocument/${method}`, this.uri(file), position, { options })
      .catch((error: unknown) => {
        const { code } = error as { code: number };
        if (code !== LSPErrorCodes.ContentModified) this.world.log.push(`${method}: ${String(error)}`);
      });
    return Promise.resolve();
  }

  /** A cold check of the disk under the open texts. */
  cold(): Checker {
    const open = [...this.#texts.keys()].map((file) => [file, this.text(file) ?? ''] as const);
    const clock = this.machine.today;
    return checkerOf(Object.fromEntries([...this.machine.files, ...open]), { clock }).checker;
  }

  /** What a cold check finds. */
  wanted(checker: Checker, language: Language): Readonly<Record<string, readonly string[]>> {
    const found: Record<string, string[]> = {};
    for (const finding of checker.findings()) {
      const { rule, severity, line, column, endLine, endColumn, message } = wordedFinding(finding, language);
      const text = [
        line - 1,
        column - 1,
        endLine - 1,
        endColumn - 1,
        rule,
        severity,
        JSON.stringify(message),
      ].join(' ');
      (found[this.uri(finding.file)] ??= []).push(text);
    }
    return found;
  }
  shown(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.world.shownFiles().map((uri) => [uri, this.world.shown(uri).map(line)]));
  }
}

const severities = ['', 'error', 'warning', 'info', 'advisory'];
const line = ({ range: { start: from, end }, code, severity, message }: Diagnostic): string =>
  [
    from.line,
    from.character,
    end.line,
    end.character,
    code,
    severities[severity ?? 0],
    JSON.stringify(message),
  ].join(' ');

function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const pick = <T extends string>(...values: T[]) => fc.constantFrom(...values);
const isAsk = (one: string): boolean => one.endsWith('.ask.yaml');
const file = pick(...files, 'submissions/rga/nieuw.ask.yaml');
const typed = pick(
  'x',
  '\n',
  ': ',
  '#',
  '"',
  '  - ',
  'rga-rail',
  'status: klaar\n',
  '---\n',
  '🏗️',
  'dependsOn: [fr-rail]\n',
  '',
);
const id = pick('rga-rail', 'rga-wonen', 'fr-rail', 'nieuw');
const record = fc
  .tuple(id, pick('concept', 'ingediend', 'klaar'), id)
  .map(([own, status, to]) => `id: ${own}\ntitle: Titel\nstatus: ${status}\nsupports: [${to}]\n`);
const configuration = pick(
  'title: Proef\ntoday: 2026-03-12\n',
  'title: Proef\ntoday: 2026-03-12\nprofile: submit\nrules: { region/retired: off }\n',
  'title: Proef\ntoday: 2026-03-12\nignore: ["submissions/PV21"]\n',
);

const method = pick(
  'hover',
  'completion',
  'definition',
  'documentHighlight',
  'documentSymbol',
  'foldingRange',
  'documentLink',
  'codeLens',
  'prepareCallHierarchy',
  'formatting',
  'semanticTokens/full',
);

/** The portfolio itself stays: that it may come and go is shown in `diagnostics.test.ts`. */
const movable = file.filter((one) => one !== 'policy-asks.yaml');

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('open' as const), file) },
  { weight: 9, arbitrary: fc.tuple(fc.constant('type' as const), file, fc.nat(400), fc.nat(6), typed) },
  { weight: 2, arbitrary: fc.tuple(pick('undo', 'save', 'close'), file) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('write' as const), file.filter(isAsk), record) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('write' as const), fc.constant('policy-asks.yaml'), configuration),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('delete' as const), movable) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('move' as const), movable, movable) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('ask' as const), method, file, fc.nat(8), fc.nat(40)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('wait' as const), fc.nat(12)) },
);

async function take(desk: Desk, one: Step): Promise<void> {
  switch (one[0]) {
    case 'type':
      return desk.type(one[1], { at: one[2], cut: one[3], typed: one[4] });
    case 'write':
      return desk.write(one[1], one[2]);
    case 'move':
      return desk.move(one[1], one[2]);
    case 'ask':
      return desk.ask(one[1], one[2], { line: one[3], character: one[4] });
    case 'wait':
      return sleep(one[1]);
    case 'open':
    case 'undo':
    case 'save':
    case 'close':
    case 'delete':
      return desk[one[0]](one[1]);
  }
}

describe('after a storm of changes', () => {
  test.each(['nl', 'en'] as const)(
    'the editor shows what a cold check finds, in %s',
    { timeout: 300_000 },
    async (language) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
          const desk = await Desk.begin(language);
          for (const one of steps) await take(desk, one);
          const cold = desk.cold();
          const wanted = desk.wanted(cold, language);
          const isThere = () => JSON.stringify(sorted(desk.shown())) === JSON.stringify(sorted(wanted));
          await desk.world.until(isThere, 'what a cold check finds', 3000).catch(() => undefined);
          expect(sorted(desk.shown())).toEqual(sorted(wanted));
          const root = desk.machine.base;
          const followed = await desk.world.connection.sendRequest<Overview>(overviewRequest, { root });
          expect(followed).toEqual(coldOverview(cold, language));
          await desk.world.end('any');
        }),
        { numRuns: 60 },
      );
    },
  );
});

const sorted = <T>(all: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)));
