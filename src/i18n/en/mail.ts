/** The standard phrases of a message to support; it may be in another language than the page. */
export default {
  greeting: 'Hello,',
  opening: {
    problem: 'We need your help with the problem below.',
    outage: 'We believe that we are facing an outage. This is what we know so far.',
    question: 'We have a question about the product, or a wish.',
    billing: 'We have a question about our bill or our subscription.',
    escalation: 'Please escalate the open case below.',
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
