import { documentName } from "../../language/document-name.ts";
import { nameKey } from "../../language/fold.ts";
import type { Finding, Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";

type ComparedFinding = Pick<Finding, "rule" | "key" | "values" | "messages" | "accepted">;

/** A document. `id` names the content of its file; absent in results of versions that did not write it. */
interface RunPlan {
  readonly identity: string;
  readonly id?: string | undefined;
  readonly name: Wording;
}

/** What a run found, as far as later runs are compared with it. Plain data. */
export interface RunResults {
  readonly plans: readonly RunPlan[];
  readonly findings: readonly ComparedFinding[];
}

export const runResultsOf = (plans: readonly PlanRecord[], findings: readonly Finding[]): RunResults => ({
  plans: plans.map((plan) => ({ identity: identityOf(plan), id: plan.id, name: documentName(plan) })),
  findings: findings.map(({ rule, key, values, messages, accepted }) => ({
    rule,
    messages,
    ...(key === undefined ? {} : { key }),
    ...(values === undefined ? {} : { values }),
    ...(accepted === undefined ? {} : { accepted }),
  })),
});

/** What changed from one run to a later one. Accepted findings are not open. */
export interface Changes {
  /** Documents that only the later run has, and those that only the earlier one has. */
  readonly arrived: readonly Wording[];
  readonly left: readonly Wording[];
  /** Documents that both runs have, the later one from a file that the earlier one had not. */
  readonly renewed: readonly Wording[];
  /** Findings that are open now and were not, that were open and are not, and that are open in both runs. */
  readonly opened: readonly ComparedFinding[];
  readonly closed: readonly ComparedFinding[];
  readonly stillOpen: readonly ComparedFinding[];
  /** Findings that are open in both runs, with other values now. They are in `stillOpen` too. */
  readonly changed: readonly ComparedFinding[];
}

/** Compares two runs. Findings are the same if they have the same key; of several with one key, those with equal values. */
export function changesBetween(earlier: RunResults, later: RunResults): Changes {
  const [before, after] = [earlier, later].map(({ findings }) =>
    findings.filter(({ accepted }) => !accepted),
  );
  const pairs = pairedFindings(before!, after!);
  const paired = new Set(pairs.flat());
  return {
    ...plansBetween(earlier.plans, later.plans),
    opened: after!.filter((finding) => !paired.has(finding)),
    closed: before!.filter((finding) => !paired.has(finding)),
    stillOpen: pairs.map(([, now]) => now),
    changed: pairs.flatMap(([then, now]) => (then.values === now.values ? [] : [now])),
  };
}

function pairedFindings(
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
): [ComparedFinding, ComparedFinding][] {
  const byKey = Map.groupBy(before, keyOf);
  const pairs: [ComparedFinding, ComparedFinding][] = [];
  for (const [key, now] of Map.groupBy(after, keyOf)) {
    const then = [...(byKey.get(key) ?? [])];
    const take = (isSame: (one: ComparedFinding) => boolean) => {
      const at = then.findIndex(isSame);
      return at < 0 ? undefined : then.splice(at, 1)[0];
    };
    const others = now.filter((finding) => {
      const same = take(({ values }) => values === finding.values);
      if (same) pairs.push([same, finding]);
      return !same;
    });
    for (const finding of others) {
      const same = take(() => true);
      if (same) pairs.push([same, finding]);
    }
  }
  return pairs;
}

/** A finding of a version that wrote no key is the same only where it says the same. */
const keyOf = ({ key, rule, messages }: ComparedFinding): string => key ?? `${rule}\n${messages.vi}`;

function plansBetween(earlier: RunResults["plans"], later: RunResults["plans"]) {
  const only = (plans: RunResults["plans"], others: RunResults["plans"]): Wording[] => {
    const known = new Set(others.map(({ identity }) => identity));
    // Two copies of a document are one document.
    const names = new Map(plans.map(({ identity, name }) => [identity, name]));
    return [...names].flatMap(([identity, name]) => (known.has(identity) ? [] : [name]));
  };
  return { arrived: only(later, earlier), left: only(earlier, later), renewed: renewedPlans(earlier, later) };
}

function renewedPlans(earlier: RunResults["plans"], later: RunResults["plans"]): Wording[] {
  const before = Map.groupBy(earlier, ({ identity }) => identity);
  const renewed = later.filter(({ identity, id }) => {
    const then = before.get(identity) ?? [];
    return then.length > 0 && then.every((plan) => plan.id !== undefined && plan.id !== id);
  });
  return [...new Map(renewed.map(({ identity, name }) => [identity, name])).values()];
}

/** A document that was scanned again has another id, and the same number and issuer. */
function identityOf({ id, number, issuer, issueDate }: PlanRecord): string {
  if (number?.serial == null || issuer === null) return id;
  return [nameKey(number.text), issuer.unitId ?? nameKey(issuer.name), issueDate.year].join("\n");
}
