export default {
  title: 'What support owes you, and when',
  heading: 'What support owes you, and when.',
  description:
    'Response targets, hours, phone numbers and case preparation for administrators of Adobe Experience Cloud. Every fact with its source and date.',
  lead: 'Targets, hours, numbers and entitlements of Adobe Experience Cloud customers. Every fact carries its source and its date.',
  urgent: {
    title: 'Is production down?',
    hours: 'Hours not stated.',
    target: 'A P1 aims at a first response within {target}.',
    menu: 'then press {key}',
    line: '{product}, {country}.',
    others: 'Another product or country',
    status: 'Look at the status page first',
    say: 'What to say',
    points: [
      '“Priority 1”: the agent opens the case for you.',
      'Your company, the product, what has stopped and since when, with the time zone.',
      'Who is affected, and what it costs.',
    ],
  },
  now: { title: 'Who is answering now', all: 'All hours, with their conditions' },
  questions: {
    title: 'Four questions',
    compare: {
      ask: 'What am I entitled to?',
      answer:
        'Online or Business: {contactsLess} named contacts or {contactsMore}, a P2 with a target of {slower} or of {faster}, the telephone or not.',
      go: 'Compare the tiers',
    },
    responseTimes: {
      ask: 'When must they answer?',
      answer: 'One moment, in your time zone, and every hour that counted or was skipped.',
      go: 'Work out a deadline',
    },
    directory: {
      ask: 'Whom do I call?',
      answer:
        '{lines} lines in {countries} countries and territories: the key to press, who pays for the call, and what nobody says.',
      go: 'Find a number',
    },
    prepare: {
      ask: 'What do I send?',
      answer: 'All that support asks for, in one e-mail that is ready to go. What you type stays on your device.',
      go: 'Prepare a case',
    },
  },
};
