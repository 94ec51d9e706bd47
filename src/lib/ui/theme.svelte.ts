/** The user's choice; `system` follows the operating system. */
export type ThemeChoice = 'system' | 'dark' | 'light';
/** Also read by the script in `app.html`, before the first paint. */
const STORAGE_KEY = 'atlas-theme';

function storedChoice(): ThemeChoice {
	try {
		const stored = localStorage.getItem(STORAGE_KEY);
		return stored === 'dark' || stored === 'light' ? stored : 'system';
	} catch {
		// storage can be forbidden, in private windows and frames
		return 'system';
	}
}

/** The theme of the page: the user's choice, or the system's as it changes. */
export class Theme {
	choice = $state<ThemeChoice>('system');
	#systemIsDark = $state(false);
	/** The theme requested by the page's URL, before the user's choice; `system` requests none. */
	#requested = $state<ThemeChoice>('system');

	readonly #effective = $derived(this.#requested === 'system' ? this.choice : this.#requested);
	readonly resolved: 'dark' | 'light' = $derived(
		this.#effective === 'system' ? (this.#systemIsDark ? 'dark' : 'light') : this.#effective
	);

	/** Follows storage and the system; call in the browser, once. @returns a function to stop it */
	start(): () => void {
		this.choice = storedChoice();
		const query = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#systemIsDark = query.matches);
		follow();
		query.addEventListener('change', follow);
		// chosen in another tab; a cleared store reports no key
		const handleStorage = ({ key }: StorageEvent) => {
			if (key !== null && key !== STORAGE_KEY) return;
			this.choice = storedChoice();
			this.#show();
		};
		addEventListener('storage', handleStorage);
		return () => {
			query.removeEventListener('change', follow);
			removeEventListener('storage', handleStorage);
		};
	}

	/** Shows a theme on this page only, without storing it. */
	ask(requested: ThemeChoice): void {
		if (requested === this.#requested) return;
		this.#requested = requested;
		this.#show();
	}

	#show(): void {
		if (this.#effective === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = this.#effective;
	}

	/** Stores the choice for the next visit and shows it immediately. */
	choose(choice: ThemeChoice): void {
		this.choice = choice;
		this.#show();
		try {
			localStorage.setItem(STORAGE_KEY, choice);
		} catch {
			// the choice then lasts as long as the page
		}
	}
}

export const theme = new Theme();
