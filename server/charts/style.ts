// How charts look: classes only, so that a page without inline style can show them. Colours come from the editor's theme where
// there is one, else from a light page. What stands in a page, a web page or a drawing of its own is the same text.

const colours = `
.chart, .board, .twin {
  --chart-ink: var(--vscode-foreground, #24292f);
  --chart-quiet: var(--vscode-descriptionForeground, #57606a);
  --chart-ground: var(--vscode-editor-background, #ffffff);
  --chart-accent: var(--vscode-charts-blue, #0b62b8);
  --chart-alarm: var(--vscode-errorForeground, #a1260d);
  --chart-line: var(--vscode-panel-border, color-mix(in srgb, var(--chart-ink) 20%, var(--chart-ground)));
  --chart-focus: var(--vscode-focusBorder, #0b62b8);
  --chart-faint: color-mix(in srgb, var(--chart-ink) 7%, var(--chart-ground));
  --heat-1: color-mix(in srgb, var(--chart-accent) 10%, var(--chart-ground));
  --heat-2: color-mix(in srgb, var(--chart-accent) 18%, var(--chart-ground));
  --heat-3: color-mix(in srgb, var(--chart-accent) 27%, var(--chart-ground));
  --heat-4: color-mix(in srgb, var(--chart-accent) 36%, var(--chart-ground));
  --heat-5: color-mix(in srgb, var(--chart-accent) 45%, var(--chart-ground));
}
`;

const drawings = `
.chart { display: block; font: 12px/1.3 var(--vscode-font-family, system-ui, sans-serif); }
.chart text { fill: var(--chart-ink); font-size: 12px; }
.chart .small { font-size: 11px; }
.chart .tiny { font-size: 10px; }
.chart .quiet { fill: var(--chart-quiet); }
.chart .strong, .chart .sum, .chart .figure { font-weight: 600; }
.chart .alarm { fill: var(--chart-alarm); font-weight: 600; }
.chart .head { fill: var(--chart-quiet); font-size: 11px; }
.chart .heat-0, .chart .none { fill: var(--chart-faint); }
.chart .heat-1 { fill: var(--heat-1); }
.chart .heat-2 { fill: var(--heat-2); }
.chart .heat-3 { fill: var(--heat-3); }
.chart .heat-4 { fill: var(--heat-4); }
.chart .heat-5 { fill: var(--heat-5); }
.chart .touch { fill: transparent; }
.chart .rule, .chart .axis { stroke: var(--chart-line); fill: none; }
.chart .mark { outline: none; }
.chart .mark[data-keys] { cursor: pointer; }
.chart .mark[data-keys]:hover > g > :is(rect, circle, path):first-of-type { stroke: var(--chart-quiet); stroke-width: 1.5; }
.chart .mark[data-keys]:focus-visible > g > :is(rect, circle, path):first-of-type { stroke: var(--chart-focus); stroke-width: 2.5; }
.chart .mark[data-keys]:focus-visible text { text-decoration: underline; }
.chart-map .area rect, .chart-map .shape { stroke: var(--chart-ground); stroke-width: 1; }
.chart-map .shape { stroke: var(--chart-quiet); fill-rule: evenodd; }
.chart-map .border { fill: none; stroke: var(--chart-quiet); stroke-width: 1.5; pointer-events: none; }
.chart-map .province-name { fill: var(--chart-quiet); font-size: 10px; font-weight: 600; pointer-events: none; }
.chart-map .scheme-area { fill: none; stroke: var(--chart-ink); stroke-width: 2; stroke-dasharray: 6 4; pointer-events: none; }
.chart-map .over { pointer-events: none; }
.chart-ledger .bar, .chart-timeline .bar { fill: var(--heat-5); stroke: var(--chart-accent); }
.chart-ledger .bar.others { fill: var(--chart-faint); stroke: var(--chart-quiet); }
.chart-ledger .bar.over { fill: url(#too-much); stroke: var(--chart-alarm); }
.chart-ledger .hatch-ground { fill: var(--chart-ground); }
.chart-ledger .hatch { stroke: var(--chart-alarm); stroke-width: 4; }
.chart-ledger .available { fill: none; stroke: var(--chart-ink); stroke-width: 2.5; }
.chart-timeline .band { fill: var(--chart-faint); }
.chart-timeline .dot { fill: var(--heat-4); stroke: var(--chart-accent); }
.chart-timeline .dot.overdue { stroke: var(--chart-alarm); stroke-width: 2; stroke-dasharray: 4 2; }
.chart-timeline .today { fill: none; stroke: var(--chart-ink); stroke-width: 1.5; stroke-dasharray: 2 3; pointer-events: none; }
.chart-timeline .today-name, .chart-timeline .endless { font-weight: 600; }
.chart-graph .ask rect { fill: var(--heat-1); stroke: var(--chart-accent); }
.chart-graph .ask.beside rect { fill: var(--chart-ground); stroke: var(--chart-quiet); }
.chart-graph .ask.unknown rect { fill: var(--chart-ground); stroke: var(--chart-alarm); stroke-dasharray: 4 3; }
.chart-graph .link { fill: none; stroke: var(--chart-quiet); stroke-width: 1.5; }
.chart-graph .supports { stroke-dasharray: 8 4; }
.chart-graph .replaces { stroke-dasharray: 2 3; }
.chart-graph .jointWith { stroke: var(--chart-ink); stroke-width: 3; }
.chart-graph .excludes { stroke: var(--chart-alarm); stroke-dasharray: 10 3 2 3; }
.chart-graph .partOf { stroke-width: 1; }
.chart-graph .sign { fill: var(--chart-ink); overflow: visible; }
.chart-graph .cross { fill: none; stroke: var(--chart-alarm); stroke-width: 2; }
`;

