// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

export type Slug = string;

export type Text =
  | string
  | {
      nl?: string;
      en?: string;
      fy?: string;
    };

export type Year = number;

export type Euros = number | string;

export type Percentage = number;

export type IsoDate = string;

export type Status =
  | 'concept'
  | 'ambtelijk-afgestemd'
  | 'bestuurlijk-vastgesteld'
  | 'ingediend'
  | 'in-behandeling'
  | 'toegezegd'
  | 'motie-aangenomen'
  | 'deels-gehonoreerd'
  | 'gehonoreerd'
  | 'afgewezen'
  | 'ingetrokken'
  | 'achterhaald'
  | 'uitgevoerd';

export type Term = 'geen' | 'incidenteel' | 'meerjarig' | 'langjarig' | 'structureel';

export type Effect = 'use' | 'change' | 'extend' | 'stop' | 'create';

export type Vat = 'incl' | 'excl' | 'compensabel';

export type Target =
  | string
  | {
      code?: string;
      name?: string;
      informal?: Text;
    };

export type Link =
  | string
  | {
      ask: string;
      while?: Status[];
      seen?: string;
    };

export type Code = string;

export type Profile = 'draft' | 'steering' | 'submit';

export interface Distinction {
  ask: string;
  because: Text;
}

export interface Instrument {
  type?: string;
  legalBasis?: string;
  recipient?: string;
  conditions?: Text;
}

export interface Scheme {
  id?: string;
  effect?: Effect;
  criterion?: {
    kind?: string;
    current?: number | string;
    wanted?: number | string;
  };
}

export interface Amount {
  total?: Euros;
  perYear?: Euros;
  vat?: Vat;
  priceLevel?: Year;
}

export interface FundingPart {
  party: string;
  amount: Euros;
  decision?: Decision;
}

export interface Decision {
  body?: string;
  number?: string | number;
  date?: IsoDate;
}

export interface Funding {
  term?: Term;
  from?: Year;
  until?: Year;
  reviewEvery?: number;
  amount?: Amount;
  envelope?: string;
  parts?: FundingPart[];
  operation?: {
    perYear?: Euros;
    payer?: string;
  };
  repayment?: {
    share?: Percentage;
    until?: Year;
    leakage?: Percentage;
  };
}

export interface Addressee {
  ministries?: string[];
  committees?: string[];
}

export interface Contribution {
  text: Text;
  owner?: string;
  by?: IsoDate;
}

export interface Claim {
  text: Text;
  evidence?: {
    title?: Text;
    url?: string;
    date?: IsoDate;
  }[];
}

export interface Figure {
  value?: number;
  year?: Year;
}

export interface Indicator {
  id: string;
  unit?: string;
  region?: string;
  baseline?: Figure;
  target?: Figure;
}

export interface Waiver {
  rule: string;
  with?: string;
  because: Text;
  by?: string;
  until?: IsoDate;
}

export interface Source {
  quote?: string;
  paragraph?: number;
}

export interface HistoryEntry {
  date: IsoDate;
  status: Status;
  by?: string;
  decision?: Decision;
  note?: Text;
}

export interface FollowUp {
  kind:
    | 'motie'
    | 'amendement'
    | 'toezegging'
    | 'kabinetsreactie'
    | 'kamerbrief'
    | 'commissiebrief'
    | 'schriftelijke-vragen'
    | 'rondetafelgesprek'
    | 'commissiedebat'
    | 'notaoverleg'
    | 'wetgevingsoverleg'
    | 'tweeminutendebat';
  reference?: string;
  date?: IsoDate;
  text?: Text;
  due?: IsoDate;
  state?: 'open' | 'voldaan' | 'deels-voldaan' | 'vervallen';
  appreciation?:
    | 'oordeel-kamer'
    | 'ontraden'
    | 'ontraden-tenzij-gewijzigd'
    | 'overgenomen'
    | 'nog-niet-bekend'
    | 'nog-te-ontvangen';
}

export interface Granted {
  amount?: Euros;
  from?: Year;
  until?: Year;
  decision?: Decision;
}

