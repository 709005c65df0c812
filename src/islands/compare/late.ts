/** What comes after the page, in one file: its parts have most of their code in common. */
export { default as LiveFit } from './LiveFit.tsx';
export { default as LiveWaits } from './LiveWaits.tsx';
