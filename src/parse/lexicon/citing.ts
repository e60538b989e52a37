/** The verbs with which a document cites what it carries out ("Thực hiện Kế hoạch số …"), as a pattern source over folded text. */
export const CARRIES_OUT = "căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo";
/** Between other work and the document that it carries out: "Nâng cao năng lực cạnh tranh|, để |thực hiện Kế hoạch số …". */
export const AFTER_OTHER_WORK = ", (?:để |nhằm |góp phần )?";
