/** The case checklist: hints and warnings under a field. The words in question stand before a reason. */
export default {
  /** On a button that leads to the words in their field. */
  quoted: '“{words}”',
  /** Said of the button around the words; `{words}` are quoted. */
  place: '{words}: show it in the field',
  show: 'Show it in the field',
  hints: {
    vague: 'is true of any failure: say what you did, what you saw, and the exact message.',
    'relative-date': 'depends on the day it is read: write the date.',
    'ambiguous-date': 'is {a} or {b}, depending on the reader: write the month as a word.',
    'no-zone': 'has no time zone: add the city or UTC.',
    long: 'is too much for a subject line: keep one short sentence, the rest belongs in the other fields.',
    'no-address':
      'No step has an address: copy it from the browser’s address bar, so that support opens the same page.',
    'no-result': 'In none of the steps: {parts}. Support compares what should come with what comes.',
  },
  add: 'Add “{words}”',
  added: 'Added: {words}.',
  undo: 'Undo',
  warning: {
    found: {
      'private-key': 'Do not send: perhaps a private key.',
      token: 'Do not send: perhaps an access token.',
      'api-key': 'Do not send: perhaps an API key.',
      password: 'Do not send: perhaps a password.',
      card: 'Do not send: perhaps a card number.',
    },
    redact: 'Replace with {words}',
    /** They stand in the case in place of the secret. */
    redacted: {
      'private-key': '[private key removed]',
      token: '[token removed]',
      'api-key': '[API key removed]',
      password: '[password removed]',
      card: '[card number removed]',
    },
    done: 'Replaced with {words}.',
    title: 'Do not send.',
    text: 'There may be secrets in the case. Nothing is blocked: you decide.',
    secrets: {
      'private-key': 'a private key',
      token: 'an access token',
      'api-key': 'an API key',
      password: 'a password',
      card: 'a card number',
    },
  },
};
