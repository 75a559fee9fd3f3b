import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Stop } from '../../server/cli/command.ts';
import { Prompter } from '../../server/cli/prompter.ts';
import type { Terminal } from '../../server/cli/terminal.ts';

/** Someone at a terminal who answers as soon as the question stands there. */
function person(answers: readonly string[]) {
  const input = new PassThrough();
  const questions = new PassThrough();
  const left = [...answers];
  let seen = '';
  const said: string[] = [];
  questions.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    if (!chunk.toString().endsWith(': ')) return;
    const answer = left.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const terminal: Terminal = {
    out: () => undefined,
    err: () => undefined,
    tell: (sentence) => void said.push(sentence),
    width: 80,
    paint: (_style, text) => text,
    interactive: true,
    progress: false,
    input,
    questions,
  };
  return { prompter: new Prompter(terminal, 'nl'), seen: () => seen, said };
}

const year = (text: string): number => {
  if (!/^\d{4}$/.test(text)) throw new Stop('Dat is geen jaar.');
  return Number(text);
};

describe('questions on a terminal', () => {
  test('an answer is read, spaces around it do not count', async () => {
    const { prompter, seen } = person(['  2027 ']);
    expect(await prompter.ask('Jaar', year, false)).toBe(2027);
    expect(seen()).toBe('Jaar: ');
    prompter.close();
  });

  test('a wrong answer is told and asked again', async () => {
    const { prompter, said } = person(['volgend jaar', '2027']);
    expect(await prompter.ask('Jaar', year, false)).toBe(2027);
    expect(said).toEqual(['Dat is geen jaar.']);
    prompter.close();
  });

  test('Enter skips what may be skipped, and is asked again otherwise', async () => {
    const { prompter, seen } = person(['', '', '2027']);
    expect(await prompter.ask('Jaar', year, true)).toBeUndefined();
    expect(seen()).toBe('Jaar (Enter = overslaan): ');
    expect(await prompter.ask('Jaar', year, false)).toBe(2027);
    prompter.close();
  });

  test('the end of the input stops the command', async () => {
    const { prompter } = person([]);
    await expect(prompter.ask('Jaar', year, true)).rejects.toThrow('Gestopt; er is niets geschreven.');
  });
});
