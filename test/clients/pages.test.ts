// The pages about editors say the same in both languages: the same configuration, but for its comments and the language it asks for.
import { expect, test } from 'vitest';
import { blocksOf, type PageLanguage } from '../worlds/client-world.ts';

const withoutComments = (language: PageLanguage) =>
  blocksOf(language).map((code) =>
    code
      .replaceAll(/(?:-- |;; |# ).*$/gmu, '')
      .replaceAll(/(language"?\s*[= ]\s*)(["'])(?:en|nl)\2/gu, '$1LANGUAGE'),
  );

test('both pages give the same configuration, each asking for its own language', () => {
  expect(withoutComments('nl')).toEqual(withoutComments('en'));
  expect(blocksOf('nl').join('')).toContain("language = 'nl'");
  expect(blocksOf('en').join('')).not.toContain("language = 'nl'");
});
