// All features of the editor, in one list.
import { codeActionFeature } from './code-actions.ts';
import { codeLensFeature } from './code-lens.ts';
import { completionFeature } from './completion.ts';
import type { Feature } from './feature.ts';
import { formattingFeature } from './formatting.ts';
import { hoverFeature } from './hover.ts';
import { inlayHintFeature } from './inlay-hints.ts';
import { semanticTokenFeature } from './semantic-tokens.ts';

export const features: readonly Feature[] = [
  completionFeature,
  hoverFeature,
  inlayHintFeature,
  codeLensFeature,
  codeActionFeature,
  formattingFeature,
  semanticTokenFeature,
];
