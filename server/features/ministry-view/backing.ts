// What backs an ask: what the region brings itself, claims with their sources, and by what one sees the result. Reads one ask.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Ask } from '../../records/ask.ts';
import type { Claim, Contribution, Figure } from '../../records/types.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../../text/escape-markdown.ts';
import { inLanguage } from '../../wording/language.ts';
import { number } from '../../wording/say.ts';
import type { World } from '../source.ts';
import { dateOf, regionName, say, type Section, textOf } from './words.ts';

export function contributionSection(
  ask: Ask,
  submission: SubmissionEntry | undefined,
  world: World,
): Section {
  const items = (ask.contribution ?? []).map((one) => contributionText(one, submission, world));
  return { heading: 'contribution', content: [listText(items)] };
}

/** Roles have a name that may go outside; who the person is stays inside. */
function contributionText(
  { text, owner = '', by }: Contribution,
  submission: SubmissionEntry | undefined,
  { language }: World,
): string {
  const roles = submission?.record.roles ?? {};
  const role = Object.hasOwn(roles, owner) ? textOf(roles[owner], language) : '';
  const beside = [role, by === undefined ? '' : `${say('by', language)} ${dateOf(by, language)}`];
  return withBeside(textOf(text, language), beside);
}

export function evidenceSection(ask: Ask, { language }: World): Section {
  const items = (ask.claims ?? []).map(({ text, evidence = [] }) => {
    const sources = evidence.map((one) => evidenceText(one, language));
    return withBeside(textOf(text, language), sources);
  });
  return { heading: 'evidence', content: [listText(items)] };
}

function evidenceText(
  { title, url, date }: NonNullable<Claim['evidence']>[number],
  language: World['language'],
): string {
  const name = inLanguage(title, language) || (url ?? '');
  return [markdownLink(name, url), dateOf(date, language)].filter((part) => part !== '').join(', ');
}

export function indicatorSection(ask: Ask, world: World): Section {
  const { language } = world;
  const { indicators = [] } = ask;
  if (indicators.length === 0) return { heading: 'indicators', content: [] };
  const head = (['indicator', 'unit', 'area', 'baseline', 'target'] as const).map((word) =>
    say(word, language),
  );
  const rows = indicators.map(({ id, unit = '', region, baseline, target }) => [
    escapeMarkdown(id),
    escapeMarkdown(unit),
    regionName(region, world),
    figureText(baseline, language),
    figureText(target, language),
  ]);
  return { heading: 'indicators', content: [markdownTable(head, rows)] };
}

function figureText({ value, year }: Figure | undefined = {}, language: World['language']): string {
  if (value === undefined) return '';
  return year === undefined ? number(value, language) : `${number(value, language)} (${year})`;
}

export const listText = (items: readonly string[]): string =>
  items
    .filter((text) => text !== '')
    .map((text) => `- ${text}`)
    .join('\n');

export function withBeside(text: string, beside: readonly string[]): string {
  const said = beside.filter((part) => part !== '').join('; ');
  return said === '' ? text : `${text} (${said})`;
}
