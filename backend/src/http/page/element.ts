/** @throws {TypeError} when the page has no such element */
export const element = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`no ${kind.name} #${id} in the page`);
  return found;
};

/** A new element that is not in the page yet. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** A live region speaks again when it is written again, and a selection is lost: writes only what is new. */
export const setText = (target: HTMLElement, text: string): void => {
  if (target.textContent !== text) target.textContent = text;
};

/** Puts something that has just come up at the top of the screen, and the keyboard and screen reader at it. */
export const bringForward = (target: HTMLElement): void => {
  scrollTo(0, 0);
  target.focus({ preventScroll: true });
};
