export { calendarFile, type CalendarEvent } from './calendar-file.ts';
export { composeCase, type CaseFile, type CaseMessage } from './compose-case.ts';
export { emlFile } from './eml-file.ts';
export { firstWords, sideBySide, type MailWords, type Phrase, type Writing } from './mail-words.ts';
export { MAX_LENGTH, mailtoLink, SAFE_LENGTH, type Mail, type MailtoLink } from './mailto-link.ts';
export { oneLine, plain } from './plain.ts';
export { plainText } from './plain-text.ts';
export { contentOf, isFilled, lineText, type Section } from './section.ts';
export { vcardFile, type Card } from './vcard.ts';
