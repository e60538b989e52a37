import { measureLegibility } from "../../../language/legibility.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { PlanFacts } from "./plan-facts.ts";

/** Doubts about where an unknown name begins and ends, from the other names and places of its document. */
export interface NameDoubts {
  /** The name begins or ends with the whole name of another unit: "Cử | Thống kê tỉnh", "Phòng Pháp chế | lo liệu". */
  readonly "contains-other": boolean;
  /** Another name differs from it only in marks of letters or in punctuation. */
  readonly "like-other": boolean;
  /** All its places are followed by the same two words, so that these may belong to it. */
  readonly "followed-alike": boolean;
  /** A later word of it begins names of units and has a capital: "Để Văn phòng". */
  readonly "inner-head": boolean;
  /** It ends in three or more small words. A compound usually has one: "Thanh tra". */
  readonly "small-run": boolean;
  /** One of its words is neither a syllable nor in capitals: "Bộ phận Hrng Cbính". Abbreviations are no misread words. */
  readonly misread: boolean;
}

const NONE: NameDoubts = {
  "contains-other": false,
  "like-other": false,
  "followed-alike": false,
  "inner-head": false,
  "small-run": false,
  misread: false,
};

const SMALL_RUN = 3;

/** The doubts about a name. `isUnknown`: neither a unit of the catalogue nor a group; others have only "like-other". */
export function nameDoubts(
  name: string,
  isUnknown: boolean,
  ofPlan: PlanFacts,
  facts: DocumentFacts,
): NameDoubts {
  const folded = facts.fold(name);
  const likeOther = ofPlan.isLikeOther(folded);
  if (!isUnknown) return likeOther ? { ...NONE, "like-other": true } : NONE;
  return {
    "contains-other": containsOther(folded, ofPlan),
    "like-other": likeOther,
    "followed-alike": facts.isFollowedAlike(name),
    "inner-head": hasInnerHead(name, folded, facts),
    "small-run": endsInSmallRun(name),
    misread: hasMisreadWord(name),
  };
}

function hasMisreadWord(name: string): boolean {
  const { words, whole } = measureLegibility(name.replace(CAPITALS, ""));
  return words > 0 && whole < 1;
}
const CAPITALS = regex.g`(?<![\p{L}\p{N}])[\p{Lu}&\p{N}]{2,}(?![\p{L}\p{N}])`;

function containsOther(folded: string, ofPlan: PlanFacts): boolean {
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1))
    if (ofPlan.isUnit(folded.slice(0, at).replace(/[,;]$/u, "")) || ofPlan.isUnit(folded.slice(at + 1)))
      return true;
  return false;
}

function hasInnerHead(name: string, folded: string, facts: DocumentFacts): boolean {
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) {
    const end = folded.indexOf(" ", at + 1);
    const word = folded.slice(at + 1, end < 0 ? folded.length : end);
    if (!isSmallAt(name, at + 1) && facts.catalogue.beginsUnits(word)) return true;
  }
  return false;
}

function endsInSmallRun(name: string): boolean {
  let run = 0;
  for (
    let at = name.lastIndexOf(" ");
    at >= 0 && isSmallAt(name, at + 1);
    at = name.lastIndexOf(" ", at - 1)
  ) {
    run += 1;
    if (run >= SMALL_RUN) return true;
    if (at === 0) break;
  }
  return false;
}
