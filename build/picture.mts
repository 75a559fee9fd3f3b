// Draws what the command line prints as an SVG, for the README. Use: node build/picture.mts > docs/images/lint.svg
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const command = ['lint', 'examples/noord', '--lang', 'en', '--color', 'always'];
const shown = { from: 'submissions/gemeente-emmen/spuk-verlengen.ask.yaml', lines: 39 };
const size = { line: 19, letter: 8.43, margin: 18 };

const colours: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '4': 'under',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '35': 'magenta',
  '36': 'cyan',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00A0');

/** A line with terminal colours as spans, each put at its own column, because not every viewer keeps spaces. */
function spans(line: string): string {
  let classes: string[] = [];
  let column = 0;
  const drawn: string[] = [];
  for (const part of line.split(/(\u001B\[[\d;]*m)/u)) {
    const codes = /^\u001B\[([\d;]*)m$/u.exec(part)?.[1]?.split(';');
    if (codes !== undefined) {
      for (const code of codes) {
        const name = colours[code];
        classes = name === undefined ? [] : [...classes, name];
      }
      continue;
    }
    const words = part.trimStart();
    const x = size.margin + (column + part.length - words.length) * size.letter;
    const look = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    if (words !== '') drawn.push(`<tspan x="${x.toFixed(1)}"${look}>${escaped(words)}</tspan>`);
    column += part.length;
  }
  return drawn.join('');
}

function output(): readonly string[] {
  try {
    return execFileSync(process.execPath, ['dist/cli.js', ...command], { cwd: root, encoding: 'utf8' }).split(
      '\n',
    );
  } catch (error) {
    return String((error as { stdout: unknown }).stdout).split('\n');
  }
}

const all = output();
const start = all.findIndex((line) => line.includes(shown.from));
const typed = `\u001B[1m$ policy-asks ${command.slice(0, -2).join(' ')}\u001B[0m`;
const lines = [typed, '', ...all.slice(start, start + shown.lines)];
const height = lines.length * size.line + 2 * size.margin;
const width = Math.ceil(100 * size.letter + 2 * size.margin);
const rows = lines.map(
  (line, row) => `<text y="${size.margin + (row + 0.8) * size.line}">${spans(line)}</text>`,
);
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>policy-asks lint: two submissions that contradict each other, side by side</title>
<style>
text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #d7dae0; }
.bold { font-weight: bold; } .dim { fill: #8b93a1; } .under { text-decoration: underline; }
.red { fill: #ff7b72; } .green { fill: #7ee787; } .yellow { fill: #e3b341; } .blue { fill: #79c0ff; } .magenta { fill: #d2a8ff; } .cyan { fill: #76e3ea; }
</style>
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
${rows.join('\n')}
</svg>
`);
