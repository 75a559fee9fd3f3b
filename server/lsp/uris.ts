// URIs as clients write them ⇄ one form to compare them in, and paths relative to a portfolio's root.
import { URI, Utils } from 'vscode-uri';

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
  if (above.scheme !== here.scheme || above.authority !== here.authority) return undefined;
  const folder = above.path.endsWith('/') ? above.path : `${above.path}/`;
  return here.path.startsWith(folder) ? here.path.slice(folder.length) : undefined;
}

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

/** The folder that a file or folder lies in; a root lies in itself. */
export const parentUri = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();
