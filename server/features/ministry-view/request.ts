// What is asked: which scheme should become what, by which route, for which goals and where. Reads one ask.
import type { Ask, AskTarget } from '../../records/ask.ts';
import { criterionKind } from '../../rules/scheme/criterion.ts';
import { escapeMarkdown, markdownTable } from '../../text/escape-markdown.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { askWords } from '../../wording/ask-words.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { enumLabel, labelOf, labelsOf, regionName, say, type Section, textOf } from './words.ts';

export function requestSection(ask: Ask, world: World): Section {
  const { language, portfolio } = world;
  const { vocabulary } = portfolio;
  const { instrument, nationalGoals, targets } = ask;
  const rows = [
    [askWords.scheme[language](), schemeText(ask, world)],
    [say('criterion', language), criterionText(ask, world)],
    [
      askWords.instrument[language](),
      instrument?.type && labelOf(vocabulary.instruments, instrument.type, language),
    ],
    [
      askWords.legalBasis[language](),
      instrument?.legalBasis && lawText(instrument.legalBasis, vocabulary, language),
    ],
    [say('recipient', language), regionName(instrument?.recipient, world)],
    [say('conditions', language), textOf(instrument?.conditions, language)],
    [askWords.goals[language](), labelsOf(vocabulary.goals, nationalGoals, language).join(', ')],
    [say('area', language), targets.map((target) => targetText(target, world)).join(', ')],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [[label, text]]));
  const table =
    rows.length === 0 ? undefined : markdownTable([say('part', language), say('content', language)], rows);
  return { heading: 'what', content: [textOf(ask.summary, language), table] };
}

function schemeText({ scheme }: Ask, { language, portfolio }: World): string {
  const effect = scheme?.effect && enumLabel(['scheme', 'effect'], scheme.effect, language);
  const name = scheme?.id && labelOf(portfolio.vocabulary.schemes, scheme.id, language);
  return [name, effect].filter((part) => part !== undefined && part !== '').join(': ');
}

/** "Absoluut aantal; nu: 200; gewenst: Naar verhouding" */
function criterionText({ scheme }: Ask, { language, portfolio }: World): string {
  const { kind, current, wanted } = scheme?.criterion ?? {};
  const said = (value: string | number) => {
    const label = criterionKind(value, portfolio.vocabulary)?.label;
    return escapeMarkdown(inLanguage(label, language) || String(value));
  };
  return [
    ...(kind === undefined ? [] : [said(kind)]),
    ...(current === undefined ? [] : [`${say('now', language)}: ${said(current)}`]),
    ...(wanted === undefined ? [] : [`${say('wanted', language)}: ${said(wanted)}`]),
  ].join('; ');
}

/** A number of the law database by the name of what it is, where a code list knows it. */
function lawText(written: string, { schemes, words }: Vocabulary, language: Language): string {
  const number = written.trim();
  const known = schemes.entries.find(({ regulation }) => regulation === number) ?? words.get(number);
  const name = inLanguage(known?.label, language);
  return escapeMarkdown(name === '' ? written : `${name} (${number})`);
}

const targetText = ({ code, name, informal }: AskTarget, world: World): string =>
  code === undefined ? textOf(informal ?? name, world.language) : regionName(code, world);
