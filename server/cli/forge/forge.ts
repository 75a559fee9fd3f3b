// What a forge is to us: where its pull or merge requests keep their comments, and how one is written. Data and small functions; the
// network is in api.ts.

export const forgeNames = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeName = (typeof forgeNames)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** A request on a forge, as far as it is known. */
export interface Place {
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** `owner/name`; on GitLab also the number of a project. */
  readonly repository: string;
  readonly request: string;
}

/** A comment that is on the request already. */
export interface Remark {
  readonly id: number;
  readonly body: string;
  readonly author: Author;
  /** Where a person can see it. */
  readonly url?: string;
}

export interface Author {
  readonly id?: number;
  readonly login: string;
  /** An account that is no person. */
  readonly isBot: boolean;
}

export interface Forge {
  readonly name: ForgeName;
  /** As its makers write it. */
  readonly label: string;
  readonly noun: 'pull request' | 'merge request';
  /** How many UTF-16 units a comment may be long. */
  readonly longest: number;
  /** The variables that may hold a token, the first that does wins. */
  readonly tokens: readonly string[];
  /** Whether this is a job of the forge. */
  isHere(environment: Environment): boolean;
  /** What its jobs are told; `event` is the text of the event's file. */
  told(environment: Environment, event: string | undefined): Partial<Place>;
  /** Whether a repository is named as this forge names them. */
  isRepository(text: string): boolean;
  headers(token: string): Readonly<Record<string, string>>;
  /** Below the address of the API. */
  comments(place: Place, page: number): string;
  /** Where a new one is sent to. */
  adding(place: Place): string;
  updating(place: Place, id: number): { readonly method: 'PATCH' | 'PUT'; readonly path: string };
  /** A comment from an answer; absent when it is none, or not one that people write. */
  remark(value: unknown): Remark | undefined;
  /** Whether a comment is ours; `me` is absent where the forge does not tell a job who it is. */
  isOurs(author: Author, me: Author | undefined): boolean;
}

/** A field of what may be an object. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

export const textIn = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

export const numberIn = (value: unknown, name: string): number | undefined => {
  const found = field(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
};
