// What the card of a region says: what it is, lies in and is made of, and what will become of it.
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { inLanguage } from '../../wording/language.ts';
import { kinds } from '../../wording/region-names.ts';
import { day, number } from '../../wording/say.ts';
import type { World } from '../source.ts';
import { type Row, worded } from './card.ts';
import { type Describe, names, say, sourceText } from './entry-words.ts';

export const regionOwn: Describe<'regions'> = (region, world) => {
  const { language, portfolio } = world;
  const { regions } = portfolio.vocabulary;
  const above = regions.ancestors(region.id).map(({ id }) => id);
  const { inhabitants } = region;
  return {
    beside: kinds[language][region.kind],
    rows: [
      [say('liesIn', world), names('regions', above, world)],
      ...memberRows(region, world),
      [say('memberOf', world), names('regions', groupsOf(region, world), world)],
      [say('nuts', world), region.nuts && codeSpan(region.nuts)],
      [say('inhabitants', world), inhabitants && inhabitantsText(inhabitants, world)],
      [say('planned', world), plannedText(region, world)],
      [say('note', world), worded(region.note, language)],
    ],
  };
};

function memberRows(region: RegionEntry, world: World): readonly Row[] {
  const members = names('regions', region.members, world);
  if (members !== undefined) {
    const proxy = region.membersCertainty === 'own-knowledge' ? ` (${say('proxy', world)})` : '';
    return [
      [`${say('members', world)} (${region.members.length})`, members + proxy],
      [say('participants', world), names('regions', region.participants, world)],
    ];
  }
  const inside = [...world.portfolio.vocabulary.regions.municipalities(region.id)];
  const isWhole = inside.length > 0 && !(inside.length === 1 && inside[0] === region.id);
  return isWhole
    ? [[`${say('municipalities', world)} (${inside.length})`, names('regions', inside, world)]]
    : [];
}

/** The regions of which it is named as a member. */
const groupsOf = ({ id }: RegionEntry, { portfolio }: World): readonly string[] =>
  portfolio.vocabulary.regions.entries.filter(({ members }) => members.includes(id)).map((group) => group.id);

function inhabitantsText(
  { value, year, source }: NonNullable<RegionEntry['inhabitants']>,
  { language }: World,
): string {
  return `${number(value, language)} (${year}; ${sourceText(source, language)})`;
}

function plannedText({ plannedChange }: RegionEntry, world: World): string | undefined {
  if (plannedChange === undefined) return undefined;
  const { date, successors, note, source, certainty } = plannedChange;
  const parts = [
    escapeMarkdown(day(date, world.language)),
    ...(successors.length === 0 ? [] : [`→ ${names('regions', successors, world)}`]),
  ];
  const beside = [
    escapeMarkdown(inLanguage(note, world.language).replace(/\.$/u, '')),
    ...(source === undefined ? [] : [sourceText(source, world.language)]),
    ...(certainty === 'own-knowledge' ? [say('unsure', world)] : []),
  ].filter((part) => part !== '');
  return parts.join(' ') + (beside.length === 0 ? '' : ` (${beside.join('; ')})`);
}
