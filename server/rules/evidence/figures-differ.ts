// Two asks that state different values for one indicator, area and year. Reads the indicators and targets of asks that still
// stand. Baselines and target values are compared apart, and only figures in the same unit.
import { isOver } from '../life.ts';
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import { differing } from '../differing.ts';
import { beside, groupRule } from '../rule.ts';
import { type Figure, figuresOf } from './figures.ts';

const rule = 'evidence/figures-differ';
const atMost = 5;

const byFigure: Grouping = {
  name: 'figure',
  atLeast: 2,
  keys(entry, vocabulary) {
    const over = isOver(entry.summary, vocabulary);
    return over ? [] : figuresOf(entry, vocabulary).map(({ key }) => key);
  },
  reads: ({ summary: { id, formerIds, status, indicators, targets, waivers } }) => [
    id,
    formerIds,
    status,
    indicators,
    targets,
    waivers,
  ],
};

export const figuresDiffer = groupRule({
  code: rule,
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: twee regio’s met twee getallen voor hetzelfde verliezen allebei hun gelijk',
        en: 'Practice: two regions with two numbers for one thing both lose the argument',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee vragen noemen voor dezelfde indicator, hetzelfde gebied en hetzelfde jaar een ander getal.',
      why: 'Wie beide vragen leest, gelooft geen van de getallen meer. Het gesprek gaat dan over de cijfers en niet over de vraag.',
      advice:
        'Zoek uit welk getal klopt en neem het in beide vragen over. Meten ze iets anders, geef dan een van beide een eigen kenmerk (`id`), of noem het gebied onder `region`.',
      who: 'De onderzoekers van beide kanten.',
      ignore: 'Als de getallen bewust uit verschillende prognoses komen en dat in de tekst staat.',
    },
    en: {
      what: 'Two asks state a different number for the same indicator, the same area and the same year.',
      why: 'Whoever reads both asks believes neither number any more. The talk will be about the figures and not about the ask.',
      advice:
        'Find out which number is right and put it in both asks. If they measure something else, give one of them its own `id`, or name the area under `region`.',
      who: 'The researchers of both sides.',
      ignore: 'When the numbers knowingly come from different forecasts and the text says so.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nindicators: [{ id: woningtekort, unit: woningen, region: GM0014, baseline: { value: 4000, year: 2025 } }]',
      'submissions/PV20/bouwen.ask.yaml':
        'id: gro-bouwen\nindicators: [{ id: woningtekort, unit: woningen, region: GM0014, baseline: { value: 5500, year: 2025 } }]',
    },
    right: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nindicators: [{ id: woningtekort, unit: woningen, region: GM0014, baseline: { value: 4000, year: 2025 } }]',
      'submissions/PV20/bouwen.ask.yaml':
        'id: gro-bouwen\nindicators: [{ id: woningtekort, unit: woningen, region: PV20, baseline: { value: 5500, year: 2025 } }]',
    },
  },
  grouping: byFigure,
  check({ key, members }, context, report) {
    const byValue = new Map<number, Stated[]>();
    for (const entry of members) {
      const figure = figuresOf(entry, context.vocabulary).find((each) => each.key === key);
      if (figure === undefined) continue;
      const same = byValue.get(figure.value);
      if (same === undefined) byValue.set(figure.value, [{ entry, figure }]);
      else same.push({ entry, figure });
    }
    const groups = [...byValue.values()];
    for (const { own, other, first, more } of differing(groups, { rule, atMost, context })) {
      const { at, key: _key, ...stated } = own.figure;
      report(own.entry, {
        at,
        facts: { ...stated, other: other.figure.value, ask: nameOf(other.entry), more },
        related: first.map(besideOf),
      });
    }
  },
});

interface Stated {
  readonly entry: AskEntry;
  readonly figure: Figure;
}

const nameOf = ({ summary, file }: AskEntry): string => summary.id ?? file;

const besideOf = ({ entry, figure: { value, unit, at } }: Stated) =>
  beside('figure-there', { ask: nameOf(entry), value, unit }, at, { entry });
