/** The browser's offer to install the site as an app; only some browsers make it. */
interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

declare global {
	interface Window {
		/** Kept by the script in `app.html`: the offer may fire before the page has started. */
		installOffer?: Event;
	}
}

/** Whether the browser offers to install the atlas. */
export class InstallPrompt {
	#offer = $state.raw<InstallOffer | null>(null);

	get isOffered(): boolean {
		return this.#offer !== null;
	}

	/** Listens for the offer; call in the browser. @returns a function that stops it */
	start(): () => void {
		const take = () => (this.#offer = (window.installOffer as InstallOffer | undefined) ?? null);
		const forget = () => (this.#offer = null);
		take();
		window.addEventListener('beforeinstallprompt', take);
		window.addEventListener('appinstalled', forget);
		return () => {
			window.removeEventListener('beforeinstallprompt', take);
			window.removeEventListener('appinstalled', forget);
		};
	}

	/** Shows the browser's own prompt. An offer can be used once. */
	async ask(): Promise<void> {
		const offer = this.#offer;
		this.#offer = null;
		delete window.installOffer;
		await offer?.prompt();
	}
}
