import type { CallExpression, NewExpression, Node, Pattern, Program } from "acorn";
import { ancestor } from "acorn-walk";

/**
 * The calls whose arguments hold a spread list of unknown length, each as the text of the spread. A literal list, a constant
 * of the module in capitals, and the rest parameter of a surrounding function are as short as the code that writes them.
 */
export function spreadArguments(program: Program, code: string): string[] {
  const found: string[] = [];
  const note = (node: Node, _state: unknown, ancestors: Node[]) => {
    const rest = ancestors.flatMap(restParameters);
    for (const argument of (node as CallExpression | NewExpression).arguments) {
      if (argument.type !== "SpreadElement" || isShort(argument.argument, rest)) continue;
      found.push(code.slice(argument.start, argument.end));
    }
  };
  ancestor(program, { CallExpression: note, NewExpression: note });
  return found;
}

function isShort(node: Node, rest: readonly string[]): boolean {
  const part = node as Node & Record<string, unknown>;
  switch (node.type) {
    case "Identifier":
      return /^[A-Z][A-Z\d_]{0,60}$/.test(part.name as string) || rest.includes(part.name as string);
    case "ArrayExpression":
      return (part.elements as (Node | null)[]).every(
        (element) =>
          element?.type !== "SpreadElement" || isShort((element as Node & { argument: Node }).argument, rest),
      );
    case "ConditionalExpression":
      return isShort(part.consequent as Node, rest) && isShort(part.alternate as Node, rest);
    default:
      return false;
  }
}

function restParameters(node: Node): string[] {
  const { params = [] } = node as Node & { params?: Pattern[] };
  return params.flatMap((param) =>
    param.type === "RestElement" && param.argument.type === "Identifier" ? [param.argument.name] : [],
  );
}
