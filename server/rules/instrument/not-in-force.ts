// The instrument, and the scheme that is used, can be used when the money is to come. Reads one ask; since when and until when
// is said by the code lists. That a scheme takes no more claims is another rule's (`scheme/closed`).
import type { Ask } from '../../records/ask.ts';
import type { Fix } from '../../text/problem.ts';
import type { Entry, InstrumentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { instrumentOf } from '../term-fit.ts';
import { canCarry, replaceBy } from './specific-grants.ts';

export const notInForce = askRule({
  code: 'instrument/not-in-force',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Rijksoverheid: wetsvoorstel over het uitkeringsstelsel naar de Raad van State; en de begin- en einddata in de codelijst, met bron',
        en: 'National government: bill on the grant system sent to the Council of State; and the first and last days in the code list, with their sources',
      },
      date: '2026-01-09',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag kiest een instrument of een regeling die nog niet, of niet meer, van kracht is.',
      why: 'Met een instrument dat er niet is, kan een ministerie niets toekennen. De vraag schuift dan door tot de wet er is, en niemand weet wanneer dat is.',
      advice:
        'Kies een instrument dat er wel is, of schrijf in de vraag dat u op de invoering wacht. Het geld telt vanaf het eerste jaar in `funding.from`: wie pas geld vraagt als het instrument geldt, krijgt geen melding. Bij een regeling kijkt deze regel alleen of zij al open is, en alleen voor wie haar wil gebruiken; vragen om een regeling te veranderen, te verlengen of in te voeren mag altijd. Een regeling die gesloten is, meldt `scheme/closed`. Wat al is toegekend of afgehandeld, wordt niet meer bekeken.',
      who: 'De jurist, of de contactpersoon bij het ministerie.',
      ignore:
        'Als het ministerie een dag heeft genoemd die nog niet in de codelijst staat; vul die dan liever aan.',
    },
    en: {
      what: 'An ask chooses an instrument or a scheme that is not in force yet, or no longer.',
      why: 'A ministry can grant nothing by an instrument that does not exist. The ask is then put off until the act is there, and nobody knows when.',
      advice:
        'Choose an instrument that exists, or write in the ask that you wait for its introduction. Money counts from the first year in `funding.from`: whoever asks for money only once the instrument is in force gets no finding. For a scheme this rule only looks whether it is open yet, and only for those who want to use it; asking to change, extend or create a scheme is always possible. A scheme that is closed is reported by `scheme/closed`. What was already granted or settled is no longer looked at.',
      who: 'The lawyer, or your contact at the ministry.',
      ignore: 'When the ministry named a day that is not in the code list yet; rather add it there.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: bijzondere-fondsuitkering }\nfunding: { term: meerjarig, from: 2026, until: 2029 }',
    right:
      'instrument: { type: decentralisatie-uitkering }\nfunding: { term: meerjarig, from: 2026, until: 2029 }',
  },
  check(ask, { vocabulary, today }, report) {
    const instrument = instrumentOf(ask, vocabulary);
    const scheme = usedScheme(ask, vocabulary);
    if (instrument === undefined && scheme === undefined) return notApplicable('nothing-in-code-list');
    if (vocabulary.statuses.get(ask.status ?? '')?.outcome !== undefined) {
      return notApplicable('ask-is-settled');
    }
    const wanted = wantedFrom(ask, today);
    const gap = instrument && gapOf(instrument, wanted);
    if (instrument !== undefined && gap !== undefined) {
      report({
        at: ['instrument', 'type'],
        facts: {
          ...gap,
          kind: 'instrument',
          name: labelOf(instrument),
          norm: normFact('instruments', instrument, gap.day ?? 'inForce'),
        },
        fixes: standIns(instrument, ask, vocabulary, today),
        uncertain: instrument.certainty === 'own-knowledge',
      });
    }
    const notYet = scheme && gapOf(scheme, wanted);
    if (scheme === undefined || notYet === undefined || notYet.state === 'ended') return;
    report({
      at: ['scheme', 'id'],
      facts: {
        ...notYet,
        kind: 'scheme',
        name: labelOf(scheme),
        norm: normFact('schemes', scheme, notYet.day ?? 'inForce'),
      },
      uncertain: scheme.certainty === 'own-knowledge',
    });
  },
});

const usedScheme = ({ scheme }: Ask, vocabulary: Vocabulary) =>
  scheme?.id === undefined || (scheme.effect ?? 'use') !== 'use'
    ? undefined
    : schemeMeant(scheme.id, vocabulary);

/** First and last day on which the money may begin to come; a year that is over, or none, means today. */
interface Wanted {
  readonly first: string;
  readonly last: string;
  readonly year?: number;
}

function wantedFrom({ funding }: Ask, today: string): Wanted {
  const year = funding?.from;
  if (year === undefined || `${year}-12-31` < today) return { first: today, last: today };
  const start = `${year}-01-01`;
  return { first: start > today ? start : today, last: `${year}-12-31`, year };
}

/** Why an entry cannot be used then: announced without a day, from a later day on, or ended before. */
function gapOf({ inForce, validFrom, validUntil }: Entry, { first, last, year }: Wanted) {
  if (validFrom !== undefined && validFrom > last) return { state: 'later', day: validFrom, year } as const;
  if (validUntil !== undefined && validUntil < first)
    return { state: 'ended', day: validUntil, year } as const;
  return inForce === false && validFrom === undefined
    ? ({ state: 'announced', day: undefined, year } as const)
    : undefined;
}

/** What did the same before, or does it since. */
function standIns(
  instrument: InstrumentEntry,
  ask: Ask,
  vocabulary: Vocabulary,
  today: string,
): readonly Fix[] {
  const { instruments } = vocabulary;
  const before = (instrument.takesPlaceOf ?? []).map((id) => instruments.get(id));
  const since = instruments.current(instrument).filter((entry) => entry !== instrument);
  return [...before, ...since]
    .filter((entry) => entry !== undefined)
    .filter((entry) => canCarry(ask, entry, vocabulary, today))
    .map(replaceBy);
}
