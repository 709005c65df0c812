/** The case checklist: hints and warnings under a field. */
export default {
  warning: {
    title: 'Do not send.',
    text: '“{field}” may contain {secrets}. Nothing is blocked: you decide.',
    secrets: {
      'private-key': 'a private key',
      token: 'an access token',
      'api-key': 'an API key',
      password: 'a password',
      card: 'a card number',
    },
  },
};
