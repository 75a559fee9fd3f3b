// Whether a number is written in a form the code list knows. A text and the forms go in, what is wrong comes out.
import { uri } from '../../records/formats.ts';
import { canonicalIn, type Form, isOfForm, onlyKindOf } from './forms.ts';
import type { Written } from './written.ts';

export type Slip =
  /** Understood, and to be written otherwise. */
  | { readonly slip: 'loose'; readonly form: Form; readonly canonical: string }
  /** The number of another kind of document. */
  | { readonly slip: 'other-kind'; readonly form: Form; readonly otherKind: string }
  /** In none of the forms it could have. */
  | { readonly slip: 'no-form'; readonly forms: readonly Form[] };

/** A web address leads to the document too; it is left as it is. */
export function slipOf({ text, kind }: Written, forms: readonly Form[]): Slip | undefined {
  if (uri(text)) return undefined;
  const fitting = forms.filter((form) => isOfForm(form, text));
  if (fitting.length > 0) return kind === undefined ? undefined : otherKind(fitting, kind);
  const understood = forms.flatMap((form) => {
    const canonical = canonicalIn(form, text);
    return canonical === undefined ? [] : [{ form, canonical }];
  });
  const best = understood.find(({ form }) => kind !== undefined && form.entry.words.includes(kind));
  const [first = best] = understood;
  if (best === undefined && first !== undefined && kind !== undefined) {
    const other = otherKind(
      understood.map(({ form }) => form),
      kind,
    );
    if (other !== undefined) return other;
  }
  const meant = best ?? first;
  if (meant !== undefined) return { slip: 'loose', ...meant };
  return noForm(kind === undefined ? begunLike(text, forms) : formsFor(kind, forms));
}

/** Only when every form the number could have belongs to another kind. */
function otherKind(fitting: readonly Form[], kind: string): Slip | undefined {
  const [form] = fitting;
  const owner = form && onlyKindOf(form);
  if (form === undefined || owner === undefined) return undefined;
  const isOthers = fitting.every((one) => ![undefined, kind].includes(onlyKindOf(one)));
  return isOthers ? { slip: 'other-kind', form, otherKind: owner } : undefined;
}

const noForm = (forms: readonly Form[]): Slip | undefined =>
  forms.length === 0 ? undefined : { slip: 'no-form', forms };

const formsFor = (kind: string, forms: readonly Form[]): readonly Form[] =>
  forms.filter(({ entry }) => entry.words.includes(kind));

/** Forms of which the text is surely meant to be one: it is one word with a digit, and begins with their letters. */
function begunLike(text: string, forms: readonly Form[]): readonly Form[] {
  if (!/^\S*\d\S*$/u.test(text)) return [];
  const [letters = ''] = /^[a-z]+/iu.exec(text) ?? [];
  return forms.filter((form) => form.letters?.toLowerCase() === letters.toLowerCase());
}
