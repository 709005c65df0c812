/**
 * The table of tiers, typed by hand from the sources and from nothing else of this project: whoever changes a cell of the
 * data changes it here too. Where a remark stands at a cell, it is in `remarks`.
 */
export const columns = ['online', 'business', 'enterprise', 'elite', 'expert', 'ultimate'] as const;

type Cells = readonly (string | number)[];

/** Amount, unit and clock; of a clock on which sources disagree, both. */
export const targets: Record<string, Cells> = {
  P1: ['1 hour 24x7', '1 hour 24x7', '30 minute 24x7', '15 minute 24x7', '1 hour 24x7', '15 minute 24x7'],
  P2: [
    '4 hour business-hours',
    '2 hour business-hours',
    '1 hour 24x5',
    '30 minute 24x5',
    '2 hour business-hours',
    '30 minute business-hours 24x5',
  ],
  P3: [
    '6 hour business-hours',
    '4 hour business-hours',
    '2 hour business-hours',
    '1 hour 24x5',
    '4 hour business-hours',
    '1 hour business-hours 24x5',
  ],
  P4: [
    '3 day business-days',
    '1 day business-days',
    '1 day business-days',
    '1 day business-days',
    '1 day business-days',
    '1 day business-days',
  ],
};

const [no, yes, unsaid] = ['no', 'included', 'unsaid'];

/** No tier has a cell because a lower one has it. */
export const entitlements: Record<string, Cells> = {
  'account-support-lead': [no, yes, no, no, unsaid, unsaid],
  'named-support-engineer': [no, no, yes, yes, unsaid, unsaid],
  'technical-account-manager': [no, no, no, yes, unsaid, yes],
  'online-support': ['business-hours', 'business-hours', '24x5', '24x5', unsaid, unsaid],
  'p1-24x7x365': [yes, yes, yes, yes, yes, yes],
  'named-contacts': [4, 6, 10, 15, 4, 15],
  'live-phone': [no, yes, yes, yes, unsaid, unsaid],
  'escalation-management': [no, yes, yes, yes, yes, yes],
  'service-reviews': [no, no, 2, 4, unsaid, unsaid],
  'expert-sessions': [no, no, 2, 4, unsaid, unsaid],
  'case-reviews': [no, no, yes, yes, unsaid, unsaid],
  'event-management': [no, no, no, yes, no, no],
  'environment-review': [no, no, no, yes, unsaid, unsaid],
  'release-roadmap-review': [no, no, no, yes, unsaid, unsaid],
  'cloud-activities-aem': [no, no, yes, yes, unsaid, unsaid],
  'launch-advisory': [no, no, yes, yes, unsaid, unsaid],
  'field-activities': [no, no, 2, 4, unsaid, unsaid],
};

/** What only the page of the newer plans prints, but for its texts: of the older tiers it says nothing. */
export const newer: Record<string, Cells> = {
  accelerators: ['', '', '', '', no, yes],
  'technical-account-director': ['', '', '', '', 'not-offered', 'available'],
  'advanced-cloud-support': ['', '', '', '', 'available', 'available'],
  'priority-queue': ['', '', '', '', 'available', yes],
};

export const newerTexts = {
  cost: {
    en: ['included with every Experience Cloud licence', 'not stated; presented as the higher plan'],
    fr: ['compris dans toute licence Experience Cloud', 'non dit\u202f; présenté comme le plan supérieur'],
  },
  team: {
    en: [
      'shared support engineers',
      'a designated Technical Account Manager and a designated Customer Success Manager; shared service managers, engineers and experts',
    ],
    fr: [
      'ingénieurs d’assistance partagés',
      'un responsable technique de compte et un responsable de la réussite client attitrés\u202f; gestionnaires de service, ingénieurs et experts partagés',
    ],
  },
};

export const remarks: Record<string, Record<string, { en: string; fr: string }>> = {
  'named-contacts': {
    expert: { en: 'per product or not: not stated', fr: 'par produit ou non\u00a0: non dit' },
    ultimate: { en: 'per product or not: not stated', fr: 'par produit ou non\u00a0: non dit' },
  },
  'escalation-management': {
    expert: { en: 'shared', fr: 'partagée' },
    ultimate: { en: 'a designated expert', fr: 'un expert attitré' },
  },
  'event-management': {
    expert: { en: 'not as an add-on either', fr: 'pas en option non plus' },
    ultimate: { en: 'not as an add-on either', fr: 'pas en option non plus' },
  },
};

/** Where sources disagree, or surprise: at which cells, and by which entry of the register. */
export const notes: Record<string, Record<string, string>> = {
  P2: { enterprise: 'japan-and-24x5', elite: 'japan-and-24x5', ultimate: 'ultimate-p2-p3-clock' },
  P3: { elite: 'japan-and-24x5', ultimate: 'ultimate-p2-p3-clock' },
  'account-support-lead': {
    business: 'asl-not-cumulative',
    enterprise: 'asl-not-cumulative',
    elite: 'asl-not-cumulative',
  },
  'event-management': { expert: 'event-management-add-on', ultimate: 'event-management-add-on' },
  'field-activities': { enterprise: 'field-activities-tick' },
};

export const allCells: Record<string, Cells> = { ...targets, ...entitlements, ...newer };
