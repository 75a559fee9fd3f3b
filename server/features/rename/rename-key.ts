// Another name for a role, a project or an indicator, wherever it is named. Refuses where that would make one thing of two,
// or void what was signed.
import { schemaAt } from '../../records/schema.ts';
import { renameWords } from '../../wording/editor/rename.ts';
import { type Mention, mentionsOf } from '../places/mentions.ts';
import type { Reference } from '../places/reference.ts';
import { byFile, editsOf, type Renaming } from './renaming.ts';
import { fingerprintedAt, isSealed } from './sealed.ts';
import type { World } from '../source.ts';

type Role = Extract<Reference, { what: 'role' }>;
type Key = Extract<Reference, { what: 'project' | 'indicator' }>;

export function renameKey(reference: Role | Key, name: string, world: World): Renaming {
  if (name === reference.key) return { edits: [], moves: [] };
  const mentions = mentionsOf(reference, world);
  const refusal =
    (reference.what === 'role' ? whyNotRole(reference, name, world) : whyNotKey(reference, name, world)) ??
    whyNotHere(reference.key, mentions, world);
  if (refusal !== undefined) return { refusal };
  return { edits: editsOf(byFile(mentions, name, world), world), moves: [] };
}

function whyNotKey({ what }: Key, name: string, world: World): string | undefined {
  if (name.trim() !== name || name === '' || /[\r\n]/u.test(name)) return renameWords.blank[world.language]();
  const isKnown = world.portfolio.asks.some(({ summary: { project, indicators = [] } }) =>
    what === 'project' ? project === name : indicators.some(({ id }) => id === name),
  );
  return isKnown ? renameWords.inUse[world.language]({ name }) : undefined;
}

/** Required approvals name a role of all submissions at once: it is renamed with the one that has it. */
function whyNotRole({ key, folder }: Role, name: string, { portfolio, language }: World): string | undefined {
  const pattern = schemaAt('submission', ['roles'])?.propertyNames?.pattern ?? '';
  if (!new RegExp(pattern, 'u').test(name)) return renameWords.form[language]({ name });
  const all = [...portfolio.submissions.values()];
  const bearing = (role: string) =>
    all.filter(
      ({ record: { roles = {}, people = {} } }) => Object.hasOwn(roles, role) || Object.hasOwn(people, role),
    );
  if (bearing(name).some((one) => folder === undefined || one.folder === folder)) {
    return renameWords.inUse[language]({ name });
  }
  const required = new Set(
    Object.values(portfolio.record.requiredApprovals ?? {}).flatMap((roles) => roles ?? []),
  );
  if (required.has(name)) return renameWords.inUse[language]({ name });
  const others = bearing(key).filter((one) => one.folder !== folder);
  const isShared = folder === undefined ? others.length > 1 : required.has(key) && others.length > 0;
  return isShared ? renameWords.required[language]({ key }) : undefined;
}

/** What was signed is not changed, nor what others rest on. */
function whyNotHere(name: string, mentions: readonly Mention[], world: World): string | undefined {
  const { portfolio, language } = world;
  for (const mention of mentions) {
    if (portfolio.kindOf(mention.file) === 'review-event') {
      const ask = mention.file.split('/').at(-2) ?? '';
      return renameWords.signed[language]({ key: name, ask });
    }
    const holder = fingerprintedAt(mention, world);
    if (holder !== undefined && isSealed(holder, world)) {
      return renameWords.sealed[language]({ name, ask: holder.summary.id ?? holder.file });
    }
  }
  return undefined;
}
