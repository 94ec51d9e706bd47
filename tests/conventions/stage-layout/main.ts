/** Prints how many steps were laid out in the language of the process, and their errors. */
import { layOutArticle } from './lay-out-article';
import { layOutSteps } from './lay-out-steps';

const laid = [layOutSteps(), layOutArticle()];
console.log(
	JSON.stringify({
		count: laid.reduce((sum, { count }) => sum + count, 0),
		errors: laid.flatMap(({ errors }) => errors)
	})
);
