/** The verbs with which a document cites what it carries out ("Thực hiện Kế hoạch số …"), as a pattern source over folded text. */
export const CARRIES_OUT = "căn cứ|thực hiện|triển khai(?: thực hiện)?|thi hành|theo";
