/** Runs in the page: all text twice as large, as browsers do that zoom nothing else (WCAG 1.4.4). */
export const doubleText = (): void => {
  const hasText = (element: Element): boolean =>
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLInputElement ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const sized = [...document.querySelectorAll<HTMLElement>('body *')].filter(hasText).map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
  });
  // Measured before, since what is inside inherits.
  for (const { element, fontSize, lineHeight } of sized) {
    element.style.setProperty('font-size', `${String(fontSize * 2)}px`, 'important');
    if (!Number.isNaN(lineHeight)) element.style.setProperty('line-height', `${String(lineHeight * 2)}px`, 'important');
  }
};

/** Runs in the page: texts of which something cannot be seen, and cannot be scrolled to either. */
export const lostText = (): string[] => {
  const lost: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) lost.push(`the page scrolls sideways: ${String(root.scrollWidth)} px`);
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const isHidden = (element: Element): boolean =>
    element.closest('[aria-hidden=true], noscript, [inert]') !== null || !element.checkVisibility();
  const clipOf = (element: Element): { right: number; bottom: number } => {
    const clip = { right: root.clientWidth, bottom: Number.POSITIVE_INFINITY };
    let canScroll = false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(outer);
      const box = outer.getBoundingClientRect();
      canScroll ||= scrolls(overflowY);
      if (overflowX !== 'visible') clip.right = Math.min(clip.right, box.right);
      if (overflowY === 'hidden' && !canScroll) clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    return clip;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: element } = node;
    if (!element || node.textContent?.trim() === '' || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const clip = clipOf(element);
    // Half a pixel is rounding.
    if (box.right > clip.right + 0.5 || box.left < -0.5) lost.push(`beside the screen: ${node.textContent ?? ''}`);
    if (box.bottom > clip.bottom + 0.5) lost.push(`below the screen: ${node.textContent ?? ''}`);
  }
  return lost;
};
