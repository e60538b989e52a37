import { cases } from "../../../test/support/cases.ts";
import { blankDays } from "../../../test/support/plan-not-received/blank-days.ts";
import { completeLists } from "../../../test/support/plan-not-received/complete-lists.ts";
import { drafts } from "../../../test/support/plan-not-received/drafts.ts";
import { letters } from "../../../test/support/plan-not-received/letters.ts";
import { lists } from "../../../test/support/plan-not-received/lists.ts";
import { mergedUnits } from "../../../test/support/plan-not-received/merged-units.ts";
import { pastYears } from "../../../test/support/plan-not-received/past-years.ts";
import { requests } from "../../../test/support/plan-not-received/requests.ts";
import { similarNames } from "../../../test/support/plan-not-received/similar-names.ts";
import { planNotReceived } from "./plan-not-received.ts";

export default cases(planNotReceived, [
  ...mergedUnits,
  ...drafts,
  ...completeLists,
  ...letters,
  ...requests,
  ...similarNames,
  ...lists,
  ...pastYears,
  ...blankDays,
]);
