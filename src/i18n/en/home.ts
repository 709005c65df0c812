export default {
  title: 'What support owes you, and when',
  heading: 'What support owes you, and when.',
  description:
    'Response targets, hours, phone numbers and case preparation for administrators of Adobe Experience Cloud, Microsoft 365 and Office 365 operated by 21Vianet. Every fact with its source and date.',
  lead: 'Targets, hours, numbers and entitlements of the customers of Adobe Experience Cloud, Microsoft 365 and Office 365 operated by 21Vianet. Every fact carries its source and its date.',
  /** `in` stands before each language of a list. */
  urgent: {
    title: 'Is production down?',
    choose: 'Whose support?',
    target: 'First-response target, {severity}: {target}.',
    in: 'in {language}',
    noLanguage: 'language not stated',
    press: 'press {key}',
    p1: '{product} (P1)',
    forProduct: '{product}: {said}',
    unlinked: 'Dial it as printed: no international form is sure.',
    missing: 'no number of its own for this country',
    from: 'Numbers for',
    unknown: 'choose a country',
    others: 'Numbers of other countries',
    status: 'Look at the status page first',
    failed: 'The numbers of other countries could not be loaded. This one holds.',
    say: 'What to say',
    ours: 'our advice',
    otherwise: 'If nobody answers at {offer}',
    nobody: 'Nobody answers now. What to do instead, best first',
    sources: 'Sources of this advice',
  },
  now: {
    title: 'Who is answering now',
    all: 'All hours, with their conditions',
    row: '{offer}, {name}',
  },
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
