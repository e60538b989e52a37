import { LIGHT } from "./palette.ts";

/** Paper: A4, and landscape for a matrix, unless it is small and not the first. */
export const PRINT = `
@page{size:A4;margin:11mm 11mm 12mm;@bottom-right{content:"Trang " counter(page) "/" counter(pages);font:9pt "Times New Roman","Liberation Serif",serif}}
@page wide{size:A4 landscape;margin:12mm 12mm 14mm}
@page en{@bottom-right{content:"Page " counter(page) "/" counter(pages)}}
@page wide-en{size:A4 landscape;margin:12mm 12mm 14mm;@bottom-right{content:"Page " counter(page) "/" counter(pages)}}
@media print{
:root{${LIGHT}--desk:#fff;--quiet-bg:#fff}
body{display:block;background:#fff;font:10pt/1.2 "Times New Roman","Liberation Serif",serif;padding:0;min-height:0}
:root:lang(en) body{page:en}
nav,.skip,.filters,.search,.print,dialog{display:none!important}
:root:not(.print-all) :is(.extra:not(.cell),.unit-findings .quote,.unit-findings details,.unit-findings .more,.rule,li[data-item=info],:is(.unit-findings,.only-notes,#loose):not(:has(li[data-item]:not([data-item=info])))){display:none}
:root:not(.print-all) .only-print{display:block}
body:has(:target) main{padding-bottom:0}
h3{margin:8pt 0 4pt}
header{padding:0 0 4pt}
.summary p{max-width:none}
main{border:0;padding:6pt 0 0}
footer{padding:6pt 0 0}
a{color:inherit;text-decoration:none}
header,.summary,.landscape{page:wide}
:root:lang(en) :is(header,.summary,.landscape){page:wide-en}
:root:has(.summary+.group.narrow) :is(header,.summary){page:auto}
.target{grid-template-columns:minmax(0,1fr)}
.group+.group:not(.narrow),#years,#files,#evidence{break-before:page}
.unit-findings li{padding-bottom:2pt;max-width:none}
.unit-findings li+li{padding-top:2pt}
.ask{margin:1pt 0;font-weight:400}
.matrix{font-size:8.5pt}
.matrix th,.matrix td,.matrix .in,.matrix .sent{padding:.7pt 3pt;font-size:inherit;line-height:1.15}
.matrix tbody th{padding-left:20pt}
.matrix .tag{font-size:7.5pt;line-height:1.1;padding-top:0;padding-bottom:0}
.matrix .sent .tag{white-space:nowrap}
.matrix .plan{display:inline}
.unit-findings h4 small{display:inline;margin-left:4pt}
.tag{font-size:8.5pt;line-height:1.25}
h2,h3,h4{break-after:avoid}
.tall,.scroll{overflow:visible;max-height:none;border:0}
.matrix thead th,.matrix thead th:first-child,.matrix tbody th,.matrix tfoot th,.matrix tfoot td,.tasks thead th,.files thead th{position:static}
thead{display:table-header-group}
.matrix tfoot{display:none}
.matrix .printed-totals{display:table-row}
tr,.target,.unit-findings li,.line{break-inside:avoid}
.tasks tr{break-inside:auto}
table.matrix{border-top:1px solid var(--strong);border-left:1px solid var(--rule)}
th,td{padding:2.5pt 4pt;min-width:0}
.phrase,.files tbody th,.files td:nth-child(3),.matrix .sent{min-width:0}
.unit-findings{display:block;padding:3pt 0}
.targets summary{list-style:none}
.lines{gap:4pt 12pt}
*{print-color-adjust:exact}
}`;
