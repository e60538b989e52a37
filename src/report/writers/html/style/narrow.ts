/** Windows of up to 900 pixels. */
export const NARROW = `
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
.files tbody th{min-width:7em}
.tasks{min-width:52em}
table.targets{min-width:46em}
.counts tbody th{min-width:8em;overflow-wrap:normal}
.kinds td:last-child{min-width:14em}
.matrix .plan,.k{white-space:normal}
.matrix .sent{min-width:7.5em}
.matrix thead th:first-child,.matrix tbody th,.matrix tfoot th{min-width:9.5em;max-width:9.5em}
.matrix tbody th{padding-left:8px}
.matrix .no{position:static}
dialog{width:100vw;padding:12px 14px}
dialog .side+.side{border:0;padding:0}
}`;
