/** Tables: the matrix, targets, tasks, files. */
export const TABLES = `
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
.matrix .plan{display:block;white-space:nowrap}
.matrix td.cell{padding:0}
.matrix .in{display:block;padding:4px 8px;color:inherit;text-decoration:none;white-space:nowrap}
.matrix a.in:hover,.matrix a.in.on{text-decoration:underline;box-shadow:inset 0 0 0 2px currentColor}
.matrix a.in:focus-visible{outline-offset:-2px}
.sign{display:inline-block;width:1em;text-align:center;font-weight:700}
.cell.missing.bad{background:var(--bad-bg);font-weight:600}
.cell.missing.warn{background:var(--warn-bg)}
.cell.extra{background:var(--info-bg)}
.cell.unreadable,.cell.unclear{background:var(--warn-bg)}
.cell.not-received{background:var(--quiet-bg)}
.count{font-weight:600;text-decoration:none}
a.count.bad{color:var(--bad)}a.count.warn{color:var(--warn)}a.count.info{color:var(--info)}
.matrix tfoot th,.matrix tfoot td{position:sticky;bottom:0;background:var(--desk);border-top:1px solid var(--strong);font-weight:600;z-index:1}
.matrix tfoot th{z-index:2}
.matrix .printed-totals{display:none}
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
.deadlines .date{white-space:normal;overflow-wrap:normal;min-width:7em;max-width:13em}
.deadlines .tag{white-space:normal;overflow-wrap:normal}
.deadlines td:nth-child(4){min-width:10em}
.deadlines td:last-child{min-width:14em}
.tasks .again{color:var(--quiet)}
.matrix.dense{font-size:11.5px}
.matrix.dense thead th{min-width:5.6em;font-size:11.5px;padding:4px 5px}
.matrix.dense .in{padding:4px 3px}
:root:lang(en) .matrix.dense .in{white-space:normal}
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
.files tbody th{min-width:11em}
.files td:nth-child(3){min-width:20em}
`;
