export { calendarFile, type CalendarEvent } from './calendar-file.ts';
export {
  composeCase,
  type CaseFile,
  type CaseMessage,
  type MailWords,
  type Phrase,
  type Section,
} from './compose-case.ts';
export { emlFile } from './eml-file.ts';
export { MAX_LENGTH, mailtoLink, SAFE_LENGTH, type Mail, type MailtoLink } from './mailto-link.ts';
export { oneLine, plain } from './plain.ts';
export { plainText } from './plain-text.ts';
export { vcardFile, type Card } from './vcard.ts';
