// `npm run score`: accuracy of reading (`score-plans.ts`); `npm run score -- rules`: precision and recall of the checks.
if (process.argv[2] === "rules") await import("./rules/print-rules.ts");
else await import("./score-plans.ts");
