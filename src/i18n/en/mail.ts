/** The standard phrases of a message to support; it may be in another language than the page. */
export default {
  greeting: 'Hello,',
  opening: {
    problem: 'We need your help with the problem described below.',
    outage: 'We believe that we are facing an outage. This is what we know so far.',
    question: 'We have a question, or a wish, about the product; it is set out below.',
    billing: 'We have a question about our bill or our subscription; it is set out below.',
    escalation: 'Please escalate the case below: it is not being handled in a time that fits its severity.',
  },
  closing: 'Thank you for your help.',
  subject: { problem: '', outage: 'Outage', question: 'Question', billing: 'Billing', escalation: 'Escalation' },
  caseNumber: 'case',
  severity: 'severity',
  product: 'Product',
  to: 'To',
  subjectLabel: 'Subject',
  colon: ': ',
  done: 'yes',
};
