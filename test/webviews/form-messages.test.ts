// What the page and the extension say to each other is looked at before it is believed.
import { describe, expect, test } from 'vitest';
import { fromHost, fromPage } from '../../client/webviews/form/messages.ts';

describe('from the page', () => {
  test.each([
    { type: 'ready' },
    { type: 'show', document: 1 },
    { type: 'edit', id: 1, document: 0, path: ['funding', 'parts', 0, 'amount'], value: '12 mln' },
    { type: 'edit', id: 1, document: 0, path: ['targetRegions', 0], value: { informal: 'de dorpen' } },
    { type: 'edit', id: 1, document: 0, path: ['title'], value: null },
    { type: 'mend', id: 2, fingerprint: 'abc', fix: 0 },
    { type: 'choices', id: 3, list: 'regions', query: 'gron' },
    { type: 'reveal', document: 0, path: [] },
    { type: 'at', path: ['title'] },
    { type: 'save' },
    { type: 'restart' },
  ])('$type is understood', (message) => {
    expect(fromPage(message)).toBe(message);
  });

  test.each([
    undefined,
    'ready',
    [],
    { type: 'constructor' },
    { type: 'show', document: -1 },
    { type: 'edit', id: 1, document: 0, path: [{}], value: 'x' },
    { type: 'edit', id: 1, document: 0, path: ['title'], value: { $ref: 'x' } },
    { type: 'edit', id: 1, document: 0, path: ['title'], value: 12 },
    { type: 'edit', id: 1, document: 0, path: ['contribution', 0], value: null, seen: 12 },
    { type: 'choices', id: 3, list: '__proto__', query: '' },
    { type: 'choices', id: 3, list: 'regions', query: 'x'.repeat(501) },
    { type: 'mend', id: 2, fingerprint: 'abc', fix: 1.5 },
  ])('%j is not', (message) => {
    expect(fromPage(message)).toBeUndefined();
  });
});

describe('from the extension', () => {
  test.each([
    { type: 'form', form: { sections: [] } },
    { type: 'form', form: { sections: [] }, readOnly: 'alleen lezen' },
    { type: 'away', reason: 'gestopt', mayRestart: true },
    { type: 'choices', id: 1, choices: [] },
    { type: 'done', id: 1, refused: 'past niet' },
  ])('$type is understood', (message) => {
    expect(fromHost(message)).toBe(message);
  });

  test.each([null, { type: 'form', form: null }, { type: 'done' }, { type: 'toString' }, { type: 'away' }])(
    '%j is not',
    (message) => {
      expect(fromHost(message)).toBeUndefined();
    },
  );
});
