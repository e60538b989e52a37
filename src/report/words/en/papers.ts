import type { ClauseLabel } from "../../../model/plan-clauses.ts";
import type { Opening } from "../vi/papers.ts";
import { count } from "./count.ts";

const BLANK = "……";

const CLAUSES: Readonly<Record<ClauseLabel["kind"], string>> = {
  appendix: "appendix",
  part: "part",
  section: "section",
  article: "article",
  arabic: "clause",
  decimal: "point",
  letter: "point",
};

export const papersWords = {
  papers: {
    blank: BLANK,
    placeAndDate: (place: string, year: string) => `${place}, day ${BLANK} month ${BLANK} year ${year}`,
    number: (kind: string, code: string) => `No.: ${BLANK}/${kind === "" ? "" : `${kind}-`}${code}`,
    numberOfLetter: (number: string) => `No.: ${number}`,
    letterNumber: (code: string, division: string) => `${BLANK}/${code}-${division}`,
    to: (name: string) => `To: ${name}`,
    recipients: "Recipients:",
    asAbove: "- As above;",
    forReport: (name: string) => `- ${name.charAt(0).toUpperCase()}${name.slice(1)} (for information);`,
    filed: (division: string) => `- Filed: records office${division === "" ? "" : `, ${division}`}.`,
    office: "the consolidating office",
    province: "the provincial People's Committee",
    position: "HEAD OF THE OFFICE",
    indexYear: (index: string, years: string | null) => (years === null ? index : `${index} ${years}`),
    /** "point a, clause 2, section III". */
    clause: (path: readonly ClauseLabel[]) =>
      path
        .map(({ kind, label, number }) =>
          kind === "appendix" && number === null ? CLAUSES[kind] : `${CLAUSES[kind]} ${number ?? label}`,
        )
        .toReversed()
        .join(", "),
    target: (value: string) => `Target: ${value}`,
    provinceTarget: (value: string) => `The province's target: ${value}`,
    unclear: {
      sender: (names: string) => `${names} was received, and it is not known who sent it`,
      documents: (names: string) => `received: ${names}; not known whether this is the unit's plan`,
      letter: (names: string) => `${names} is about the due date of plans or who needs one`,
      files: (n: number) => `${count(n, "file")} received that could not be read`,
      draft: (parent: string) => `the number and day of ${parent} are not known`,
      request: (parent: string) => `${parent} does not say clearly which units must send a plan`,
      least: (n: number) =>
        ` (at least ${n} of them sent no plan, if each document of an unknown sender is of one unit)`,
      name: "the name in the list of units could not be identified",
    },
    nothingFound: "Nothing on this was found.",
    nothingFoundDoubtful: "Nothing on this was found (the document could not be read with certainty).",
    partlyRead: "Not known: only a part could be read, or an appendix is missing.",
    amendsAbsent: "Not known: this plan amends a document that was not received.",
    noneOfThem: "none",
    more: (n: number) => `and ${n} more`,
    letter: {
      folder: "cong-van",
      subject: (indices: string, purpose: "send" | "complete" | "both") =>
        `Re: ${{ send: "issuing and sending", complete: "completing", both: "issuing and completing" }[purpose]} the plan for ${indices}`,
      opening: (parents: string, { asOf, office, unit }: Opening) =>
        `Under ${parents}, and after comparing the plans received by ${asOf}, ${office} asks ${unit} for the following:`,
      openingWithout: ({ asOf, office, unit }: Opening) =>
        `After comparing the plans received by ${asOf}, ${office} asks ${unit} for the following:`,
      basis: (clause: string | null, document: string, quotes: string) =>
        `Basis: ${clause === null ? "" : `${clause} of `}${document}: ${quotes}`,
      basisAs: (position: number) => `Basis: as in request ${position}.`,
      closing: (unit: string, office: string, day: string, province: string) =>
        `Please reply to ${office} by ${day}, so that ${unit} can be included in the report to ${province}.`,
      /** The plan that the opening names. */
      above: "the plan named above",
      /** The document that the sentence before names. */
      same: "this document",
      request: (ask: string) => ask.replace(/^Ask /u, "We ask "),
      blanks: {
        title: "Number and date blank",
        sentence: (document: string) => `${document} leaves its number and date of issue blank.`,
        ask: (unit: string, document: string) =>
          `Ask ${unit} for the signed copy of ${document} with its number and full date.`,
      },
      members: {
        to: (name: string) => `${name} (list attached)`,
        listed: "the units on the attached list",
        units: "these units",
        sentence: (asOf: string, missing: number, all: number, due: string | null) =>
          `By ${asOf} no plan was received from ${missing} of ${all} units (list attached)${due === null ? "" : `; due date of the plans: ${due}`}.`,
        ask: (parent: string) =>
          `Ask the units on the list to issue and send a plan under ${parent}, or the signed copy if it was issued.`,
        list: "LIST",
        listOf: (indices: string) => `Units without a plan for ${indices}`,
        with: (number: string, year: string, office: string) =>
          `(Attached to letter ${number} of ${office}, day ${BLANK} month ${BLANK} year ${year})`,
      },
      blankDay: `${BLANK}/${BLANK}/${BLANK}`,
    },
    sheet: {
      folder: "phieu",
      kind: "COMPARISON SHEET",
      subject: (group: string, unit: string) => `Plan for ${group} of ${unit}`,
      basis: (parents: string) => `Compared with: ${parents}.`,
      plans: (plans: string, state: string) => `The unit's plan: ${plans} (${state}).`,
      noPlan: (state: string) => `Status: ${state}.`,
      asOf: (day: string) => `As of ${day}.`,
      columns: {
        subIndex: "Sub-index",
        province: "The province assigns",
        own: "The unit's plan",
        difference: "Comparison",
      },
      none: (parents: string) => `Nothing that is assigned to this unit was found in ${parents}.`,
      noneRead: (parents: string) =>
        `Nothing that is assigned to this unit was found in the readable part of ${parents}.`,
      findings: "To act on or to check",
      noFindings: "Nothing.",
      others: (groups: string) => `The unit is also in: ${groups}.`,
    },
    report: {
      file: "bao-cao",
      kind: "REPORT",
      code: "BC",
      subject: (index: string, province: string) => `The units' plans for ${index}, ${province}`,
      opening: (parents: string, asOf: string, office: string) =>
        `Under ${parents}, ${office} has consolidated the plans received by ${asOf} and reports:`,
      received: {
        assigned: (units: string) => `The province's plan assigns tasks to ${units}.`,
        units: (n: number) => count(n, "unit"),
        group: (name: string) => `the group ${name}`,
        figures: (asOf: string, clauses: string) => `By ${asOf}: ${clauses}.`,
        heading: "I. PLANS RECEIVED",
        list: "1. Received",
        waiting: "2. Units without a plan, or of unclear status",
        without: "2. Units that sent no plan, or of unclear status",
        closed: (n: number) => `${count(n, "unit")} that sent no plan`,
        none: "None.",
        noneWaiting: "None.",
        others: (state: string, units: string, number: number | null) =>
          `Units with the status “${state}”${number === null ? "" : ` (${number})`}: ${units}.`,
        merged: (unit: string, now: string) => `${unit} (now ${now})`,
        no: "No.",
        unit: "Unit",
        plan: "Number and date of the plan",
        state: "State",
      },
      coverage: {
        heading: "II. SUB-INDICES IN THE UNITS' PLANS",
        subIndex: "Sub-index",
        asWhole: "Tasks are assigned for the index as a whole, not by sub-index.",
        share: "Covered / assigned",
        missing: "Units whose plan lacks an assigned sub-index",
      },
      targets: {
        heading: "III. TARGETS COMPARED WITH THE PROVINCE'S",
        before: "Result of the year before",
        target: "The province's target",
        same: "Plans that agree",
        differing: "Plans that differ",
        none: (parents: string) => `No target was found in ${parents}.`,
      },
      tasks: {
        heading: "IV. MAIN TASKS ASSIGNED BY THE PROVINCE",
        task: "Task",
        lead: "Lead unit",
        due: "Due",
        none: (parents: string) => `No specific task was found in ${parents}.`,
        attached: (n: number) => `The province's plan assigns ${n} tasks (listed in the appendix):`,
        count: "Tasks",
        appendix: "APPENDIX",
        listOf: (indexYear: string) => `Tasks that the province assigned for ${indexYear}`,
        with: (code: string, year: string, office: string) =>
          `(Attached to report ${BLANK}/BC-${code} of ${office}, day ${BLANK} month ${BLANK} year ${year})`,
      },
      deadlines: {
        heading: "V. DEADLINES AHEAD",
        none: "There is no deadline after the day of this report.",
      },
      lastYear: {
        heading: "VI. RESULTS OF THE YEAR BEFORE",
        target: "Target",
        result: "Result",
        verdict: "Compared with the target",
      },
      proposals: {
        heading: "VII. PROPOSALS",
        units: "1. For the units",
        none: "Nothing needs to be asked of the units.",
        /** Several units are asked the same; the letters have the details. */
        same: (title: string, units: string, number: number, office: string) =>
          `- ${title}: ask these ${number} units to act on the letter of ${office}: ${units}.`,
        missing: (group: string, received: string, office: string) =>
          `- ${group} (${received}): those without a plan should issue one and send it to ${office}.`,
        own: "2. Other proposals",
      },
      closing: (office: string, to: string) =>
        `This is the report of ${office} for the consideration and direction of ${to}.`,
    },
  },
};
