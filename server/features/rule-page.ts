// The page of a rule as Markdown, and the index of all pages. Made from what is written with each rule; reads no portfolio.
import { severitiesOf } from '../rules/profiles.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { rulePagePath, ruleWords } from '../wording/rule-page.ts';
import { severityWords } from '../wording/severity.ts';
import { inLanguage, type Language } from '../wording/language.ts';
import { type RuleFamily, ruleFamilies } from '../wording/rule-families.ts';

export function rulePage(rule: Rule, language: Language): string {
  const say = (name: Exclude<keyof typeof ruleWords, 'silence' | 'indexIntroduction'>): string =>
    ruleWords[name][language]();
  const { what, why, advice, who, ignore } = rule.page[language];
  const { before, wrong, right } = rule.examples;
  const fixes = { safe: say('fixSafe'), review: say('fixReview'), none: say('fixNone') };
  const silence = ruleWords.silence[language]({ code: rule.code });
  return [
    `<!-- ${say('generated')} -->`,
    `# ${rule.code}`,
    what,
    ...section(say('why'), why),
    ...(before === undefined ? [] : section(say('before'), example(before))),
    ...section(say('wrong'), example(wrong)),
    ...section(say('right'), example(right)),
    ...section(say('advice'), advice),
    ...section(say('who'), who),
    ...section(say('ignore'), `${ignore}\n\n${silence}`),
    ...section(say('severity'), severityText(rule, language)),
    ...section(say('fix'), fixes[rule.fix]),
    ...section(say('sources'), rule.sources.map((source) => `- ${sourceText(source, language)}`).join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** All rules by family, each with a link to its page. */
export function ruleIndex(rules: readonly Rule[], language: Language): string {
  const families = Object.keys(ruleFamilies) as RuleFamily[];
  const parts = families.flatMap((family) => {
    const own = rules.filter(({ code }) => code.startsWith(`${family}/`));
    const rows = own.map((rule) => {
      const severity = severityWords[rule.severity][language]();
      return `| [\`${rule.code}\`](${rulePagePath(rule.code, language)}) | ${cell(rule.page[language].what)} | ${severity} |`;
    });
    const head = `| ${ruleWords.rule[language]()} | ${ruleWords.what[language]()} | ${ruleWords.severity[language]()} |`;
    return own.length === 0
      ? []
      : [`## ${ruleFamilies[family][language]}`, [head, '|---|---|---|', ...rows].join('\n')];
  });
  return [
    `<!-- ${ruleWords.generated[language]()} -->`,
    `# ${ruleWords.index[language]()}`,
    ruleWords.indexIntroduction[language]({ count: rules.length }),
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (heading: string, text: string): readonly string[] => [`## ${heading}`, text];
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** As files stand in a portfolio: each with its path, when there are several. */
function example(text: Example): string {
  const files = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
  return files
    .map(([file, content]) => {
      const kind = file.endsWith('.md') ? 'markdown' : 'yaml';
      return `${file === '' ? '' : `\`${file}\`\n\n`}\`\`\`\`${kind}\n${content.trimEnd()}\n\`\`\`\``;
    })
    .join('\n\n');
}

function severityText(rule: Rule, language: Language): string {
  const { draft, steering, submit } = severitiesOf(rule);
  const word = (severity: typeof draft): string =>
    severity === 'off' ? ruleWords.off[language]() : severityWords[severity][language]();
  if (draft === submit) return word(submit);
  return [
    `- ${ruleWords.profileDraft[language]()}: ${word(draft)}`,
    `- ${ruleWords.profileSteering[language]()}: ${word(steering)}`,
    `- ${ruleWords.profileSubmit[language]()}: ${word(submit)}`,
  ].join('\n');
}

function sourceText({ title, url, date }: Rule['sources'][number], language: Language): string {
  const named = inLanguage(title, language);
  const linked = url === undefined ? named : `[${named}](${url})`;
  return date === undefined ? linked : `${linked}, ${date}`;
}
