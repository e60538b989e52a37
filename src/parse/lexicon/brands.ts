/**
 * Companies that work in every province and that documents name without a noun, as a pattern source over folded text: telephone, post, power,
 * banks.
 */
export const BRAND =
  "vnpt|viettel(?: post)?|mobifone|vinaphone|vietnamobile|fpt(?: telecom)?|vnpost|vietnam post|evn(?:npc|cpc|spc|hanoi|hcmc)|petrolimex|agribank|vietcombank|vietinbank|bidv|lienvietpostbank|lpbank|mbbank|sacombank|techcombank|vpbank|hdbank|tpbank|seabank|eximbank|nam a bank|bac a bank|co-opbank|vietbank|kienlongbank|vietabank|pvcombank";
