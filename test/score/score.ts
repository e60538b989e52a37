// `npm run score`: accuracy of reading (`score-plans.ts`); `npm run score -- rules`: precision and recall of the checks;
// `npm run score -- similarity`: of the tasks that the similarity of texts finds uncovered.
if (process.argv[2] === "rules") await import("./rules/print-rules.ts");
else if (process.argv[2] === "similarity") (await import("./similarity/similarity.ts")).scoreSimilarity();
else await import("./score-plans.ts");
