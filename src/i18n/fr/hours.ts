import type hours from '../en/hours.ts';

export default {
  title: 'Horaires de l’assistance, maintenant et un autre jour',
  heading: 'Qui est là, à quelle heure',
  description:
    'Quand répond l’assistance de chaque éditeur, par région, pays et langue, dessiné à votre propre horloge pour aujourd’hui ou un autre jour ; et ce que les sources taisent : fuseau, jours, congés.',
  lead: 'Chaque équipe d’assistance a ses heures, à son horloge. Les voici toutes à la vôtre.',
  ask: {
    form: 'Votre horloge et votre jour',
    zone: 'Votre fuseau horaire',
    waiting: 'L’heure de votre appareil.',
    day: 'Jour',
    before: 'Veille',
    today: 'Aujourd’hui',
    after: 'Lendemain',
    ignored: 'Une partie de ce lien est inconnue ici et a été laissée de côté : {list}.',
    ignoredParts: { tz: 'le fuseau', day: 'le jour', country: 'le pays', unknown: 'une partie d’un autre nom' },
  },
  clocks: {
    none: 'Aucune de ces horloges ne change dans les deux semaines qui suivent.',
    others: {
      forward:
        'Le {date}, des horloges avancent de {length} ({cities}). Vues d’ici, les heures qui s’y tiennent viennent {length} plus tôt.',
      back: 'Le {date}, des horloges reculent de {length} ({cities}). Vues d’ici, les heures qui s’y tiennent viennent {length} plus tard.',
    },
    both: {
      forward:
        'Le {date}, les horloges avancent de {length} ici comme là-bas ({cities}) : ces heures-là ne changent pas pour vous, les autres viennent {length} plus tard.',
      back: 'Le {date}, les horloges reculent de {length} ici comme là-bas ({cities}) : ces heures-là ne changent pas pour vous, les autres viennent {length} plus tôt.',
    },
    here: {
      forward:
        'Le {date}, votre horloge avance de {length} : vues d’ici, toutes ces heures viennent {length} plus tard.',
      back: 'Le {date}, votre horloge recule de {length} : vues d’ici, toutes ces heures viennent {length} plus tôt.',
    },
    otherZones: '{n} autres',
    more: 'Autres changements d’heure de ces deux semaines : {n}',
  },
  aside: {
    unzoned: 'La source ne nomme aucun fuseau : les rayures montrent toutes les horloges possibles.',
    countries:
      'Par pays, service et langue. Là où la page d’un pays ne nomme aucun fuseau, ses heures se lisent à l’horloge de ce pays : c’est notre lecture.',
  },
  everywhere: 'Cas {severity}, partout',
  place: {
    label: 'Pays ou territoire',
    waiting: 'Un instant…',
    page: 'Numéros et sources : {country}',
    failed:
      'Les heures par pays n’ont pas pu être chargées. Elles sont aussi sur la page de chaque pays, dans l’annuaire.',
    retry: 'Réessayer',
    noScript: 'Les heures par pays sont sur les pages de l’annuaire.',
  },
  world: {
    title: 'Qui répond maintenant, en quelle langue',
    titleOfDay: 'Qui répond ce jour-là, en quelle langue',
    aside: 'Toutes les offres, tous les pays et régions ensemble. Un numéro peut ne servir que son pays.',
    form: 'Ce qui est montré du monde',
    service: 'Service',
    offer: 'Offre',
    anyOffer: 'Toutes les offres',
    by: 'Qui répond en {language} :',
    countries: '{n} pays',
    regions: '{n} régions',
    offerOf: '{offer} : {who}',
    perhaps: 'Selon le fuseau :',
    then: 'Ensuite :',
    nobody: 'Personne.',
    failed: 'Qui répond en quelle langue n’a pas pu être chargé.',
  },
  printed: {
    title: 'Les heures telles qu’imprimées',
    aside: 'À l’horloge de la région. Pour les cas les plus graves, l’heure n’importe pas.',
    caption: 'Heures d’assistance de chaque région : {offer}',
    region: 'Région',
    hours: 'Heures',
    days: 'Jours',
    zone: 'Fuseau',
    languages: 'Langues',
    notes: 'Remarques',
    always: 'jour et nuit',
    alwaysDays: 'tous les jours',
    alwaysZone: 'sans objet',
    firstTarget: 'Délai visé : {targets}.',
    target: '{target} ({tiers})',
    remark: 'remarque {number}',
  },
  which: { title: 'Quelle est ma région ?' },
  unsaid: { title: 'Ce qu’aucune source ne dit' },
  reading: {
    title: 'Comment nous lisons',
    aside: 'Seulement là où une réponse en a besoin, et toujours signalé',
    text: 'Là où la source ne nomme pas les jours, nous lisons {days}. Là où elle ne dit pas le fuseau, vous choisissez ; le calculateur en propose un d’abord.',
    days: 'du lundi au vendredi',
    caption: 'Les fuseaux que chaque région peut désigner',
    proposed: 'Proposé d’abord',
    others: 'Possibles aussi',
  },
  remarks: { title: 'Remarques', conflict: 'Les sources se contredisent', ours: 'notre conclusion' },
  notThis: { title: 'À ne pas confondre' },
  calculate: 'Calculer un délai avec ces heures',
} satisfies typeof hours;
