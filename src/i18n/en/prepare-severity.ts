/** The case checklist: how grave it is, whom to call, and when an answer is due. */
export default {
  yes: 'Yes',
  no: 'No',
  reading: 'our reading',
  choose: 'Priority in the message',
  unanswered: 'Answer the questions, or choose the priority yourself.',
  overruled: 'Your answers lead to {advised}; you have chosen {chosen}, and the message will say {chosen}.',
  goBack: 'Go back to {advised}',
  whenDue: 'See when a response is due',
  first: {
    title: 'For a P1, call first',
    key: 'then key {key}',
    unsaidHours: 'hours not stated',
    noLine: 'No source gives a number for {product}.',
    otherCountries: 'Numbers in other countries',
    directory: 'All numbers',
  },
};
