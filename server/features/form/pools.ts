// Values that a field suggests besides those of code lists: roles and people, parties, acts, criteria, projects, rules.
import { allRules } from '../../rules/all.ts';
import { inLanguage } from '../../wording/language.ts';
import { partyWords } from '../../wording/parties.ts';
import type { Source, World } from '../source.ts';
import type { Form, Option, PoolName } from './form.ts';

export function poolsFor(source: Source, world: World): Form['pools'] {
  const made: Record<PoolName, readonly Option[]> = {
    people: people(source, world),
    parties: Object.entries(partyWords).map(([value, { label }]) => ({
      value,
      label: label[world.language](),
    })),
    laws: laws(world),
    criteria: criteria(world),
    projects: used(world.portfolio.asks.flatMap(({ summary }) => summary.project ?? [])),
    indicators: used(
      world.portfolio.asks.flatMap(({ summary }) => summary.indicators?.map(({ id }) => id) ?? []),
    ),
    rules: allRules.map(({ code, page }) => ({
      value: code,
      label: page[world.language].what,
      detail: code,
    })),
  };
  return Object.fromEntries(Object.entries(made).filter(([, options]) => options.length > 0));
}

function people(source: Source, { portfolio, language }: World): readonly Option[] {
  const own = portfolio.submissionOf(source.file);
  const homes = own === undefined ? [...portfolio.submissions.values()] : [own];
  const roles = homes.flatMap(({ record }) =>
    Object.entries(record.roles ?? {}).map(([value, name]) => labelled(value, inLanguage(name, language))),
  );
  const named = homes.flatMap(({ record }) =>
    Object.entries(record.people ?? {}).map(([value, { name }]) => labelled(value, name)),
  );
  const all = [...roles, ...named];
  const seen = new Set<string>();
  return all.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function laws({ portfolio, language }: World): readonly Option[] {
  const { entries } = portfolio.vocabulary.words;
  return entries
    .filter(({ kind }) => kind === 'act' || kind === 'regulation')
    .map(({ id, label }) => labelled(id, inLanguage(label, language)));
}

function criteria({ portfolio, language }: World): readonly Option[] {
  const { entries } = portfolio.vocabulary.words;
  return entries
    .filter(({ kind }) => kind === 'criterion-absolute' || kind === 'criterion-relative')
    .flatMap(({ words, label }) =>
      words.map((value) => ({ value, label: value, detail: inLanguage(label, language) })),
    );
}

/** The label first; the code beside it where it says something else. */
const labelled = (value: string, label: string | undefined): Option =>
  label === undefined || label === '' || label === value
    ? { value, label: value }
    : { value, label, detail: value };

const used = (values: readonly string[]): readonly Option[] =>
  [...new Set(values)].toSorted().map((value) => ({ value, label: value }));
