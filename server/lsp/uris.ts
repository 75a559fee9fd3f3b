// URIs as clients write them ⇄ one form to compare them in, and paths relative to a portfolio's root.
import { URI, Utils } from 'vscode-uri';
import { askEnding, kindOf } from '../records/kind.ts';

/** One form for all ways in which clients write the same place. */
export const canonical = (uri: string): string => URI.parse(uri).toString();

/** The path of a file below a root, with `/`; undefined when it lies elsewhere. */
export function pathBelow(root: string, uri: string): string | undefined {
  // Taking URIs apart takes longer than the answer to many a question; most need nothing of it.
  if (uri.startsWith(`${root}/`) && plainRoot.test(root)) {
    const path = uri.slice(root.length + 1);
    if (plainPath.test(path)) return path;
  }
  const [above, here] = [URI.parse(root), URI.parse(uri)];
  if (above.scheme !== here.scheme || hostOf(above) !== hostOf(here)) return undefined;
  const [start, path] = [pathIn(above), pathIn(here)];
  const folder = start.endsWith('/') ? start : `${start}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}

/** The case of a host, and of a drive of Windows, is a matter of taste: editors write `file:///C:/` as well as `file:///c%3A/`. */
const hostOf = ({ authority }: URI): string => authority.toLowerCase();
const pathIn = ({ path }: URI): string => path.replace(/^\/[A-Z](?=:)/u, (drive) => drive.toLowerCase());

/** The URI of a path below a root; the root itself for an empty path. */
export function uriBelow(root: string, path: string): string {
  if (path === '') return root;
  // The same holds for putting one together.
  return plainRoot.test(root) && plainPath.test(path)
    ? `${root}/${path}`
    : Utils.joinPath(URI.parse(root), path).toString();
}

/** In canonical form: letters, digits and signs that stand for themselves, and no line at the end. */
const plainRoot = /^file:\/\/(?:\/(?!\.\.?(?:\/|$))[\w.-]+)+$/u;
/** The same, without steps that lead nowhere or upwards. */
const plainPath = /^(?:(?!\.\.?(?:\/|$))[\w.-]+(?:\/(?!$)|$))+$/u;

const unsaved = 'untitled';
const nowhere = 'new';

/** A text that has a name and no place yet, as an editor calls what was never saved: `untitled:Untitled-1`. */
export const hasNoPlace = (uri: string): boolean => uri.startsWith(`${unsaved}:`) && !uri.includes('/');

/** Where a new ask without a place counts as lying: alone in a folder of its own. */
export function placeOfNew(uri: string): string {
  const { path } = URI.parse(uri);
  const name = kindOf(path) === undefined ? `${path}${askEnding}` : path;
  return URI.from({ scheme: unsaved, authority: nowhere, path: `/${path}/${name}` }).toString();
}

/** Such a place as the client calls it; any other as it is. */
export function uriOfPlace(place: string): string {
  if (!place.startsWith(`${unsaved}://${nowhere}/`)) return place;
  const [, path = ''] = URI.parse(place).path.split('/');
  return URI.from({ scheme: unsaved, path }).toString();
}

/** Whether it was never saved, so that nothing can be read around it. */
export const isUnsaved = (uri: string): boolean => uri.startsWith(`${unsaved}:`);

/** The folder that a file or folder lies in; a root lies in itself. */
export const parentUri = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();
