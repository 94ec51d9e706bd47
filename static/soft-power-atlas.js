// @ts-check
/** `<soft-power-atlas view="/2016/kazakhstan">`: see docs/embedding.md. */
(() => {
	const script = /** @type {HTMLScriptElement | null} */ (
		document.currentScript ?? document.querySelector('script[src*="soft-power-atlas.js"]')
	);
	const site = new URL('.', script?.src ?? location.href);
	const OPTIONS = ['theme', 'timeline', 'still'];
	/** The table after `#`, which the markup keeps. @param {string} view */
	const findTable = (view) => /#data=.*/.exec(view)?.[0] ?? '';

	class SoftPowerAtlas extends HTMLElement {
		static observedAttributes = ['view', 'year', 'height', 'label', ...OPTIONS];

		#frame = document.createElement('iframe');
		/** What the map said last; null before it can hear. @type {object | null} */
		#shown = null;
		#isReflecting = false;
		#table = '';
		#contentPx = 600;

		constructor() {
			super();
			const style = document.createElement('style');
			style.textContent =
				':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}';
			this.#frame.loading = 'lazy';
			this.#frame.allow = 'fullscreen';
			this.attachShadow({ mode: 'open' }).append(style, this.#frame);
		}

		get view() {
			return this.getAttribute('view') ?? '/';
		}

		set view(link) {
			this.setAttribute('view', link);
		}

		get year() {
			return Number(this.getAttribute('year'));
		}

		set year(year) {
			this.setAttribute('year', String(year));
		}

		connectedCallback() {
			addEventListener('message', this.#hear);
			this.#open();
		}

		disconnectedCallback() {
			removeEventListener('message', this.#hear);
		}

		/** @param {string} name @param {string | null} before @param {string | null} value */
		attributeChangedCallback(name, before, value) {
			if (!this.isConnected || this.#isReflecting || before === value) return;
			if (name === 'height' || name === 'label') this.#dress();
			else if (!this.#shown || value === null || OPTIONS.includes(name)) this.#open();
			else if (name === 'view' && findTable(value) !== this.#table) this.#open();
			else {
				const fields = name === 'view' ? { link: value.split('#')[0] } : { year: value };
				const message = { type: 'soft-power-atlas:set', ...fields };
				this.#frame.contentWindow?.postMessage(message, site.origin);
			}
		}

		/** `auto`: as high as what it shows. */
		#dress() {
			const asked = this.getAttribute('height') ?? 'auto';
			const height = asked === 'auto' ? `${this.#contentPx}` : asked;
			this.#frame.style.height = /^\d+$/.test(height) ? `${height}px` : height;
			this.#frame.title = this.getAttribute('label') ?? 'Soft Power Atlas: China in Central Asia';
		}

		#open() {
			this.#dress();
			const [link = ''] = this.view.split('#');
			this.#table = findTable(this.view);
			const [path = '', query] = link.split('?');
			const [own, ...place] = path.split('/').filter(Boolean);
			const parts = ['embed', this.getAttribute('year') ?? own ?? '', ...place].filter(Boolean);
			const address = new URL(parts.map(encodeURIComponent).join('/'), site);
			const words = new URLSearchParams(query);
			for (const name of OPTIONS) {
				const value = this.getAttribute(name);
				if (value !== null) words.set(name, value);
			}
			address.search = words.toString();
			address.hash = this.#table;
			this.#shown = null;
			this.#frame.src = address.href;
		}

		/** @param {MessageEvent} event */
		#hear = ({ source, origin, data }) => {
			if (source !== this.#frame.contentWindow || origin !== site.origin) return;
			if (data?.type === 'soft-power-atlas:height') {
				this.#contentPx = Math.min(+data.heightPx || 600, 4000);
				this.#dress();
			}
			if (data?.type !== 'soft-power-atlas:changed') return;
			const isFirst = this.#shown === null;
			const { link, year, layers, republic } = data;
			this.#shown = { link, year, layers, republic };
			// the markup follows the reader
			this.#isReflecting = true;
			this.view = link + this.#table;
			this.year = year;
			this.#isReflecting = false;
			if (!isFirst) this.dispatchEvent(new CustomEvent('change', { detail: this.#shown }));
		};
	}

	if (!customElements.get('soft-power-atlas'))
		customElements.define('soft-power-atlas', SoftPowerAtlas);
})();
