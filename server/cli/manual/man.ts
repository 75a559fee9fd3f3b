// The manual page `policy-asks.1`, made from the command table. Pure: table, language and version in, roff out.
import { headings } from '../../wording/cli/help.ts';
import { exitWords, manSections, manualWords } from '../../wording/cli/manual.ts';
import type { Language } from '../../wording/language.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec } from '../command.ts';
import { argumentForm, commandForm, optionNames, optionText, programForm, sentence } from '../forms.ts';
import { generalOptions } from '../options.ts';
import { environment } from './environment.ts';
import { bold, italic, roff, roffText, termed } from './roff.ts';

function optionTerm(option: OptionSpec, language: Language): string {
  const value = option.placeholder === undefined ? '' : ` ${italic(option.placeholder)}`;
  const names = optionNames(option).split(', ').map(bold).join(', ');
  return termed(names + value, sentence(optionText(option, language)));
}

const argumentTerm = (argument: ArgumentSpec, language: Language): string =>
  termed(italic(argumentForm(argument)), sentence(argument.words[language]()));

function example({ line, words }: CommandSpec['examples'][number], language: Language): string {
  return `.PP\n${roffText(sentence(words[language]()))}\n.PP\n.EX\n    ${roff(line)}\n.EE`;
}

function section(command: CommandSpec, language: Language): string {
  const details = command.details[language]();
  return [
    `.SS ${roff(command.name)}`,
    roffText(`${sentence(command.summary[language]())}.`),
    ...(details === '' ? [] : [`.PP\n${roffText(details)}`]),
    `.PP\n${bold(commandForm(command, language))}`,
    ...command.arguments.map((argument) => argumentTerm(argument, language)),
    ...command.options.map((option) => optionTerm(option, language)),
    ...command.examples.map((one) => example(one, language)),
  ].join('\n');
}

export function manPage(commands: readonly CommandSpec[], language: Language, version: string): string {
  const heading = (name: keyof typeof manSections) => `.SH ${manSections[name][language]()}`;
  const [, tagline = ''] = headings.tagline[language]().split(': ');
  return `${[
    String.raw`.\" ${manualWords.generated.en()}`,
    // No word is broken with a hyphen: it would look like one of the name of a file or an option.
    '.nr HY 0',
    `.TH POLICY\\-ASKS 1 "" "${roff(`policy-asks ${version}`)}" "Policy Asks"`,
    heading('name'),
    `policy\\-asks \\- ${roff(tagline.replace(/\.$/, ''))}`,
    heading('synopsis'),
    bold(programForm(language)),
    heading('description'),
    roffText(headings.tagline[language]()),
    heading('commands'),
    ...commands.map((command) => section(command, language)),
    heading('options'),
    roff(`${headings.general[language]()}:`),
    ...generalOptions.map((option) => optionTerm(option, language)),
    heading('exits'),
    ...Object.entries(exitWords).map(([exit, words]) => termed(bold(exit), sentence(words[language]()))),
    heading('environment'),
    ...environment.map(({ names, words }) => termed(names.map(bold).join(', '), sentence(words[language]()))),
  ].join('\n')}\n`;
}
