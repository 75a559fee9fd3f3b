// A submission that asks or offers in the name of an area larger than its submitter's own. Reads the note, and the titles and
// summaries of the asks. Information only: partners may well agree.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import { inEachLanguage } from '../../records/free-texts.ts';
import { wordsAt } from '../../text/place.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { grouped } from '../grouped.ts';
import { labelOf } from '../label.ts';
import { readNote } from '../read-note.ts';
import { type Territory, holds, isApproximate, outsideOf, territoryOf } from '../region/territory.ts';
import { type Beside, beside, notApplicable, submissionRule } from '../rule.ts';
import { speakerOf, speakersIn } from './speakers.ts';

/** Of the other places so many are shown. */
const mostShown = 5;

export const speaksForOthers = submissionRule({
  code: 'text/speaks-for-others',
  scope: 'submission',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een bestuur spreekt met het mandaat van zijn eigen gebied (niet nagezocht in een officiële bron)',
        en: 'Practice: an authority speaks with the mandate of its own territory (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De notitie of een vraag laat een gebied iets vragen of aanbieden dat groter is dan dat van de indiener: “De regio’s in het Noorden staan klaar”. Alleen het begin van een zin telt.',
      why: 'Wie aan tafel zit, kan vragen of de anderen het ermee eens zijn. Weten zij van niets, dan verliest ook de eigen vraag aan gewicht.',
      advice: 'Schrijf “wij” of de eigen naam, of noem erbij met wie dit is afgestemd.',
      who: 'De bestuursadviseur, of de collega’s van de andere besturen.',
      ignore: 'Als de andere besturen hebben ingestemd.',
    },
    en: {
      what: 'The note or an ask lets an area ask or offer something that is larger than that of the submitter: “The regions in the North stand ready”. Only the beginning of a sentence counts.',
      why: 'Those at the table may ask whether the others agree. If they know nothing of it, your own ask loses weight too.',
      advice: 'Write “we” or your own name, or say with whom this was agreed.',
      who: 'The board adviser, or your colleagues at the other authorities.',
      ignore: 'When the other authorities agreed.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': "De regio's in het Noorden staan klaar voor [één loket](ask:rga-loket).\n",
      'submissions/rga/loket.ask.yaml': 'id: rga-loket',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md':
        'Regio Groningen-Assen staat klaar voor [één loket](ask:rga-loket) in het Noorden.\n',
      'submissions/rga/loket.ask.yaml': 'id: rga-loket',
    },
  },
  *check(submission, { asks }, { vocabulary }, report) {
    const own = territoryOf(submission, vocabulary.regions);
    if (own === undefined) return notApplicable('no-own-territory');
    const said = [...inNote(submission, vocabulary)];
    for (const entry of asks) {
      said.push(...inAsk(vocabulary)(entry));
      yield;
    }
    const wider = said.flatMap((one) => {
      const region = widerRegion(one.regions, own, vocabulary);
      return region === undefined ? [] : [{ ...one, region }];
    });
    for (const [region, places] of grouped(wider, (one) => one.region)) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const isNote = first.place.range !== undefined;
      report({
        at: isNote ? [] : ['submitter'],
        inNote: first.place.range,
        ask: first.place.entry?.summary.id,
        facts: { region: labelOf(region), submitter: labelOf(own.submitter), words: first.words },
        related: (isNote ? others : places).slice(0, mostShown).map(({ place }) => place),
        uncertain: isApproximate(region),
      });
    }
  },
});

interface Said {
  readonly regions: readonly RegionEntry[];
  readonly words: string;
  readonly place: Beside;
}

function inNote({ note }: SubmissionEntry, vocabulary: Vocabulary): readonly Said[] {
  const read = readNote(note, vocabulary);
  if (read === undefined) return [];
  return read.sentences.flatMap(({ start, text }) => {
    const found = speakerOf(text, vocabulary);
    if (found === undefined) return [];
    const words = text.slice(0, found.place.end);
    const range = read.prose.rendered.rangeOf(start, start + found.place.end);
    return [
      {
        regions: found.regions,
        words,
        place: beside('speaks-here', { words }, [], { file: note?.file, range }),
      },
    ];
  });
}

const nothing: readonly Said[] = [];

/** Kept for as long as the ask is: of a submission one ask changes at a time. */
const inAsk = oncePer((vocabulary: Vocabulary) =>
  oncePer((entry: AskEntry): readonly Said[] => {
    const { title = '', summary = '' } = entry.summary;
    const texts = [
      { at: ['title'], text: title },
      { at: ['summary'], text: summary },
    ].flatMap(inEachLanguage);
    const found = texts.flatMap(({ at, text }) =>
      speakersIn(text, vocabulary).map(({ regions, place: { start, end } }) => {
        const words = wordsAt(text, { start, end });
        return {
          regions,
          words: words.text,
          place: beside('speaks-here', { words: words.text }, at, { entry, words }),
        };
      }),
    );
    return found.length === 0 ? nothing : found;
  }),
);

/** The area that is meant, when whatever bears the name is larger than the territory and holds it; a country speaks for nobody. */
function widerRegion(regions: readonly RegionEntry[], own: Territory, { regions: list }: Vocabulary) {
  const isWider = (region: RegionEntry): boolean =>
    region.kind !== 'country' && holds(region, own, list) && outsideOf(region, [own], list).length > 0;
  return regions.every(isWider) ? regions[0] : undefined;
}
