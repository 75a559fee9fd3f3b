// What the user set, and what the client can do: taken from what the client says when it starts, and later.
import type { ClientCapabilities, DiagnosticTag, InitializeParams } from 'vscode-languageserver';
import { type Profile, profiles } from '../checks/severities.ts';
import { type Language, languages } from '../wording/language.ts';
import { type Encoding, encodings } from './positions.ts';

/** The section `policyAsks` of the client's configuration, as far as the server reads it. */
export interface UserSettings {
  /** Absent: as the portfolio says, else as the client is set. */
  readonly language?: Language;
  /** Absent: as the submission or portfolio says. */
  readonly profile?: Profile;
  /** A branch, tag or commit with which to compare: then the rules about what changed run too. */
  readonly compareWith?: string;
}

/** Settings as a client sends them: what it leaves out is as it was at the start, what is unknown counts as not set. */
export function readSettings(sent: unknown, atStart: UserSettings = {}): UserSettings {
  const given: Record<string, unknown> = { ...atStart, ...(typeof sent === 'object' ? sent : {}) };
  return {
    language: languages.find((language) => language === given['language']),
    profile: profiles.find((profile) => profile === given['profile']),
    compareWith: revisionOf(given['compareWith']),
  };
}

const revisionOf = (given: unknown): string | undefined =>
  typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;

/** How findings reach the client. One way only, so that none is shown twice. */
export type Delivery = 'push' | 'pull';

export interface ClientTraits {
  readonly encoding: Encoding;
  readonly delivery: Delivery;
  /** Language of the client's own interface. */
  readonly locale: Language;
  /** Where the client says that the pages of rules are. */
  readonly pages?: string;
  readonly related: boolean;
  readonly link: boolean;
  readonly tags: ReadonlySet<DiagnosticTag>;
  readonly snippets: boolean;
  readonly configuration: boolean;
  readonly watching: boolean;
  readonly progress: boolean;
  /** Edits may also move and make files. */
  readonly fileOperations: ReadonlySet<string>;
  readonly documentChanges: boolean;
  /** Edits of code actions may be asked for when one is chosen. */
  readonly resolvesEdits: boolean;
  readonly resolvesSymbols: boolean;
  /** What is told of a place may be Markdown, and of an offer. */
  readonly markdown: boolean;
  readonly markdownInOffers: boolean;
  /** A definition may say what is a link to it, and all of what it leads to. */
  readonly links: boolean;
  /** Wants to be told when a portfolio was looked at. */
  readonly tells: boolean;
  /** Commands of the client that answers may name. */
  readonly commands: ReadonlySet<string>;
  readonly refresh: {
    readonly diagnostics: boolean;
    readonly tokens: boolean;
    readonly hints: boolean;
    readonly lenses: boolean;
  };
}

/** What a client may say of us in `initializationOptions`. */
interface Options {
  readonly diagnostics?: unknown;
  readonly pages?: unknown;
  readonly commands?: unknown;
  readonly tells?: unknown;
}

export function traitsOf({ capabilities, locale, initializationOptions }: InitializeParams): ClientTraits {
  const options = (initializationOptions ?? {}) as Options;
  const { workspace, window, textDocument } = capabilities;
  const published = textDocument?.publishDiagnostics;
  return {
    encoding: encodingOf(capabilities),
    delivery: deliveryOf(capabilities, options),
    locale: /^nl\b/i.test(locale ?? '') ? 'nl' : 'en',
    pages: typeof options.pages === 'string' ? options.pages : undefined,
    related: (published ?? textDocument?.diagnostic)?.relatedInformation === true,
    link: (published ?? textDocument?.diagnostic)?.codeDescriptionSupport === true,
    tags: new Set((published ?? textDocument?.diagnostic)?.tagSupport?.valueSet ?? []),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    configuration: workspace?.configuration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    ...editTraits(capabilities),
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
    links: textDocument?.definition?.linkSupport === true,
    tells: options.tells === true,
    ...markupTraits(capabilities),
    commands: new Set(Array.isArray(options.commands) ? options.commands.map(String) : []),
    refresh: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
  };
}

/**
 * Files are made and moved by `documentChanges` only, so that a client that knows how knows those too, though older ones do
 * not say so. Such older ones cannot be relied on to move a file to a folder that is not there yet.
 */
function editTraits({
  workspace,
}: ClientCapabilities): Pick<ClientTraits, 'fileOperations' | 'documentChanges'> {
  const { documentChanges = false, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  const sure = resourceOperations.filter((operation) => documentChanges || operation !== 'rename');
  return { documentChanges: documentChanges || resourceOperations.length > 0, fileOperations: new Set(sure) };
}

/** The first encoding that the client prefers and we know; UTF-16 is what every client knows. */
function encodingOf({ general }: ClientCapabilities): Encoding {
  const wished = general?.positionEncodings ?? [];
  return (
    wished.map((one) => encodings.find((known) => known === one)).find((one) => one !== undefined) ?? 'utf-16'
  );
}

/** A client that only pulls, or says that it wants to, pulls; all others are told. */
/** Of offers many a client says nothing by itself. */
function markupTraits({ textDocument }: ClientCapabilities) {
  const told = textDocument?.hover?.contentFormat;
  const { documentationFormat: offered = told } = textDocument?.completion?.completionItem ?? {};
  return {
    markdown: told?.includes('markdown') === true,
    markdownInOffers: offered?.includes('markdown') === true,
  };
}

function deliveryOf({ textDocument }: ClientCapabilities, { diagnostics }: Options): Delivery {
  if (textDocument?.diagnostic === undefined) return 'push';
  return diagnostics === 'pull' || textDocument.publishDiagnostics === undefined ? 'pull' : 'push';
}
