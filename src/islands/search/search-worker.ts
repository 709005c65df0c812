import { openSearchIndex } from '../../browser/search-index.ts';
import { answerQuestions } from '../../browser/worker.ts';
import { search, type Question } from './model.ts';

answerQuestions((question: Question) => search(question, openSearchIndex));
