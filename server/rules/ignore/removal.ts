// Takes a silencing comment out of its file.
import { type Fix, fix } from '../../text/problem.ts';
import type { Directive } from '../rule.ts';

export const removal = ({ code, removal: whole }: Directive): Fix =>
  fix('remove-comment', { code }, 'review', [{ kind: 'text', range: whole, text: '' }]);
