// What the cards of schemes, instruments and funding terms say: who decides, for whom, how much, how long, and what they exclude.
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import type { InstrumentEntry, SchemeEntry } from '../../vocabulary/entry.ts';
import { day, yesOrNo } from '../../wording/say.ts';
import type { World } from '../source.ts';
import { type Row, worded } from './card.ts';
import { type Describe, nameOf, names, normText, say, sourceText } from './entry-words.ts';

export const schemeOwn: Describe<'schemes'> = (scheme, world) => ({
  sentences: [scheme.money === false ? say('noMoney', world) : undefined],
  rows: [
    [say('owners', world), names('ministries', scheme.owners, world)],
    [say('programme', world), nameOf('schemes', scheme.programme, world)],
    [say('area', world), names('regions', scheme.area, world)],
    [say('envelopes', world), names('envelopes', scheme.envelopes, world)],
    ...limitRows(scheme, world),
    ...exclusionRows(scheme, world),
    [say('dossiers', world), dossiersText(scheme, world)],
    [say('regulation', world), scheme.regulation && codeSpan(scheme.regulation)],
    [say('consultationClosed', world), consultationText(scheme, world)],
  ],
});

function limitRows(scheme: SchemeEntry, world: World): readonly Row[] {
  const { language } = world;
  const criteria = (scheme.criteria ?? []).map(({ label, current }) => {
    const source = current.source === undefined ? '' : ` (${sourceText(current.source, language)})`;
    return worded(label, language) + source;
  });
  return [
    [say('ownShare', world), normText(scheme.minimumOwnShare, language)],
    [say('minimumAmount', world), normText(scheme.minimumAmount, language)],
    [say('maximumAmount', world), normText(scheme.maximumAmount, language)],
    [say('minimumCover', world), normText(scheme.minimumCover, language)],
    [say('criteria', world), criteria.join('; ')],
  ];
}

function exclusionRows(scheme: SchemeEntry, world: World): readonly Row[] {
  const unsure = scheme.exclusionsCertainty === 'own-knowledge' ? ` (${say('unsure', world)})` : '';
  const marked = (text: string | undefined) => text && text + unsure;
  return [
    [say('excludes', world), marked(names('schemes', scheme.excludesSchemes, world))],
    [say('excludesGoals', world), marked(names('goals', scheme.excludesGoals, world))],
  ];
}

function dossiersText({ dossiers, dossiersCertainty }: SchemeEntry, world: World): string | undefined {
  if (dossiers.length === 0) return undefined;
  const unsure = dossiersCertainty === 'own-knowledge' ? ` (${say('unsure', world)})` : '';
  return dossiers.map((dossier) => escapeMarkdown(dossier)).join(', ') + unsure;
}

function consultationText({ consultationClosed }: SchemeEntry, { language }: World): string | undefined {
  if (consultationClosed === undefined) return undefined;
  const { by, source } = consultationClosed;
  return day(by, language) + (source === undefined ? '' : ` (${sourceText(source, language)})`);
}

export const instrumentOwn: Describe<'instruments'> = (instrument, world) => ({
  sentences: [
    instrument.weak === true ? say('weak', world) : undefined,
    instrument.repaid === true ? say('repaid', world) : undefined,
  ],
  rows: [
    [say('terms', world), termsText(instrument, world)],
    [say('actTerms', world), names('terms', instrument.termsByActOnly?.terms, world)],
    [say('maxYears', world), normText(instrument.maxYears, world.language)],
    [say('minimumCover', world), normText(instrument.minimumCover, world.language)],
    [say('legalBasis', world), worded(instrument.legalBasis, world.language)],
    [say('funds', world), names('envelopes', instrument.funds, world)],
  ],
});

function termsText({ terms, termsCertainty }: InstrumentEntry, world: World): string | undefined {
  const text = names('terms', terms, world);
  return text && text + (termsCertainty === 'own-knowledge' ? ` (${say('unsure', world)})` : '');
}

export const termOwn: Describe<'terms'> = (term, world) => {
  const ends = {
    required: term.endOr === undefined ? ('lastYearRequired' as const) : ('lastYearOrReview' as const),
    forbidden: 'lastYearForbidden',
    optional: 'lastYearOptional',
  } as const;
  return {
    rows: [
      [say('money', world), yesOrNo(term.money, world.language)],
      [say('minYears', world), normText(term.minYears, world.language)],
      [say('maxYears', world), normText(term.maxYears, world.language)],
      [say('lastYear', world), term.money ? say(ends[term.end], world) : undefined],
    ],
  };
};
