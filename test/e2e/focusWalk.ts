/** What the Tab key gives: which elements have the focus one after another, as a screen reader is told of them. */
import type { CDPSession, ElementHandle, Page } from '@playwright/test';

interface Stop {
  /** Tells elements apart that have the same name. */
  readonly node: number;
  readonly text: string;
}

/** Longer than any way round a screen: a walk that comes to no end is to be seen, not waited for. */
const LONGEST = 200;

/**
 * Every element that Tab stops at from the beginning of the window to its end, as `role name`, each once however many
 * of its cells Tab goes through. A stop that nobody sees is marked.
 */
export async function focusWalk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const mark = await standOutside(page, key);
  const isRound = () => mark.evaluate((element) => document.activeElement === element);
  const stops: Stop[] = [];
  for (let step = 0; step < LONGEST; step += 1) {
    await page.keyboard.press(key);
    const stop = (await isRound()) ? null : await focusedStop(session);
    if (stop === null) break;
    if (stop.node !== stops.at(-1)?.node) stops.push(stop);
  }
  await mark.evaluate((element) => element.remove());
  await session.detach();
  return stops.map(({ text }) => text);
}

/** Puts the focus on a mark before everything, or behind everything for the way back; there the round ends, too. */
function standOutside(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<ElementHandle<HTMLElement>> {
  return page.evaluateHandle((atEnd) => {
    const element = document.createElement('span');
    element.tabIndex = 0;
    if (atEnd) document.body.append(element);
    else document.body.prepend(element);
    element.focus();
    return element;
  }, key === 'Shift+Tab');
}

async function focusedStop(session: CDPSession): Promise<Stop | null> {
  // Before the first element and behind the last one the page as a whole has the focus.
  const expression = 'document.activeElement === document.body ? null : document.activeElement';
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return null;
  const { objectId } = result;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const unseen = node?.ignored !== false || !(await isSeen(session, objectId));
  const text = `${node?.role?.value} ${node?.name?.value ?? ''}`.trim();
  return { node: node?.backendDOMNodeId ?? 0, text: unseen ? `${text}（見えない）` : text };
}

/** Whether the element, or the label that stands for it, lies in the window with some size. */
async function isSeen(session: CDPSession, objectId: string): Promise<boolean> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const shown = this.labels?.[0]?.contains(this) ? this.labels[0] : this;
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      const inWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return shown.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && inWindow && right - left > 1 && bottom - top > 1;
    }`,
  });
  return result.value === true;
}
