import type { Markup } from "./markup.ts";

/**
 * The markup of an item, rendered at the first call and again only if `variant` differs from that of the last one.
 * @param variant What the markup depends on besides the item
 */
export type Once = <T extends object>(item: T, variant: string, render: (item: T) => Markup) => Markup;

/** For one report: a section that needs several pages is put together once as a whole and then in pieces. */
export function renderedOnce(): Once {
  const known = new Map<object, { readonly variant: string; readonly markup: Markup }>();
  return (item, variant, render) => {
    const last = known.get(item);
    if (last?.variant === variant) return last.markup;
    const markup = render(item);
    known.set(item, { variant, markup });
    return markup;
  };
}
