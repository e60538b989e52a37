// `npm run score`: accuracy of reading (`score-plans.ts`); `npm run score -- rules`: precision and recall of the checks;
// `npm run score -- similarity`: of the tasks that the similarity of texts finds uncovered; `npm run score -- ablation`: what
// each rule of the parser contributes on whole plans; `npm run score -- lines`: who bears the work of labelled lines;
// `npm run score -- duties`: whose work the lines of whole labelled documents are; `npm run score -- heads`: their heads and signatures;
// `npm run score -- officer`: what the program states of a heap of plans against the list of an officer.
if (process.argv[2] === "rules") await import("./rules/print-rules.ts");
else if (process.argv[2] === "similarity") (await import("./similarity/similarity.ts")).scoreSimilarity();
else if (process.argv[2] === "ablation") await import("./ablation/print-ablation.ts");
else if (process.argv[2] === "lines") await import("./lines/print-lines.ts");
else if (process.argv[2] === "heads") await import("./heads/print-heads.ts");
else if (process.argv[2] === "duties") await import("./duties/print-duties.ts");
else if (process.argv[2] === "officer") await import("./officer/print-officer.ts");
else await import("./score-plans.ts");
