// In which language a person is spoken to: as asked, else as the portfolio says, else as the computer is set.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Language, languages } from '../wording/language.ts';

/** Known before anything is parsed, because mistakes in the arguments are told in it too. */
export function languageOf(
  argv: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = argumentOf(argv, '--lang');
  const wished = languages.find((language) => language === asked);
  if (wished !== undefined) return wished;
  for (const start of [argumentOf(argv, '--portfolio'), ...argv.slice(1), '.']) {
    if (start === undefined || start.startsWith('-')) continue;
    const said = portfolioLanguage(resolve(folder, start));
    if (said !== undefined) return said;
  }
  return systemLanguage(environment);
}

export function argumentOf(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv[at + 1];
}

/** The portfolio's language; only a look at one line, so that help and mistakes need no engine. */
function portfolioLanguage(path: string): Language | undefined {
  if (!existsSync(path)) return undefined;
  for (let folder = path; ; folder = dirname(folder)) {
    const file = join(folder, 'policy-asks.yaml');
    if (existsSync(file)) return languageIn(file);
    if (dirname(folder) === folder) return undefined;
  }
}

function languageIn(file: string): Language | undefined {
  try {
    // A pipe of that name would keep us waiting.
    if (!statSync(file).isFile()) return undefined;
    const said = /^language:[ \t]*["']?(\w+)/m.exec(readFileSync(file, 'utf8'))?.[1];
    return languages.find((language) => language === said);
  } catch {
    return undefined;
  }
}

/** As the computer is set; English when it is set to neither. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const set = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^nl\b|^nl_/i.test(set ?? '') ? 'nl' : 'en';
}
