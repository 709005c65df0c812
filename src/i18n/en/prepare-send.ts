/** The case checklist: the preview of the message and the ways out. */
export default {
  preview: {
    title: 'Message preview',
    language: 'Language of the message',
    languages: { en: 'English', fr: 'French', both: 'Both' },
    to: 'To',
    noAddress: 'no address: paste it in the portal',
    subject: 'Subject',
    body: 'Text of the message',
    missing: 'not filled in',
    hint: 'Headings are translated; your words are not. What is not filled in does not leave with the message.',
  },
  send: {
    safe: 'The link counts {length} encoded characters of {safe} that are safe: the whole text fits.',
    long: 'The link counts {length} encoded characters. Beyond {safe}, some mail programs cut the text: check its end before you send it, or take the file.',
    tooLong:
      'The text counts {length} encoded characters. A link holds {max} at most without a risk of being cut, so none is offered: take the file or copy the text. Nothing is shortened.',
    noAddress:
      'No source gives an e-mail address for {product}. Open the case in the portal and paste the text there; the file has no recipient.',
    portal: 'Open {name}',
    incomplete: {
      one: 'One answer is missing; you may send it all the same.',
      many: '{count} answers are missing; you may send it all the same.',
    },
    mail: 'Open in mail program',
    file: 'Download .eml',
    copy: 'Copy as text',
    print: 'Print',
    copied: 'The text is on the clipboard.',
    refused: 'The browser did not allow it: select the text of the preview and copy it.',
    fileHint:
      'Classic Outlook for Windows opens the file as a draft. Other programs may show it as a received message: copy its text into a new one.',
    p1: 'This is a P1: call first.',
  },
};
