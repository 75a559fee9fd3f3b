// What a feature of the editor consists of here: what it promises the client, and the requests it answers.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import type { ClientTraits } from '../settings.ts';

export interface Feature {
  capabilities(traits: ClientTraits): ServerCapabilities;
  register(connection: Connection, session: Session): void;
}
