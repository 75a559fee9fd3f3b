// Which fields of an ask stand in which section, and in which order. Every field that the schema has stands in one.
import type { SectionId } from './form.ts';

export interface SectionPlan {
  readonly id: SectionId;
  /** Top fields. */
  readonly keys: readonly string[];
  /** The field whose own fields are the section. */
  readonly within?: string;
}

export const sectionPlans: readonly SectionPlan[] = [
  {
    id: 'identity',
    keys: ['title', 'summary', 'owner', 'priority', 'project', 'source', 'id', 'formerIds'],
  },
  { id: 'asked', keys: ['nationalGoals', 'targetRegions', 'instrument', 'scheme'] },
  { id: 'money', keys: ['funding'], within: 'funding' },
  { id: 'addressee', keys: ['addressee', 'deadline', 'decisionMoment'] },
  { id: 'backing', keys: ['contribution', 'claims', 'indicators'] },
  {
    id: 'relations',
    keys: ['partOf', 'dependsOn', 'supports', 'jointWith', 'excludes', 'replaces', 'distinctFrom'],
  },
  {
    id: 'standing',
    keys: ['status', 'visibility', 'embargoUntil', 'history', 'followUp', 'granted', 'waivers'],
  },
];

/** The section of a top field. */
export const sectionOf = (key: string | number | undefined): SectionPlan | undefined =>
  sectionPlans.find(({ keys }) => keys.includes(String(key)));
