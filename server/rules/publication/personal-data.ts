// Data of a person in the free texts of an ask. Reads one ask; what such data look like is said by the code list of words.
// What was found is told in part only: a report travels further than the record.
import { freeTexts, inEachLanguage } from '../../records/free-texts.ts';
import { foundIn, searchPattern } from '../../text/bounded-pattern.ts';
import { wordsAt, type Words } from '../../text/place.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { wordsOfKind } from '../words-of-kind.ts';

export const personalData = askRule({
  code: 'publication/personal-data',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Algemene verordening gegevensbescherming, artikel 5 (niet meer gegevens dan nodig)',
        en: 'General Data Protection Regulation, article 5 (no more data than needed)',
      },
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  page: {
    nl: {
      what: 'In een vrije tekst van een vraag staat iets wat op een e-mailadres, telefoonnummer of burgerservicenummer van een persoon lijkt. Algemene adressen en nummers van een organisatie tellen niet mee. De notitie zelf valt erbuiten: daar staat een contactpersoon met opzet.',
      why: 'Vragen worden gedeeld en blijven in de geschiedenis van de map staan, ook nadat u ze hebt verbeterd. Gegevens van een collega of inwoner horen daar niet in.',
      advice:
        'Haal het gegeven weg en noem de rol of de organisatie. Staat het al in een gedeelde map, meld het dan bij uw functionaris gegevensbescherming.',
      who: 'De functionaris gegevensbescherming.',
      ignore: 'Als het toch geen gegeven van een persoon is, of als de persoon heeft ingestemd.',
    },
    en: {
      what: 'A free text of an ask holds what looks like the e-mail address, telephone number or citizen service number of a person. General addresses and numbers of an organisation do not count. The note itself is left out: a contact person stands there on purpose.',
      why: 'Asks are shared and stay in the history of the folder, even after you corrected them. Data of a colleague or an inhabitant do not belong there.',
      advice:
        'Remove it and name the role or the organisation. If it stands in a shared folder already, tell your data protection officer.',
      who: 'The data protection officer.',
      ignore: 'When it is no data of a person after all, or when the person agreed.',
    },
  },
  examples: {
    wrong: 'summary: Meer weten? Bel de projectleider op 06-12345678.',
    right: 'summary: Meer weten? Bel de projectleider via het algemene nummer 0800 1234.',
  },
  check(ask, { vocabulary }, report) {
    const texts = freeTexts(ask).flatMap(inEachLanguage);
    if (texts.length === 0) return notApplicable('no-texts');
    const kinds = formsIn(vocabulary.words);
    for (const { at, text } of texts) {
      const found = foundOf(kinds, text);
      if (found.length === 0) continue;
      report({
        at,
        words: firstOf(text, found),
        facts: {
          found: found.map(({ entry, such: all }) => ({
            what: labelOf(entry),
            masked: [...new Set(all.map(masked))],
          })),
          norms: found.map(({ entry }) => normFact('words', entry, entry.pattern ?? '')),
        },
        uncertain: found.every(({ entry }) => entry.certainty === 'own-knowledge'),
      });
    }
  },
});

const formsIn = oncePer((words: Vocabulary['words']) =>
  wordsOfKind('personal', { words }).map((entry) => ({
    entry,
    pattern: searchPattern(entry.pattern ?? '(?!)'),
  })),
);

/** The kinds that a text holds something of, and what. */
function foundOf(kinds: ReturnType<typeof formsIn>, text: string) {
  const found: { readonly entry: WordsEntry; readonly such: readonly string[] }[] = [];
  for (const { entry, pattern } of kinds) {
    const all = pattern === undefined ? [] : such(text, entry, pattern);
    if (all.length > 0) found.push({ entry, such: all });
  }
  return found;
}

/** The first of all that was found in a text; of each kind it is in the order of the text. */
function firstOf(text: string, found: ReturnType<typeof foundOf>): Words | undefined {
  const [first] = found
    .flatMap(({ such: [words] }) => words ?? [])
    .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .toSorted((one, other) => one.start - other.start);
  return first && wordsAt(text, first);
}

/** What a text holds of one kind. */
function such(text: string, { checksum }: WordsEntry, pattern: RegExp): readonly string[] {
  const found = foundIn(text, pattern);
  if (found.length === 0) return [];
  return found.map(([match]) => match).filter((match) => checksum === undefined || passes(match, checksum));
}

function passes(match: string, { weights, modulo }: NonNullable<WordsEntry['checksum']>): boolean {
  const digits = Array.from(match.replaceAll(/\D/gu, ''), Number);
  if (digits.length !== weights.length || digits.every((digit) => digit === 0)) return false;
  return digits.reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % modulo === 0;
}

/** The first and the last two signs: enough to find it, not to use it. */
const masked = (text: string): string => `${text.slice(0, 1)}…${text.slice(-2)}`;
