/** Prints how many steps and pictures of pages were laid out in the language of the process, and their errors. */
import { layOutArticle } from './lay-out-article';
import { layOutPages } from './lay-out-pages';
import { layOutSteps } from './lay-out-steps';

const laid = [layOutSteps(), layOutArticle(), await layOutPages()];
console.log(
	JSON.stringify({
		count: laid.reduce((sum, { count }) => sum + count, 0),
		errors: laid.flatMap(({ errors }) => errors)
	})
);
