/** The verbs with which a document cites what it carries out ("Thực hiện Kế hoạch số …"), as a pattern source over folded text. */
export const CARRIES_OUT = "căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo";
/** Between other work and the document that it carries out: "Nâng cao năng lực cạnh tranh|, để |thực hiện Kế hoạch số …". */
export const AFTER_OTHER_WORK = ", (?:để |nhằm |góp phần )?";
/** "Hành động “6 rõ” | thực hiện Kế hoạch số …": the first words of the title of a plan of action. */
export const PLAN_OF_ACTION = "hành động(?: [“\"‘'][^”\"’']{1,40}[”\"’'])? ";
