// Headings and fixed sentences of a rule's page, and of the index of all pages.
import { type Wording, wording } from './fact.ts';
import type { Language } from './language.ts';
import { says } from './sentence.ts';

/** Where the pages lie, from the folder of this package. */
export const rulePagesFolder = 'docs/rules';

/** Where a rule's page lies below that: `funding/over-cap.en.md`. */
export const rulePagePath = (code: string, language: Language): string => `${code}.${language}.md`;

export const ruleWords = {
  what: says('Wat de regel vindt', 'What it finds'),
  why: says('Waarom dat ertoe doet', 'Why it matters'),
  advice: says('Wat u doet', 'What to do'),
  who: says('Wie kan helpen', 'Who can help'),
  ignore: says('Wanneer u de regel mag negeren', 'When it is right to ignore it'),
  before: says('Eerder', 'Earlier'),
  rule: says('Regel', 'Rule'),
  generated: says(
    'Gemaakt uit de regel zelf; wijzig niet deze pagina maar de regel.',
    'Made from the rule itself; do not change this page but the rule.',
  ),
  index: says('Alle regels', 'All rules'),
  indexIntroduction: wording<{ count: number }>({
    nl: ({ count }) =>
      `${count} regels, per onderwerp. De zwaarte is die in profiel \`submit\`. Dezelfde uitleg geeft \`policy-asks explain CODE\`.`,
    en: ({ count }) =>
      `${count} rules, by subject. The severity is that in profile \`submit\`. \`policy-asks explain CODE\` gives the same explanation.`,
  }),
  wrong: says('Fout', 'Wrong'),
  right: says('Goed', 'Right'),
  severity: says('Zwaarte', 'Severity'),
  fix: says('Oplossing', 'Fix'),
  sources: says('Bron', 'Source'),
  since: says('Sinds versie', 'Since version'),
  off: says('uit', 'off'),
  fixSafe: says(
    'veilig waar de betekenis zeker gelijk blijft: `policy-asks fix` past de oplossing dan toe; anders beslist u',
    'safe where the meaning surely stays the same: then `policy-asks fix` applies it; otherwise you decide',
  ),
  fixReview: says('de editor doet een voorstel, u beslist', 'the editor makes a proposal, you decide'),
  fixNone: says('geen vaste oplossing, u beslist wat juist is', 'no ready fix, you decide what is right'),
  silence: wording<{ code: string }>({
    nl: ({ code }) => `Negeren kan met een reden, boven de regel: \`# policy-asks-ignore ${code}: reden\``,
    en: ({ code }) => `Ignoring it takes a reason, above the line: \`# policy-asks-ignore ${code}: reason\``,
  }),
  profileDraft: says('concept (draft)', 'draft'),
  profileSteering: says('sturing (steering)', 'steering'),
  profileSubmit: says('indienen (submit)', 'submit'),
  more: says(
    'Uitleg over één regel: `policy-asks explain CODE`.',
    'About one rule: `policy-asks explain CODE`.',
  ),
} satisfies Record<string, Wording<never>>;
