// A program that does of a lint what the other programs do, to be held against them. It is bundled as ours are.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { dishonesty } from '../peers/honesty.mts';
import { node, type Program } from '../processes.mts';

/** Written beside the folder. It must look at every file, as the others must. */
export function schemaAlone(folder: string): Program {
  const outfile = `${folder}-schema-alone.cjs`;
  const entryPoints = [join(import.meta.dirname, 'schema-alone-program.mts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', logLevel: 'warning' });
  const programOn = (home: string) => node('schema alone', [outfile], { folder: home });
  const wrong = dishonesty(programOn, `${folder}-honesty`);
  if (wrong !== undefined) throw new Error(`Our own check of the schema alone ${wrong}`);
  return programOn(folder);
}
