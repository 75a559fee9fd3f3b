// Findings beside the fields they are about: each at the deepest part that holds its place, once.
import type { Finding } from '../../checks/finding.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { allRules } from '../../rules/all.ts';
import type { Path } from '../../text/place.ts';
import type { Language } from '../../wording/language.ts';
import { severityWords } from '../../wording/severity.ts';
import { wantedKey } from '../places/wanted-by-rules.ts';
import type { FormFinding, FormPart, FormRow } from './form.ts';
import { sectionOf } from './sections.ts';

/** The findings of an ask, taken from a basket one by one as parts claim them. */
export class FindingBasket {
  readonly #left: { readonly path: Path; readonly told: FormFinding }[];

  constructor(findings: readonly Finding[], document: number, language: Language) {
    this.#left = findings
      .filter((finding) => finding.document === document)
      .map((finding) => ({ path: placeOf(finding), told: told(finding, language) }));
  }

  /** The part with the findings that lie in it and in none of its own parts. */
  into<P extends FormPart>(part: P): P {
    if (part.part === 'group') return this.#with({ ...part, parts: part.parts.map((one) => this.into(one)) });
    if (part.part === 'rows') {
      const rows = part.rows.map((row): FormRow => {
        const parts = row.parts.map((one) => this.into(one));
        return { ...row, parts, findings: this.#take(row.path) };
      });
      return this.#with({ ...part, rows });
    }
    return this.#with(part);
  }

  /** What lies in the top fields of a section and was not claimed. */
  ofSection(keys: readonly string[]): readonly FormFinding[] {
    return this.#takeIf((path) => keys.includes(String(path[0])) && sectionOf(path[0]) !== undefined);
  }

  rest(): readonly FormFinding[] {
    return this.#takeIf(() => true);
  }

  #with<P extends FormPart>(part: P): P {
    const findings = this.#take(part.path);
    return findings.length === 0 ? part : { ...part, findings };
  }

  #take(part: Path): readonly FormFinding[] {
    return this.#takeIf((path) => part.every((step, place) => path[place] === step));
  }

  #takeIf(isWanted: (path: Path) => boolean): readonly FormFinding[] {
    const taken = this.#left.filter(({ path }) => isWanted(path));
    for (const one of taken) this.#left.splice(this.#left.indexOf(one), 1);
    return taken.map((one) => one.told);
  }
}

/** What is missing is told where it belongs. */
function placeOf({ rule, path }: Finding): Path {
  const isGap = allRules.some(({ code, completeness }) => code === rule && completeness === true);
  return isGap ? wantedKey(rule, path) : path;
}

function told(finding: Finding, language: Language): FormFinding {
  const { message, fixes, severity, rule, fingerprint } = wordedFinding(finding, language);
  const here = fixes
    .map(({ title, safety }, place) => ({ title, place, safe: safety === 'safe' }))
    .filter(({ place }) => (finding.fixes[place]?.file ?? finding.file) === finding.file);
  const severityLabel = severityWords[severity][language]();
  return { severity, severityLabel, rule, message, fingerprint, fixes: here };
}
