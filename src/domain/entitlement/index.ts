export { targetFor } from './target-for.ts';
