// A scheme written by its name or an alias instead of its code. Reads one ask. Which names it has is said by the code list.
import { fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { askRule, notApplicable } from '../rule.ts';
import { schemeMeant } from './by-scheme.ts';

export const schemeAlias = askRule({
  code: 'scheme/alias',
  scope: 'ask',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijst van regelingen in dit pakket: officiële namen en namen uit de praktijk',
        en: 'Code list of schemes in this package: official names and names in use',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een regeling bij een gangbare naam in plaats van bij haar aanduiding.',
      why: 'Met één aanduiding staan alle vragen over een regeling bij elkaar, en de officiële naam is nodig om de Kamerstukken te vinden.',
      advice: 'Gebruik de aanduiding uit de codelijst. De oplossing in het programma doet dat voor u.',
      who: 'Niemand nodig: de betekenis verandert niet.',
      ignore: 'Als u de naam wilt laten staan zoals hij in een vastgesteld stuk staat.',
    },
    en: {
      what: 'An ask names a scheme by a name in use instead of by its code.',
      why: 'With one code all asks about a scheme stand together, and the official name is needed to find the parliamentary papers.',
      advice: 'Use the code of the code list. The fix in the program does it for you.',
      who: 'Nobody needed: the meaning does not change.',
      ignore: 'When you want to keep the name as it stands in an adopted document.',
    },
  },
  examples: {
    wrong: 'scheme: { id: Wonen op Korte Termijn, effect: change }',
    right: 'scheme: { id: wokt, effect: change }',
  },
  check({ scheme }, { vocabulary }, report) {
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    const meant = schemeMeant(scheme.id, vocabulary);
    if (meant === undefined) return notApplicable('not-in-code-list');
    if (meant.id === scheme.id) return;
    const at = ['scheme', 'id'];
    const name = labelOf(meant);
    report({
      at,
      facts: { written: scheme.id, scheme: meant.id, name },
      fixes: [fix('use-scheme', { scheme: meant.id, name }, 'safe', [{ kind: 'set', at, value: meant.id }])],
    });
  },
});
