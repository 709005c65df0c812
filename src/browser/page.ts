export const printPage = (): void => {
  window.print();
};

/** Moves the keyboard to an element and brings it into view. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
