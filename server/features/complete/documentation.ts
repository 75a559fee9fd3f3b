// What is told about one offer when somebody looks at it: the card that is also shown where the thing stands in a text.
import { codeSpan } from '../../text/escape-markdown.ts';
import { listNames } from '../../vocabulary/entry.ts';
import { askCardWords } from '../../wording/editor/cards.ts';
import { askCard } from '../cards/ask-card.ts';
import { entryCard } from '../cards/entry-card.ts';
import { newKeyCard } from '../cards/key-card.ts';
import { ruleCard } from '../cards/rule-card.ts';
import { bearersOf } from '../places/ask-names.ts';
import type { World } from '../source.ts';
import type { ResolveData } from './completion.ts';
import { ruleWithCode } from './rules.ts';

/** Undefined when there is nothing to tell, or what the offer was about is gone. */
export function documentationOf(about: ResolveData, world: World): string | undefined {
  const { portfolio, language } = world;
  switch (about.of) {
    case 'entry': {
      const { list, id } = about;
      // What comes back over a wire may name anything.
      const isThere = listNames.includes(list) && portfolio.vocabulary[list].get(id) !== undefined;
      return isThere ? entryCard(list, id, world) : undefined;
    }
    case 'ask': {
      const [entry] = bearersOf(about.id, world);
      if (entry === undefined) return undefined;
      return `${askCard(about.id, world)}\n\n${askCardWords.writtenIn[language]()} ${codeSpan(entry.file)}`;
    }
    case 'key':
      return newKeyCard(about.kind, about.path, language);
    case 'rule':
      return ruleWithCode(about.code) === undefined ? undefined : ruleCard(about.code, language);
  }
}
