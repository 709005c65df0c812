/**
 * Whether the text is now on the clipboard: the browser may refuse, and then the page must show the text instead.
 *
 * @param text May still be in the making: Safari allows a copy only while it handles the click, not after a wait.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}
