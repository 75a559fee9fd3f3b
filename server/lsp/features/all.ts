// All features of the editor, in one list.
import { changesFeature } from './changes.ts';
import { codeActionFeature } from './code-actions.ts';
import { codeLensFeature } from './code-lens.ts';
import { completionFeature } from './completion.ts';
import { createFeature } from './create.ts';
import type { Feature } from './feature.ts';
import { formFeature } from './form.ts';
import { formattingFeature } from './formatting.ts';
import { hoverFeature } from './hover.ts';
import { inlayHintFeature } from './inlay-hints.ts';
import { callHierarchyFeature } from './call-hierarchy.ts';
import { ministryFeature } from './ministry.ts';
import { linkFeature } from './links.ts';
import { navigationFeature } from './navigation.ts';
import { outlineFeature } from './outline.ts';
import { portfolioFeature } from './portfolios.ts';
import { pageFeature } from './pages.ts';
import { renameFeature } from './rename.ts';
import { rulePageFeature } from './rule-pages.ts';
import { statusFeature } from './status.ts';
import { workspaceSymbolFeature } from './workspace-symbols.ts';
import { semanticTokenFeature } from './semantic-tokens.ts';

export const features: readonly Feature[] = [
  completionFeature,
  hoverFeature,
  navigationFeature,
  renameFeature,
  outlineFeature,
  linkFeature,
  workspaceSymbolFeature,
  callHierarchyFeature,
  ministryFeature,
  rulePageFeature,
  pageFeature,
  statusFeature,
  portfolioFeature,
  createFeature,
  changesFeature,
  formFeature,
  inlayHintFeature,
  codeLensFeature,
  codeActionFeature,
  formattingFeature,
  semanticTokenFeature,
];
