// Free money has no earmark. Reads the conditions of one ask; which grants are free and which words bind money to a purpose
// is said by code lists. A condition that denies an earmark is none.
import type { Ask } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';
import { phrasesIn, sentencesOf } from './phrases.ts';
import { specificGrantFixes } from './specific-grants.ts';

const at = ['instrument', 'conditions'] as const;

export const earmarkedFreeGrant = askRule({
  code: 'instrument/earmarked-free-grant',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Financiële-verhoudingswet, artikel 5, tweede lid, artikelen 6 tot en met 11 en artikel 13',
        en: 'Financial Relations Act, articles 5(2), 6 to 11 and 13',
      },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil vrij geld uit Gemeentefonds of Provinciefonds, maar stelt voorwaarden die het aan een doel binden.',
      why: 'De algemene uitkering, de decentralisatie-uitkering en hun soortgenoten zijn vrij te besteden, zonder verantwoording aan het Rijk. Met een oormerk is het een specifieke uitkering, met een andere grondslag.',
      advice:
        'Haal het oormerk weg, of kies een specifieke uitkering. Deze regel zoekt hele woorden uit de codelijst (zoals SiSa, geoormerkt, verantwoording aan het Rijk) in `instrument.conditions`; staat er in dezelfde zinsnede een ontkenning, dan zwijgt zij.',
      who: 'De controller of de jurist van uw organisatie.',
      ignore: 'Als het woord in de voorwaarden iets anders betekent dan een voorwaarde van het Rijk.',
    },
    en: {
      what: 'An ask wants free money from the municipal or provincial fund, but sets conditions that bind it to a purpose.',
      why: 'The general grant, the decentralisation grant and their kin may be spent freely, without accounting to the national government. With an earmark it is a specific grant, on another legal basis.',
      advice:
        'Remove the earmark, or choose a specific grant. This rule looks for whole words of the code list (such as SiSa, earmarked, accounting to the state) in `instrument.conditions`; where the same clause denies them, it is silent.',
      who: 'The controller or the lawyer of your organisation.',
      ignore: 'When the word means something else here than a condition of the national government.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: decentralisatie-uitkering, conditions: Jaarlijkse verantwoording via SiSa }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
    right:
      'instrument: { type: decentralisatie-uitkering, conditions: Vrij te besteden en zonder verantwoording via SiSa }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
  },
  check(ask, { vocabulary, today }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (instrument.free !== true) return notApplicable('may-be-earmarked');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const texts = conditionsOf(ask);
    if (texts.length === 0) return notApplicable('no-conditions');
    const earmarks = new Earmarks(vocabulary);
    const first = texts.find(({ text }) => earmarks.in(text).length > 0);
    if (first === undefined) return;
    const bound = texts.flatMap(({ text }) => earmarks.in(text));
    const name = labelOf(instrument);
    report({
      at: [...at, ...first.key],
      facts: {
        name,
        words: [...new Set(bound.map(({ word }) => word))],
        norms: [
          normFact('instruments', instrument, 'free'),
          ...bound.map(({ list, word }) => normFact('words', list, word)),
        ],
      },
      related: [beside('instrument-chosen-here', { name }, ['instrument', 'type'])],
      fixes: [removal(ask, earmarks), ...specificGrantFixes(ask, vocabulary, today)],
      uncertain: instrument.certainty === 'own-knowledge',
    });
  },
});

/** The word lists that are held against conditions. */
class Earmarks {
  readonly #lists: readonly WordsEntry[];
  readonly #negations: readonly string[];

  constructor({ words }: Vocabulary) {
    const of = (kind: string) => words.entries.filter((entry) => entry.kind === kind);
    this.#lists = of('earmark');
    this.#negations = of('negation').flatMap((list) => list.words);
  }

  in(text: string): readonly { readonly list: WordsEntry; readonly word: string }[] {
    return this.#lists.flatMap((list) =>
      phrasesIn(text, list.words, this.#negations).map((word) => ({ list, word })),
    );
  }
}

/** The conditions in each language, with the key under which they stand. */
function conditionsOf({ instrument }: Ask) {
  const { conditions = {} } = instrument ?? {};
  if (typeof conditions === 'string') return [{ key: [], text: conditions }];
  return Object.entries(conditions).map(([language, text]) => ({ key: [language], text }));
}

/** Removes the sentences that bind, in every language; a text of which nothing is left goes whole. */
function removal(ask: Ask, earmarks: Earmarks): Fix {
  const left = conditionsOf(ask).map(({ key, text }) => {
    const sentences = sentencesOf(text);
    const free = sentences.filter((sentence) => earmarks.in(sentence).length === 0);
    return { key, text, rest: free.length === sentences.length ? text : free.join(' ').trim() };
  });
  const gone = left.every(({ rest }) => rest === '');
  const changes = left
    .filter(({ text, rest }) => rest !== text)
    .map(({ key, rest }) =>
      rest === ''
        ? ({ kind: 'remove', at: [...at, ...key] } as const)
        : ({ kind: 'set', at: [...at, ...key], value: rest } as const),
    );
  return fix('remove-earmark', { all: gone }, 'review', gone ? [{ kind: 'remove', at }] : changes);
}
