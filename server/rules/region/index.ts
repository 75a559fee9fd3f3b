// The rules about regions, in the order of their page.
import { ambiguousName } from './ambiguous-name.ts';
import { corridorWithoutPartners } from './corridor-without-partners.ts';
import { membersOutdated } from './members-outdated.ts';
import { mixedEditions } from './mixed-editions.ts';
import { nameMismatch } from './name-mismatch.ts';
import { outsideSchemeArea } from './outside-scheme-area.ts';
import { outsideTerritory } from './outside-territory.ts';
import { overlappingTargets } from './overlapping-targets.ts';
import { provinceChanged } from './province-changed.ts';
import { retiredRegion } from './retired.ts';
import { retiringRegion } from './retiring.ts';
import { splitRegion } from './split.ts';
import { unknownRegion } from './unknown.ts';

export const regionRules = [
  unknownRegion,
  retiredRegion,
  splitRegion,
  retiringRegion,
  provinceChanged,
  nameMismatch,
  ambiguousName,
  outsideTerritory,
  corridorWithoutPartners,
  outsideSchemeArea,
  overlappingTargets,
  membersOutdated,
  mixedEditions,
];
