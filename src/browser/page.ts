export const printPage = (): void => {
  window.print();
};

/** Moves the keyboard to an element and brings it into view. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** What stands in a field of the page as the server has drawn it; nothing on the server. */
export function typedIn(id: string): string {
  if (typeof document === 'undefined') return '';
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field.value : '';
}
