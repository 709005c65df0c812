/** The case checklist: how grave it is, whom to call, and when an answer is due. */
export default {
  yes: 'Yes',
  no: 'No',
  reading: 'our reading',
  choose: '{what} in the message',
  unanswered: 'Answer the questions, or choose for yourself.',
  overruled: 'Your answers lead to {advised}; you have chosen {chosen}, and the message will say {chosen}.',
  goBack: 'Go back to {advised}',
  /** Against what the coach says. `{own}` and `{other}` are targets with their hours. */
  consequence: {
    changed: 'Support aims to answer within {own} ({advised}: {other}).',
    same: 'What support aims at stays the same: {own}.',
  },
  due: {
    moment: 'First response due by {moment}, if you file the case now.',
    other: {
      later: 'As {advised}, it would be due {difference} later: {moment}.',
      sooner: 'As {advised}, it would be due {difference} sooner: {moment}.',
    },
    calendar: 'Put the due moment in my calendar',
    why: 'Every hour that counts, and what to do if nothing comes',
  },
  /** After a rule: what such a case is. */
  definition: 'What counts: {definition}',
  /** Before a rule that holds under some plans only. */
  under: '{plan}:',
  whenDue: 'See when a response is due',
  notLoaded: 'This part could not be loaded. The links lead to the same facts.',
  first: {
    call: '{what}: call first',
    reach: '{what}: talk to somebody first',
    noLine: 'No source gives a telephone number for {product}.',
    otherWays: 'Other ways, best first',
    byMail: 'If it goes by e-mail all the same',
    directory: 'All numbers',
  },
};
