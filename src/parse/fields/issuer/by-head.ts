import { jointUnits } from "../../../catalogue/joint-units.ts";
import { bare, fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { COMMITTEE } from "../../lexicon/bodies.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import { headIssuer } from "./head-issuer.ts";
import { areaWord, type IssuerRule, type IssuerSources, issuerOf } from "./issuer-value.ts";
import { ownPlace } from "./own-place.ts";
import { placeElsewhere } from "./place-elsewhere.ts";
import { inNormalCase } from "./printed-name.ts";

/** The issuing body in the head; see `head-issuer.ts`. */
export const issuerByHead: IssuerRule = {
  id: headIssuer.id,
  read(sources, context) {
    const { zones, lines } = sources;
    const [head] = headIssuer.read(zones.head, context);
    if (!head) return null;
    const { superior } = head.value;
    // Typed heads are not misread.
    const isRecognised = zones.head.some(({ source }) => source.confidence < 1);
    const spelt =
      isRecognised && !head.value.match?.entry ? placeInText(head.value.printed, sources, context) : null;
    const printed = spelt
      ? head.value.printed.slice(0, spelt.from) + spelt.place.toUpperCase()
      : head.value.match?.id
        ? head.value.printed
        : withRepairedProvince(head.value.printed, context);
    const name = wholeCommittee(printed, zones, context);
    const isMended = printed !== head.value.printed;
    const match =
      (isMended ? null : head.value.match) ??
      // "UBND TỈNH NGHỆ AN - LIÊN ĐOÀN LAO ĐỘNG TỈNH": the first one.
      jointUnits(printed, context.catalogue)[0]?.match ??
      context.catalogue.matchUnit(name);
    const above = superior ? context.catalogue.matchUnit(superior) : null;
    // "CỤC MÔI TRƯỜNG" under a ministry has no province, even if the document is dated from one.
    const province = above?.level === "ministry" && !match?.province ? null : context.province;
    const issuer = issuerOf(match, name, province, lines, context);
    const value = spelt ? { ...issuer, name: withPlace(issuer.name, spelt.place) } : issuer;
    return {
      ...head,
      confidence: isMended ? Math.min(head.confidence, REPAIRED_CONFIDENCE) : head.confidence,
      value: { ...value, superior: superior ? inNormalCase(superior, lines, context) : null },
    };
  },
};

/** The place of the issuer as the text spells it, or as the document uses it where the head was misread. */
const placeInText = (printed: string, { lines, zones }: IssuerSources, context: RuleContext) =>
  placeElsewhere(printed, lines) ?? ownPlace(printed, zones, context);

/** The name with the place as the text spells it, since rules for capitals write "Đắkr'lấp". */
const withPlace = (name: string, place: string) =>
  fold(name).endsWith(fold(place)) ? name.slice(0, -place.length) + place : name;

const REPAIRED_CONFIDENCE = 0.85;
const COMMITTEE_OF = /^(?<committee>uy ban nhan dan|ubnd)[,.;:]? (?<kind>tinh|thanh pho) (?<place>.{2,30})$/u;
const letters = (place: string) => bare(fold(place)).replace(/ ?- ?/u, "-");

/**
 * Repairs "ỦY BAN NHÂN DÂN TÍNH LÂM ĐÔNG": the province is the one with the same letters without diacritics and without blanks around a
 * dash.
 */
function withRepairedProvince(printed: string, { catalogue }: RuleContext): string {
  const { committee, kind, place } = COMMITTEE_OF.exec(bare(fold(printed)))?.groups ?? {};
  if (!committee || !kind || !place) return printed;
  const named = catalogue.data.provinces.find(({ name }) => letters(name) === letters(place));
  if (!named) return printed;
  const words = printed.slice(0, committee.length);
  return `${words} ${kind === "tinh" ? "TỈNH" : "THÀNH PHỐ"} ${named.name.toUpperCase()}`;
}

const BARE_COMMITTEE = new RegExp(`^(?:${COMMITTEE})$`, "u");

/**
 * Completes "ỦY BAN NHÂN DÂN", if its second line is missing: with the name of who decides above the bases ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
 * LÀO CAI"), or else with the province in the line of place and date.
 */
function wholeCommittee(printed: string, { head, bases }: Zones, context: RuleContext): string {
  if (!BARE_COMMITTEE.test(fold(printed))) return printed;
  for (const { text, folded } of [...head, ...bases.slice(0, LINES_TO_DECIDER)]) {
    const post = DECIDER.exec(folded)?.groups?.post;
    if (post !== undefined && isCapitals(text)) return text.slice(post.length);
  }
  const { province } = context;
  const dated = province && head.some(({ folded }) => letters(folded).includes(`${letters(province)}, ngay`));
  return dated ? `${printed} ${areaWord(province, context)} ${province}`.toUpperCase() : printed;
}
const LINES_TO_DECIDER = 3;
const DECIDER = new RegExp(
  `^(?<post>(?:chủ tịch )?)(?:${COMMITTEE}) (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) [^.,;:\\d]{2,40}$`,
  "u",
);
