// Takes a silencing comment, a waiver or a known finding out of its file.
import { type Fix, fix } from '../../text/problem.ts';
import type { Directive } from '../rule.ts';

export const removal = ({ form, code, removal: changes }: Directive): Fix =>
  fix('remove-silence', { form, code }, 'review', changes);
