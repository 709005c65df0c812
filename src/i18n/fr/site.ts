import type site from '../en/site.ts';

export default {
  name: 'Appui',
  skip: 'Aller au contenu',
} satisfies typeof site;
