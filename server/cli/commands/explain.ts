// `explain`: the page of one rule, or the list of all rules. Reads no portfolio.
import { allRules } from '../../rules/all.ts';
import { severitiesOf } from '../../rules/profiles.ts';
import type { Example, Rule, Severity } from '../../rules/rule.ts';
import { ruleWords } from '../../wording/rule-page.ts';
import { severityWords } from '../../wording/severity.ts';
import { usage } from '../../wording/cli/usage.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { type Invocation, type Run, Stop } from '../command.ts';
import { indented, table } from '../layout.ts';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const [code] = invocation.arguments;
  const json = values.text('format') === 'json';
  if (code === undefined) {
    terminal.out(
      json ? asJson({ rules: allRules.map((rule) => ruleJson(rule, language)) }) : listing(invocation),
    );
    return 0;
  }
  const rule = allRules.find((one) => one.code === code.trim().toLowerCase());
  if (rule === undefined) {
    const near = nearest(
      code,
      allRules.map((one) => one.code),
    );
    throw new Stop(usage.unknownRule[language]({ code, near }));
  }
  terminal.out(json ? asJson(ruleJson(rule, language)) : page(rule, language, terminal));
  return 0;
};

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function ruleJson(rule: Rule, language: Language) {
  const { code, scope, fix, since, sources, examples } = rule;
  return {
    code,
    scope,
    severities: severitiesOf(rule),
    fix,
    since,
    ...rule.page[language],
    examples,
    sources,
  };
}

function listing({ terminal, language }: Invocation): string {
  const rows = allRules.map((rule) => [
    rule.code,
    severityWords[rule.severity][language](),
    rule.page[language].what,
  ]);
  return `${table(rows, terminal.width).join('\n')}\n\n${ruleWords.more[language]()}\n`;
}

function page(rule: Rule, language: Language, { width, paint }: Pick<Terminal, 'width' | 'paint'>): string {
  const say = (name: Exclude<keyof typeof ruleWords, 'silence' | 'indexIntroduction'>) =>
    ruleWords[name][language]();
  const part = (heading: string, text: string) =>
    `\n${paint('bold', heading)}\n${indented(text, 2, width)}\n`;
  const { what, why, advice, who, ignore } = rule.page[language];
  const fixes = { safe: say('fixSafe'), review: say('fixReview'), none: say('fixNone') };
  return [
    `${paint('bold', rule.code)}\n`,
    part(say('what'), what),
    part(say('why'), why),
    ...(rule.examples.before === undefined
      ? []
      : [`\n${paint('bold', say('before'))}\n${example(rule.examples.before)}\n`]),
    `\n${paint('bold', say('wrong'))}\n${example(rule.examples.wrong)}\n`,
    `\n${paint('bold', say('right'))}\n${example(rule.examples.right)}\n`,
    part(say('advice'), advice),
    part(say('who'), who),
    part(say('ignore'), `${ignore}\n${ruleWords.silence[language]({ code: rule.code })}`),
    part(say('severity'), severityText(rule, language)),
    part(say('fix'), fixes[rule.fix]),
    part(say('sources'), rule.sources.map((source) => sourceText(source, language)).join('\n')),
    part(say('since'), rule.since),
  ].join('');
}

function severityText(rule: Rule, language: Language): string {
  const { draft, steering, submit } = severitiesOf(rule);
  const word = (severity: Severity | 'off') =>
    severity === 'off' ? ruleWords.off[language]() : severityWords[severity][language]();
  if (draft === submit) return word(submit);
  return [
    `${ruleWords.profileDraft[language]()}: ${word(draft)}`,
    `${ruleWords.profileSteering[language]()}: ${word(steering)}`,
    `${ruleWords.profileSubmit[language]()}: ${word(submit)}`,
  ].join('\n');
}

function sourceText({ title, url, date }: Rule['sources'][number], language: Language): string {
  return [inLanguage(title, language), date, url].filter((part) => part !== undefined).join(', ');
}

/** An example as it would stand in its file; never wrapped. */
function example(text: Example): string {
  const files = typeof text === 'string' ? [['', text] as const] : Object.entries(text);
  return files
    .map(([file, content]) => (file === '' ? content : `# ${file}\n${content}`).trimEnd())
    .join('\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
