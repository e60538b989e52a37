import type { Severity } from "./finding.ts";

/** The order of severities, the worst first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
