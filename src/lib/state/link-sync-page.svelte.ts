import { onDestroy } from 'svelte';
import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import {
	formatPageQuery,
	getInitialState,
	parsePageQuery,
	type PageGrammar
} from '../core/link/page-query';
import { splitUrl, getUrl } from '../core/site/urls';

/** Long enough that a drag along a slider writes one link. */
const REST_MILLISECONDS = 150;

/** The settings of a page, kept in its query; the defaults while prerendering, without a query. */
export class PageSettings<S extends object> {
	readonly #grammar: PageGrammar<S>;
	#current = $state.raw() as S;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pushes = false;
	/** Names of settings in the link that were not recognised; cleared by the notice. */
	ignored = $state.raw<readonly string[]>([]);

	/** @param onenter called with each URL that was opened, once its settings are read */
	constructor(grammar: PageGrammar<S>, onenter?: (url: URL) => void) {
		this.#grammar = grammar;
		this.#current = getInitialState(grammar);
		afterNavigate(({ to }) => {
			if (!to) return;
			this.#enter(to.url);
			onenter?.(to.url);
		});
		// a write while a clicked link loads would cancel the click
		beforeNavigate(({ type }) => {
			if (this.#timer === undefined) return;
			this.#stop();
			// Back from the next page finds the setting; after Back itself the entry is another one
			if (type !== 'popstate') history.replaceState(history.state, '', this.#url());
		});
		onDestroy(() => this.#stop());
	}

	get current(): S {
		return this.#current;
	}

	#enter(url: URL): void {
		// a URL that arrives while a newer setting waits to be written is already old
		if (this.#timer !== undefined) return;
		const { state, ignored } = parsePageQuery(this.#grammar, splitUrl(url).query);
		if (this.#format(state) !== this.#format(this.#current)) this.#current = state;
		if (ignored.length > 0) this.ignored = ignored;
	}

	/** A discrete choice adds an entry (`push`); a slider replaces its own last one. */
	set(change: Partial<S>, act: 'push' | 'replace' = 'push'): void {
		this.#current = { ...this.#current, ...change };
		this.#pushes ||= act === 'push';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#write(), REST_MILLISECONDS);
	}

	/** The query of other settings than the present ones. */
	queryWith(change: Partial<S>): string {
		return this.#format({ ...this.#current, ...change });
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#format(state: S): string {
		return formatPageQuery(this.#grammar, state);
	}

	#write(): void {
		this.#timer = undefined;
		const replaceState = !this.#pushes;
		this.#pushes = false;
		const { query } = splitUrl(location);
		if (this.#format(this.#current) === query) return;
		void goto(this.#url(), { replaceState, keepFocus: true, noScroll: true });
	}

	/** The URL of this page with its present settings. */
	#url(): string {
		const { path, anchor } = splitUrl(location);
		// a user's own table is kept after the `#`
		const kept = anchor.startsWith('#data=') ? anchor : '';
		return getUrl(path + this.#format(this.#current)) + kept;
	}
}
