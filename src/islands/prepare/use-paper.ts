import { useLayoutEffect, useState } from 'preact/hooks';
import { onPrinted, printPage, setPrinted } from '../../browser/page.ts';

/**
 * What goes to paper: the message, or an empty form while there is nothing in the message and whenever the reader asks
 * for one. Where there is no form to fill in, the list below it is printed.
 */
export function usePaper(known: boolean, blank: boolean): { form: boolean; printForm: () => void } {
  const [asked, ask] = useState(false);
  const form = known && (asked || blank);
  useLayoutEffect(() => {
    setPrinted(form ? 'form' : known ? 'message' : 'list');
  }, [form, known]);
  // After the form has been drawn and named above.
  useLayoutEffect(() => {
    if (!asked) return;
    onPrinted(() => {
      ask(false);
    });
    printPage();
  }, [asked]);
  return {
    form,
    printForm: () => {
      ask(true);
    },
  };
}
