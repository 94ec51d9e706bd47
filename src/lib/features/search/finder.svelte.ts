import type { Ask, Results } from '$lib/find/ask';
import { loadSearchIndex, type SearchEntry, type SearchIndex } from '$lib/find/search';
import { loadTopics } from '$lib/find/topics';
import { loadWithRetry } from '$lib/core/site/load-with-retry';

/** The search and its index, loaded on request, and the answers that arrive after the results. */
export class Finder {
	/** Null until the index is loaded. */
	ask = $state.raw<Ask | null>(null);
	headings = $state.raw<SearchIndex['headings']>({});
	isTroubled = $state(false);
	#asked: Results | null = null;
	#answered = $state.raw<{ results: Results; entries: readonly SearchEntry[] } | null>(null);

	/** Loads the index on the first call; after a failure the next call tries again. */
	async prepare(): Promise<void> {
		if (this.ask) return;
		try {
			const [{ createAsk }, index, topics] = await Promise.all([
				loadWithRetry(() => import('$lib/find/ask')),
				loadSearchIndex(),
				loadTopics()
			]);
			this.headings = index.headings;
			this.ask = await createAsk(index, topics);
			this.isTroubled = false;
		} catch {
			this.isTroubled = true;
		}
	}

	/** The entries of results, with their answer first once it is there. */
	listEntries(results: Results | null): readonly SearchEntry[] {
		return this.#answered?.results === results
			? (this.#answered?.entries ?? [])
			: (results?.entries ?? []);
	}

	/** Loads the tables of an answer. @returns whether there is one, and no newer question */
	async answer(results: Results): Promise<boolean> {
		this.#asked = results;
		try {
			const { placeAnswer } = await loadWithRetry(() => import('./answers/place-answer'));
			const entries = await placeAnswer(results);
			// a slower answer must not replace that of a newer question
			if (!entries || this.#asked !== results) return false;
			this.#answered = { results, entries };
			return true;
		} catch {
			// the results are there anyway
			return false;
		}
	}
}
