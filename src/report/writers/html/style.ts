import { DARK, LIGHT } from "./palette.ts";

const BASE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:12px}
body{margin:0;min-height:100vh;display:grid;grid-template-rows:auto 1fr auto;grid-template-columns:208px minmax(0,1fr);background:var(--desk);color:var(--ink);font:14px/1.45 "Segoe UI",system-ui,"Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
a{color:var(--link);text-decoration-color:color-mix(in srgb,currentColor 45%,transparent);text-underline-offset:2px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--seal);outline-offset:1px}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--paper);padding:6px 10px;z-index:9}
header{grid-column:1/-1;display:flex;align-items:baseline;justify-content:space-between;gap:4px 24px;flex-wrap:wrap;padding:9px 22px 8px;background:var(--paper);border-bottom:2px solid var(--seal)}
h1{margin:0;font:700 19px/1.25 "Times New Roman","Liberation Serif","Noto Serif",serif}
header p{margin:0;color:var(--soft)}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:14px 10px 14px 22px;font-size:13px}
nav ul{list-style:none;margin:0;padding:0}
nav>ul>li{margin:0 0 9px}
nav>ul>li>a{font-weight:600;color:var(--ink)}
nav ul ul{margin-top:2px;border-left:1px solid var(--rule);padding-left:9px}
nav a{text-decoration:none;display:block;padding:1px 0}
nav a:hover{text-decoration:underline}
main{min-width:0;background:var(--paper);border-left:1px solid var(--rule);padding:12px 24px 48px}
footer{grid-column:1/-1;color:var(--soft);font-size:12px;padding:4px 22px;border-top:1px solid var(--rule)}
h2{margin:0 0 4px;font:700 18px/1.3 "Times New Roman","Liberation Serif","Noto Serif",serif}
h3{margin:28px 0 8px;font-size:15px;line-height:1.3;border-bottom:1px solid var(--strong);padding-bottom:3px}
h3 small{font-weight:400;color:var(--soft);margin-left:8px}
h4{margin:14px 0 5px;font-size:14px}
p{margin:0 0 5px}
small{font-size:12px;color:var(--soft)}
main>section+section,main>details+section,main>section+details{margin-top:30px;padding-top:14px;border-top:3px double var(--strong)}
main>.summary+section{margin-top:8px;padding-top:8px;border-top:1px solid var(--strong)}
.other>summary,.summary summary,nav summary{cursor:pointer}
.other>summary{font-weight:600;padding:3px 0}
.other>.group{margin-top:14px}
body:has(:target) main{padding-bottom:90vh}
.summary p{margin:0 0 3px;font-size:14.5px;max-width:120ch}
.summary p>a:first-child{font-weight:700;color:var(--ink);text-decoration:none}
.summary p>a:first-child:hover{text-decoration:underline}
.landscape h3{margin-top:8px}
.parent{font-size:13px;margin-bottom:3px}
.none,.silent,.intro,.more{color:var(--soft)}
.tag{display:inline-block;border:1px solid currentColor;border-radius:2px;padding:0 5px;font-size:12px;line-height:17px;white-space:nowrap}
.parent .tag{white-space:normal}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.info{color:var(--info)}.quiet{color:var(--quiet)}
.tag.bad{background:var(--bad-bg)}.tag.warn{background:var(--warn-bg)}.tag.info{background:var(--info-bg)}
.tag.quiet,.tag.good{border-color:transparent;padding-left:0}
.key{font-size:13px;color:var(--soft);margin:0}
.k{margin-right:12px;white-space:nowrap}
.rule{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:11px;color:var(--quiet);font-weight:400;white-space:nowrap}
`;

const TABLES = `
.scroll{overflow-x:auto}
.tall{overflow:auto;max-height:calc(100vh - 24px);border:1px solid var(--strong)}
table{border-collapse:separate;border-spacing:0;width:100%}
th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid var(--rule);font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:600;font-size:12.5px;line-height:1.3;vertical-align:bottom;background:var(--desk);border-bottom:1px solid var(--strong);overflow-wrap:normal}
tbody tr:hover>*{background-color:color-mix(in srgb,var(--desk) 55%,transparent)}
th,td{min-width:5.5em}
.num{text-align:right;white-space:nowrap;min-width:3.2em}
thead .num{white-space:normal}
.date{white-space:nowrap}
td p:last-child{margin:0}
tr.province>th,tr.province>.num{font-weight:600}
.phrase{min-width:16em}
q,blockquote{font-family:"Times New Roman","Liberation Serif","Noto Serif",serif;font-size:1.05em}
q{quotes:"“" "”"}
.file{overflow-wrap:anywhere}
.bar{display:flex;justify-content:space-between;align-items:center;gap:4px 16px;flex-wrap:wrap;margin-bottom:5px}
.unit-tasks>summary{padding:5px 8px;border-bottom:1px solid var(--rule);cursor:pointer}
.filters{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:center;font-size:13px;margin:0 0 6px}
.bar .filters{margin:0}
.filters[hidden],.search[hidden],.unfound{display:none!important}
.search{display:flex;gap:8px;align-items:center;font-size:13px}
.search input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--strong);border-radius:2px;padding:2px 6px;width:min(24em,86vw)}
.search output{color:var(--soft)}
.agreeing>summary,.only-notes>summary{cursor:pointer;padding:3px 8px;color:var(--soft)}
.only-notes>summary{border-top:1px solid var(--rule);padding:6px 0}
[data-part][hidden]{display:none}
.filters select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--strong);border-radius:2px;padding:1px 4px;max-width:16em}
.bar .filters select{max-width:12em}
.filters output{color:var(--soft)}
table.matrix th,table.matrix td{border-right:1px solid var(--rule)}
.matrix thead th{position:sticky;top:0;z-index:2;min-width:6.6em}
.matrix thead th:first-child,.matrix tbody th,.matrix tfoot th{position:sticky;left:0;background:var(--paper);min-width:14em;max-width:24em}
.matrix thead th:first-child{z-index:3;background:var(--desk)}
.matrix tbody th{padding-left:34px}
.matrix tbody tr{scroll-margin-top:5em}
.matrix .no{position:absolute;left:8px;color:var(--quiet)}
.matrix .note{color:var(--soft);font-size:12px}
.matrix .sent{font-size:13px;min-width:11em}
.matrix .sent .tag{white-space:normal}
.matrix .plan{white-space:nowrap}
.matrix td.cell{padding:0}
.matrix .in{display:block;padding:4px 8px;color:inherit;text-decoration:none;white-space:nowrap}
.matrix a.in:hover,.matrix a.in.on{text-decoration:underline;box-shadow:inset 0 0 0 2px currentColor}
.matrix a.in:focus-visible{outline-offset:-2px}
.sign{display:inline-block;width:1em;text-align:center;font-weight:700}
.cell.missing{background:var(--bad-bg);font-weight:600}
.cell.extra{background:var(--info-bg)}
.cell.unreadable,.cell.unclear{background:var(--warn-bg)}
.cell.not-received{background:var(--quiet-bg)}
.count{font-weight:600;text-decoration:none}
a.count.bad{color:var(--bad)}a.count.warn{color:var(--warn)}a.count.info{color:var(--info)}
.matrix tfoot th,.matrix tfoot td{position:sticky;bottom:0;background:var(--desk);border-top:1px solid var(--strong);font-weight:600;z-index:1}
.matrix tfoot th{z-index:2}
.ord{color:var(--quiet);font-weight:400}
.tasks thead th,.files thead th{position:sticky;top:0}
.tasks{table-layout:fixed}
.tasks th:first-child{width:15%}.tasks th:nth-child(2){width:13%}
.from{font-size:12px;margin:0}
.tasks :is(.pairs>li,.pair){display:grid;grid-template-columns:1fr 1fr;gap:0 16px}
.tasks .pairs>li{padding-bottom:4px;border-bottom:1px dotted var(--rule)}
.tasks .pairs>li[hidden]{display:none}
.pairs p{margin:0}
mark{background:none;color:inherit;text-decoration:underline 1.5px var(--seal);text-underline-offset:3px}
mark{position:relative}
mark::before,mark::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
mark::before{content:" [chỉ có ở một bên: "}
mark::after{content:"] "}
:root:lang(en) mark::before{content:" [on one side only: "}
.lacking{margin-bottom:8px}
.lacking th:first-child{width:18%}.lacking td:nth-child(2){width:22%}
.deadlines .date{white-space:normal;min-width:7em;max-width:13em}
.deadlines .tag{white-space:normal;overflow-wrap:normal}
.deadlines td:nth-child(4){min-width:10em}
.deadlines td:last-child{min-width:14em}
.tasks .again{color:var(--quiet)}
.matrix.dense{font-size:11.5px}
.matrix.dense thead th{min-width:5.6em;font-size:11.5px;padding:4px 5px}
.matrix.dense .in{padding:4px 3px}
.matrix.dense .num{white-space:normal;min-width:4em}
.matrix.dense .sent{min-width:9.8em;font-size:11.5px;padding:4px 5px}
.matrix.dense .sent .tag{font-size:11px;line-height:14px}
.matrix.dense .plan{white-space:normal}
.matrix.dense thead th:first-child,.matrix.dense tbody th{min-width:12.5em;font-size:12px}
.matrix.dense tbody th{padding-left:27px}
.matrix.dense .no{left:5px}
.tasks ul{margin:0;padding:0;list-style:none}
.tasks li{margin-bottom:4px;scroll-margin-top:3em}
.role{display:inline-block;font-size:12px;line-height:16px;border:1px solid var(--strong);border-radius:2px;padding:0 4px;color:var(--soft)}
.due{color:var(--warn)}
.files td:nth-child(3){min-width:20em}
`;

const PARTS = `
.target{display:grid;grid-template-columns:minmax(0,400px) minmax(0,1fr);gap:4px 28px;padding:6px 0 12px;border-bottom:1px solid var(--rule)}
.target h4{margin-top:6px}
.targets th summary{cursor:pointer}
.targets th q{display:block;font-weight:400;margin:2px 0}
.targets td,.targets th{padding:3px 8px}
table.targets{table-layout:fixed}
.targets thead th{width:88px;white-space:normal}
.targets thead th:first-child{width:auto}
.targets thead th:nth-child(2){width:128px}
.targets thead th:last-child{width:104px}
.targets .tag,.targets .num{white-space:normal}
.plot{max-width:100%;height:auto;display:block}
.plot text{font-size:12px;fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.plot .verdict{font-size:11px;font-weight:600}.plot .verdict.good{fill:var(--good)}.plot .verdict.bad{fill:var(--bad)}
.plot .differs{fill:var(--bad);font-weight:600;text-anchor:start}
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

const NARROW = `
@media screen and (max-width:900px){
body{grid-template-columns:minmax(0,1fr);grid-template-rows:auto}
header{padding:8px 14px}
nav{position:static;max-height:none;padding:6px 14px;border-bottom:1px solid var(--rule)}
nav>ul,nav ul ul{display:flex;flex-wrap:wrap;gap:0 12px}
nav ul ul{border:0;padding:0}
nav>ul>li{margin:0 0 4px}
main{border:0;padding:10px 14px 32px}
.target,.unit-findings,.sides{grid-template-columns:minmax(0,1fr)}
.tasks thead th,.files thead th{position:static}
.tasks{min-width:52em}
table.targets{min-width:46em}
.kinds td:last-child{min-width:14em}
.matrix .plan,.k{white-space:normal}
.matrix .sent{min-width:7.5em}
.matrix thead th:first-child,.matrix tbody th,.matrix tfoot th{min-width:9.5em;max-width:9.5em}
.matrix tbody th{padding-left:8px}
.matrix .no{position:static}
dialog{width:100vw;padding:12px 14px}
dialog .side+.side{border:0;padding:0}
}`;

const PRINT = `
@page{size:A4;margin:12mm 12mm 13mm;@bottom-right{content:"Trang " counter(page) "/" counter(pages);font:9pt "Times New Roman","Liberation Serif",serif}}
@page wide{size:A4 landscape;margin:12mm 12mm 14mm}
@page en{@bottom-right{content:"Page " counter(page) "/" counter(pages)}}
@page wide-en{size:A4 landscape;margin:12mm 12mm 14mm;@bottom-right{content:"Page " counter(page) "/" counter(pages)}}
@media print{
:root{${LIGHT}--desk:#fff;--quiet-bg:#fff}
body{display:block;background:#fff;font-size:9pt;line-height:1.25;padding:0;min-height:0}
:root:lang(en) body{page:en}
nav,.skip,.filters,.search,.print,dialog{display:none!important}
:root:not(.print-all) :is(.extra:not(.cell),.unit-findings .quote,.unit-findings .more,.rule,li[data-item=info],:is(.unit-findings,.only-notes,#loose):not(:has(li[data-item]:not([data-item=info])))){display:none}
:root:not(.print-all) .only-print{display:block}
body:has(:target) main{padding-bottom:0}
h3{margin:8pt 0 4pt}
header{padding:0 0 4pt}
main{border:0;padding:6pt 0 0}
footer{padding:6pt 0 0}
a{color:inherit;text-decoration:none}
header,.summary,.landscape{page:wide}
:root:lang(en) :is(header,.summary,.landscape){page:wide-en}
.target{grid-template-columns:minmax(0,1fr)}
.group+.group,#years,#files,#evidence{break-before:page}
.unit-findings{padding:2pt 0}
.unit-findings li{padding-bottom:2pt;max-width:none}
.unit-findings li+li{padding-top:2pt}
.ask{margin:1pt 0;font-weight:400}
.matrix{font-size:8.5pt}
.matrix th,.matrix td,.matrix .in,.matrix .sent{padding:1.5pt 3pt;font-size:inherit}
.matrix tbody th{padding-left:20pt}
.matrix .tag{font-size:7.5pt;line-height:1.2}
.matrix .sent .tag{white-space:nowrap}
.unit-findings h4 small{display:inline;margin-left:4pt}
.tag{font-size:8.5pt;line-height:1.25}
h2,h3,h4{break-after:avoid}
.tall,.scroll{overflow:visible;max-height:none;border:0}
.matrix thead th,.matrix thead th:first-child,.matrix tbody th,.matrix tfoot th,.matrix tfoot td,.tasks thead th,.files thead th{position:static}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,.target,.unit-findings li,.line{break-inside:avoid}
.tasks tr{break-inside:auto}
table.matrix{border-top:1px solid var(--strong);border-left:1px solid var(--rule)}
th,td{padding:2.5pt 4pt;min-width:0}
.phrase,.files td:nth-child(3),.matrix .sent{min-width:0}
.unit-findings{grid-template-columns:84pt minmax(0,1fr);gap:0 8pt}
.targets summary{list-style:none}
.lines{gap:4pt 12pt}
*{print-color-adjust:exact}
}`;

export const STYLE = [BASE, TABLES, PARTS, NARROW, PRINT].join("");
