// What `--rule CODE=SETTING` asks for. Apart from the other options, which can be checked without knowing the rules.
import { type Setting, settings } from '../checks/severities.ts';
import { ruleCodes } from '../wording/catalogue.ts';
import { usage } from '../wording/cli/usage.ts';
import type { Language } from '../wording/language.ts';
import { Stop } from './command.ts';
import { nearest } from './nearest.ts';

/** By code; of a rule that is given twice the last counts. Throws Stop at the first that is wrong. */
export const ruleSettings = (given: readonly string[], language: Language): Record<string, Setting> =>
  Object.fromEntries(given.map((value) => ruleSetting(value, language)));

function ruleSetting(value: string, language: Language): readonly [string, Setting] {
  const [code = '', written] = value.split(/=(.*)/su);
  if (!ruleCodes.some((one) => one === code)) {
    throw new Stop(usage.unknownRule[language]({ code, near: nearest(code, ruleCodes) }));
  }
  if (written === undefined) throw new Stop(usage.ruleSetting[language]({ value }));
  const setting = settings.find((one) => one === written);
  if (setting !== undefined) return [code, setting];
  const near = nearest(written, settings);
  throw new Stop(
    usage.notAllowed[language]({ name: `--rule ${code}=`, value: written, choices: settings, near }),
  );
}
