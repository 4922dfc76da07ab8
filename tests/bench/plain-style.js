// The style of the hand-written comparison.
const UNSEEN = "position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap";

export const STYLE = `.compare { container: compare / inline-size } [hidden], .unfold, .strict :is(.mark, .same) { display: none !important } p, ul, ol, figure { margin: 0 }
table { inline-size: 100%; border-spacing: 0; table-layout: fixed }
th, td { padding: 12px 16px 12px 0; border-block-end: 1px solid #ccc; overflow-wrap: anywhere; text-align: start; vertical-align: top }
thead th { position: sticky; inset-block-start: 0; z-index: 2; background: Canvas }
th[scope="row"], .corner { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 22%; background: Canvas } .corner { z-index: 3 }
.on > * { padding-block-end: 0; border: 0 } .again, .again ~ td { padding-block-start: 4px }
.mark::before { content: "◆ " / "" } .same::before { content: "＝ " / "" } .mark, .same, .quiet { color: #555 } th .quiet { display: block; font-weight: 400 }
.bar { display: block; inline-size: 100%; block-size: 16px } .dots { display: block } .off { fill: none; stroke: currentColor } .label { margin-inline-end: 8px }
.tools { display: inline-flex } .icon { min-inline-size: 32px; min-block-size: 44px } .more, .tools .icon { margin-block: -12px } .word { ${UNSEEN} }
ul { padding: 0; list-style: none } td li { padding-inline-start: 20px; background: radial-gradient(circle, transparent 3px, #555 3.5px 4.5px, transparent 5px) 0 6px / 13px 13px no-repeat }
td li + li { margin-block-start: 4px } td .all { background-image: radial-gradient(circle, #35c 4.5px, transparent 5px) }
td .some { background: radial-gradient(circle, transparent 3px, #35c 3.5px 4.5px, transparent 5px) 0 6px / 13px 13px no-repeat, radial-gradient(circle at right, #35c 4px, transparent 4.5px) 0 6px / 6.5px 13px no-repeat }
.gist { font-weight: 550 } .gist + p { color: #555 } .last { display: inline } .ours { font-style: italic } .digest > * + * { margin-block-start: 8px } .digest span { display: block } .digest span + span { margin-block-start: 4px } td > ul:empty::before { content: "–" / "" }
.source { display: inline-block; min-inline-size: 24px; text-decoration: none } .value + .value { margin-block-start: 8px } .kin { color: #555 } .kin:not(:first-child) { margin-block-start: 8px }
button.rest { padding: 0; border: 0; background: none; color: #35c; text-decoration: underline } .group th { position: static; padding-block: 24px 0 } .group button { border: 0; background: none }
.toggle[aria-pressed="true"] { background: #eef } .toggle[aria-pressed="true"]::before { content: "✓ " / "" }
.chips, .chips li, .controls { display: flex; flex-wrap: wrap; gap: 8px } .picker ul button { display: block; inline-size: 100%; text-align: start } .picker span { display: block }
.graph { display: flex } .graph ul { display: grid; flex: 1 1 0; grid-auto-rows: 1fr } .graph li { align-self: center; padding: 6px; line-height: 1.3 }
.own { border-inline-start: 3px solid; font-weight: 600 } .graph div { position: relative; flex: 0 0 8% } .beside { stroke-dasharray: 4 4 }
.graph svg { position: absolute; inline-size: 100%; block-size: 100%; fill: none; stroke: #555; stroke-width: 1.5 } .graph path { vector-effect: non-scaling-stroke }
.unseen, .via { ${UNSEEN} }
@media not all and (hover: none) and (pointer: coarse) { .more { display: none } tr:not(:hover, :focus-within) .tools .icon { opacity: 0 } }
@media (hover: none) and (pointer: coarse) { .tools { display: none } }
@container compare (inline-size >= 640px) { .narrow { display: none } .slim > * { padding-block: 0 } }
@media screen { @container compare (inline-size < 640px) {
  table, thead, tbody { display: block } caption, .corner, tbody ~ tbody > tr:not(.group), .group button:not(.unfold), .late, .gist + p { display: none }
  tr { display: grid; grid-template-columns: 1fr 1fr; position: relative } th[scope="row"], tr.unfold td, .group th { grid-column: 1 / -1; position: static } .unfold:not([hidden]) { display: revert !important }
  .compare:not(.open) .roles { display: none }
} }
@media print { table:not(.chosen) tr[hidden] { display: table-row !important } .roles, .controls, .tools, .more, .take, button.rest { display: none } }`;
