import { measureLegibility } from "../../../language/legibility.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { PlanFacts } from "./plan-facts.ts";

/** Doubts about where an unknown name begins and ends, from the other names and places of its document. */
export interface NameDoubts {
  /** The name is that of another unit and words that are hardly part of one: "Cử | Thống kê tỉnh", "Phòng Pháp chế | lo liệu". */
  readonly "contains-other": boolean;
  /** The same with words that are: "Văn phòng | Chi cục", "Ban Xây dựng Hội | và Phong trào". */
  readonly "extends-other": boolean;
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
  "extends-other": false,
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
    ...otherInside(name, folded, ofPlan, facts),
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

/** The name of another unit at the beginning or the end of a name, by the words that are left. */
function otherInside(
  name: string,
  folded: string,
  ofPlan: PlanFacts,
  facts: DocumentFacts,
): Pick<NameDoubts, "contains-other" | "extends-other"> {
  let [contains, extends_] = [false, false];
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) {
    if (ofPlan.isUnit(folded.slice(0, at).replace(/[,;]$/u, "")))
      if (isSmallAt(name, at + 1) && !JOINT.test(folded.slice(at + 1))) contains = true;
      else extends_ = true;
    if (ofPlan.isUnit(folded.slice(at + 1)))
      if (isSmallAt(name, 0) || !facts.catalogue.beginsUnits(firstWord(folded))) contains = true;
      else extends_ = true;
  }
  return { "contains-other": contains, "extends-other": extends_ };
}
const JOINT = /^(?:và|của) /u;
const firstWord = (folded: string) => folded.slice(0, folded.indexOf(" "));

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
