import { loadQuestions } from '$lib/features/questions/load-questions';
import type { PageServerLoad } from './$types';

/** Answered at build time, and sent with the page. */
export const load: PageServerLoad = async () => ({ sections: await loadQuestions() });
