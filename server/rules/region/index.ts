// The rules about regions, in the order of their page.
import { outsideTerritory } from './outside-territory.ts';
import { retiredRegion } from './retired.ts';
import { splitRegion } from './split.ts';
import { unknownRegion } from './unknown.ts';

export const regionRules = [unknownRegion, retiredRegion, splitRegion, outsideTerritory];
