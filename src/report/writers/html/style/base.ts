import { DARK, LIGHT } from "./palette.ts";

/** The page, its head and menu, headings and links. */
export const BASE = `
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
.to-do{background:var(--warn-bg);border-left:3px solid var(--warn);padding:4px 8px}
code{font:12.5px ui-monospace,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
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
