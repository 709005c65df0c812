import { vcardFile, type Card } from '../../domain/export/index.ts';

export const vcard = (cards: readonly Card[]): Response =>
  new Response(vcardFile(cards), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