export interface AskRecord {
  id: Slug;
  formerIds?: Slug[];
  title: Text;
  summary?: Text;
  status: Status;
  owner?: string;
  priority?: number;
  nationalGoals?: string[];
  targetRegions?: Target[];
  instrument?: Instrument;
  scheme?: Scheme;
  funding?: Funding;
  project?: string;
  partOf?: string;
  addressee?: Addressee;
  deadline?: IsoDate;
  decisionMoment?: string;
  contribution?: Contribution[];
  claims?: Claim[];
  indicators?: Indicator[];
  dependsOn?: Link[];
  supports?: Link[];
  excludes?: Link[];
  replaces?: Link[];
  jointWith?: Link[];
  distinctFrom?: Distinction[];
  waivers?: Waiver[];
  source?: Source;
  visibility?: 'public' | 'internal';
  embargoUntil?: IsoDate;
  history?: HistoryEntry[];
  followUp?: FollowUp[];
  granted?: Granted;
}

export interface KnownFinding {
  rule: string;
  ask?: string;
  file?: string;
  owner: string;
  reason: Text;
  until: IsoDate;
  count?: number;
}

export interface BaselineRecord {
  findings: KnownFinding[];
}

export interface PublishedAsk {
  id: Slug;
  formerIds?: Slug[];
  fictional?: boolean;
  status?: Status;
  nationalGoals?: Code[];
  targetRegions?: Code[];
  otherRegions?: boolean;
  instrument?: Code;
  scheme?: {
    id?: Code;
    effect?: Effect;
    criterion?: {
      kind?: Code;
      current?: number;
      wanted?: number;
      wantedKind?: Code;
    };
  };
  funding?: {
    term?: Term;
    from?: Year;
    until?: Year;
    reviewEvery?: number;
    amount?: {
      total?: number;
      perYear?: number;
      vat?: Vat;
      priceLevel?: Year;
    };
    envelope?: Code;
    parts?: {
      party: Code;
      amount: number;
    }[];
  };
  granted?: {
    amount?: number;
    from?: Year;
    until?: Year;
  };
  addressee?: {
    ministries?: Code[];
    committees?: Code[];
  };
  partOf?: Code;
  dependsOn?: Code[];
  supports?: Code[];
  excludes?: Code[];
  replaces?: Code[];
  jointWith?: Code[];
  waivers?: {
    rule: Code;
    with?: Code;
    until?: IsoDate;
    signed?: boolean;
  }[];
  fingerprint: string;
}

export interface IndexRecord {
  format: 'policy-asks-index';
  version: number;
  portfolio: {
    title: Text;
  };
  generated?: IsoDate;
  asks: PublishedAsk[];
}

export interface Severities {
  [k: string]: 'off' | 'info' | 'warn' | 'error';
}

export interface PortfolioRecord {
  title: Text;
  profile?: Profile;
  language?: 'nl' | 'en';
  today?: IsoDate;
  rules?: Severities;
  overrides?: {
    paths: string[];
    rules: Severities;
  }[];
  ignore?: string[];
  vocabularies?: string[];
  requiredApprovals?: {
    [k: string]: string[];
  };
  indexes?: string[];
}

export interface ReviewEventRecord {
  kind: 'comment' | 'reply' | 'suggest' | 'resolve' | 'reopen' | 'approve' | 'decide';
  by: string;
  date: string;
  at?: (string | number)[];
  quote?: string;
  text?: Text;
  replyTo?: string;
  suggestion?: {
    from?: string | number | boolean | unknown[] | {};
    to?: string | number | boolean | unknown[] | {};
  };
  fingerprint?: string;
  scope?: string[];
}

export interface SubmissionRecord {
  id: Slug;
  title: Text;
  fictional?: boolean;
  submitter: string;
  members?: string[];
  occasion?: {
    type?: string;
    title?: Text;
    date?: IsoDate;
  };
  date?: IsoDate;
  addressee?: Addressee;
  note?: string;
  nationalGoals?: string[];
  questions?: {
    id: Slug;
    text: Text;
  }[];
  roles?: {
    [k: string]: Text;
  };
  people?: {
    [k: string]: {
      name?: string;
      roles?: string[];
    };
  };
  adoptedBy?: Decision;
  profile?: Profile;
}
