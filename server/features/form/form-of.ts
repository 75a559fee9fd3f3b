// An ask in a file as a form. Pure; the ask is that of the text as it stands now, findings are those of the last check.
import type { Finding } from '../../checks/finding.ts';
import { schemaAt, schemaOf } from '../../records/schema.ts';
import { below } from '../../records/shape.ts';
import type { Path } from '../../text/place.ts';
import { isMap } from '../../text/same-value.ts';
import { formWords, profileWords, sectionWords } from '../../wording/editor/form.ts';
import { inLanguage } from '../../wording/language.ts';
import type { Source, World } from '../source.ts';
import type { Form, FormSection } from './form.ts';
import { FindingBasket } from './form-findings.ts';
import { textIn } from './names.ts';
import { type PartGround, partAt, partsWithin } from './parts.ts';
import { poolsFor } from './pools.ts';
import { type SectionPlan, sectionOf, sectionPlans } from './sections.ts';
import { type Wishes, wishesOf } from './wishes.ts';

export function formOf(source: Source, document: number, findings: readonly Finding[], world: World): Form {
  const { portfolio, language } = world;
  const entry = portfolio.asksIn(source.file).find((one) => one.document === document);
  const value = source.records[document]?.value;
  const wishes = wishesOf(source, document, isMap(value) ? entry : undefined, world);
  const basket = new FindingBasket(findings, document, language);
  const refusal = refusalOf(source, document, world);
  const submission = portfolio.submissionOf(source.file);
  const profile = submission?.record.profile ?? portfolio.record.profile ?? 'draft';
  const named = inLanguage(submission?.record.title, language);
  return {
    language,
    file: source.file,
    document,
    asks: source.records.map((record, place) => ({ document: place, title: titleIn(record.value, world) })),
    title: titleIn(value, world),
    ...(named !== '' && { submission: named }),
    profile: profileWords[profile]?.[language]() ?? profile,
    completeness: wishes.total,
    ...(refusal !== undefined && { refusal }),
    sections: refusal === undefined ? sections({ source, document, value }, wishes, basket, world) : [],
    findings: basket.rest(),
    others: refusal === undefined ? others(value) : [],
    pools: poolsFor(source, world),
  };
}

const titleIn = (value: unknown, { language }: World): string => {
  const title = isMap(value) ? (textIn(value['title'], language) ?? '').trim() : '';
  if (title !== '') return title;
  return isMap(value) && typeof value['id'] === 'string' ? value['id'] : formWords.unnamed[language]();
};

function refusalOf(source: Source, document: number, { language }: World): string | undefined {
  if (source.kind !== 'ask') return formWords.notAnAsk[language]();
  const record = source.records[document];
  if (record === undefined) return formWords.noAsk[language]();
  const isReadable = isMap(record.value) && source.documents[document]?.unreadable !== true;
  return isReadable ? undefined : formWords.unreadable[language]();
}

interface Record {
  readonly source: Source;
  readonly document: number;
  readonly value: unknown;
}

function sections(
  { source, document, value }: Record,
  wishes: Wishes,
  basket: FindingBasket,
  world: World,
): readonly FormSection[] {
  const unreliable = source.records[document]?.unreliable ?? [];
  const isBelow = (path: Path, other: Path) => path.every((step, place) => other[place] === step);
  const ground: PartGround = {
    source,
    world,
    // What lies above a value that was misread can still be shown, down to that value.
    reliable: (path) => !unreliable.some((bad) => isBelow(bad, path)),
    wish: wishes.at,
  };
  return sectionPlans.map((plan) => {
    const parts = partsOf(plan, value, ground).map((part) => basket.into(part));
    return {
      id: plan.id,
      label: sectionWords[plan.id].label[world.language](),
      lead: sectionWords[plan.id].lead[world.language](),
      completeness: wishes.of(plan.id),
      parts,
      findings: basket.ofSection(plan.keys),
    };
  });
}

function partsOf({ keys, within }: SectionPlan, value: unknown, ground: PartGround) {
  const spots = keys.flatMap((key) => {
    const schema = schemaAt('ask', [key]);
    return schema === undefined
      ? []
      : [{ path: [key], schema, value: isMap(value) ? value[key] : undefined }];
  });
  return spots.flatMap((spot) => {
    const part = partAt(spot, ground);
    // The one group of a section needs no heading of its own.
    return within === spot.path[0] && part.part === 'group' ? partsWithin(spot, ground) : [part];
  });
}

/** Keys that the schema does not know. */
function others(value: unknown): Form['others'] {
  const own = isMap(value) ? Object.keys(value) : [];
  const unknown = own.filter(
    (key) => sectionOf(key) === undefined || below(schemaOf('ask'), key) === undefined,
  );
  return unknown.map((key) => ({
    path: [key],
    label: key,
    shown: (JSON.stringify(isMap(value) ? value[key] : undefined) ?? '').slice(0, 200),
  }));
}
