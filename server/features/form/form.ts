// One ask as a form: plain data that a page shows as sections with fields. Everything a person reads is in the language of
// the reader; nothing here says how it looks. What the form cannot show is named and pointed at, never left out in silence.
import type { Path } from '../../text/place.ts';
import type { ChoiceWishes } from '../choices/choices.ts';
import type { Language } from '../../wording/language.ts';

export interface Form {
  readonly language: Language;
  /** Relative to the portfolio's root, with `/`. */
  readonly file: string;
  /** Place of the ask in its file, from 0. */
  readonly document: number;
  /** Every ask in the file. */
  readonly asks: readonly { readonly document: number; readonly title: string }[];
  readonly title: string;
  /** The submission it belongs to, in words. */
  readonly submission?: string;
  /** How strictly this ask is checked, in words. */
  readonly profile: string;
  readonly completeness: Completeness;
  /** Why there are no sections: in a sentence. */
  readonly refusal?: string;
  readonly sections: readonly FormSection[];
  /** What is said of the ask as a whole, or of what no field shows. */
  readonly findings: readonly FormFinding[];
  /** Keys that no field shows: they stay as they are, and are changed in the text. */
  readonly others: readonly { readonly path: Path; readonly label: string; readonly shown: string }[];
  /** Values that fields may share, so that each is sent once. */
  readonly pools: Readonly<Partial<Record<PoolName, readonly Option[]>>>;
}

/** What is wanted before an ask is submitted, and how much of that is there. */
export interface Completeness {
  readonly wanted: number;
  readonly there: number;
}

export type SectionId = 'identity' | 'asked' | 'money' | 'addressee' | 'backing' | 'relations' | 'standing';

export interface FormSection {
  readonly id: SectionId;
  readonly label: string;
  readonly lead: string;
  readonly completeness: Completeness;
  readonly parts: readonly FormPart[];
  readonly findings: readonly FormFinding[];
}

export type FormPart = FormField | FormGroup | FormRows;

/** What every part has. */
export interface PartTraits {
  /** From the root of the ask. */
  readonly path: Path;
  readonly label: string;
  readonly description?: string;
  readonly state: FieldState;
  /** Why it is wanted, while it is missing. */
  readonly wanted?: string;
  readonly findings: readonly FormFinding[];
}

/** `required`: without it there is no ask. `wanted`: missing, and needed before the ask is submitted. */
export type FieldState = 'there' | 'required' | 'wanted' | 'optional' | 'in-text';

export interface FormField extends PartTraits {
  readonly part: 'field';
  readonly kind: FieldKind;
  /** Code list that the server searches. */
  readonly list?: FieldList;
  /** The few values there are. */
  readonly options?: readonly Option[];
  /** Values to suggest. */
  readonly pool?: PoolName;
  /** Besides what is offered, any text will do; for `informal` it is kept as a description. */
  readonly free?: 'value' | 'informal';
  /** What belongs here, with an example. */
  readonly hint?: string;
  /** As written; of lists what `chips` say. Absent when nothing stands there. */
  readonly value?: string;
  /** As a person reads and types it: names for codes, dates in words, amounts with separators. */
  readonly shown: string;
  /** Of what stands there: whoever changes it says what it was. */
  readonly mark: string;
  /** What stands beside it: the code behind a name, an amount in words. */
  readonly beside?: string;
  readonly chips?: readonly Chip[];
  /** The list may be put in another order; its first value counts as the most important. */
  readonly ordered?: true;
  /** Why it cannot be changed here. */
  readonly readOnly?: string;
}

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'amount'
  | 'year'
  | 'date'
  | 'enum'
  | 'choice'
  | 'choices'
  | 'in-text';

export type FieldList = Exclude<ChoiceWishes['list'], 'submissions'>;

export type PoolName = 'people' | 'parties' | 'laws' | 'criteria' | 'projects' | 'rules' | 'indicators';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** One value of a list. */
export interface Chip {
  readonly path: Path;
  /** As written; absent for what is more than a single value. */
  readonly value?: string;
  readonly label: string;
  /** Of what stands there: whoever takes it away says what it was. */
  readonly mark: string;
  readonly detail?: string;
  /** No longer in force, or not in the list. */
  readonly doubtful?: true;
}

/** Fields that belong together, such as an amount with its VAT and price level, or a text in several languages. */
export interface FormGroup extends PartTraits {
  readonly part: 'group';
  readonly parts: readonly FormPart[];
}

/** A group that may stand there several times. */
export interface FormRows extends PartTraits {
  readonly part: 'rows';
  /** "Bijdrage toevoegen" */
  readonly add: string;
  readonly rows: readonly FormRow[];
  /** The row that would come next. */
  readonly blank: FormRow;
}

export interface FormRow {
  readonly path: Path;
  /** What tells it from the others. */
  readonly title: string;
  /** Of what stands there: whoever takes it away says what it was. */
  readonly mark: string;
  readonly parts: readonly FormPart[];
  readonly findings: readonly FormFinding[];
}

export interface FormFinding {
  readonly severity: 'error' | 'warning' | 'info' | 'advisory';
  readonly severityLabel: string;
  readonly rule: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly fixes: readonly FormFix[];
}

export interface FormFix {
  readonly title: string;
  /** Place among the fixes of the finding. */
  readonly place: number;
  /** It changes no meaning. */
  readonly safe: boolean;
}
