/** Findings, quotations, deadlines, years and the panel. */
export const PARTS = `
.target{display:grid;grid-template-columns:minmax(0,clamp(240px,22vw,400px)) minmax(0,1fr);gap:4px 28px;padding:6px 0 12px;border-bottom:1px solid var(--rule)}
.target h4{margin-top:6px}
.targets th summary{cursor:pointer}
.targets th q{display:block;font-weight:400;margin:2px 0}
.targets td,.targets th{padding:3px 8px}
table.targets{table-layout:fixed}
.targets thead th{width:76px;white-space:normal}
.targets thead th:first-child{width:auto}
.targets thead th:nth-child(2){width:112px}
.targets thead th:last-child{width:90px}
.targets .tag,.targets .num{white-space:normal}
.plot{max-width:100%;height:auto;display:block}
.plot text{font-size:12px;fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.plot .verdict{font-size:11px;font-weight:600}.plot .verdict.good{fill:var(--good)}.plot .verdict.bad{fill:var(--bad)}
.plot .differs{fill:var(--bad);font-weight:600;text-anchor:start;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.plot .end{text-anchor:end}
.plot .tick-label{fill:var(--soft);font-size:11px}
.plot .aim-label,.plot .dot-label{fill:var(--seal);font-weight:600}
.plot .before-label,.plot .many{fill:var(--soft)}
.plot .many{text-anchor:start}
.axis,.tick{stroke:var(--strong)}
.aim{stroke:var(--seal);stroke-width:2}
.leader{stroke:var(--bad);stroke-width:1}
.before{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.dot{fill:var(--info);stroke:var(--paper);stroke-width:1}
.dot.off{fill:var(--bad)}
polyline{fill:none}
polyline.targets{stroke:var(--seal);stroke-width:1.6}
polyline.results{stroke:var(--soft);stroke-dasharray:3 3}
.line .dot{fill:var(--seal)}
i.m{display:inline-block;width:10px;height:10px;border-radius:50%;vertical-align:-1px}
i.m.before{border:1.6px solid var(--ink)}i.m.dot{background:var(--info)}i.m.off{background:var(--bad)}
i.m.aim{width:2px;height:13px;border-radius:0;background:var(--seal);vertical-align:-2px}
#years i.m.dot{background:var(--seal)}
.lines{display:flex;flex-wrap:wrap;align-items:end;gap:8px 24px;margin:6px 0 12px}
.line{margin:0;max-width:100%}
.line figcaption{font-weight:600;max-width:256px}
.unit-findings{display:grid;grid-template-columns:220px minmax(0,1fr);gap:0 20px;padding:7px 0;border-top:1px solid var(--rule)}
.unit-findings[hidden]{display:none}
.unit-findings h4{margin:0}
.unit-findings h4 small{display:block;font-weight:400}
.unit-findings ol{list-style:none;margin:0;padding:0;min-width:0}
.unit-findings li{padding-bottom:8px;max-width:100ch}
.unit-findings li+li{padding-top:8px;border-top:1px dotted var(--rule)}
.unit-findings summary{cursor:pointer;color:var(--soft);font-size:12px}
.sentence{margin:0}
.ask{margin:3px 0;padding-left:10px;border-left:3px solid var(--seal);font-weight:600}
.accepted{color:var(--soft);font-style:italic}
.quote{margin:5px 0 2px;padding:0}
.quote blockquote{margin:0;padding:2px 0 2px 10px;border-left:3px solid var(--rule);white-space:pre-line;overflow-wrap:anywhere}
.content{font-family:"Times New Roman","Liberation Serif","Noto Serif",serif;font-size:1.02em;margin:2px 0 3px;padding:0 0 0 28px}
.content+.more{padding-left:28px;font-size:12px}
.quote figcaption{font-size:12px;color:var(--soft);padding-left:13px}
.cut{margin:4px 0 4px 13px;font-size:12px;color:var(--soft)}
.cut svg{display:block;max-width:100%;height:auto;background:#fff;border:1px solid var(--rule)}
.original{font-size:12px;color:var(--soft);margin:3px 0 0 13px}
.evidence{padding:6px 0 10px;border-bottom:1px solid var(--rule)}
.evidence:target,li:target,tr:target>*{background:var(--warn-bg)}
.evidence h4{margin:0 0 4px}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 24px}
.side{min-width:0}
.side h5{margin:4px 0;font-size:12.5px;color:var(--soft);font-weight:600}
.unit-evidence summary{cursor:pointer;font-weight:600;padding:3px 0}
header .print{font:inherit;font-size:12.5px;color:inherit;background:var(--desk);border:1px solid var(--strong);border-radius:2px;padding:1px 9px;margin-left:10px;cursor:pointer}
.print[hidden]{display:none}
dialog{width:min(860px,94vw);max-width:none;height:100vh;max-height:none;margin:0 0 0 auto;border:0;border-left:3px solid var(--seal);background:var(--paper);color:var(--ink);padding:16px 22px;overflow-y:auto}
dialog::backdrop{background:rgb(20 24 30/.28)}
dialog .close{float:right;font:inherit;font-size:13px;color:inherit;background:var(--desk);border:1px solid var(--strong);border-radius:2px;padding:3px 12px;cursor:pointer}
dialog .evidence{border:0}
dialog .evidence h4{font:700 17px/1.3 "Times New Roman","Liberation Serif","Noto Serif",serif;margin-right:80px}
dialog .sides{margin-top:10px}
dialog .side+.side{border-left:1px solid var(--rule);padding-left:24px}
.only-print{display:none}
.nothing{padding:24px 0}
`;