const boards = `
.board { display: flex; gap: 8px; align-items: stretch; color: var(--chart-ink); }
.board .column { flex: 0 0 216px; background: var(--chart-faint); border: 1px solid transparent; border-radius: 5px; padding: 6px; }
.board .column.empty { flex-basis: 132px; }
.board h2 { display: flex; justify-content: space-between; gap: 8px; margin: 2px 4px 8px; font-size: 12px; font-weight: 600; }
.board .count { color: var(--chart-quiet); font-weight: 400; }
.board ul { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 6px; }
.board p { margin: 0; }
.board .quiet { color: var(--chart-quiet); margin: 0 4px; font-size: 11px; }
.board .card { position: relative; background: var(--chart-ground); border: 1px solid var(--chart-line); border-radius: 4px; padding: 7px 8px; }
.board .card .of, .board .card .facts { color: var(--chart-quiet); font-size: 11px; margin-top: 3px; overflow-wrap: anywhere; }
.board .more { margin-top: 6px; }
`;

const tables = `
.twin { border-collapse: collapse; color: var(--chart-ink); font-variant-numeric: tabular-nums; }
.twin caption { text-align: left; color: var(--chart-quiet); padding: 4px 8px 8px; max-width: 80ch; }
.twin th, .twin td { border-bottom: 1px solid var(--chart-line); padding: 4px 8px; text-align: left; vertical-align: top; }
.twin thead th { vertical-align: bottom; }
.twin tbody th { font-weight: 400; }
.twin .number { text-align: right; }
`;

const contrast = `
.vscode-high-contrast .chart :is(.heat-1, .heat-2, .heat-3, .heat-4, .heat-5, .heat-0, .none),
.vscode-high-contrast .chart .area rect { stroke: var(--chart-line); }
.vscode-high-contrast .board .column { border-color: var(--chart-line); }
@media (forced-colors: active) {
  .chart text { fill: CanvasText; }
  .chart .mark[data-keys]:focus-visible > g > :is(rect, circle, path):first-of-type { stroke: Highlight; }
}
`;

export const chartStyle = [colours, drawings, boards, tables, contrast].join('');
