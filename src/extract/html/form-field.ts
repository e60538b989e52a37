import { attribute, type Element, isElement, isText } from "./element.ts";

/** Types of input whose value is shown as text. */
const TEXT_INPUTS = new Set(["", "text", "search", "email", "tel", "url", "number", "date", "month"]);

/** Whether the element is a field of a form that shows text. */
export function isField(element: Element): boolean {
  if (element.tagName === "select" || element.tagName === "textarea") return true;
  return element.tagName === "input" && TEXT_INPUTS.has(attribute(element, "type").toLowerCase());
}

/** What a field shows: its value, or the options that are selected. */
export function fieldText(field: Element): string {
  if (field.tagName === "input") return attribute(field, "value");
  if (field.tagName === "textarea") return contentOf(field);
  const groups = [
    field,
    ...field.childNodes.filter(isElement).filter(({ tagName }) => tagName === "optgroup"),
  ];
  return groups
    .flatMap((group) => group.childNodes.filter(isElement))
    .filter(({ tagName, attrs }) => tagName === "option" && attrs.some(({ name }) => name === "selected"))
    .map(contentOf)
    .join(", ");
}

const contentOf = (element: Element) =>
  element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
