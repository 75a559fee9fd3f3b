// The page that explains a rule, as an answer and as a document of its own.
import { URI } from 'vscode-uri';
import { rulePage } from '../../features/rule-page.ts';
import { allRules } from '../../rules/all.ts';
import { type Language, languages } from '../../wording/language.ts';
import { pageScheme } from '../page-scheme.ts';
import { type RulePageAnswer, type RulePageParams, rulePageRequest } from '../protocol.ts';
import type { Feature } from './feature.ts';

export const rulePageFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(
      rulePageRequest,
      session.guarded('rule page', async (params: RulePageParams): Promise<RulePageAnswer | null> => {
        const { code, language = session.spoken } = params;
        const markdown = pageOf(code, language);
        if (markdown === undefined) return null;
        return { title: code, markdown, uri: addressOf(code, language) };
      }),
    );
  },
};

const pageOf = (code: string, language: Language): string | undefined => {
  const rule = allRules.find((one) => one.code === code);
  return rule && rulePage(rule, language);
};

/** What tells pages of rules from other documents. */
const authority = 'rule';

const addressOf = (code: string, language: Language): string =>
  URI.from({ scheme: pageScheme, authority, path: `/${code}.md`, query: language }).toString();

export const isRulePage = (uri: URI): boolean => uri.authority === authority;

/** Empty for a rule that does not exist. */
export function rulePageAt({ path, query }: URI): string {
  const language = languages.find((one) => one === query) ?? 'en';
  return pageOf(path.slice(1).replace(/\.md$/, ''), language) ?? '';
}
