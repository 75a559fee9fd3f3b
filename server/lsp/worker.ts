// The language server in a browser: a worker that talks to its client by messages and reads files through it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientMachine } from './client-machine.ts';
import { serve } from './serve.ts';

declare const VERSION: string;
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, clientMachine(connection), { name: 'policy-asks', version: VERSION });
