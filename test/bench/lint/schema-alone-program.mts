// The part of a lint that the other programs do: every ask is read and held against the schema, with the code that a lint uses; no rule
// runs, and nothing is looked at across files. Names the files with mistakes, and then ends with 1.
import { DiskFolder } from '../../../server/disk/disk-folder.ts';
import { FileReader } from '../../../server/portfolio/file-reader.ts';
import { scan } from '../../../server/portfolio/scan.ts';
import { kindOf } from '../../../server/records/kind.ts';
import { readText } from '../../../server/text/read.ts';

const folder = new DiskFolder('.');
const reader = new FileReader(folder);

function isRight(file: string): boolean {
  const content = reader.contentOf(file);
  return content !== undefined && reader.asksOf(readText(content), { file }).problems.length === 0;
}

const wrong = scan(folder, []).files.filter((file) => kindOf(file) === 'ask' && !isRight(file));
for (const file of wrong) console.log(file);
process.exitCode = wrong.length === 0 ? 0 : 1;
