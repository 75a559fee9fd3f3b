// The figures of the map.
import { chartWords } from '../../wording/charts/common.ts';
import { mapWords } from '../../wording/charts/map.ts';
import type { Language } from '../../wording/language.ts';
import type { Table, TableCell } from '../table.ts';
import type { AreaMap } from './area-map.ts';
import { areaLabel } from './draw-map.ts';
import { measureName } from './measure.ts';

export function mapTable(map: AreaMap, language: Language): Table {
  const { measure, scheme } = map;
  const name = measureName(measure, language);
  const claims = measure === 'asks' ? [] : [`${name} (€)`];
  const area = scheme === undefined ? [] : [mapWords.inScheme[language]()];
  return {
    caption: mapWords.caption[language]({ measure: name, isMoney: measure !== 'asks' }),
    head: [
      mapWords.area[language](),
      mapWords.province[language](),
      chartWords.asks[language](),
      ...claims,
      ...area,
    ],
    rows: [
      ...map.areas.map((one): readonly TableCell[] => [
        one.label,
        one.provinceLabel,
        { value: one.keys.length, keys: one.keys, label: areaLabel(one, map, language) },
        ...(measure === 'asks' ? [] : [one.value]),
        ...(scheme === undefined ? [] : [scheme.areas.has(one.code) ? mapWords.yes[language]() : '']),
      ]),
      ...apart(map, language, claims.length + area.length),
    ],
  };
}

function apart({ everywhere, elsewhere }: AreaMap, language: Language, more: number): Table['rows'] {
  const row = (name: string, keys: readonly string[]): Table['rows'] =>
    keys.length === 0
      ? []
      : [[name, '', { value: keys.length, keys }, ...Array.from({ length: more }, () => '')]];
  return [
    ...row(mapWords.everywhere[language](), everywhere),
    ...row(mapWords.elsewhere[language](), elsewhere),
  ];
}
