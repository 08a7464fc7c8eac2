type Attributes = Record<string, string>;

/** One element with what is in it. The page is too small to carry a library for this. */
export function element<N extends keyof HTMLElementTagNameMap>(name: N, attributes: Attributes = {}, ...children: (Node | string | undefined)[]): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
