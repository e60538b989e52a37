import { measureLegibility } from "../../../language/legibility.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AssessedValue, Features } from "./features.ts";
import { nameDoubts } from "./name-doubts.ts";
import type { PlanFacts } from "./plan-facts.ts";
import { CONNECTIVES } from "./text-features.ts";

interface PrintedUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly group?: boolean;
}

/** Kinds of values that contain the name of a unit; each kind has its own features. */
const VALUE_KINDS = ["unit", "partner", "owner", "recipient", "issuer"] as const;
const FEATURES = [
  ...[
    "unknown",
    "group",
    "group-short",
    "other-spelling",
    "other-head",
    "head-unknown",
    "once",
    "long",
    "cut",
  ],
  ...["short", "comma", "small", "end", "figure", "verb", "broken-word", "bare-group", "described"],
  ...[
    "contains-other",
    "extends-other",
    "like-other",
    "followed-alike",
    "inner-head",
    "small-run",
    "misread",
  ],
] as const;
/** The names of the features: "partner:once". */
const NAMES = Object.fromEntries(
  VALUE_KINDS.map((kind) => [
    kind,
    Object.fromEntries(FEATURES.map((feature) => [feature, `${kind}:${feature}`])),
  ]),
);

/** Features of the name of a unit, printed in its line or cell. */
export function addUnitName(
  into: Features,
  kind: (typeof VALUE_KINDS)[number],
  unit: PrintedUnit,
  { plan, facts }: Pick<AssessedValue<unknown>, "plan" | "facts">,
): void {
  const key = `${unit.unitId ?? ""}|${unit.group ?? false}|${unit.name}`;
  for (const feature of facts.remember("unit", key, () => featuresOf(unit, facts.ofPlan(plan), facts)))
    into.flag(NAMES[kind]![feature]!, true);
}

function featuresOf(
  { name, unitId, group }: PrintedUnit,
  ofPlan: PlanFacts,
  facts: DocumentFacts,
): readonly string[] {
  const folded = facts.fold(name);
  const words = folded.split(" ");
  const isUnknown = unitId === null && !group;
  const spellings = unitId === null ? [] : facts.catalogue.unitSpellings(unitId);
  const isKnown = spellings.length > 0;
  const { words: letters, whole } = measureLegibility(name);
  const features: Readonly<Record<string, boolean>> = {
    unknown: isUnknown,
    group: group === true,
    "group-short": group === true && words.length < 4,
    "other-spelling": isKnown && !spellings.some((known) => folded.startsWith(known)),
    "other-head": isKnown && !spellings.some((known) => beginsWithWord(known, words[0]!)),
    "head-unknown": isUnknown && !facts.catalogue.beginsUnits(words[0]!),
    once: isUnknown && facts.mentionsOf(name) < 2,
    long: words.length > 9,
    cut: isUnknown && facts.catalogue.isCutName(folded),
    short: isUnknown && words.length < 3,
    comma: isUnknown && name.includes(","),
    small: isUnknown && isSmallAt(name, 0),
    end: CONNECTIVES.has(words.at(-1)!) || /[,:;\-–.(]$/u.test(folded.slice(-1)),
    figure: /\d/u.test(name),
    verb: isUnknown && containsVerb(name, folded),
    "broken-word": letters > 0 && whole < 1,
    "bare-group": unitId === null && BARE_GROUP.test(folded),
    described: unitId === null && DESCRIBED.test(folded),
    ...nameDoubts(name, isUnknown, ofPlan, facts),
  };
  return FEATURES.filter((feature) => features[feature]);
}

/** "Các cơ quan, đơn vị": units of any kind, which many sentences name without a duty. */
const BARE_GROUP =
  /^(?:các |từng |mỗi )?(?:cơ quan|đơn vị|địa phương|tổ chức|ngành|cấp)(?:,? (?:và )?(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|ngành|cấp|cá nhân))*$/u;
/** "Các đơn vị được giao nhiệm vụ": a name that goes on with words like those of a task. */
const DESCRIBED = /được giao|được phân công|liên quan|phụ trách|chủ trì|theo dõi|tham gia/u;

/** True for a verb in small letters after the first words of a name. */
function containsVerb(name: string, folded: string): boolean {
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1))
    if (taskVerbAt(folded, at + 1) && isSmallAt(name, at + 1)) return true;
  return false;
}

const beginsWithWord = (text: string, word: string) =>
  text.startsWith(word) && (text.length === word.length || text[word.length] === " ");
