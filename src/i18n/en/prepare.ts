import drafts from './prepare-drafts.ts';
import notes from './prepare-notes.ts';
import send from './prepare-send.ts';
import severity from './prepare-severity.ts';

/** The case checklist. The words of the message itself are in `mail`. */
export default {
  drafts,
  notes,
  send,
  severity,
  lead: 'Everything support asks for, in order, and a message ready to go. What you type stays on this device.',
  loading: 'The form is loading.',
  withoutScripts: 'The form needs scripts. The list below on this page asks for the same things and can be printed.',
  form: 'The case',
  aside: 'Readiness and preview',
  steps: {
    what: 'What is it about?',
    severity: 'How serious is it?',
    fields: 'The case',
    ready: 'Ready to go?',
    send: 'Send',
  },
  situation: 'Request',
  situations: {
    problem: 'Technical problem',
    outage: 'Outage',
    question: 'Question or request',
    billing: 'Billing or subscription',
    escalation: 'Escalation of an open case',
  },
  offer: 'Provider',
  product: 'Product',
  tier: 'Support tier',
  way: 'How it leaves',
  ways: { 'e-mail': 'By e-mail', portal: 'In the portal', phone: 'By phone' },
  unsaid: 'not stated',
  missing: 'missing',
  ours: 'our advice',
  rows: { add: 'Add another', remove: 'Remove number {number}' },
  optional: 'optional',
  example: 'E.g. {example}',
  opens: 'Open {url}',
  score: { of: 'of {total}', complete: 'Nothing is missing.' },
};
