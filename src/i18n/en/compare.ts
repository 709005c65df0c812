import fit from './compare-fit.ts';
import others from './compare-others.ts';
import out from './compare-out.ts';
import waits from './compare-waits.ts';

export default {
  title: 'Online or Business: the support tiers compared',
  heading: 'Online or Business?',
  description:
    'The support tiers of Adobe Experience Cloud side by side: response targets, named people, telephone, reviews, and how long a case really waits.',
  lead: 'Business is a paid tier. It buys three things above all: the telephone for every case, a named person, and shorter targets for P2, P3 and P4.',
  leadSameP1: 'When production is down the two are equal: {target}.',
  /** What the tools of the page say; the rest is drawn by the server. */
  tools: {
    tableTitle: 'The table of tiers',
    options: 'What the table shows',
    ignored: 'The link held what this page does not know; it was left out: {list}.',
    ignoredParts: {
      tiers: 'the columns',
      differences: 'only what differs',
      waits: 'whose waits, or when you file',
      needs: 'an answer about what you need',
      unknown: 'something unknown',
    },
    onlyDifferent: 'Only what differs',
    add: '{tier} column',
    rowsDiffer: ['{shown} of {all} rows differs', '{shown} of {all} rows differ'],
    notLoaded: 'The questions could not be loaded. Reload the page to try again.',
    waitsHead: {
      title: 'How long you really wait',
      lead: 'A target counts service hours; people wait in real ones. Here a case is filed at every hour of {year}, and its wait is the real time until its first response is due, nights and days off included. How fast support really answers, nobody publishes.',
    },
    fitHead: {
      title: 'Which tier fits',
      lead: 'Answer only what matters to you. A tier stays, or leaves with the reason; there is no ranking.',
    },
    out,
    fit,
    waits,
  },
  /** The page of all figures. */
  allWaits: {
    title: 'The waits of a year: every region, severity and tier',
    heading: 'The waits of a year',
    description:
      'How long a case really waits for the first response due: median, mean, nine in ten and longest wait of a year, for every region, severity and tier.',
    lead: 'Cases filed at the start of every hour of {year}, nights and days off included: how long until the first response is due.',
    text: 'Tiers with the same target share a line. Each square of a drawing is one case in twenty, above its wait; a thin line marks each day.',
    back: 'What these figures rest on, and the same for your own hours',
    all: 'The figures of {year} for every region, severity and tier',
    read: 'read by the clock of {city}',
    jump: 'Regions',
  },
  caption: 'First-response targets and services of each tier',
  row: 'Row',
  with: 'With {tier}',
  paid: 'paid, price',
  paidOrNot: 'paid or not:',
  free: 'not a paid tier',
  targets: 'Target for the first response',
  severities: {
    P1: 'Production is down',
    P2: 'Service badly degraded',
    P3: 'Hindered, with a workaround',
    P4: 'Question or wish',
  },
  same: 'nothing changes',
  less: '{amount} less',
  half: 'half as long',
  more: '{count} more',
  values: { included: 'Included', no: 'Not included', 'business-hours': 'Service hours', '24x5': '24 h, 5 days' },
  moreIn: 'More in',
  addOns: { available: 'Available as an add-on', 'not-offered': 'Not offered' },
  /** Between two readings of one cell. */
  orElse: ' or, by another table, ',
  note: 'note {number}',
  noteText: '{subject}: {why}',
  key: {
    title: 'Key',
    '24x7': 'day and night, every day',
    'business-hours': 'service hours or working days of the region',
    '24x5': '24 hours on five days; which five:',
  },
  notes: { title: 'Notes', chosen: 'The table shows:', undecided: 'Nothing settles it; both are kept.' },
  ...others,
  gains: {
    title: 'What Business changes, in plain words',
    basis: 'Worked out for {region}, {hours}, Monday to Friday; the days are',
    case: 'A {severity} on {day} at {time}',
    sooner: 'Due {faster} instead of {slower}: {gain} sooner.',
    at: '{day} at {time}',
    p1: 'A P1, at any hour',
    p1Same: 'No difference: {target} in both.',
    p1Better: 'For better, it takes {tiers}.',
    better: '{tier} ({amount})',
    or: ' or ',
    onlyHere: 'Only {tier} includes it, not {others}.',
    and: ', ',
  },
  newer: {
    cost: 'Price',
    contacts: 'Named contacts',
    team: 'Team',
    escalation: 'Escalation',
    accelerators: 'Accelerators',
    only: 'What only the newer page prints',
  },
};
