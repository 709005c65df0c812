export const printPage = (): void => {
  window.print();
};

/** Calls back once, when the reader has printed or has thought better of it. */
export function onPrinted(callback: () => void): void {
  window.addEventListener('afterprint', callback, { once: true });
}

/** What of the page goes to paper; its style sheets ask for it. */
export function setPrinted(what: string): void {
  document.documentElement.dataset['print'] = what;
}

/** Moves the keyboard to an element, also to one that takes none by itself, and brings it into view. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  if (!element || document.activeElement === element) return;
  element.tabIndex = -1;
  element.focus();
}

/** Moves the keyboard to a control and selects a stretch of its text, in view as far as its lines are alike. */
export function selectIn(control: HTMLInputElement | HTMLTextAreaElement, start: number, end: number): void {
  // A single line scrolls to the caret when it takes the focus, not when it is selected.
  control.blur();
  if (control.selectionStart !== null) control.setSelectionRange(start, end);
  control.focus();
  const { scrollHeight, clientHeight, value } = control;
  control.scrollTop = (scrollHeight * start) / Math.max(1, value.length) - clientHeight / 2;
}

/** What stands in a field of the page as the server has drawn it; nothing on the server. */
export function typedIn(id: string): string {
  if (typeof document === 'undefined') return '';
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field.value : '';
}
