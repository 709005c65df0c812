import type { Locale } from './locale.ts';

/**
 * Words of one language that pages of the other print as they are: what a button says, what a document is called, what a
 * translation made of a term. `mark-foreign.ts` marks them, so that a voice reads them in their own language.
 */
export const foreignWords: Record<Locale, string[]> = {
  en: [
    'Account and security',
    'Account Support Lead',
    'Additional Help',
    'Advanced Cloud Support',
    'Billing',
    'business hours',
    'Business Services',
    'Business Support',
    'Details',
    'Elite Support',
    'Enterprise Support',
    'Escalate to management',
    'Event Management',
    'Field Services',
    'Get Help',
    'Help & support',
    'lead',
    'My Cases',
    'New Microsoft service request',
    'Online Support',
    'Priority Queue Bundle',
    'Purchase services',
    'Request a Callback',
    'Small Business Assist for Microsoft 365',
    'Technical Account Director',
  ],
  fr: [
    'Assistance aux entreprises',
    'Assistance commerciale',
    'Assistance principale du compte',
    'Commerciale',
    'heures d’ouverture',
    'heures ouvrables',
    'réaffecter',
    'Services commerciaux',
    'Services de terrain',
  ],
};

/** Names, and words that both languages have: no voice goes wrong on them. */
export const sharedWords = ['Berlin (UTC+1)', 'Business', 'local', 'Support'];
