import { loadCatalogue } from "/work/main/src/catalogue/load-catalogue.ts";
import { readValues } from "/work/main/src/parse/read-values.ts";
import { readDocuments } from "/work/main/test/score/lines/labelled-lines.ts";
const cat=loadCatalogue(); const [out,want]=process.argv.slice(2);
for (const { record, lines } of readDocuments(out!, cat)) { if(!(record as any).source.paths[0].includes(want)) continue; const r:any=readValues(lines,cat); const p=r.plan, ev=r.evidence;
for (const [i,a] of p.assignments.entries()) { console.log("A",a.label, a.role, a.units.map((u:any)=>u.name).join("; ")); for (const [k,t] of a.tasks.entries()) console.log("   T", (ev[`/assignments/${i}/tasks/${k}`]??[]).map((e:any)=>e.line).join(","), t.units.map((u:any)=>u.name).join("; "), "| P", t.partners.map((u:any)=>u.name).join("; "), "|", t.text.slice(0,110)); }
for (const d of p.deadlines) console.log("D", d.date.text, d.what, d.units.map((u:any)=>u.name).join("; "));
for (const w of r.warnings ?? p.warnings ?? []) console.log("W", w.code, w.message.slice(0,260)); }
