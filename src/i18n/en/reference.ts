/** The parts of the two tool pages that stand without scripts. */
export default {
  responseTimes: {
    title: 'When must they answer? Response-time calculator',
    heading: 'When must they answer?',
    description:
      'Work out the moment at which the first response to an Adobe or 21Vianet support case is due, in your time zone, and see each hour that counted.',
    targets: 'All targets',
    hours: 'The hours that count',
    more: 'What the severities mean',
  },
  prepare: {
    title: 'Prepare a case',
    heading: 'Prepare a case',
    description:
      'All that support of Adobe, Microsoft 365 or 21Vianet asks for, in order: for a problem, an outage, a question, a bill or an escalation, with where to send it.',
    asked: 'What support asks for',
    askedAside: 'By provider, with why each answer helps.',
    for: 'For: {situations}',
    where: 'Where to send it',
    caption: 'What to give for {situation}',
    what: 'What',
    why: 'Why, and how',
    need: 'Needed',
    only: '{products} only',
    anyProduct: 'every product',
    more: 'How to report a problem',
  },
};
